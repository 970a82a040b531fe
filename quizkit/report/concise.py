"""A finding a line, for editors, `grep` and people in a hurry."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from quizkit.check.outcome import Outcome
from quizkit.report.run import Run
from quizkit.report.text import headline
from quizkit.report.totals import Totals


def report(outcomes: Iterable[Outcome], run: Run) -> Iterator[str]:
    """`path:line:column: severity CODE name: message` for each finding, the summary last."""
    totals = Totals()
    for outcome in totals.counting(outcomes):
        yield from map(headline, outcome.findings)
    yield totals.line()
