"""Fields: what may stand in a bank, declared once and read from nodes."""

from __future__ import annotations

import re
from collections.abc import Callable
from collections.abc import Mapping as AbstractMapping
from dataclasses import dataclass
from difflib import get_close_matches
from fractions import Fraction
from typing import Any, Protocol

from quizkit.bank.nodes import Mapping, Node, Scalar, Sequence
from quizkit.bank.problems import Log
from quizkit.text.visible import has_control

Values = dict[str, Any]
"""What the fields of a record were read as, by name; a field that is not there has its default."""

MISSING: Any = object()
"""What a shape gives back when it has noted a problem."""


class Shape(Protocol):
    """A kind of value. `read` gives the value, or MISSING after it noted a problem."""

    def read(self, node: Node, log: Log) -> Any: ...


@dataclass(frozen=True, slots=True)
class Field:
    """A named value in a record; `help` is one sentence for the person who writes it."""

    name: str
    shape: Shape
    help: str
    required: bool = False
    default: Any = None


@dataclass(frozen=True, slots=True)
class Text:
    """A text that is not empty, just as it was typed."""

    def read(self, node: Node, log: Log) -> Any:
        if not isinstance(node, Scalar):
            log.add("wrong-value", node, f"{_called(node)} stands where a text belongs", _how_to_quote(node))
            return MISSING
        if not node.text.strip():
            log.add("missing-field", node, "this text is empty", "write it, or take the field out")
            return MISSING
        # Only double quotes know escape sequences, so only they can hide a control character.
        if node.style == '"' and has_control(node.text):
            log.add("control-character", node, "this text holds a control character", "take the escape sequence out")
        return node.text


@dataclass(frozen=True, slots=True)
class OneOf:
    """One of a few words."""

    words: tuple[str, ...]

    def read(self, node: Node, log: Log) -> Any:
        if isinstance(node, Scalar) and node.text in self.words:
            return node.text
        typed = node.text if isinstance(node, Scalar) else ""
        near = did_you_mean(typed, self.words)
        log.add(
            "wrong-value",
            node,
            f"“{_short(typed)}” is none of {_listed(self.words)}"
            if typed
            else f"here belongs one of {_listed(self.words)}",
            near or "write one of them",
        )
        return MISSING


@dataclass(frozen=True, slots=True)
class TrueOrFalse:
    """`true` or `false`."""

    def read(self, node: Node, log: Log) -> Any:
        typed = node.text.strip().casefold() if isinstance(node, Scalar) else ""
        if typed in ("true", "false"):
            return typed == "true"
        meant = {"yes": "true", "on": "true", "no": "false", "off": "false"}.get(typed)
        log.add(
            "wrong-value",
            node,
            "here belongs true or false",
            f"did you mean {meant}?" if meant else "write one of the two",
        )
        return MISSING


@dataclass(frozen=True, slots=True)
class Number:
    """A number from `least` to `most`, as an exact fraction; `70%` reads as 7/10 where allowed."""

    least: Fraction = Fraction(0)
    most: Fraction | None = None
    whole: bool = False
    percent: bool = False

    def read(self, node: Node, log: Log) -> Any:
        typed = node.text.strip() if isinstance(node, Scalar) else ""
        match = re.fullmatch(r"[+-]?(?:\d{1,15}(?:\.\d{1,15})?|\.\d{1,15})\s*(%?)", typed, re.ASCII)
        if not match or (match[1] and not self.percent):
            log.add("wrong-value", node, f"“{_short(typed)}” is not {self._wanted()}", "write it in digits")
            return MISSING
        value = Fraction(typed.rstrip("% "))
        if match[1]:
            value /= 100
        too_much = self.most is not None and value > self.most
        if value < self.least or too_much or (self.whole and value.denominator != 1):
            help = "write it with a percent sign" if too_much and self.percent and not match[1] else "change the number"
            log.add("wrong-value", node, f"{typed} is not {self._wanted()}", help)
            return MISSING
        return value

    def _wanted(self) -> str:
        sign, scale = ("%", 100) if self.percent else ("", 1)
        kind = "a whole number" if self.whole else "a share" if self.percent else "a number"
        if self.most is None:
            return f"{kind} of at least {self.least}"
        return f"{kind} from {float(self.least * scale):g}{sign} to {float(self.most * scale):g}{sign}"


