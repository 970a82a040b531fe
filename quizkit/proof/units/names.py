"""What a capital letter shows: names, `iPhone`, `US` for United States; and `it's` read as `it is`."""

from __future__ import annotations

import re

from quizkit.proof.units.unit import ADVERB, AUXILIARY, CLITIC, MARK, OPEN, Unit
from quizkit.text import words as w

# iPhone, eBay
_CAMEL = re.compile(r"(?<![^\W_])[a-z]{1,2}[A-Z][a-z]")


_BEFORE_IS = frozenset("it he she that there what who here where this".split())


def uncontracted(units: list[Unit]) -> None:
    """Read `it's` as `it is`, or as `it has` before a participle that only `has` can take."""
    for before, unit, after in zip(units, units[1:], [*units[2:], units[-1]], strict=False):
        if unit.low == "'s" and unit.cls == CLITIC and before.low in _BEFORE_IS:
            has = after.low in ("been", "got", "had")
            unit.low, unit.key, unit.cls, unit.value = (
                ("has" if has else "is"),
                (w.word_key("have") if has else "be"),
                AUXILIARY,
                "present",
            )
            unit.glued = False


# Names that are written in full or as initials: one unit either way.
_INITIALS = {
    ("unite", "stat"): "us", ("unit", "stat"): "us", ("unit", "kingdom"): "uk", ("soviet", "union"): "ussr",
    ("european", "union"): "eu",
}  # fmt: skip


INITIAL_HINTS = ("nited", "NITED", "nion", "NION", "US", "U.S", "UK", "U.K", "EU")


_INITIAL_KEYS = frozenset(_INITIALS.values())


def initialled(units: list[Unit], text: str) -> list[Unit]:
    """`United States` and `US` as one unit each with one key; `us` in small letters stays a pronoun."""
    made: list[Unit] = []
    for unit in units:
        if unit.key in _INITIAL_KEYS and text[unit.start : unit.start + 1].isupper():
            unit.cls, unit.key, unit.name = OPEN, "initials:" + unit.key, True
        if made and unit.name and made[-1].name and (made[-1].key, unit.key) in _INITIALS and not unit.glued:
            first = made.pop()
            whole = Unit(
                f"{first.low} {unit.low}", "initials:" + _INITIALS[first.key, unit.key], OPEN, first.start, unit.end
            )
            whole.name = True
            unit = whole
        made.append(unit)
    return made


def mark_names(units: list[Unit], text: str, capitals: list[int]) -> None:
    """Mark the units written with a capital; the first word of a sentence only if another name follows it.

    `capitals` are the indices of the units that do not begin with a letter from a to z.
    """
    for index in capitals if _CAMEL.search(text) is None else range(len(units)):
        unit = units[index]
        if unit.cls == MARK:
            continue
        if text[unit.start : unit.start + 1].isupper():
            if unit.cls == OPEN or unit.cls == ADVERB or unit.low == "i":
                unit.name = (not unit.low.endswith("ly") or not _opens(units, index)) and unit.low != "tv"
        elif unit.cls == OPEN and _CAMEL.match(text, unit.start, unit.end):
            unit.name = True


def _opens(units: list[Unit], index: int) -> bool:
    """Whether a unit is the first of a sentence, marks aside."""
    while index and units[index - 1].cls == MARK:
        index -= 1
        if units[index].low in ".!?:":
            return True
    return index == 0
