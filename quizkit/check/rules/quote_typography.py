"""A quote has other quotation marks or dashes than the article.

The words are the article's, and they count as found: typography never decides about truth. But a
quote that is the article's to the letter can be searched for in any editor, and the next person
does not wonder which of the two was changed.

Fails:

    evidence: the keeper's lamp - the old one

Passes:

    evidence: the keeper’s lamp – the old one

To put it right, run `quizkit validate --fix`, which puts the article's own signs into the quote,
or copy the words from the article once more.
"""

from __future__ import annotations

from collections.abc import Iterator

from quizkit.bank.nodes import Scalar
from quizkit.bank.problems import Problem
from quizkit.check.edits import retyped
from quizkit.check.quotes import Quote
from quizkit.check.rule import Severity
from quizkit.check.subject import Subject
from quizkit.text.fold import fold

CODE = "QK221"
NAME = "quote-typography"
SEVERITY = Severity.NOTE


def check(subject: Subject) -> Iterator[Problem]:
    for quote in subject.quotes:
        signs = _other_signs(quote)
        if signs and isinstance(quote.node, Scalar):
            typed, printed = signs
            yield Problem(
                NAME,
                quote.node.start,
                quote.node.end,
                f"the quote has the sign {typed} where the article has {printed}",
                "`quizkit validate --fix` puts the article's own signs into it",
                fix=retyped(subject.bank.text, quote.node, _words(quote)),
            )


def _words(quote: Quote) -> str:
    """The article's words at the quote's place, on one line."""
    return " ".join(quote.article.text[slice(*quote.places[0])].split())


def _other_signs(quote: Quote) -> tuple[str, str] | None:
    """The first sign that differs, as it was typed and as the article has it; None where more than signs differ."""
    if len(quote.places) != 1 and not (quote.places and quote.evidence.after):
        return None
    typed, printed = " ".join(quote.evidence.quote.split()), _words(quote)
    if typed == printed or len(typed) != len(printed):
        return None
    pairs = [(one, other) for one, other in zip(typed, printed, strict=True) if one != other]
    # Letters that differ are the same in two forms of Unicode, or one is wide: nobody sees these.
    if any(
        one.isalnum() or other.isalnum() or fold(one) != fold(other) or fold(one) not in "'\"-" for one, other in pairs
    ):
        return None
    return pairs[0]
