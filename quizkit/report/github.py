"""GitHub's workflow commands: each finding as an annotation of its line.

The commands and what is escaped in them are those of the toolkit's `command.ts`:
https://github.com/actions/toolkit/tree/main/packages/core.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from quizkit.check.outcome import Outcome
from quizkit.check.rule import Finding, Severity
from quizkit.report.excerpt import excerpt, flat
from quizkit.report.run import Run
from quizkit.report.spans import help_of, message_of, span_of
from quizkit.report.totals import Totals
from quizkit.text.visible import without_surrogates

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}
_IN_DATA = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_IN_PROPERTY = _IN_DATA | str.maketrans({":": "%3A", ",": "%2C"})


def report(outcomes: Iterable[Outcome], run: Run) -> Iterator[str]:
    """A command for each finding, the worst first: GitHub shows ten of a kind for a step. Then the summary."""
    totals = Totals()
    for finding in worst_first(totals.counting(outcomes)):
        properties = ",".join(f"{name}={value.translate(_IN_PROPERTY)}" for name, value in _place(finding, run).items())
        yield f"::{_COMMANDS[finding.rule.SEVERITY]} {properties}::{_message(finding, run).translate(_IN_DATA)}"
    yield totals.line()


def worst_first(outcomes: Iterable[Outcome]) -> list[Finding]:
    """The findings of all banks, errors before warnings before notes, each kind in the banks' order."""
    severities = list(Severity)
    findings = (finding for outcome in outcomes for finding in outcome.findings)
    return sorted(findings, key=lambda finding: severities.index(finding.rule.SEVERITY))


def _place(finding: Finding, run: Run) -> Mapping[str, str]:
    span = span_of(finding.lines, finding.problem.start, finding.problem.end)
    place = {"file": without_surrogates(run.path(finding.path)), "line": str(span.line)}
    if span.end_line > span.line:
        # Columns are taken for one line only.
        place["endLine"] = str(span.end_line)
    else:
        # Its columns are both inside the span.
        place |= {"col": str(span.column), "endColumn": str(max(span.column, span.end_column - 1))}
    return place | {"title": f"{finding.rule.CODE} {finding.rule.NAME}"}


def _message(finding: Finding, run: Run) -> str:
    """What the log shows of a command, so that place and rule are in it, though the properties have them too."""
    rule = finding.rule
    line, column = finding.position
    lines = [f"{flat(run.path(finding.path))}:{line}:{column}: {rule.CODE} {rule.NAME}: {message_of(finding)}"]
    for related in finding.problem.related:
        line, column = related.article.lines.position(related.start)
        shown, _ = excerpt(related.article.lines, related.start, related.end)
        lines.append(f"see {flat(run.path(related.article.path))}:{line}:{column}: {shown}")
    if finding.problem.help:
        lines.append(f"help: {help_of(finding)}")
    return "\n".join(lines)
