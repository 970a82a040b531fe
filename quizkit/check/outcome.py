"""What checking one bank gave, as plain values: it can be kept, sent to another process and told in any format."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from quizkit.check.rule import Finding, Severity
from quizkit.check.verdicts import Status


class Judged(NamedTuple):
    """A question with its verdict: where its id stands in the bank's text, and how many checks were made.

    `derived` tells whether all that it claims is derived word by word.
    """

    id: str
    type: str
    start: int
    line: int
    status: Status
    checks: int
    derived: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """What checking one bank gave: its findings in the order of the text, and what was looked at.

    `quotes` were looked for and `located` of them found; `left_out` counts the questions that could not be
    read, `silenced` the findings that comments in the bank silenced, `known` those that the baseline holds.
    `proofs` are lines that tell each proof, where they were asked for. Nothing of the bank itself is held,
    but for its text and its articles' where there are findings to show in them.
    """

    path: str
    findings: tuple[Finding, ...]
    judged: tuple[Judged, ...]
    left_out: int
    quotes: int
    located: int
    silenced: int = 0
    known: int = 0
    proofs: tuple[str, ...] = ()

    @property
    def checks(self) -> int:
        """How many single checks were made: quotes located, claims proven, distractors tried."""
        return self.quotes + sum(judged.checks for judged in self.judged)

    @property
    def questions(self) -> int:
        """How many questions the bank has, those that could not be read among them."""
        return len(self.judged) + self.left_out

    def count(self, severity: Severity) -> int:
        return sum(finding.rule.SEVERITY is severity for finding in self.findings)
