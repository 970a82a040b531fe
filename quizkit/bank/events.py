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

from quizkit.bank.broken import DEEPEST, SyntaxSlip, too_deep
from quizkit.bank.nodes import Mapping, Node, Scalar, Sequence
from quizkit.bank.problems import Log, short
from quizkit.text.lines import Lines

_WORD = re.compile(r"[^\s,\[\]{}]+")


class BrokenError(Exception):
    """Reading cannot go on behind this offset."""

    def __init__(self, offset: int) -> None:
        super().__init__(offset)
        self.offset = offset


def build(text: str, log: Log) -> Node | None:
    """The root node of a YAML text, or None where there is none. What is wrong goes to `log`.

    Raises BrokenError behind the first thing that cannot be read, which is noted.
    """
    return _Builder(text, log).build()


class _Builder:
    """Builds one document's nodes from its events."""

    def __init__(self, text: str, log: Log) -> None:
        self.text = text
        self.lines = Lines(text)
        self.log = log
        self.root: Node | None = None
        self.parents: list[Sequence | Mapping] = []
        self.keys: list[Scalar | None] = []
        self.last_scalar: Scalar | None = None
        self.last_flow: Node | None = None
        self.repeated: set[int] = set()

    def build(self) -> Node | None:
        loader = yaml.CSafeLoader(self.text)
        try:
            self._read(loader)
        except yaml.YAMLError as error:
            from quizkit.bank.syntax import explain_error  # what is no error needs none of the guesses at errors

            open_flow = next((parent for parent in self.parents if self.text[parent.start] in "[{"), None)
            slip = explain_error(self.text, error, self.last_scalar, self.last_flow, open_flow)
            self._break(slip)
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
                # With its text as it was typed, so that nothing is said to be missing.
                node = Scalar(event.start_mark.index, event.end_mark.index, f"*{event.anchor}")
                self.log.add(
                    "yaml-feature",
                    node,
                    f"“*{short(event.anchor)}” is a YAML alias, which banks do not use",
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
                        "take the --- out; a second bank goes into a file of its own",
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
                    self._break(too_deep(node.start))

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
            self._note_duplicate(parent, key)
        elif key.text or key.style:
            parent.entries[key.text] = (key, node)

    def _note_duplicate(self, parent: Mapping, key: Scalar) -> None:
        first = parent.entries[key.text][0]
        help = "keep one of the two"
        if key.text == next(iter(parent.entries)):
            # All the fields of an item without its dash follow: one slip, one finding.
            help = "if a new item begins here, write “- ” before it; if not, keep one of the two"
            self.repeated.add(id(parent))
        elif id(parent) in self.repeated:
            return
        line = self.lines.position(first.start)[0]
        self.log.add("duplicate-key", key, f"“{short(key.text)}” is here twice; the first is on line {line}", help)

    def _refuse_marks(self, event: Any, node: Node) -> None:
        sign, word = ("&", "anchor") if event.anchor is not None else ("!", "tag")
        typed = _WORD.match(self.text, node.start)
        mark = typed.group() if typed else sign
        self.log.add_at(
            "yaml-feature",
            node.start,
            node.start + len(mark),
            f"“{short(mark)}” is a YAML {word}, which banks do not use",
            f"take it out; a text that begins with {sign} goes in quotes",
        )
        if isinstance(node, Scalar) and not node.text:
            # With its text as it was typed, so that nothing is said to be missing.
            node.text = mark

    def _break(self, slip: SyntaxSlip) -> None:
        self.log.add_at(slip.rule, slip.start, slip.end, slip.message, slip.help)
        raise BrokenError(slip.start)
