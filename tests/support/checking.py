"""Checking a bank in a test: its findings as short lines, from a file or from a text."""

from __future__ import annotations

from pathlib import Path

from quizkit.bank.model import Bank
from quizkit.bank.nodes import Node
from quizkit.bank.parsing import parse
from quizkit.bank.problems import Log
from quizkit.bank.reader import read_bank_text
from quizkit.check.engine import check_bank
from quizkit.check.outcome import Outcome
from quizkit.kinds import KINDS
from quizkit.report.run import Run, report_in
from quizkit.text.lines import Lines

BAD = Path(__file__).parents[1] / "banks" / "bad"
GOOD = BAD.with_name("good")


def bank_of(text: str, folder: Path = BAD) -> Bank:
    """A text read as if it were a bank of that folder, where `article.txt` lies."""
    return read_bank_text(text, folder / "a-text-of-a-test.yaml", KINDS)


def outcome_of(text: str, folder: Path = BAD) -> Outcome:
    """The outcome of checking that bank."""
    return check_bank(bank_of(text, folder))


def report_on(*outcomes: Outcome, format: str = "text", root: Path = BAD, exit_code: int = 1) -> list[str]:
    """The lines of the report on some outcomes."""
    return list(report_in(format, outcomes, Run(root, lambda: exit_code)))


def findings(outcome: Outcome) -> list[str]:
    """The findings, each as `QK103 12:9`."""
    return [f"{finding.rule.CODE} {finding.position[0]}:{finding.position[1]}" for finding in outcome.findings]


def parsed(text: str) -> tuple[Node | None, list[str]]:
    """The root node of a YAML text, and the problems met, each as `yaml-syntax 12:9: what is wrong`."""
    log = Log()
    root = parse(text, log)
    lines = Lines(text)
    said = []
    for problem in log.problems:
        line, column = lines.position(problem.start)
        said.append(f"{problem.rule} {line}:{column}: {problem.message}")
    return root, said
