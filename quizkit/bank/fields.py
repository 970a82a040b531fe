"""Fields: what may stand in a bank, declared once and read from nodes."""

from __future__ import annotations

import re
from collections.abc import Callable
from collections.abc import Mapping as AbstractMapping
from fractions import Fraction
from typing import Any, NamedTuple, Protocol

from quizkit.bank.guess import did_you_mean, nearest_word
from quizkit.bank.nodes import Mapping, Node, Scalar, Sequence, Unread
from quizkit.bank.problems import Log, short
from quizkit.text.visible import has_control

Values = dict[str, Any]
"""What the fields of a record were read as, by name; a field that is not there has its default."""

LONGEST = 10_000
"""The longest text that is read, in characters: pages of explanation, and little enough to compare."""

MISSING: Any = object()
"""What a shape gives back when it has noted a problem."""


class Shape(Protocol):
    """A kind of value. `read` gives the value, or MISSING after it noted a problem."""

    def read(self, node: Node, log: Log) -> Any: ...


class Field(NamedTuple):
    """A named value in a record; `help` is one sentence for the person who writes it."""

    name: str
    shape: Shape
    help: str
    required: bool = False
    default: Any = None


class Text:
    """A text that is not empty, just as it was typed."""

    def read(self, node: Node, log: Log) -> Any:
        if not isinstance(node, Scalar):
            log.add("wrong-value", node, f"{_called(node)} stands where a text belongs", _how_to_quote(node))
            return MISSING
        if not node.text.strip():
            log.add("missing-field", node, "this text is empty", "write it, or take the field out")
            return MISSING
        if len(node.text) > LONGEST:
            message = f"this text has {len(node.text)} characters; at most {LONGEST} are read"
            log.add("wrong-value", node, message, "shorten it; does a quote close too late?")
            return MISSING
        # Only double quotes know escape sequences, so only they can hide a control character.
        if node.style == '"':
            _note_control(node, log)
        return node.text


class OneOf(NamedTuple):
    """One of a few words."""

    words: tuple[str, ...]

    def read(self, node: Node, log: Log) -> Any:
        if isinstance(node, Scalar) and node.text in self.words:
            return node.text
        near = did_you_mean(node.text, self.words) if isinstance(node, Scalar) else ""
        log.add("wrong-value", node, is_not(node, f"one of {_listed(self.words)}"), near or "write one of them")
        return MISSING


class TrueOrFalse:
    """`true` or `false`."""

    def read(self, node: Node, log: Log) -> Any:
        typed = node.text.strip().casefold() if isinstance(node, Scalar) else ""
        if typed in ("true", "false"):
            return typed == "true"
        meant = {"yes": "true", "on": "true", "no": "false", "off": "false"}.get(typed)
        help = f"did you mean “{meant}”?" if meant else "write one of the two"
        log.add("wrong-value", node, is_not(node, "true or false"), help)
        return MISSING


class Number(NamedTuple):
    """A number from `least` to `most`, as an exact fraction; `70%` reads as 7/10 where allowed."""

    least: Fraction = Fraction(0)
    most: Fraction | None = None
    whole: bool = False
    percent: bool = False

    def read(self, node: Node, log: Log) -> Any:
        typed = node.text.strip() if isinstance(node, Scalar) else ""
        match = re.fullmatch(r"[+-]?(?:\d{1,15}(?:\.\d{1,15})?|\.\d{1,15})\s*(%?)", typed, re.ASCII)
        if not match or (match[1] and not self.percent):
            log.add("wrong-value", node, is_not(node, self._wanted()), "write it in digits")
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


class ListOf(NamedTuple):
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
            belongs = f"here belongs at least one {self.called}"
            if self.least > 1:
                belongs = f"here belong at least {self.least} {self.called}s"
            there = f"there is {'one' if nodes else 'none'}"
            log.add("missing-field", node, f"{belongs}; {there}", f"add the missing {self.called}")
            return MISSING
        return values if len(values) == len(read) else MISSING


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
        if not node.entries:
            log.add("missing-field", node, "there is nothing here", "write `left: right`, or take the field out")
            return MISSING
        values = {name: self._read(key, value, log) for name, (key, value) in node.entries.items()}
        return MISSING if MISSING in values.values() else values

    def _read(self, key: Scalar, value: Node, log: Log) -> Any:
        if note_tight_colon(key, value, log):
            return MISSING
        _note_control(key, log)
        return Text().read(value, log)


