"""`Not only wine but also oil` and `oil as well as wine` as `wine and oil`: both are said."""

from __future__ import annotations

from collections.abc import Iterator

from quizkit.proof.analysis import Sentence, verb_like
from quizkit.proof.units import ARTICLE, AUXILIARY, COORDINATOR, MARK, OPEN, Unit

Joined = tuple[tuple[Unit, ...], tuple[int, ...]]


def joined(sentence: Sentence) -> Iterator[Joined]:
    """The units of the sentence with `and` for the phrase, and the unit that each of them was taken from."""
    units = sentence.units
    for at in range(len(units) - 3):
        lows = [unit.low for unit in units[at : at + 3]]
        if at and lows == ["as", "well", "as"]:
            if not _alike(units, at, at + 3):
                return
            yield _with(units, {at: _and(units[at]), at + 1: None, at + 2: None})
            return
        if lows[0] == "both" and at == 0 and any(unit.low == "and" for unit in units[2:8]):
            yield _with(units, {at: None})
            return
        if lows[:2] == ["not", "only"]:
            but = next((i for i in range(at + 3, len(units) - 1) if units[i].low == "but"), 0)
            if not but or (units[at - 1].cls == AUXILIARY and units[at - 1].key == "do"):
                return
            changed: dict[int, Unit | None] = {at: None, at + 1: None, but: _and(units[but])}
            if units[but - 1].low == ",":
                changed[but - 1] = None
            if units[but + 1].low == "also":
                changed[but + 1] = None
            yield _with(units, changed)
            return


def _alike(units: tuple[Unit, ...], before: int, after: int) -> bool:
    """Whether names or things stand on both sides: who cooks fish as well as Otto does not cook him."""
    if any(verb_like(unit) and not unit.name for unit in units[after + 1 : after + 3]):
        return False  # as well as Anna knew Paris
    before -= 2 if units[before - 1].cls == MARK else 1
    while after < len(units) - 1 and units[after].cls == ARTICLE:
        after += 1
    return before >= 0 and units[before].name == units[after].name and units[after].cls == OPEN


def _and(unit: Unit) -> Unit:
    return Unit("and", "and", COORDINATOR, unit.start, unit.end)


def _with(units: tuple[Unit, ...], changed: dict[int, Unit | None]) -> Joined:
    """The units with some of them changed, or left out where the change is None."""
    kept = tuple(i for i in range(len(units)) if changed.get(i, units[i]) is not None)
    return tuple(changed.get(i) or units[i] for i in kept), kept
