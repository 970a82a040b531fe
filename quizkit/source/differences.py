"""Word by word, where a quote differs from the passage that comes nearest to it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher
from itertools import islice, takewhile
from typing import NamedTuple

from quizkit.text.fold import fold
from quizkit.text.patterns import lazy
from quizkit.text.scripts import UNSPACED_CLASS

# Words with their hyphens, numbers with their points, and each mark; a character where no spaces part words.
_PIECE = lazy(rf"[{UNSPACED_CLASS}]|(?:(?![{UNSPACED_CLASS}])\w)+(?:[-'’.,](?:(?![{UNSPACED_CLASS}])\w)+)*|[^\w\s]")
_MOST = 3  # places; beyond, the two are better read side by side
_LEAST = 0.5  # the share of the quote's pieces that has to stand in the passage
_NEIGHBOURS = 2  # words shown before a place, so that a person finds it
_REACH = 80  # characters in which neighbours are looked for

Span = tuple[int, int]
Parted = Sequence[tuple[str, int, int, int, int]]


class Difference(NamedTuple):
    """A place where two texts part: its span in the quote and in the article, and both with words beside it.

    Where one of the two has nothing at the place, its span is that of the words on both sides.
    """

    quote: Span
    article: Span
    quote_with_neighbours: Span
    article_with_neighbours: Span


def differences(text: str, near: Span, quote: str) -> tuple[Difference, ...]:
    """The places where `quote` and the passage `text[near]` differ, in order.

    The passage may grow at its ends, to have the words that the quote goes on with. Empty where the
    two differ too much to be told.
    """
    wanted = _pieces(quote, 0, len(quote))
    stood, parted = max(
        ((stood, _parted(text, stood, quote, wanted)) for stood in _grown(text, near, len(wanted))),
        key=lambda tried: (
            sum(part[2] - part[1] for part in tried[1] if part[0] == "equal"),
            all(part[0] != "delete" for part in (*tried[1][:1], *tried[1][-1:])),
        ),
    )
    parts = [part for part in _inner(parted, len(wanted)) if part[0] != "equal"]
    wrong = sum(part[2] - part[1] for part in parts)
    if not 0 < len(parts) <= _MOST or wrong > _LEAST * len(wanted):
        return ()
    found = []
    for _, first, end, begin, last in parts:
        between = first == end or begin == last
        found.append(
            Difference(
                _span(wanted, first, end),
                _span(stood, begin, last),
                _with_neighbours(quote, wanted, first, end, between),
                _with_neighbours(text, stood, begin, last, between),
            )
        )
    return tuple(found)


def place_in(raw: str, quote: str, span: Span) -> Span | None:
    """Where a span of a quote stands in the lines that it was typed in; None where they are not the same words."""
    wanted, typed = _pieces(quote, 0, len(quote)), _pieces(raw, 0, len(raw))
    words = [quote[slice(*piece)] for piece in wanted]
    found = [raw[slice(*piece)] for piece in typed]
    inside = [index for index, piece in enumerate(wanted) if span[0] <= piece[0] < span[1]]
    for offset in range(len(found) - len(words) + 1):
        if found[offset : offset + len(words)] == words:
            return (typed[offset + inside[0]][0], typed[offset + inside[-1]][1]) if inside else None
    return None


def _pieces(text: str, start: int, end: int) -> list[Span]:
    return [found.span() for found in _PIECE.finditer(text, start, end)]


def _grown(text: str, near: Span, size: int) -> list[list[Span]]:
    """The pieces of the passage as it is, then with more behind it, then with more before it."""
    stood = _pieces(text, *near)
    more = max(size // 2, 4)
    behind = _pieces(text, near[1], min(len(text), near[1] + _REACH))[:more]
    before = _pieces(text, max(0, near[0] - _REACH), near[0])[-more:]
    return [stood, stood + behind, before + stood]


def _parted(text: str, stood: list[Span], quote: str, wanted: list[Span]) -> Parted:
    quoted = [fold(quote[slice(*span)]) for span in wanted]
    return SequenceMatcher(None, quoted, [fold(text[slice(*span)]) for span in stood], autojunk=False).get_opcodes()


def _inner(parted: Parted, size: int) -> Parted:
    """The parts without what the passage has beyond the ends of the quote."""
    parts = []
    for name, first, end, begin, last in parted:
        if name == "insert" and (first == 0 or first == size):
            continue
        surplus = (last - begin) - (end - first)
        if name == "replace" and surplus > 0 and end == size:
            last -= surplus
        elif name == "replace" and surplus > 0 and first == 0:
            begin += surplus
        parts.append((name, first, end, begin, last))
    return parts


def _span(pieces: list[Span], first: int, end: int) -> Span:
    """From the start of one piece to the end of another; where there is none, the pieces on both sides."""
    if first == end:
        first, end = max(0, first - 1), min(len(pieces), end + 1)
    return (pieces[first][0], pieces[end - 1][1]) if first < end else (0, 0)


def _with_neighbours(text: str, pieces: list[Span], first: int, end: int, between: bool) -> Span:
    """The same with the words before it, and the one behind it where something stands between the two."""
    start, stop = _span(pieces, first, end)
    before = _words(text, reversed(_pieces(text, max(0, start - _REACH), start)))[::-1]
    behind = _words(text, _pieces(text, stop, min(len(text), stop + _REACH)))
    # At the beginning there is nothing before it, and the words behind it have to do.
    behind = behind[: between and first < end] if before else behind
    return before[0][0] if before else start, behind[-1][1] if behind else stop


def _words(text: str, pieces: Iterable[Span]) -> list[Span]:
    """The first pieces, up to a mark."""
    return list(takewhile(lambda piece: text[piece[0]].isalnum(), islice(pieces, _NEIGHBOURS)))
