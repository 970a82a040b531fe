"""The summary of a step in GitHub Actions: Markdown, with the worst findings in a table."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from quizkit.check.outcome import Outcome
from quizkit.check.rule import Finding
from quizkit.report.github import worst_first
from quizkit.report.run import Run
from quizkit.report.spans import help_of, message_of
from quizkit.report.totals import Totals
from quizkit.text.visible import one_line

MOST = 200
"""How many findings are told: GitHub refuses a summary of more than a megabyte."""

# What means something in a table of GitHub's Markdown; behind a backslash it is plain text.
_SIGN = re.compile(r"([\\`*_\[\]<>|~&@:$#.])")


def step_summary(outcomes: Iterable[Outcome], run: Run) -> Iterator[str]:
    """The lines of the summary."""
    totals = Totals()
    findings = worst_first(totals.counting(outcomes))
    yield "### quizkit"
    yield ""
    yield _plain(totals.line())
    yield ""
    if findings:
        yield "| | place | rule | what is wrong | what to do |"
        yield "|---|---|---|---|---|"
        for finding in findings[:MOST]:
            yield _row(finding, run)
        yield ""
    if len(findings) > MOST:
        yield f"{len(findings) - MOST} more findings are in the log."
        yield ""


def _row(finding: Finding, run: Run) -> str:
    rule = finding.rule
    place = f"{run.path(finding.path)}:{finding.position[0]}"
    cells = (rule.SEVERITY.value, place, f"{rule.CODE} {rule.NAME}", message_of(finding), help_of(finding))
    return f"| {' | '.join(map(_plain, cells))} |"


def _plain(text: str) -> str:
    """A text as Markdown that shows it as it is."""
    return _SIGN.sub(r"\\\1", one_line(text))