@dataclass(frozen=True, slots=True)
class ListOf:
    """A list, or its only item without the dash; at least `least` items."""

    item: Shape
    least: int = 1
    called: str = "item"

    def read(self, node: Node, log: Log) -> Any:
        if isinstance(node, Scalar) and not node.text.strip() and not node.style:
            nodes: list[Node] = []
        else:
            nodes = node.items if isinstance(node, Sequence) else [node]
        read = [self.item.read(item, log) for item in nodes]
        values = tuple(value for value in read if value is not MISSING)
        if len(nodes) < self.least:
            log.add(
                "missing-field",
                node,
                f"here belong at least {self.least} {self.called}s, not {len(nodes) or 'none'}",
                f"add the missing {self.called}",
            )
            return MISSING
        return values if len(values) == len(read) else MISSING


@dataclass(frozen=True, slots=True)
class TextMap:
    """Texts that stand for texts, `left: right`."""

    def read(self, node: Node, log: Log) -> Any:
        if not isinstance(node, Mapping):
            log.add(
                "wrong-value",
                node,
                f"{_called(node)} stands where `left: right` belongs",
                "write a text, a colon and a text",
            )
            return MISSING
        text = Text()
        values = {key: text.read(value, log) for key, (_, value) in node.entries.items()}
        return MISSING if MISSING in values.values() else values


@dataclass(frozen=True, slots=True)
class Record:
    """Named fields. `short` names the field that a bare text stands for."""

    fields: tuple[Field, ...]
    called: str
    short: str = ""

    def read(self, node: Node, log: Log) -> Any:
        if self.short and isinstance(node, Scalar):
            field = next(field for field in self.fields if field.name == self.short)
            value = field.shape.read(node, log)
            if value is MISSING:
                return MISSING
            return {**{field.name: field.default for field in self.fields}, self.short: value}
        return read_record(node, self.fields, self.called, log)


@dataclass(frozen=True, slots=True)
class Made:
    """A record that becomes a value of its own: `make` is called with the fields by name."""

    record: Record
    make: Callable[..., Any]

    def read(self, node: Node, log: Log) -> Any:
        values = self.record.read(node, log)
        return values if values is MISSING else self.make(**values)


def read_record(
    node: Node, fields: tuple[Field, ...], called: str, log: Log, elsewhere: AbstractMapping[str, str] | None = None
) -> Any:
    """The values of a record's fields, or MISSING where a required one could not be read.

    `elsewhere` tells, for fields that exist in other records, where they belong.
    """
    if not isinstance(node, Mapping):
        log.add("wrong-value", node, f"{_called(node)} stands where {called} belongs", "write its fields, one a line")
        return MISSING
    values: Values = {}
    complete = True
    entries = node.entries
    known = 0
    for field in fields:
        entry = entries.get(field.name)
        if entry is None:
            if field.required:
                log.add("missing-field", node, f"{called} has no “{field.name}”", field.help)
                complete = False
            values[field.name] = field.default
            continue
        known += 1
        value = field.shape.read(entry[1], log)
        if value is MISSING:
            complete = complete and not field.required
            value = field.default
        values[field.name] = value
    if known < len(entries):
        names = [field.name for field in fields]
        for name, (key, _) in entries.items():
            if name not in names:
                help = did_you_mean(name, names) or (elsewhere or {}).get(name, "")
                log.add(
                    "unknown-field",
                    key,
                    f"{called} has no field “{_short(name)}”",
                    help or f"the fields are {_listed(names)}",
                )
    return values if complete else MISSING


def did_you_mean(typed: str, words: AbstractMapping[str, object] | tuple[str, ...] | list[str]) -> str:
    """“did you mean …?”, or nothing where no word is near."""
    plain = typed.strip().casefold().replace("_", "-").replace(" ", "-")
    near = get_close_matches(plain, list(words), n=1, cutoff=0.6) if len(plain) < 100 else []
    return f"did you mean “{near[0]}”?" if near else ""


def _called(node: Node) -> str:
    if isinstance(node, Sequence):
        return "a list"
    return "a group of fields" if isinstance(node, Mapping) else "a text"


def _how_to_quote(node: Node) -> str:
    if isinstance(node, Mapping):
        return "a text with a colon and a space in it, or one that begins with {, goes in quotes"
    return "write one text; one that begins with [ or “- ” goes in quotes"


def _listed(words: tuple[str, ...] | list[str]) -> str:
    return ", ".join(words)


def _short(text: str) -> str:
    return text if len(text) <= 40 else text[:39] + "…"
