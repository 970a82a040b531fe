"""The sums of a run, kept while its banks are told one by one and forgotten."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from quizkit.check.outcome import Outcome
from quizkit.check.rule import Severity
from quizkit.check.verdicts import STATUSES, Status
from quizkit.text.counted import counted


class Totals:
    """How many banks, questions, verdicts, checks and findings there were so far."""

    def __init__(self) -> None:
        self.banks = self.questions = self.left_out = self.checks = self.silenced = self.known = 0
        self.verdicts: Counter[Status] = Counter()
        self.findings: Counter[Severity] = Counter()

    def add(self, outcome: Outcome) -> None:
        """Count a bank."""
        self.banks += 1
        self.questions += outcome.questions
        self.left_out += outcome.left_out
        self.checks += outcome.checks
        self.silenced += outcome.silenced
        self.known += outcome.known
        self.verdicts.update(judged.status for judged in outcome.judged)
        self.findings.update(finding.rule.SEVERITY for finding in outcome.findings)

    def counting(self, outcomes: Iterable[Outcome]) -> Iterator[Outcome]:
        """The outcomes, each counted as it passes."""
        for outcome in outcomes:
            self.add(outcome)
            yield outcome

    def line(self) -> str:
        """The sums in words."""
        counts = [f"{self.verdicts[status]} {status}" for status in STATUSES if self.verdicts[status]]
        if self.left_out:
            counts.append(f"{self.left_out} not read")
        findings = [
            counted(self.findings[severity], severity.value) for severity in Severity if self.findings[severity]
        ]
        hidden = f" · {self.silenced} silenced" if self.silenced else ""
        hidden += f" · {self.known} known" if self.known else ""
        banks = f"{counted(self.banks, 'bank')}, " if self.banks > 1 else ""
        told = f"{banks}{counted(self.questions, 'question')}: {', '.join(counts) or 'nothing to prove'}"
        return f"{told} · {counted(self.checks, 'check')} · {', '.join(findings) or 'no findings'}{hidden}"
