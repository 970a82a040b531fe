"""Where an answer stands in a passage: its words in a row, whole names and whole numbers."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from quizkit.proof.units import ARTICLE, DETERMINER, MARK, OPEN, PREPOSITION, Unit
from quizkit.proof.units.quantities import UP_TO, is_date, relation_of

_FREE = (MARK, ARTICLE)
_EXACTLY = ("exactly ", "precisely ")


def content(units: Sequence[Unit]) -> list[int]:
    """The indices of the units that count: no marks, no articles."""
    return [i for i, unit in enumerate(units) if unit.cls not in _FREE]


def same(mine: Unit, theirs: Unit, *, limit: bool = False, lone: bool = False) -> bool:
    """Whether one unit stands for another; `limit` where the question asks how far something goes, `lone`
    where the unit is the whole answer, so that its ending matters: "shipping" is not "ships".

    An answer names a date or a number, and the question says what of it: so "1290" stands in "by 1290",
    and "300" in "about 300", but not in "more than 300", nor "exactly 300" in "about 300".
    """
    one, other = mine.quantity, theirs.quantity
    if one is not None and other is not None:
        if relation_of(one, other) == "proves":
            return True
        if is_date(one) or (one.fields[0] and other.fields[0]):
            return any(one.fields) and all(a in (0, b) for a, b in zip(one.fields, other.fields, strict=True))
        if limit and one.exact and other.text == UP_TO and one.low == one.high == other.high:
            return True
        as_given = one.exact and not mine.low.startswith(_EXACTLY)
        return as_given and other.about and one.low == one.high == (other.low + other.high) / 2
    if lone and mine.low.endswith("ing") != theirs.low.endswith("ing"):
        return False
    return mine.key == theirs.key


def occurrences(wanted: Sequence[Unit], units: Sequence[Unit], *, limit: bool = False) -> list[tuple[int, int]]:
    """First and last unit of every place where the wanted words stand in a row."""
    words = [wanted[i] for i in content(wanted)]
    if not words:
        return []
    if len(words) > 1 and words[0].cls == DETERMINER and words[0].low in ("its", "their", "his", "her"):
        words = words[1:]
    places = content(units)
    found = []
    size = len(words)
    lone = size == 1
    for start in range(len(places) - size + 1):
        if all(same(word, units[places[start + k]], limit=limit, lone=lone) for k, word in enumerate(words)):
            first = places[start]
            if not _part_of_name(units, first):
                found.append((first, places[start + size - 1]))
    return found


_BEGIN_NAMES = frozenset(
    "new north south east west northern southern eastern western saint st san santa great lower upper los las el la "
    "fort port mount lake cape costa puerto sierra papua equatorial old little big".split()
)


def _part_of_name(units: Sequence[Unit], first: int) -> bool:
    """Whether a name is only the end of another: York in New York. A surname alone may stand for a person."""
    return first > 0 and units[first].name and units[first - 1].name and units[first - 1].low in _BEGIN_NAMES


def scattered(wanted: Sequence[Unit], units: Sequence[Unit]) -> tuple[int, int] | None:
    """The place of the wanted words in order with at most a few words between them, for long answers."""
    words = [wanted[i] for i in content(wanted)]
    if len(words) < 3:
        return _counted(words, units) if len(words) == 2 else None
    places = content(units)
    best: tuple[int, int] | None = None
    for start, place in enumerate(places):
        if not same(words[0], units[place]):
            continue
        at, matched = start, 1
        for before, word in pairwise(words):
            # “Of Taiwan” is not in “of China claims Taiwan”.
            reach = 1 if before.cls == PREPOSITION and word.name else 4
            following = at + 1
            while following < len(places) and following - at <= reach and not same(word, units[places[following]]):
                following += 1
            if following >= len(places) or following - at > reach:
                break
            at, matched = following, matched + 1
        if matched == len(words) and (best is None or places[at] - place < best[1] - best[0]):
            best = (place, places[at])
    return best


def _counted(words: Sequence[Unit], units: Sequence[Unit]) -> tuple[int, int] | None:
    """The place of a number and the noun it counts, with the noun's modifiers between: 3,605 [sixth-grade] pupils."""
    number, noun = words
    if number.quantity is None or noun.quantity is not None:
        return None
    for start, unit in enumerate(units):
        if unit.quantity is None or not same(number, unit):
            continue
        at = start + 1
        while at < len(units) and at - start <= 4 and (units[at].cls == OPEN or _ordinal(units[at])):
            if same(noun, units[at]):
                return start, at
            at += 1
    return None


def _ordinal(unit: Unit) -> bool:
    return unit.quantity is not None and unit.quantity.kind == "ordinal"
