"""How much a thing measures: `is 80 metres high`, `has a height of 80 metres`, `the height of … is 80 metres`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from quizkit.proof.analysis import Sentence
from quizkit.proof.rewordings.made import Changed, changed
from quizkit.proof.units import ARTICLE, CLITIC, COORDINATOR, DETERMINER, MARK, OPEN, QUANTITY, Unit

_NOUNS = {
    "high": "height", "tall": "height", "long": "length", "wide": "width", "broad": "width", "deep": "depth",
    "thick": "thickness",
}  # fmt: skip
_DIMENSIONS = frozenset(_NOUNS.values())
_PEOPLE = frozenset("inhabitants residents".split())
_SUBJECT = (OPEN, ARTICLE, DETERMINER, CLITIC)


class _Measure(NamedTuple):
    """What was measured: the thing, the number with its unit, and the rest, as indices; and the name of the measure."""

    thing: range
    amount: range
    rest: range
    noun: str
    past: bool
    place: int


def measures(sentence: Sentence) -> Iterator[Changed]:
    """The sentence in each of the ways in which its measure can be told."""
    if not sentence.numbers:
        return
    units = sentence.units
    found = _adjective(units) or _possessed(units) or _named(units)
    if found is None or not _simple(units, found.thing):
        return
    be, have = ("was", "had") if found.past else ("is", "has")
    at, thing, amount, rest = found.place, found.thing, found.amount, found.rest
    if found.noun == "population":
        yield changed(units, thing, (have, at), amount, ("inhabitants", at), rest)
    else:
        for adjective in (each for each, noun in _NOUNS.items() if noun == found.noun):
            yield changed(units, thing, (be, at), amount, (adjective, at), rest)
    yield changed(units, thing, (f"{have} a {found.noun} of", at), amount, rest)
    yield changed(units, (f"the {found.noun} of", at), thing, (be, at), amount, rest)


def _amount(units: Sequence[Unit], at: int) -> int:
    """The end of a number with its unit; 0 where none stands there."""
    if at >= len(units) or units[at].cls != QUANTITY or units[at].timed:
        return 0
    following = units[at + 1] if at + 1 < len(units) else None
    unit = following is not None and following.cls == OPEN and not following.name and following.low not in _NOUNS
    return at + 1 + (unit and following is not None and following.low not in _PEOPLE)


def _adjective(units: Sequence[Unit]) -> _Measure | None:
    """`The tower is 80 metres high`, `Ulm has 5,000 inhabitants`."""
    for at in range(1, len(units) - 2):
        low = units[at].low
        end = _amount(units, at + 1) if low in ("is", "was", "has", "had") else 0
        if not end or end >= len(units):
            continue
        rest = range(end + 1, len(units))
        if low in ("is", "was") and units[end].low in _NOUNS:
            return _Measure(range(at), range(at + 1, end), rest, _NOUNS[units[end].low], low == "was", at)
        behind = units[end + 1] if end + 1 < len(units) else units[end]
        of_all = behind is units[end] or behind.timed or behind.cls in (MARK, COORDINATOR)  # not: who speak Danish
        if low in ("has", "had") and units[end].low in _PEOPLE and of_all:
            return _Measure(range(at), range(at + 1, end), rest, "population", low == "had", at)
    return None


def _possessed(units: Sequence[Unit]) -> _Measure | None:
    """`The tower has a height of 80 metres`."""
    for at in range(1, len(units) - 4):
        lows = [unit.low for unit in units[at : at + 4]]
        if lows[0] not in ("has", "had") or lows[1] != "a" or lows[3] != "of":
            continue
        end = _amount(units, at + 4)
        if end and (lows[2] in _DIMENSIONS or lows[2] == "population"):
            return _Measure(range(at), range(at + 4, end), range(end, len(units)), lows[2], lows[0] == "had", at)
    return None


def _named(units: Sequence[Unit]) -> _Measure | None:
    """`The height of the tower is 80 metres`."""
    if len(units) < 6 or units[0].low != "the" or units[2].low != "of":
        return None
    noun = units[1].low
    at = next((i for i in range(4, len(units) - 1) if units[i].low in ("is", "was")), 0)
    end = _amount(units, at + 1) if at else 0
    if not end or not (noun in _DIMENSIONS or noun == "population"):
        return None
    return _Measure(range(3, at), range(at + 1, end), range(end, len(units)), noun, units[at].low == "was", at)


def _simple(units: Sequence[Unit], thing: range) -> bool:
    return len(thing) > 0 and all(
        (units[i].cls in _SUBJECT or units[i].low == "of") and units[i].op is None for i in thing
    )
