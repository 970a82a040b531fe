"""The report for people: each finding with its line, the place in the article, and what to do."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from quizkit.check.outcome import Outcome
from quizkit.check.rule import Finding
from quizkit.report.excerpt import excerpt, flat
from quizkit.report.run import Run
from quizkit.report.spans import help_of, message_of
from quizkit.report.totals import Totals

MOST_OF_A_KIND = 1000
"""How many findings of one rule are told for one bank; the others are counted."""

_GUTTER = "      | "


def report(outcomes: Iterable[Outcome], run: Run) -> Iterator[str]:
    """The lines of the report, the summary last; of each bank its proofs, where they were asked for, come first.

    A bank is told and forgotten before the next one is taken.
    """
    totals = Totals()
    for outcome in totals.counting(outcomes):
        yield from outcome.proofs
        yield from _told(outcome)
    yield totals.line()


def headline(finding: Finding) -> str:
    """A finding on one line: where, how bad, which rule, and what is wrong."""
    rule = finding.rule
    line, column = finding.position
    return f"{flat(finding.path)}:{line}:{column}: {rule.SEVERITY} {rule.CODE} {rule.NAME}: {message_of(finding)}"


def _told(outcome: Outcome) -> Iterator[str]:
    told: Counter[str] = Counter()
    for finding in outcome.findings:
        code = finding.rule.CODE
        told[code] += 1
        if told[code] <= MOST_OF_A_KIND:
            yield from _finding(finding)
            yield ""
    for code, number in sorted(told.items()):
        if number > MOST_OF_A_KIND:
            yield f"{flat(outcome.path)}: {code} {number - MOST_OF_A_KIND} times more"


def _finding(finding: Finding) -> Iterator[str]:
    problem = finding.problem
    line, _ = finding.position
    yield headline(finding)
    if finding.lines.text:
        shown, carets = excerpt(finding.lines, problem.start, problem.end)
        yield f"{line:5} | {shown}"
        yield _GUTTER + carets
    for related in problem.related:
        article_line, article_column = related.article.lines.position(related.start)
        shown, carets = excerpt(related.article.lines, related.start, related.end)
        yield f"{flat(related.article.path)}:{article_line}:{article_column}"
        yield f"{article_line:5} | {shown}"
        yield _GUTTER + carets
    if problem.help:
        yield f"   help: {help_of(finding)}"
