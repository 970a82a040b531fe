"""Units made for words that a sentence does not have, in the place of one that it has."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from quizkit.proof.units import Unit, units_of


class Changed(NamedTuple):
    """A sentence in other words: its units, and for each the index of the unit that it was taken from or stands for."""

    units: tuple[Unit, ...]
    taken: tuple[int, ...]


def changed(units: Sequence[Unit], *parts: Iterable[int] | tuple[str, int]) -> Changed:
    """The parts in a row: indices of units that are kept, or words with the index of the unit that they stand for."""
    made: list[Unit] = []
    taken: list[int] = []
    for part in parts:
        match part:
            case (str(text), int(at)):
                for unit in units_of(text):
                    made.append(_at(unit, units[at]))
                    taken.append(at)
            case _:
                for index in part:
                    if isinstance(index, int):
                        made.append(units[index])
                        taken.append(index)
    return Changed(tuple(made), tuple(taken))


def _at(unit: Unit, place: Unit) -> Unit:
    made = Unit(unit.low, unit.key, unit.cls, place.start, place.end, unit.op, unit.value)
    made.quantity, made.timed = unit.quantity, unit.timed
    return made
