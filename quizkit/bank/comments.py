"""The comments of a bank: text that YAML leaves out, which is never inside a scalar."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

import yaml
from yaml.events import CollectionEndEvent, CollectionStartEvent, Event, ScalarEvent

from quizkit.bank.broken import DEEPEST
from quizkit.bank.model import Bank
from quizkit.bank.nodes import Scalar, walk

_BLOCK = ("|", ">")


class _TooDeep(Exception):
    """Collections nest deeper than the reader reads."""


def comments(bank: Bank, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """The places of a pattern that begins with “#” where that sign begins a comment, in order.

    In a bank with a slip in its YAML, those in the pieces that could not be read are told as well.
    """
    found = list(pattern.finditer(bank.text))
    if not found:
        return
    spans = _texts(bank)
    starts = [start for start, _ in spans]
    for match in found:
        at = match.start()
        index = bisect_right(starts, at) - 1
        inside = index >= 0 and at < spans[index][1]
        if not inside and (at == 0 or bank.text[at - 1] in " \t\r\n"):
            yield match


def _texts(bank: Bank) -> list[tuple[int, int]]:
    """The spans of all scalars in order; a block's begins below its sign, behind which a comment may stand."""
    try:
        # From the events and not from the nodes: these leave out the value of a field that stands there twice.
        spans = [
            (event.start_mark.index, event.end_mark.index, event.style or "")
            for event in _events(bank.text)
            if isinstance(event, ScalarEvent) and event.start_mark and event.end_mark
        ]
    except (yaml.YAMLError, _TooDeep):
        nodes = [node for node in walk(bank.root) if isinstance(node, Scalar)] if bank.root else []
        spans = [(node.start, node.end, node.style) for node in nodes]
    return [(_below(bank.text, start) if style in _BLOCK else start, end) for start, end, style in spans]


def _events(text: str) -> Iterator[Event]:
    """The events of a text. Raises YAMLError and, nested deeper than is read, _TooDeep: each level costs more."""
    depth = 0
    for event in yaml.parse(text, Loader=yaml.CSafeLoader):
        depth += isinstance(event, CollectionStartEvent) - isinstance(event, CollectionEndEvent)
        if depth > DEEPEST:
            raise _TooDeep
        yield event


def _below(text: str, start: int) -> int:
    end = text.find("\n", start)
    return end if end >= 0 else len(text)
