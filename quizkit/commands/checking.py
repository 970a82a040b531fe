"""Checks banks as the settings say; outcomes pass by one at a time, and the exit code is worked out on the way."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from quizkit.bank.collector import collector_at_rest
from quizkit.bank.files import LARGEST
from quizkit.bank.model import Bank
from quizkit.bank.places import BANK_FILE, BankNotFound, bank_of_file, banks_below, find_bank
from quizkit.bank.reader import read_bank, read_bank_bytes
from quizkit.check.engine import check_subject
from quizkit.check.outcome import Outcome
from quizkit.check.rule import Severity
from quizkit.check.rules import unreadable_bank
from quizkit.check.selection import applied, chosen
from quizkit.check.subject import Subject
from quizkit.commands.folders import folders
from quizkit.commands.settings import Settings
from quizkit.commands.stopping import COULD_NOT_RUN
from quizkit.kinds import KINDS
from quizkit.report.proofs import proof_lines
from quizkit.text.visible import one_line

CLEAN, FINDINGS = 0, 1
STANDARD_INPUT = Path("-")


def banks_at(names: Iterable[str]) -> tuple[list[Path], bool]:
    """The files to check for the paths of a command line, each once, and whether every path led to one.

    A path that leads nowhere is told on standard error.
    """
    files: list[Path] = []
    complete = True
    for name in names:
        found = quiet_banks_at(name)
        if not found:
            complete = False
            reason = f"there is no bank: neither a file nor a folder with a {BANK_FILE} in it or below it"
            print(f"quizkit: {one_line(name)}: {reason}", file=sys.stderr)
        files += found
    return list(dict.fromkeys(files)), complete


def quiet_banks_at(name: str) -> list[Path]:
    """The files to check for one path; none where it leads nowhere."""
    path = Path(name)
    if path == STANDARD_INPUT:
        return [path]
    try:
        if path.is_dir():
            return banks_below(path)
        return [bank_of_file(path)] if path.exists() else [find_bank(name, folders())]
    except BankNotFound:
        return []
    except OSError:  # a name that is too long, or a folder that may not be entered
        return []


def checked(path: Path, settings: Settings) -> Outcome:
    """The outcome of checking the bank in a file. Raises UnknownRule."""
    return check(_read(path, settings), settings)


def check(bank: Bank, settings: Settings) -> Outcome:
    """The outcome of checking a bank that was read. Raises UnknownRule."""
    with collector_at_rest():
        subject = Subject(bank)
        outcome = check_subject(subject, applied(chosen(settings.select, settings.ignored_in(bank.path)), bank))
        return replace(outcome, proofs=tuple(proof_lines(subject))) if settings.verbose else outcome


def _read(path: Path, settings: Settings) -> Bank:
    if path != STANDARD_INPUT:
        return read_bank(path, KINDS)
    # One byte more than is read tells that there are too many.
    data = sys.stdin.buffer.read(LARGEST + 1) if hasattr(sys.stdin, "buffer") else b""
    return read_bank_bytes(data, settings.stdin_filename, KINDS)


class ExitCode:
    """The exit code, worked out while the outcomes pass by."""

    def __init__(self, settings: Settings, code: int) -> None:
        self.settings = settings
        self.code = code

    def seen(self, outcomes: Iterable[Outcome]) -> Iterator[Outcome]:
        for outcome in outcomes:
            self.code = max(self.code, self._of(outcome))
            yield outcome

    def _of(self, outcome: Outcome) -> int:
        if any(finding.rule.NAME == unreadable_bank.NAME for finding in outcome.findings):
            return COULD_NOT_RUN
        fails = (Severity.ERROR, Severity.WARNING, *((Severity.NOTE,) if self.settings.strict else ()))
        found = any(outcome.count(severity) for severity in fails)
        return FINDINGS if found and not self.settings.exit_zero else CLEAN
