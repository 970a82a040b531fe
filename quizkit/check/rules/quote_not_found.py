"""A quote does not stand in the source.

A quote is the article's own words, so that everybody can look them up. Kinds of quotation marks,
dashes, spaces and line ends do not count; every letter and number does. A quote never begins or
ends inside a word or a number. Quotation marks and dots that you put round it are no words of the
article.

Fails:

    evidence: proclaimed independence in 2008

Passes:

    evidence: declared independence from Serbia in 2008

To put it right, copy the words from the article. The nearest passage is shown below the finding, with
the words in which the two differ. Where words in the middle are not needed, write a list of quotes.
"""

from __future__ import annotations

from collections.abc import Iterator

from quizkit.bank.problems import Problem, Related, short
from quizkit.check.quotes import Quote
from quizkit.check.rule import Severity
from quizkit.check.subject import Subject
from quizkit.source.nearest import nearest_passage
from quizkit.source.pieces import pieces_of
from quizkit.source.quote import find_quote
from quizkit.text.patterns import lazy

CODE = "QK205"
NAME = "quote-not-found"
SEVERITY = Severity.ERROR


# Explaining must not cost more than finding: a very long quote is compared with nothing, and
# after so many quotes, or characters of article, the run goes on without explanations.
_LONGEST = 500
_EFFORT, _MOST_EXPLAINED = 20_000_000, 1000
_OPEN, _CLOSE = "“”„‟‘’\"'«»「『", "“”‟‘’\"'«»」』"
_DOTS = ("..", "…")
_REMARK = lazy(r"([(\[][^()\[\]]{1,60}[)\]])\.?\Z")
_TOLD = 2  # places at which the words differ that a message tells


def check(subject: Subject) -> Iterator[Problem]:
    effort = 0
    for quote in subject.quotes:
        if quote.places or quote.evidence.is_too_short or quote.pieces:
            continue
        if bare := _without_quotes(quote) or _without_remark(quote):
            yield bare
            continue
        near = None
        if len(quote.evidence.quote) <= _LONGEST and effort < _EFFORT:
            effort += max(len(quote.article.text), _EFFORT // _MOST_EXPLAINED)
            near = nearest_passage(quote.article.text, quote.evidence.quote)
        if not near:
            yield _missing(quote, "copy the words from the article")
        elif quote.stands_anywhere or len(pieces_of(quote.evidence.quote)) > 1:
            yield _missing(quote, "the nearest passage is shown: copy the words from it", near)
        else:
            yield _differing(subject, quote, near)


def _without_quotes(quote: Quote) -> Problem | None:
    """The problem with a quote that stands in the article but for the quotation marks or the dots round it."""
    words, node = quote.evidence.quote, quote.node
    signs, bare = "", words.strip('…."“”‟ ')
    if len(words) >= 3 and words[0] in _OPEN and words[-1] in _CLOSE:
        signs, bare = "quotation marks round", words[1:-1]
    elif words.startswith(_DOTS) or words.endswith(_DOTS):
        signs = (
            "dots at the end of" if words.startswith(bare) else "dots before" if words.endswith(bare) else "dots round"
        )
    if not signs or not find_quote(quote.article.text, bare):
        return None
    message = f"the {signs} this quote do not stand in {_name(quote)}"
    return Problem(NAME, node.start, node.end, message, "take them out")


def _without_remark(quote: Quote) -> Problem | None:
    """The problem with a quote that stands in the article but for a remark in brackets behind it, such as its page."""
    remark = _REMARK.search(quote.evidence.quote)
    if not remark or not find_quote(quote.article.text, quote.evidence.quote[: remark.start()].rstrip()):
        return None
    message = f"“{short(remark[1])}” at the end of this quote does not stand in {_name(quote)}"
    return Problem(NAME, quote.node.start, quote.node.end, message, "take it out, or make it a comment")


def _missing(quote: Quote, help: str, near: tuple[int, int] | None = None) -> Problem:
    message = f"these words do not stand in {_name(quote)}"
    if quote.evidence.after and quote.stands_anywhere:
        message += f" behind “{short(quote.evidence.after)}”"
    elif len(pieces_of(quote.evidence.quote)) > 1:
        help += "; where words are left out, write a list of quotes instead of an ellipsis"
    related = (Related(quote.article, *near),) if near else ()
    return Problem(NAME, quote.node.start, quote.node.end, message, help, related)


def _differing(subject: Subject, quote: Quote, near: tuple[int, int]) -> Problem:
    """The words that differ, in the bank and in the article; where there are too many, the two side by side."""
    from quizkit.source.differences import differences, place_in

    typed, text = quote.evidence.quote, quote.article.text
    found = differences(text, near, typed)
    if not found:
        return _missing(quote, "the nearest passage is shown: copy the words from it", near)
    stood = " and ".join(f"“{short(text[slice(*part.article_with_neighbours)])}”" for part in found[:_TOLD])
    quoted = " and ".join(f"“{short(typed[slice(*part.quote_with_neighbours)])}”" for part in found[:_TOLD])
    node = quote.node
    place = place_in(subject.bank.text[node.start : node.end], typed, found[0].quote)
    start, end = (node.start + place[0], node.start + place[1]) if place else (node.start, node.end)
    return Problem(
        NAME,
        start,
        end,
        f"{_name(quote)} has {stood}, the quote {quoted}",
        "copy the words from the article",
        (Related(quote.article, *found[0].article),),
    )


def _name(quote: Quote) -> str:
    return quote.article.path.rpartition("/")[2]
