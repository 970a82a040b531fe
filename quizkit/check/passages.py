"""The passages that a question's evidence points at: the sentences round its quotes, joined to one text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from quizkit.bank.model import Bank, Evidence
from quizkit.source.article import Article
from quizkit.text.patterns import lazy

_BETWEEN = "\n\n"
_REACH = 100  # characters: where a clause begins is told by what stands directly before it
_BEGINS = lazy(r"(?:^|[.!?:;,—–)\n。！？：；，]\s*(?:(?:and|but)\s+)?[\"“‘']?)\Z")
_ENDS = lazy(r"\s*(?:[.!?:;,—–(\n。！？：；，]|[\"”’]|\Z)")


class Passage(NamedTuple):
    """Sentences of articles as one text, with the way back to where each of them stands.

    `pieces` holds, for each piece, its start in `text`, the article and its start there.
    """

    text: str
    pieces: tuple[tuple[int, Article, int], ...]

    def place(self, start: int, end: int) -> tuple[Article, int, int] | None:
        """The article and the span in it of a span of the passage's text."""
        found = [piece for piece in self.pieces if piece[0] <= start]
        if not found:
            return None
        begin, article, offset = found[-1]
        return article, start - begin + offset, end - begin + offset


def passage_of(bank: Bank, evidence: Iterable[Evidence]) -> Passage:
    """The sentences round some quotes; quotes that are not found are left out."""
    return _joined((article, *article.passage(*span)) for article, span in located(bank, evidence))


def clauses_of(bank: Bank, evidence: Iterable[Evidence]) -> Passage:
    """The quotes themselves, those alone that are whole clauses: cut from their sentence at marks."""
    return _joined((article, *span) for article, span in located(bank, evidence) if _is_clause(article.text, *span))


def located(bank: Bank, evidence: Iterable[Evidence]) -> Iterator[tuple[Article, tuple[int, int]]]:
    """Where some quotes stand; those that are not found, or too short to show anything, are left out."""
    for quote in evidence:
        article = bank.article(quote)
        span = quote.find(article) if article and not quote.is_too_short else None
        if article and span:
            yield article, span


def _joined(spans: Iterable[tuple[Article, int, int]]) -> Passage:
    pieces: list[tuple[int, Article, int]] = []
    texts: list[str] = []
    length = 0
    for article, start, end in dict.fromkeys(_ByPlace(*span) for span in spans):
        pieces.append((length, article, start))
        texts.append(article.text[start:end])
        length += end - start + len(_BETWEEN)
    return Passage(_BETWEEN.join(texts), tuple(pieces))


class _ByPlace(NamedTuple):
    """A span of an article, equal to another by where it is."""

    article: Article
    start: int
    end: int

    def __hash__(self) -> int:
        return hash((id(self.article), self.start, self.end))


def _is_clause(text: str, start: int, end: int) -> bool:
    """Whether a span begins and ends where a clause does: at a mark, or behind “and” or “but”."""
    return bool(_BEGINS.search(text, max(start - _REACH, 0), start) and _ENDS.match(text, end))
