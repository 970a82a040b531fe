"""The report for people: each finding with its line, the place in the article, and what to do."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from quizkit.check.engine import Outcome
from quizkit.check.rule import Finding, Severity
from quizkit.report.excerpt import excerpt
from quizkit.text.visible import one_line

_GUTTER = "      | "


def report(outcomes: Sequence[Outcome]) -> Iterator[str]:
    """The lines of the report, the summary last."""
    for outcome in outcomes:
        for finding in outcome.findings:
            yield from _finding(finding)
            yield ""
    yield from _summary(outcomes)


def _finding(finding: Finding) -> Iterator[str]:
    rule, problem = finding.rule, finding.problem
    line, column = finding.position
    yield f"{finding.path}:{line}:{column}: {rule.SEVERITY} {rule.CODE} {rule.NAME}: {one_line(problem.message)}"
    if finding.lines.text:
        shown, carets = excerpt(finding.lines, problem.start, problem.end)
        yield f"{line:5} | {shown}"
        yield _GUTTER + carets
    for related in problem.related:
        article_line, article_column = related.article.lines.position(related.start)
        shown, carets = excerpt(related.article.lines, related.start, related.end)
        yield f"{related.article.path}:{article_line}:{article_column}"
        yield f"{article_line:5} | {shown}"
        yield _GUTTER + carets
    if problem.help:
        yield f"   help: {one_line(problem.help)}"


def _summary(outcomes: Sequence[Outcome]) -> Iterator[str]:
    questions = sum(outcome.questions for outcome in outcomes)
    quotes = sum(outcome.quotes for outcome in outcomes)
    located = sum(outcome.located for outcome in outcomes)
    found = Counter(finding.rule.SEVERITY for outcome in outcomes for finding in outcome.findings)
    counts = [_count(found[severity], severity.value) for severity in Severity if found[severity]]
    banks = f"{_count(len(outcomes), 'bank')}, " if len(outcomes) > 1 else ""
    checked = f"{banks}{_count(questions, 'question')} · {located} of {_count(quotes, 'quote')} located"
    yield f"{checked} · {', '.join(counts) or 'no findings'}"
    # What was not checked is said, so that nothing unproven passes for proven.
    yield "not checked: whether the answers follow from their quotes"


def _count(number: int, word: str) -> str:
    return f"{number} {word}{'' if number == 1 else 's'}"
