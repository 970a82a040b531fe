"""YAML text to located nodes, by way of the C parser's events.

Events, and not `yaml.compose`, because the composer crashes on deep nesting; and the C parser
only, because the pure one accepts other texts: one parser, the same verdict on every machine.
"""

from __future__ import annotations

import re
from typing import Any

import yaml
from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from quizkit.bank.nodes import Mapping, Node, Scalar, Sequence
from quizkit.bank.problems import Log
from quizkit.bank.syntax import SyntaxSlip, explain_error

DEEPEST = 32
"""How deep collections may nest; a bank needs six."""

_MOST_RECOVERIES = 50
_RECOVERED_CHARACTERS = 2_000_000
_ITEM = re.compile(r"^- ", re.MULTILINE)
_VISIBLE = re.compile(r"[^\r\n]")


class _BrokenError(Exception):
    """Reading cannot go on behind this offset."""

    def __init__(self, offset: int) -> None:
        super().__init__(offset)
        self.offset = offset


def parse(text: str, log: Log) -> Node | None:
    """The root node of a YAML text, or None where there is none.

    What is wrong goes to `log`. A broken item of an unindented list (in a bank: a question) is
    left out, and reading goes on behind it, so that one run shows every error.
    """
    # Each recovery reads the text once more: many in a small file, one in a very large one.
    for _ in range(max(1, min(_MOST_RECOVERIES, _RECOVERED_CHARACTERS // max(len(text), 1)))):
        seen = len(log.problems)
        try:
            return _Builder(text, log).build()
        except _BrokenError as broken:
            blanked = _without_item_at(text, broken.offset)
            if blanked is None or blanked == text:
                return None
            # The next pass meets again what was noted before the break: keep only the break.
            log.problems[seen:] = log.problems[-1:]
            text = blanked
    return None


def _without_item_at(text: str, offset: int) -> str | None:
    """The text with the unindented list item round `offset` blanked out, no offset moved."""
    start = max(text.rfind("\n- ", 0, offset + 1) + 1, 0)
    if not text.startswith("- ", start):
        return None
    following = _ITEM.search(text, max(start + 1, offset))
    end = following.start() if following else len(text)
    return text[:start] + _VISIBLE.sub(" ", text[start:end]) + text[end:]


class _Builder:
    """Builds one document's nodes from its events."""

    def __init__(self, text: str, log: Log) -> None:
        self.text = text
        self.log = log
        self.root: Node | None = None
        self.parents: list[Sequence | Mapping] = []
        self.keys: list[Scalar | None] = []
        self.last_scalar: Scalar | None = None
        self.last_flow: Node | None = None

    def build(self) -> Node | None:
        loader = yaml.CSafeLoader(self.text)
        try:
            self._read(loader)
        except yaml.YAMLError as error:
            slip = explain_error(self.text, error, self.last_scalar, self.last_flow)
            self._break("yaml-syntax", slip)
        finally:
            loader.dispose()
        return self.root

    def _read(self, loader: yaml.CSafeLoader) -> None:
        get_event = loader.get_event
        parents, keys = self.parents, self.keys
        documents = 0
        while True:
            event: Any = get_event()
            kind = event.__class__
            if kind is ScalarEvent:
                node: Node = Scalar(event.start_mark.index, event.end_mark.index, event.value, event.style or "")
                self.last_scalar = node  # type: ignore[assignment]
                if event.anchor is not None or event.tag is not None:
                    self._refuse_marks(event, node)
            elif kind is MappingEndEvent or kind is SequenceEndEvent:
                closed = parents.pop()
                closed.end = event.end_mark.index
                keys.pop()
                if closed.end > event.start_mark.index:  # a block's end has no character of its own
                    self.last_flow = closed
                continue
            elif kind is MappingStartEvent or kind is SequenceStartEvent:
                made = Mapping if kind is MappingStartEvent else Sequence
                node = made(event.start_mark.index)
                if event.anchor is not None or event.tag is not None:
                    self._refuse_marks(event, node)
            elif kind is AliasEvent:
                node = Scalar(event.start_mark.index, event.end_mark.index, "")
                self.log.add(
                    "yaml-feature",
                    node,
                    f"“*{event.anchor}” is a YAML alias, which banks do not use",
                    "write the value out; a text that begins with * goes in quotes",
                )
            elif kind is DocumentStartEvent:
                documents += 1
                if documents > 1:
                    at = event.start_mark.index
                    self.log.add_at(
                        "yaml-feature",
                        at,
                        at + 3,
                        "a second YAML document begins here; only the first is read",
                        "put the second bank in a file of its own",
                    )
                    return
                continue
            elif kind is StreamEndEvent:
                return
            else:
                continue

            if parents:
                self._attach(parents[-1], node)
            else:
                self.root = node
            if isinstance(node, (Sequence, Mapping)):
                parents.append(node)
                keys.append(None)
                if len(parents) > DEEPEST:
                    self._break(
                        "yaml-feature",
                        SyntaxSlip(
                            node.start,
                            node.start + 1,
                            f"collections nest more than {DEEPEST} deep here",
                            "a text that begins with [ or { goes in quotes",
                        ),
                    )

    def _attach(self, parent: Sequence | Mapping, node: Node) -> None:
        if isinstance(parent, Sequence):
            parent.items.append(node)
            return
        key = self.keys[-1]
        if key is None:
            if not isinstance(node, Scalar):
                self.log.add(
                    "yaml-feature",
                    node,
                    "a collection stands where a key belongs",
                    "a text that begins with [ or { goes in quotes",
                )
                # The pair keeps its place under a name that no field has.
                node = Scalar(node.start, node.start + 1, "")
                self.keys[-1] = node
                return
            self.keys[-1] = node
            return
        self.keys[-1] = None
        if key.text in parent.entries:
            first = parent.entries[key.text][0]
            self.log.add(
                "duplicate-key",
                key,
                f"“{key.text}” is here twice; the first is on line {self.text.count(chr(10), 0, first.start) + 1}",
                "keep one of the two",
            )
            return
        if key.text or key.style:
            parent.entries[key.text] = (key, node)

    def _refuse_marks(self, event: Any, node: Node) -> None:
        is_anchor = event.anchor is not None
        sign, name, word = ("&", event.anchor, "anchor") if is_anchor else ("", event.tag, "tag")
        self.log.add_at(
            "yaml-feature",
            node.start,
            node.start + 1,
            f"“{sign}{name}” is a YAML {word}, which banks do not use",
            f"take it out; a text that begins with {'&' if is_anchor else '!'} goes in quotes",
        )

    def _break(self, rule: str, slip: SyntaxSlip) -> None:
        self.log.add_at(rule, slip.start, slip.end, slip.message, slip.help)
        raise _BrokenError(slip.start)
