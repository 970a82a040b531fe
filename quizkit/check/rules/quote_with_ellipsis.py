"""A quote leaves words out with an ellipsis.

Evidence is the article's own words in a row, so that anyone can find them and see that nothing is
missing: behind “…” there is room for a “not”. Where the pieces stand in the article in this order,
both places are shown, and the words between them that change the truth are named.

Fails:

    # the article: The canal is, for all its fame, not wide enough for
    # large ships.
    evidence: The canal is … wide enough for large ships

Passes:

    evidence: The canal is, for all its fame, not wide enough for large ships

To put it right, quote the words in full, or write a list of quotes, one for each piece. The claim is
proven from the whole sentence in either case.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from quizkit.bank.problems import Problem, Related
from quizkit.check.cuts import LeftOut, hidden
from quizkit.check.quotes import Quote
from quizkit.check.rule import Severity
from quizkit.check.subject import Subject

CODE = "QK212"
NAME = "quote-with-ellipsis"
SEVERITY = Severity.ERROR


def check(subject: Subject) -> Iterator[Problem]:
    for quote in subject.quotes:
        spans = quote.pieces
        if not spans:
            continue
        text, name = quote.article.text, quote.article.path.rpartition("/")[2]
        left_out = _hidden(quote, spans, subject.bank.language)
        if left_out:
            message = f"the ellipsis hides “{text[left_out.start : left_out.end]}”, which stands in {name}"
            help = "quote the words in full"
        else:
            message = f"a quote has words of {name} in a row, and this one leaves some out"
            help = "quote the words in full, or write a list of quotes, one for each piece"
        related = tuple(Related(quote.article, *span) for span in spans)
        yield Problem(NAME, quote.node.start, quote.node.end, message, help, related)


def _hidden(quote: Quote, spans: list[tuple[int, int]], language: str) -> LeftOut | None:
    """An operator between two pieces that stand in one sentence."""
    for before, after in pairwise(spans):
        if quote.article.passage(*before)[1] >= after[0]:
            found = hidden(quote.article, before[1], after[0], language)
            if found:
                return found
    return None
