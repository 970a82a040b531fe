"""A question put behind the last one of a bank's text; every other character stays as it is."""

from __future__ import annotations

import re
from itertools import pairwise

from quizkit.bank.model import Bank
from quizkit.bank.nodes import Mapping, Node, Scalar, Sequence, walk

_EMPTY_LINE = re.compile(r"(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)")


class CannotInsert(Exception):
    """The text has no list that a question could be put behind. The message says why."""


def inserted(bank: Bank, question: str) -> str:
    """The bank's text with a question, an item of the list that is not indented, as the last one.

    It gets the indentation of the one before, the file's line ends, and an empty line before it where
    the questions have one between them. Raises CannotInsert.
    """
    text = bank.text
    node = bank.root.get("questions") if bank.root else None
    newline = "\r\n" if "\r\n" in text else "\r" if "\r" in text and "\n" not in text else "\n"
    if isinstance(node, Sequence) and not node.items:
        # An empty list in brackets: the list begins here.
        before, after = text[: node.start].rstrip(" "), text[node.start :].partition("]")[2]
        return before + newline + question.replace("\n", newline).removesuffix(newline) + (after or newline)
    if not isinstance(node, Sequence) or not isinstance(node.items[-1], Mapping):
        raise CannotInsert("its questions are no list that one could be put behind")
    last = node.items[-1]
    indent = _indent(text, last)
    if indent is None:
        raise CannotInsert("its questions are written in brackets: write them below one another, each behind “- ”")
    at = _line_end(text, _last_end(last))
    lines = "".join(f"{indent}{line}{newline}" for line in question.splitlines())
    gap = newline if _are_parted(text, node) else ""
    begins = newline if at == len(text) and not text.endswith(("\n", "\r")) else ""
    return text[:at] + begins + gap + lines + text[at:]


def _indent(text: str, node: Mapping) -> str | None:
    """What stands before the dash of an item; None where it has no dash at a line's beginning."""
    before = re.search(r"(?:^|[\r\n])([ ]*)-[ \t\r\n]+(?:#[^\r\n]*[\r\n]\s*)*\Z", text[: node.start])
    return before[1] if before else None


def _line_end(text: str, offset: int) -> int:
    """Where the next line begins, behind a comment too."""
    if offset > 0 and text[offset - 1] in "\r\n":
        return offset  # a block text ends with its line
    match = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|\Z)").match(text, offset)
    return match.end() if match else len(text)


def _are_parted(text: str, node: Sequence) -> bool:
    """Whether an empty line stands between most questions, before or behind a comment too."""
    parted = 0
    for one, other in pairwise(node.items):
        # A block text ends behind the empty lines that follow it: they part the questions as well.
        end = len(text[one.start : _last_end(one)].rstrip()) + one.start
        parted += bool(_EMPTY_LINE.search(text, end, other.start))
    return parted * 2 >= len(node.items) - 1


def _last_end(node: Node) -> int:
    """Where the last text of a node ends."""
    return max((piece.end for piece in walk(node) if isinstance(piece, Scalar)), default=node.end)