class Record(NamedTuple):
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
        if self.short and isinstance(node, Mapping) and self._is_text(node):
            key = next(iter(node.entries.values()))[0]
            log.add(
                "unknown-field",
                key,
                f"{self.called} has no field “{short(key.text)}”: the colon behind it makes it one",
                "put the whole text in quotes",
            )
            return MISSING
        return read_record(node, self.fields, self.called, log)

    def _is_text(self, node: Mapping) -> bool:
        """Whether a mapping is rather a text with a colon in it: one key, which resembles no field."""
        names = [field.name for field in self.fields]
        return len(node.entries) == 1 and not any(name in names or nearest_word(name, names) for name in node.entries)


class Made(NamedTuple):
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
    values, complete = read_fields(node, fields, called, log, elsewhere)
    return values if complete else MISSING


def read_fields(
    node: Mapping, fields: tuple[Field, ...], called: str, log: Log, elsewhere: AbstractMapping[str, str] | None = None
) -> tuple[Values, bool]:
    """The same, with the default for what could not be read, and whether every required field could."""
    values: Values = {}
    absent: list[Field] = []
    complete = True
    entries = node.entries
    known = 0
    for field in fields:
        entry = entries.get(field.name)
        if entry is None:
            values[field.name] = field.default
            if field.required:
                absent.append(field)
            continue
        known += 1
        value = MISSING if isinstance(entry[1], Unread) else field.shape.read(entry[1], log)
        if value is MISSING:
            complete = complete and not field.required
            value = field.default
        values[field.name] = value
    meant: set[str] = set()
    if known < len(entries):
        meant = _note_unknown(node, [field.name for field in fields], called, log, elsewhere or {})
    for field in absent:
        # A field with a slip in its name has been noted: it is there, under another name.
        if field.name not in meant:
            log.add("missing-field", node, f"{called} has no “{field.name}”", field.help)
    return values, complete and not absent


def _note_unknown(
    node: Mapping, names: list[str], called: str, log: Log, elsewhere: AbstractMapping[str, str]
) -> set[str]:
    """Note the fields that a record does not know; gives those that were probably meant."""
    meant = set()
    for name, (key, value) in node.entries.items():
        if name in names or isinstance(value, Unread) or note_tight_colon(key, value, log):
            continue
        near = nearest_word(name, [known for known in names if known not in node.entries])
        meant.add(near)
        instead = elsewhere.get(name) or f"the fields are {_listed(names)}"
        help = f"did you mean “{near}”?" if near else instead
        log.add("unknown-field", key, f"{called} has no field “{short(name)}”", help)
    return meant


def note_tight_colon(key: Scalar, value: Node, log: Log) -> bool:
    """Note a key such as `will:may`, which is one text in YAML; False where it is none."""
    field, colon, rest = key.text.partition(":")
    if key.style or not (colon and rest) or not isinstance(value, Scalar) or value.text or value.style:
        return False
    at = key.start + len(field)
    log.add_at("yaml-syntax", at, at + 1, f"no space after the colon of “{short(field)}”", f"write “{short(field)}: ”")
    return True


def _note_control(node: Scalar, log: Log) -> None:
    if has_control(node.text):
        log.add("control-character", node, "this text holds a control character", "take the escape sequence out")


def is_not(node: Node, wanted: str) -> str:
    """What is wrong with a node that is not what is wanted, as a clause."""
    if not isinstance(node, Scalar):
        return f"{_called(node)} stands where {wanted} belongs"
    return f"“{short(node.text)}” is not {wanted}" if node.text.strip() else f"there is nothing where {wanted} belongs"


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
