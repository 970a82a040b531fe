"""`quizkit validate PATH…`: check banks, print the findings, give an exit code."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path

from quizkit.bank.places import BANK_FILE
from quizkit.bank.reader import read_bank
from quizkit.check.engine import Outcome, check_bank
from quizkit.check.rule import Severity
from quizkit.kinds import KINDS
from quizkit.report.text import report

CLEAN, FINDINGS, COULD_NOT_RUN = 0, 1, 2


def run(paths: Iterable[str]) -> int:
    """Check the banks at some paths: files, or folders that are searched for `bank.yaml`.

    0 where nothing was found, 1 for errors and warnings, 2 where a path does not exist or there
    was nothing to check.
    """
    files: list[Path] = []
    missing = False
    for name in paths:
        path = Path(name)
        found = sorted(path.rglob(BANK_FILE)) if path.is_dir() else [path] if path.exists() else []
        if not found:
            missing = True
            reason = (
                f"no {BANK_FILE} is in this folder or below it" if path.is_dir() else "there is no such file or folder"
            )
            print(f"quizkit: {name}: {reason}", file=sys.stderr)
        files += found
    outcomes = [check_bank(read_bank(path, KINDS)) for path in dict.fromkeys(files)]
    if outcomes:
        for line in report(outcomes):
            print(line)
    if missing or not outcomes:
        return COULD_NOT_RUN
    return FINDINGS if _fails(outcomes) else CLEAN


def _fails(outcomes: list[Outcome]) -> bool:
    return any(outcome.count(Severity.ERROR) or outcome.count(Severity.WARNING) for outcome in outcomes)
