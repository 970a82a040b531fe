"""The report for people: each finding with its line, the place in the article, and what to do.

On a terminal its lines are broken between words and its excerpts cut to fit, so that carets stay below what they mean.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from quizkit.check.outcome import Outcome
from quizkit.check.rule import Finding
from quizkit.report.excerpt import WIDEST, excerpt, flat
from quizkit.report.run import Run
from quizkit.report.spans import help_of, message_of
from quizkit.report.totals import Totals
from quizkit.text.lines import Lines
from quizkit.text.visible import width
from quizkit.text.wrap import wrap_hanging

MOST_OF_A_KIND = 1000
"""How many findings of one rule are told for one bank; the others are counted."""

_HANG = 4  # columns that the lines of a message are moved in behind the first
_NARROWEST = 20  # columns of an excerpt


def report(outcomes: Iterable[Outcome], run: Run) -> Iterator[str]:
    """The lines of the report, the summary last; of each bank its proofs, where they were asked for, come first.

    A bank is told and forgotten before the next one is taken.
    """
    totals = Totals()
    for outcome in totals.counting(outcomes):
        yield from outcome.proofs
        yield from _told(outcome, run.columns)
    yield from _broken(totals.line(), run.columns, _HANG)


def headline(finding: Finding) -> str:
    """A finding on one line: where, how bad, which rule, and what is wrong."""
    return " ".join(_place_and_wrong(finding))


def _place_and_wrong(finding: Finding) -> tuple[str, str]:
    rule = finding.rule
    line, column = finding.position
    wrong = f"{rule.SEVERITY} {rule.CODE} {rule.NAME}: {message_of(finding)}"
    return f"{flat(finding.path)}:{line}:{column}:", wrong


def _told(outcome: Outcome, columns: int | None) -> Iterator[str]:
    told: Counter[str] = Counter()
    for finding in outcome.findings:
        code = finding.rule.CODE
        told[code] += 1
        if told[code] <= MOST_OF_A_KIND:
            yield from _finding(finding, columns)
            yield ""
    for code, number in sorted(told.items()):
        if number > MOST_OF_A_KIND:
            yield f"{flat(outcome.path)}: {code} {number - MOST_OF_A_KIND} times more"


def _finding(finding: Finding, columns: int | None) -> Iterator[str]:
    problem = finding.problem
    place, wrong = _place_and_wrong(finding)
    if columns and width(place) > columns // 2:
        # A long path is a line of its own, never broken: terminals open what they know for a place.
        yield place
        yield from _broken(" " * _HANG + wrong, columns, _HANG)
    else:
        yield from _broken(f"{place} {wrong}", columns, _HANG)
    if finding.lines.text:
        yield from _excerpt(finding.lines, problem.start, problem.end, columns)
    for related in problem.related:
        line, column = related.article.lines.position(related.start)
        yield f"{flat(related.article.path)}:{line}:{column}"
        yield from _excerpt(related.article.lines, related.start, related.end, columns)
    if problem.help:
        yield from _broken(f"   help: {help_of(finding)}", columns, len("   help: "))


def _excerpt(lines: Lines, start: int, end: int, columns: int | None) -> Iterator[str]:
    line, _ = lines.position(start)
    margin = f"{line:5} | "
    # Before a span that takes all the room there stands an ellipsis.
    widest = min(max(columns - len(margin) - len("… "), _NARROWEST), WIDEST) if columns else WIDEST
    shown, carets = excerpt(lines, start, end, widest)
    yield margin + shown
    yield " " * (len(margin) - 2) + "| " + carets


def _broken(text: str, columns: int | None, hang: int) -> Iterator[str]:
    """A text in lines that fit, those after the first moved in; as it is where nothing says how wide they may be."""
    if not columns or width(text) <= columns:
        yield text
        return
    indent = len(text) - len(text.lstrip())
    for moved, line in wrap_hanging(text.lstrip(), columns, indent, max(hang - indent, 0)):
        yield " " * moved + line
