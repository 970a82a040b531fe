"""Texts that were meant for lists: a comma, a tab or a line end does not part items in YAML, a dash does."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from quizkit.bank.nodes import Mapping, Node, Scalar, Sequence, find
from quizkit.bank.problems import short
from quizkit.text.patterns import lazy

# A comma between digits parts thousands: 1,350 is one number.
_PARTED = lazy(r"\S\s*(?:,(?!\d{3}(?!\d))|[;、，；|\t]|\s/\s)\s*\S")
_ENDED = (",", ";", "，", "；", "、")
# Nobody begins a new line so early in a text that goes on.
_SHORT_LINE = 40

HOW_TO_LIST = "write each item on a line of its own with a dash"


class Slip(NamedTuple):
    """Where items run together, and in which words to say so."""

    node: Scalar
    message: str
    help: str


def slips_in_list(text: str, field: str, node: Node) -> Iterator[Slip]:
    """What is wrong with the list of a field; `text` is the bank's."""
    if isinstance(node, Scalar):
        if is_list_in_one_text(text, node):
            message = f"“{short(' '.join(node.text.split()))}” is one item of “{field}”, not a list"
            yield Slip(node, message, f"write `{field}: [one, two]`, or each item on a line of its own with a dash")
        return
    if not isinstance(node, Sequence):
        return
    items = [found for item in node.items if isinstance(found := _text_of(item), Scalar)]
    if field == "distractors" and len(items) == 1 and len(_PARTED.findall(items[0].text)) > 1:
        yield Slip(items[0], f"“{short(items[0].text)}” is one distractor, not several", HOW_TO_LIST)
    for item in items:
        lines = [] if item.style else [line.strip() for line in text[item.start : item.end].splitlines()]
        # A line with a dash too far to the right has a finding of its own.
        if len(lines) > 1 and max(map(len, lines)) < _SHORT_LINE and not any(line.startswith("- ") for line in lines):
            message = f"“{short(lines[1])}” is part of the item that begins on the line above"
            yield Slip(
                item, message, "if it is an item of its own, write a dash before it; if not, put both on one line"
            )
    ended = [item for item in items if item.text.endswith(_ENDED)]
    if len(ended) > 1 and len(ended) >= len(items) - 1:
        message = f"the “{ended[0].text[-1]}” at the end of “{short(ended[0].text)}” is part of the text"
        yield Slip(ended[0], message, "take it out, here and in the other items: a line end parts them already")


def is_list_in_one_text(text: str, node: Node) -> bool:
    """Whether what stands for a list is one text that looks like several items."""
    if not isinstance(node, Scalar):
        return False
    raw = text[node.start : node.end]
    # A text that begins below its field, and has several lines.
    before = text[text.rfind("\n", 0, node.start) + 1 : node.start]
    in_lines = not node.style and "\n" in raw and not before.strip()
    return in_lines or bool(_PARTED.search(node.text))


def has_list_in_one_text(text: str, question: Mapping) -> bool:
    """Whether the options of a question are one text instead of a list."""
    fields = (question.get("answers"), question.get("distractors"))
    return any(is_list_in_one_text(text, field) for field in fields if isinstance(field, Scalar))


def _text_of(item: Node) -> Node:
    return find(item, "text") if isinstance(item, Mapping) else item
