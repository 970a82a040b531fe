"""Reading on behind a syntax error: the broken piece is blanked out, and the rest is read again.

A piece is a question, or one field of the bank's head. Pieces are told apart by their first lines
alone, because nothing else can be trusted in a text that is no YAML.
"""

from __future__ import annotations

import re

from quizkit.bank.nodes import Mapping, Node, Scalar, Sequence, Unread

_LIST = "questions"
_FIELD = re.compile(r"^[A-Za-z][\w-]*", re.MULTILINE)
_FIELD_BEHIND_LIST = r"^[A-Za-z][\w-]*:(?!\S)"
_LIST_FIELD = re.compile(
    rf"^{_LIST}[ \t]*:[ \t]*(?:#.*)?\r?\n(?:[ \t]*(?:#.*)?\r?\n)*(?P<indent> *)-(?=\s)", re.MULTILINE
)
# An item of another list may stand as far to the left by mistake: one that is a question has fields.
_ITEM = r"^ {{0,{indent}}}-(?:[ \t]*$|[ \t]+[\"']?(?:id\b|[A-Za-z][\w-]*[\"']?[ \t]*[:：]))"
_INVISIBLE = re.compile(r"[^\r\n]+")


def without_piece(text: str, offset: int) -> tuple[str, int] | None:
    """The text with the piece round `offset` blanked out, no offset moved, and where it was.

    What opens the piece is kept (`- `, or the field's name and a colon), so that a value without
    text is read in its place, at the offset given back. None where there is no piece to leave out.
    """
    starts, indent = _pieces(text)
    start = max((piece for piece in starts if piece <= offset), default=-1)
    if start < 0 or text.startswith(_LIST, start):
        return None
    end = min((piece for piece in starts if piece > offset), default=len(text))
    opening = _opening(text, start, indent)
    if text[start:end].rstrip() == opening:
        opening = ""
    blank = _INVISIBLE.sub(lambda match: " " * len(match.group()), text[start + len(opening) : end])
    blanked = text[:start] + opening + blank + text[end:]
    return None if blanked == text else (blanked, start + len(opening))


def _pieces(text: str) -> tuple[list[int], int]:
    """Where the pieces begin, and the indent of the questions' dashes."""
    questions = _LIST_FIELD.search(text)
    if not questions:
        return [field.start() for field in _FIELD.finditer(text)], 0
    indent = len(questions["indent"])
    item = re.compile(_ITEM.format(indent=indent + 1) + "|" + _FIELD_BEHIND_LIST, re.MULTILINE)
    head = [field.start() for field in _FIELD.finditer(text, 0, questions.end())]
    return head + [match.start() for match in item.finditer(text, questions.end() - indent - 1)], indent


def _opening(text: str, start: int, indent: int) -> str:
    """What a piece begins with, as it should be; nothing where it cannot be kept."""
    field = _FIELD.match(text, start)
    if field:
        return field.group() + ":" if text[field.end() : field.end() + 1].strip("\r\n") else ""
    dash = " " * indent + "-"
    return dash if text.startswith(dash, start) else ""


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
