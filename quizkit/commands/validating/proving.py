"""Reads and checks one bank: what takes the whole engine, loaded where a bank is new or has changed."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

from quizkit.bank.files import LARGEST
from quizkit.bank.model import Bank
from quizkit.bank.reader import read_bank, read_bank_bytes
from quizkit.check.engine import check_subject
from quizkit.check.outcome import Outcome
from quizkit.check.selection import applied, chosen
from quizkit.check.subject import Subject
from quizkit.commands.validating.settings import STANDARD_INPUT, Settings
from quizkit.kinds import KINDS
from quizkit.report.proofs import proof_lines


def check(bank: Bank, settings: Settings) -> Outcome:
    """The outcome of checking a bank that was read. Raises UnknownRule."""
    subject = Subject(bank)
    outcome = check_subject(subject, applied(chosen(settings.select, settings.ignored_in(bank.path)), bank))
    return replace(outcome, proofs=tuple(proof_lines(subject))) if settings.verbose else outcome


def read(path: Path, settings: Settings) -> Bank:
    """The bank in a file, or from standard input."""
    if path != STANDARD_INPUT:
        return read_bank(path, KINDS)
    # One byte more than is read tells that there are too many.
    data = sys.stdin.buffer.read(LARGEST + 1) if hasattr(sys.stdin, "buffer") else b""
    return read_bank_bytes(data, settings.stdin_filename, KINDS)


def read_again(data: bytes, path: Path) -> Bank:
    """The bank in a file whose bytes were read already."""
    return read_bank_bytes(data, path, KINDS)
