"""The engine: runs every rule over a bank, and says what was checked."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from quizkit.bank.model import Bank
from quizkit.check.proving import Proven
from quizkit.check.rule import Finding, Rule, Severity
from quizkit.check.rules import RULES
from quizkit.check.subject import Subject


@dataclass(frozen=True, slots=True)
class Outcome:
    """What checking one bank gave: its findings in the order of the text, and what was looked at."""

    bank: Bank
    path: str
    findings: tuple[Finding, ...]
    quotes: int
    located: int
    proofs: tuple[Proven, ...]

    @property
    def checks(self) -> int:
        """How many single checks were made: quotes located, claims proven, distractors tried."""
        return self.quotes + sum(proven.checks for proven in self.proofs)

    @property
    def questions(self) -> int:
        """How many questions the bank has, those that could not be read among them."""
        return len(self.bank.questions) + self.bank.left_out

    def count(self, severity: Severity) -> int:
        return sum(finding.rule.SEVERITY is severity for finding in self.findings)


def check_bank(bank: Bank, rules: tuple[Rule, ...] = RULES) -> Outcome:
    """Every finding of the rules on a bank."""
    subject = Subject(bank)
    lines = bank.lines()
    path = shown_path(bank.path)
    findings = [Finding(rule, path, lines, problem) for rule in rules for problem in rule.check(subject)]
    findings.sort(key=lambda finding: (finding.problem.start, finding.problem.end, finding.rule.CODE))
    quotes = subject.quotes
    located = sum(len(quote.places) == 1 or (bool(quote.places) and bool(quote.evidence.after)) for quote in quotes)
    expected = sum(len(question.all_evidence) for question in bank.questions)
    return Outcome(bank, path, tuple(findings), expected, located, subject.proofs)


def shown_path(path: Path) -> str:
    """A path as findings show it: with forward slashes, as it was given."""
    return path.as_posix()
