"""Fields: what may stand in a bank, declared once, read from nodes and told in JSON Schema."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import Any, NamedTuple, Protocol

from quizkit.bank.guess import did_you_mean
from quizkit.bank.nodes import Mapping, Node, Scalar, Sequence
from quizkit.bank.problems import Log, short
from quizkit.text.patterns import lazy
from quizkit.text.visible import has_control

Values = dict[str, Any]
"""What the fields of a record were read as, by name; a field that is not there has its default."""

Schema = dict[str, Any]
"""A JSON Schema of the draft 2020-12, on the values that a YAML reader makes of plain scalars."""

LONGEST = 10_000
"""The longest text that is read, in characters: pages of explanation, and little enough to compare."""

MISSING: Any = object()
"""What a shape gives back when it has noted a problem."""


class Shape(Protocol):
    """A kind of value. `read` gives the value, or MISSING after it noted a problem.

    `schema` is as strict as `read` or, where a schema cannot say it, less so.
    """

    def read(self, node: Node, log: Log) -> Any: ...

    def schema(self) -> Schema: ...


class Field(NamedTuple):
    """A named value in a record; `help` is one sentence for the person who writes it, `example` what may be written."""

    name: str
    shape: Shape
    help: str
    required: bool = False
    default: Any = None
    example: str = ""

    def schema(self) -> Schema:
        return {**self.shape.schema(), "description": self.help}

    def how_to_write(self) -> str:
        """What to do where it is missing."""
        return f"write `{self.name}: {self.example or '…'}` on a line of its own: {self.help}"


class Text:
    """A text that is not empty, just as it was typed."""

    def read(self, node: Node, log: Log) -> Any:
        if not isinstance(node, Scalar):
            log.add("wrong-value", node, f"{what_stands(node)} stands where a text belongs", _how_to_quote(node))
            return MISSING
        if not node.text.strip():
            log.add(
                "missing-field",
                node,
                "this text is empty",
                "write it, or take the field out; one with # goes in quotes",
            )
            return MISSING
        if len(node.text) > LONGEST:
            message = f"this text has {len(node.text)} characters; at most {LONGEST} are read"
            log.add("wrong-value", node, message, "shorten it; does a quote close too late?")
            return MISSING
        # Only double quotes know escape sequences, so only they can hide a control character.
        if node.style == '"':
            _note_control(node, log)
        return node.text

    def schema(self) -> Schema:
        return {"type": ["string", "number", "boolean"], "pattern": r"\S", "maxLength": LONGEST}


class OneOf(NamedTuple):
    """One of a few words."""

    words: tuple[str, ...]

    def read(self, node: Node, log: Log) -> Any:
        if isinstance(node, Scalar) and node.text in self.words:
            return node.text
        near = did_you_mean(node.text, self.words) if isinstance(node, Scalar) else ""
        log.add("wrong-value", node, is_not(node, f"one of {listed(self.words)}"), near or "write one of them")
        return MISSING

    def schema(self) -> Schema:
        return {"enum": list(self.words)}


_FIGURES = lazy(r"\d+(?:[.,]\d+)?(?=\s|[A-Za-z]|\Z)")
_NUMBER = r"[+-]?(?:[0-9]{1,15}(?:\.[0-9]{1,15})?|\.[0-9]{1,15})"


class Number(NamedTuple):
    """A number from `least` to `most`, as an exact fraction; `70%` reads as 7/10 where allowed."""

    least: Fraction = Fraction(0)
    most: Fraction | None = None
    whole: bool = False
    percent: bool = False

    def read(self, node: Node, log: Log) -> Any:
        typed = node.text.strip() if isinstance(node, Scalar) else ""
        match = re.fullmatch(rf"{_NUMBER}\s*(%?)", typed)
        if not match or (match[1] and not self.percent):
            log.add("wrong-value", node, is_not(node, self._wanted()), _in_digits(typed))
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

    def schema(self) -> Schema:
        number: Schema = {"type": "integer" if self.whole else "number", "minimum": float(self.least)}
        if self.most is not None:
            number["maximum"] = float(self.most)
        sign = r"\s*%?" if self.percent else ""
        return {"anyOf": [number, {"type": "string", "pattern": rf"^\s*{_NUMBER}{sign}\s*$"}]}

    def _wanted(self) -> str:
        sign, scale = ("%", 100) if self.percent else ("", 1)
        kind = "a whole number" if self.whole else "a share" if self.percent else "a number"
        if self.most is None:
            return f"{kind} of at least {self.least}"
        return f"{kind} from {float(self.least * scale):g}{sign} to {float(self.most * scale):g}{sign}"


def _in_digits(typed: str) -> str:
    """How to write a number that was typed otherwise: with a decimal comma, or with words behind it."""
    number = _FIGURES.match(typed)
    return f"write {number[0].replace(',', '.')}" if number else "write it in digits"


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
        if isinstance(node, Mapping) and _is_list_in_braces(node):
            items = ", ".join(node.entries)
            log.add("wrong-value", node, "{ } hold fields, and a list stands here", f"write [{short(items)}]")
            return MISSING
        read = [self.item.read(item, log) for item in nodes]
        values = tuple(value for value in read if value is not MISSING)
        if len(nodes) < self.least and len(values) == len(read):
            belongs = f"here belongs at least one {self.called}"
            if self.least > 1:
                belongs = f"here belong at least {self.least} {self.called}s"
            there = f"there is {'one' if nodes else 'none'}"
            help = f"add the missing {self.called}"
            if nodes and not isinstance(node, Sequence):
                there, help = "there is one text", f"write each {self.called} on a line of its own, behind “- ”"
            log.add("missing-field", node, f"{belongs}; {there}", help)
            return MISSING
        return values if len(values) == len(read) else MISSING

    def schema(self) -> Schema:
        several = {"type": "array", "items": self.item.schema(), "minItems": self.least}
        return several if self.least > 1 else {"anyOf": [several, self.item.schema()]}


def _is_list_in_braces(node: Mapping) -> bool:
    """Whether braces were typed for brackets: {Lyon, Nice} are two fields without a value to YAML."""
    values = [value for _, value in node.entries.values()]
    return len(values) > 1 and all(isinstance(value, Scalar) and not value.text and not value.style for value in values)


class TextMap:
    """Texts that stand for texts, `left: right`."""

    def read(self, node: Node, log: Log) -> Any:
        if not isinstance(node, Mapping):
            log.add(
                "wrong-value",
                node,
                f"{what_stands(node)} stands where `left: right` belongs",
                "write words, a colon and words in braces, such as {will: may}",
            )
            return MISSING
        if not node.entries:
            log.add("missing-field", node, "there is nothing here", "write `left: right`, or take the field out")
            return MISSING
        values = {name: self._read(key, value, log) for name, (key, value) in node.entries.items()}
        return MISSING if MISSING in values.values() else values

    def schema(self) -> Schema:
        return {"type": "object", "minProperties": 1, "additionalProperties": Text().schema()}

    def _read(self, key: Scalar, value: Node, log: Log) -> Any:
        if note_tight_colon(key, value, log):
            return MISSING
        _note_control(key, log)
        return Text().read(value, log)


_TIGHT = lazy(r"[^:：]+([:：]).")


def note_tight_colon(key: Scalar, value: Node, log: Log) -> bool:
    """Note a key such as `will:may`, which is one text in YAML; False where it is none."""
    colon = _TIGHT.match(key.text)
    if not colon or key.style or not isinstance(value, Scalar) or value.text or value.style:
        return False
    at = key.start + colon.start(1)
    field = key.text[: colon.start(1)]
    message = f"no space after the colon of “{short(field)}”"
    if colon[1] != ":":
        message = "this is a full-width colon; YAML wants “:” and a space"
    log.add_at("yaml-syntax", at, at + 1, message, f"write “{short(field)}: ”")
    return True


def _note_control(node: Scalar, log: Log) -> None:
    if has_control(node.text):
        log.add("control-character", node, "this text holds a control character", "take the escape sequence out")


def is_not(node: Node, wanted: str) -> str:
    """What is wrong with a node that is not what is wanted, as a clause."""
    if not isinstance(node, Scalar):
        return f"{what_stands(node)} stands where {wanted} belongs"
    return f"“{short(node.text)}” is not {wanted}" if node.text.strip() else f"there is nothing where {wanted} belongs"


def what_stands(node: Node) -> str:
    if isinstance(node, Sequence):
        return "a list"
    return "a group of fields" if isinstance(node, Mapping) else "a text"


def _how_to_quote(node: Node) -> str:
    if isinstance(node, Mapping):
        return "a text with a colon and a space in it, or one that begins with {, goes in quotes"
    return "write one text; one that begins with [ or “- ” goes in quotes"


def listed(words: tuple[str, ...] | list[str]) -> str:
    return ", ".join(words)
