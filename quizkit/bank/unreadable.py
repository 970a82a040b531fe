"""What makes a question unreadable, and is told once for all of it: tabs, colons of another kind, fields at the edge.

Each function is given the names of the fields that only a question has, and notes in `unread` where questions were.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator

from quizkit.bank.broken import SyntaxSlip
from quizkit.bank.pasted import Stray
from quizkit.bank.problems import short
from quizkit.bank.recovery import Pieces
from quizkit.bank.throughout import indents_of_tabs, tight_colons, wide_colons
from quizkit.text.patterns import lazy

_LEFT_FIELD = lazy(r"^([A-Za-z][\w-]*)[ \t]*:(?!\S)", re.MULTILINE)


def _throughout(
    found: list[int], slip: SyntaxSlip, inner: Collection[str], unread: set[int], text: str
) -> Iterator[Stray]:
    """What makes every question unreadable, told once, at the first place."""
    if not found:
        return
    pieces, behind = Pieces(text, inner), 0
    if pieces.questions < 0:
        # No list of questions is seen behind such a head: there is nothing else to be read.
        yield 0, len(text), slip._replace(start=found[0], end=found[0] + 1)
        return
    for at in found:
        span = pieces.around(at) if at >= behind else None
        if span is None:
            continue
        start, end = span
        unread.add(start)
        yield start, end, slip._replace(start=at, end=at + 1) if behind == 0 else None
        behind = end


def _tabs(inner: Collection[str], unread: set[int], text: str) -> Iterator[Stray]:
    message, help = "tabs indent the lines of this bank, where YAML wants spaces", "indent every line with spaces"
    return _throughout(indents_of_tabs(text), SyntaxSlip(0, 0, message, help), inner, unread, text)


def _tight_colons(inner: Collection[str], unread: set[int], text: str) -> Iterator[Stray]:
    message = "no space stands after the colons of this bank, where YAML wants one"
    help = "write a space behind each colon that ends the name of a field"
    return _throughout(tight_colons(text), SyntaxSlip(0, 0, message, help), inner, unread, text)


def _wide_colons(inner: Collection[str], unread: set[int], text: str) -> Iterator[Stray]:
    message = "the colons of this bank are full-width; YAML wants “:” and a space"
    slip = SyntaxSlip(0, 0, message, "type : and a space for each of them")
    return _throughout(wide_colons(text), slip, inner, unread, text)


def _left_fields(inner: Collection[str], unread: set[int], text: str) -> Iterator[Stray]:
    """A question whose fields stand at the left edge cannot be read: one finding for each, and a place in `unread`."""
    pieces = Pieces(text, inner)
    behind = pieces.questions
    for field in _LEFT_FIELD.finditer(text, behind) if behind >= 0 else ():
        span = pieces.around(field.start()) if field.start() >= behind and field[1] in inner else None
        if span is None:
            continue
        start, behind = span
        message = f"“{short(field[1])}” stands at the left edge, outside its question"
        help = "put spaces before each field of the question, so that all stand below `id`"
        unread.add(start)
        yield start, behind, SyntaxSlip(*field.span(1), message, help)


UNREADABLE: tuple[Callable[[Collection[str], set[int], str], Iterator[Stray]], ...] = (
    _tabs,
    _tight_colons,
    _wide_colons,
    _left_fields,
)
