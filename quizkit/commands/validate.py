"""`quizkit validate PATH…`: check banks, print the findings, give an exit code."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

import click

from quizkit.bank.places import BANK_FILE, BankNotFound, find_bank
from quizkit.bank.reader import read_bank
from quizkit.check.engine import check_subject
from quizkit.check.outcome import Outcome
from quizkit.check.rule import Severity
from quizkit.check.rules import unreadable_bank
from quizkit.check.subject import Subject
from quizkit.commands.folders import folders
from quizkit.kinds import KINDS
from quizkit.report.proofs import proof_lines
from quizkit.report.text import report
from quizkit.text.visible import one_line

CLEAN, FINDINGS, COULD_NOT_RUN = 0, 1, 2


@click.command
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option(
    "--verbose", "-v", is_flag=True, help="Tell every proof: the words that matched, what was left out and why."
)
def command(paths: tuple[str, ...], verbose: bool) -> int:
    """Check the banks at PATH: files, folders that are searched for bank.yaml, or names of banks.

    Exit code 0: nothing found; 1: errors or warnings; 2: could not run.
    """

    return run(paths, verbose)


def run(paths: Iterable[str], verbose: bool = False) -> int:
    """Check the banks at some paths: files, folders that are searched for `bank.yaml`, or names of banks.

    0 where nothing was found, 1 for errors and warnings, 2 where a path does not exist, a bank's
    file cannot be read as text, or there was nothing to check.
    """
    files: list[Path] = []
    missing = False
    for name in paths:
        found = _banks_at(name)
        if not found:
            missing = True
            reason = f"there is no bank: neither a file nor a folder with a {BANK_FILE} in it or below it"
            print(f"quizkit: {one_line(name)}: {reason}", file=sys.stderr)
        files += found
    code = _Code()
    if files:
        for line in report(code.seen(_checked(path, verbose) for path in dict.fromkeys(files))):
            print(line)
    return COULD_NOT_RUN if missing or not files else code.code


def _banks_at(name: str) -> list[Path]:
    """The files to check for one path of the command line; none where it leads nowhere."""
    path = Path(name)
    try:
        if path.is_dir():
            return sorted(path.rglob(BANK_FILE))
        return [path] if path.exists() else [find_bank(name, folders())]
    except BankNotFound:
        return []
    except OSError:  # a name that is too long, or a folder that may not be entered
        return []


def _checked(path: Path, verbose: bool) -> Outcome:
    subject = Subject(read_bank(path, KINDS))
    outcome = check_subject(subject)
    return replace(outcome, proofs=tuple(proof_lines(subject))) if verbose else outcome


class _Code:
    """The exit code, worked out while the outcomes pass by."""

    def __init__(self) -> None:
        self.code = CLEAN

    def seen(self, outcomes: Iterable[Outcome]) -> Iterator[Outcome]:
        for outcome in outcomes:
            self.code = max(self.code, _code_of(outcome))
            yield outcome


def _code_of(outcome: Outcome) -> int:
    if any(finding.rule.NAME == unreadable_bank.NAME for finding in outcome.findings):
        return COULD_NOT_RUN
    return FINDINGS if outcome.count(Severity.ERROR) or outcome.count(Severity.WARNING) else CLEAN
