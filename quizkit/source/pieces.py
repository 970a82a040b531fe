"""A quote with an ellipsis, as its pieces and where they stand."""

from __future__ import annotations

from quizkit.source.quote import find_quotes
from quizkit.text.patterns import lazy

_ELLIPSIS = lazy(r"…|\.\s?\.\s?\.")


def pieces_of(quote: str) -> list[str]:
    """What stands between the ellipses of a quote; one piece where there is none."""
    first, *others = _ELLIPSIS.split(quote)
    pieces = [first]
    for piece in others:
        # An ellipsis may stand in brackets: they, and the spaces round them, belong to it.
        pieces[-1] = _without_last(pieces[-1].rstrip(), "[(").rstrip()
        pieces.append(_without_first(piece.lstrip(), "])").lstrip())
    return [piece for piece in pieces if any(map(str.isalnum, piece))]


def _without_last(text: str, marks: str) -> str:
    return text[:-1] if text and text[-1] in marks else text


def _without_first(text: str, marks: str) -> str:
    return text[1:] if text and text[0] in marks else text


def find_pieces(text: str, pieces: list[str]) -> list[tuple[int, int]]:
    """The spans of the pieces in the text, each behind the one before it; empty where one is missing."""
    spans: list[tuple[int, int]] = []
    for piece in pieces:
        end = spans[-1][1] if spans else 0
        span = next((span for span in find_quotes(text, piece) if span[0] >= end), None)
        if span is None:
            return []
        spans.append(span)
    return spans
