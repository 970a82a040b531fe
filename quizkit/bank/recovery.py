"""Reading on behind a syntax error: the broken piece is blanked out, and the rest is read again.

A piece is a question, or one field of the bank's head. Pieces are told apart by their first lines
alone, because nothing else can be trusted in a text that is no YAML.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Collection, Iterable

from quizkit.bank.nodes import Mapping, Node, Scalar, Sequence, Unread
from quizkit.text.patterns import lazy

_LIST = "questions"
_FIELD = lazy(r"^[A-Za-z][\w-]*", re.MULTILINE)
_FIELD_BEHIND_LIST = r"^(?P<field>[A-Za-z][\w-]*):(?!\S)"
_LIST_FIELD = lazy(
    rf"^{_LIST}[ \t]*:[ \t]*(?:#[^\r\n]*)?\r?\n(?:[ \t]*(?:#[^\r\n]*)?\r?\n)*(?P<indent> *)-(?=\s|id\b)", re.MULTILINE
)
# An item of another list may stand as far to the left by mistake: one that is a question has fields.
_ITEM = (
    r"^ {{0,20}}-[ \t]*[\"']?id[\"']?[ \t]*[:：]|"
    r"^ {{0,{indent}}}-(?:[ \t]*$|[ \t]*[\"']?id\b|[ \t]+[\"']?[A-Za-z][\w-]*[\"']?[ \t]*[:：])"
)
_ITEM_AT_EDGE = lazy(r"^- +id[ \t]*:", re.MULTILINE)
_FIELD_ALONE = lazy(r"[A-Za-z][\w-]*\s*[:：]?")
_INVISIBLE = lazy(r"[^\r\n]+")


class Pieces:
    """Where the pieces of a text begin. `inner` are the names of fields that only a question has."""

    def __init__(self, text: str, inner: Collection[str] = ()) -> None:
        self.text = text
        self.indent = 0
        self.questions = -1
        """Where the first question begins; -1 where there is no list of questions."""
        found = _LIST_FIELD.search(text)
        if not found:
            self.starts = [field.start() for field in _FIELD.finditer(text)]
            return
        self.indent = len(found["indent"])
        self.questions = found.start("indent")
        item = re.compile(_ITEM.format(indent=self.indent + 1) + "|" + _FIELD_BEHIND_LIST, re.MULTILINE)
        self.starts = [field.start() for field in _FIELD.finditer(text, 0, found.end())]
        self.starts += [match.start() for match in item.finditer(text, self.questions) if match["field"] not in inner]

    def around(self, offset: int) -> tuple[int, int] | None:
        """The span of the piece round an offset, without what opens it (`- `, or the field's name and a colon), so
        that a value without text is read in its place. None where there is no piece that could be left out.
        """
        index = bisect_right(self.starts, offset) - 1
        if index < 0 or self.text.startswith(_LIST, self.starts[index]):
            return None
        start, end = self.starts[index], (*self.starts, len(self.text))[index + 1]
        opening = _opening(self.text, start, self.indent)
        if self.text[start:end].rstrip() == opening:
            opening = ""
        return start + len(opening), end


def _opening(text: str, start: int, indent: int) -> str:
    """What a piece begins with, as it should be; nothing where it cannot be kept."""
    field = _FIELD.match(text, start)
    if field:
        return field.group() + ":" if text[field.end() : field.end() + 1].strip("\r\n") else ""
    dash = " " * indent + "-"
    return dash if text.startswith(dash, start) else ""


def without_piece(text: str, offset: int, inner: Collection[str] = ()) -> tuple[str, int] | None:
    """The text with the piece round `offset` blanked out, no offset moved, and where it was."""
    span = Pieces(text, inner).around(offset)
    if span is None:
        return None
    blanked = blank(text, [span])
    if blanked[span[0] - 1 : span[0]] == "：":
        blanked = f"{blanked[: span[0] - 1]}:{blanked[span[0] :]}"
    return None if blanked == text else (blanked, span[0])


def blank(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """A text with spaces in the place of what stands in some spans, which come in order; lines stay lines."""
    kept, end = [], 0
    for start, after in spans:
        kept += [text[end:start], _INVISIBLE.sub(lambda match: " " * len(match.group()), text[start:after])]
        end = after
    return "".join((*kept, text[end:]))


def begin_without_list(text: str) -> int:
    """Where questions begin right behind the head, with no “questions:” above them; -1 where there is none of that."""
    if text.startswith(_LIST) or f"\n{_LIST}" in text:
        return -1
    item = _ITEM_AT_EDGE.search(text)
    if not item or not _FIELD.search(text, 0, item.start()):
        return -1
    above = (line.partition("#")[0].rstrip() for line in reversed(text[: item.start()].splitlines()))
    # A list that is called otherwise, or is there without its colon, is told of as that.
    if _FIELD_ALONE.fullmatch(next(filter(None, above), "")):
        return -1
    return item.start()


def mark_unread(root: Node | None, offsets: set[int]) -> None:
    """Put an `Unread` in the place of each piece that was blanked out."""
    if not isinstance(root, Mapping):
        return
    for name, (key, value) in root.entries.items():
        root.entries[name] = (key, _unread(value, offsets))
        if isinstance(value, Sequence):
            value.items = [_unread(item, offsets) for item in value.items]


def _unread(node: Node, offsets: set[int]) -> Node:
    return Unread(node.start, node.end) if isinstance(node, Scalar) and node.start in offsets else node
