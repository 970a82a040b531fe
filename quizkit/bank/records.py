"""Records: named fields, read from a mapping."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from collections.abc import Mapping as AbstractMapping
from typing import Any, NamedTuple

from quizkit.bank.fields import MISSING, Field, Schema, Values, listed, note_tight_colon, what_stands
from quizkit.bank.guess import nearest_word
from quizkit.bank.nodes import Mapping, Node, Scalar, Sequence, Unread
from quizkit.bank.problems import Log, quoted
from quizkit.text.patterns import lazy

_TIGHT = lazy(r"([A-Za-z][\w-]*):\S")


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
                f"{self.called} has no field {quoted(key.text)}: the colon behind it makes it one",
                "put the whole text in quotes",
            )
            return MISSING
        return read_record(node, self.fields, self.called, log)

    def schema(self) -> Schema:
        record = {
            "type": "object",
            "properties": {field.name: field.schema() for field in self.fields},
            "required": [field.name for field in self.fields if field.required],
            "additionalProperties": False,
        }
        short = [field.shape.schema() for field in self.fields if field.name == self.short]
        return {"anyOf": [*short, record]} if short else record

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

    def schema(self) -> Schema:
        return self.record.schema()


class Single(NamedTuple):
    """One record, where people write a list of several: what is wrong with that, and what to do."""

    one: Made
    wrong: str
    help: str

    def read(self, node: Node, log: Log) -> Any:
        if isinstance(node, Sequence):
            log.add("wrong-value", node, self.wrong, self.help)
            return MISSING
        return self.one.read(node, log)

    def schema(self) -> Schema:
        return self.one.schema()


def read_record(
    node: Node, fields: tuple[Field, ...], called: str, log: Log, elsewhere: AbstractMapping[str, str] | None = None
) -> Any:
    """The values of a record's fields, or MISSING where a required one could not be read.

    `elsewhere` tells, for fields that exist in other records, where they belong.
    """
    if (
        isinstance(node, Scalar)
        and (tight := _TIGHT.match(node.text))
        and any(tight[1] == each.name for each in fields)
    ):
        at = node.start + len(tight[1])
        log.add_at("yaml-syntax", at, at + 1, f"no space after the colon of “{tight[1]}”", f"write “{tight[1]}: ”")
        return MISSING
    if not isinstance(node, Mapping):
        needed = listed([field.name for field in fields if field.required])
        log.add(
            "wrong-value",
            node,
            f"{what_stands(node)} stands where {called} belongs",
            f"write its fields, one a line: {needed}",
        )
        return MISSING
    values, complete = read_fields(node, fields, called, log, elsewhere)
    return values if complete else MISSING


def read_fields(
    node: Mapping, fields: tuple[Field, ...], called: str, log: Log, elsewhere: AbstractMapping[str, str] | None = None
) -> tuple[Values, bool]:
    """The same, with the default for what could not be read, and whether every required field could.

    A field that stands under a name that was meant for it is noted, and read all the same.
    """
    values: Values = {}
    complete = True
    names = [field.name for field in fields]
    meant = _note_unknown(node, names, called, log, elsewhere or {}) if not node.entries.keys() <= set(names) else {}
    if meant:
        complete = not _names_an_option(node)
        node.entries = {meant.get(name, name): entry for name, entry in node.entries.items()}
    for field in fields:
        entry = node.entries.get(field.name)
        if entry is None:
            if field.required:
                if not (field.name in _KEYS and meant.keys() & _ALL_OPTIONS):
                    log.add("missing-field", node, f"{called} has no “{field.name}”", field.how_to_write())
                complete = False
            values[field.name] = field.default
            continue
        # What is wrong with a field of another name may come of its being another field.
        its_log = Log() if field.name in meant.values() else log
        value = MISSING if isinstance(entry[1], Unread) else field.shape.read(entry[1], its_log)
        if value is MISSING:
            complete = complete and not field.required
            value = field.default
        values[field.name] = value
    return values, complete


# With more unknown fields than slips that a person makes in one record, no more are guessed at.
_MOST_GUESSES = 100


def _note_unknown(
    node: Mapping, names: list[str], called: str, log: Log, elsewhere: AbstractMapping[str, str]
) -> dict[str, str]:
    """Note the fields that a record does not know; gives the names that were probably meant by those typed."""
    meant: dict[str, str] = {}
    absent = [known for known in names if known not in node.entries]
    all_names = f"the fields are {listed(names)}"
    guesses = 0
    keyed = any(name in node.entries for name in _KEYS) and not _names_an_option(node)
    for name, (key, value) in node.entries.items():
        if name in names or isinstance(value, Unread) or note_tight_colon(key, value, log):
            continue
        guesses += 1
        near = nearest_word(name, absent) if guesses <= _MOST_GUESSES else ""
        if near:
            absent.remove(near)
            meant[name] = near
        keyed = keyed or near in _KEYS
        help = _instead(
            name, near, elsewhere.get(name, ""), all_names, [] if keyed else [key for key in _KEYS if key in names]
        )
        log.add("unknown-field", key, f"{called} has no field {quoted(name)}", help)
    return meant


def _names_an_option(node: Mapping) -> bool:
    """Whether the answer is but the letter or the number of an option, where the options stand all together."""
    answer = node.get("answer")
    options = next((value for name, (_, value) in node.entries.items() if name in _ALL_OPTIONS), None)
    if not isinstance(answer, Scalar) or not _LABEL.fullmatch(answer.text):
        return False
    if isinstance(options, Mapping):
        return answer.text in options.entries
    return isinstance(options, Sequence) and all(
        isinstance(option, Scalar) and option.text != answer.text for option in options.items
    )


_KEYS = ("answer", "answers")
_LABEL = lazy(r"\(?(?:[A-Ha-h]|\d)[.)]?")
_ALL_OPTIONS = frozenset("options choices alternatives optionen opciones choix 选项 選項".split())
"""Fields of other programs in which the keys stand among the distractors."""


def _instead(name: str, near: str, belongs: str, all_names: str, keys: list[str]) -> str:
    """What to do about a field that is not known, where `near` may have been meant, or it belongs elsewhere.

    `keys` are the fields of the record for a key, where none of them is there.
    """
    if not near:
        return belongs or all_names
    if any(unicodedata.category(character) == "Cf" for character in name):
        return "an invisible character stands in the name: type it anew"
    if name.strip("“”„‘’") == near:
        return "take the curly quotes out: YAML knows only straight ones"
    if near == "distractors" and name in _ALL_OPTIONS and keys:
        right = "the right one goes" if keys == ["answer"] else "the right ones go"
        return f"{right} into {' or '.join(f'“{key}”' for key in keys)}, the others into “distractors”"
    return f"did you mean “{near}”?{f' If not, {belongs}' if belongs else ''}"
