"""Gaps in names that may be closed: the names before a nickname, the kind of a place, what a name is called."""

from __future__ import annotations

from quizkit.proof.analysis import verb_like
from quizkit.proof.gaps.words import PEOPLE_NAMES, PEOPLES
from quizkit.proof.persons import given
from quizkit.proof.rewordings.epithet import KINDS, OFFICES
from quizkit.proof.units import ARTICLE, CLITIC, COORDINATOR, MARK, OPEN, PREPOSITION, Unit
from quizkit.text.operators.en import TITLES
from quizkit.text.words import listed_keys


def nicknamed(units: tuple[Unit, ...], right: int) -> bool:
    """Whether `Kenneth Arnold "Kenny" Chesney` is cut down to `Kenny Chesney`."""
    if right < 2 or right + 2 >= len(units) or units[right - 1].low != '"' or units[right + 1].low != '"':
        return False
    return units[right].name and units[right + 2].name and all(u.name for u in units[: right - 1] if u.low != '"')


_PLACES = frozenset(
    "city town village state province region county district island republic kingdom borough municipality capital "
    "parish department prefecture canton township suburb port cities towns villages states islands provinces regions "
    "counties districts republics kingdoms ports".split()
)


def kind_of_place(units: tuple[Unit, ...], left: int, right: int) -> bool:
    """Whether only `the city of` is left out before the name of the place."""
    between = [u for u in units[left + 1 : right] if u.cls != ARTICLE]
    if len(between) < 2 or between[-1].low != "of" or not units[right].name or units[left].cls != PREPOSITION:
        return False
    kind = between[-2]
    return kind.low in _PLACES and not kind.name and all(u.name or u.low in ("capital", "port") for u in between[:-2])


def town_of(units: tuple[Unit, ...], right: int) -> bool:
    """Whether the sentence begins with a place and its kind: `[The city of] York`; not `the capital of Norland`."""
    return right == 3 and units[0].low == "the" and units[1].low in _TOWNS and units[2].low == "of" and units[3].name


_TOWNS = frozenset(
    "city town village state province kingdom republic borough municipality township canton county".split()
)


def described_name(units: tuple[Unit, ...], left: int, right: int) -> bool:
    """Whether only what a name is called before it is left out: `by [American singer and poet] Ann Lee`."""
    if right >= len(units) or not units[right].name or units[right].glued or units[right - 1].key not in KINDS:
        return False
    if not (units[left].cls == PREPOSITION or (verb_like(units[left]) and not units[left].name)):
        return False
    for i in range(left + 1, right):
        unit = units[i]
        people = unit.low.endswith(PEOPLES) or unit.low in PEOPLE_NAMES
        joins = unit.cls == COORDINATOR and units[i - 1].key in KINDS
        if unit.op is not None or not (joins or (unit.cls == OPEN and (people or not unit.name))):
            return False
    return True


def owned_description(units: tuple[Unit, ...], right: int) -> bool:
    """Whether the sentence begins with what a name is to another one: `Ann's brother [Tom won]`."""
    clitic = next((i for i in range(1, right) if units[i].cls == CLITIC), 0)
    if not clitic or clitic + 1 >= right or not units[right].name or not units[0].name:
        return False
    if units[right - 1].key not in KINDS | OFFICES | _RELATIVES:
        return False
    if any(not u.name for u in units[:clitic]):
        return False
    return all(u.cls == OPEN and not u.name and u.op is None for u in units[clitic + 1 : right])


_RELATIVES = listed_keys(
    """son daughter brother sister father mother wife husband cousin nephew niece uncle aunt friend rival successor
    predecessor colleague pupil teacher assistant founder owner grandson granddaughter grandfather grandmother"""
)


def place_within(units: tuple[Unit, ...], left: int, right: int) -> bool:
    """Whether a place is left out before the larger one that it lies in: `in [Hollywood,] California`.

    Were it a list instead, each member would be true as well.
    """
    if units[left].low not in ("in", "at", "from", "to") or not units[right].name or units[right - 1].low != ",":
        return False
    if right - left > 6 or not all(u.name for u in units[left + 1 : right - 1]):
        return False
    end = right
    while end < len(units) and units[end].name:
        end += 1
    following = units[end] if end < len(units) else None
    return following is None or following.cls in (PREPOSITION, MARK, COORDINATOR) or following.timed


def town_with(units: tuple[Unit, ...], left: int, right: int) -> bool:
    """Whether only `is a town in northern Norland` stands between a subject and its `with`.

    After a second noun with an article the `with` may belong to that one: `is a suburb of a town with 12 museums`.
    """
    at = left + 1
    if (
        units[right].low != "with"
        or right < at + 3
        or units[at].low not in ("is", "are", "was", "were")
        or units[at + 1].low not in ("a", "an")
    ):
        return False
    rest = units[at + 2 : right]
    return all(unit.cls in (OPEN, PREPOSITION) and unit.op is None for unit in rest) and all(
        unit.name or unit.low in ("northern", "southern", "eastern", "western", "central")
        for i, unit in enumerate(rest)
        if unit.cls == OPEN and any(before.cls == PREPOSITION for before in rest[:i])
    )


GIVEN = "the given names of a person who is named by the surname"
# What a given name also stands before without being anyone's: James Bay, the Louis Vuitton Cup.
_NO_SURNAMES = frozenset(
    """bay bridge university college island islands street institute museum prize river lake hall house park school
    company award church hospital airport square center centre theatre theater cup trophy medal act law station castle
    palace mountain mountains range road avenue foundation society library press county city town effect theorem
    street club band group brothers sisters family junior senior jr sr i ii iii iv v vi vii viii ix x xi xii xiii xiv
    xv xvi falls airport building tower cathedral abbey dynasty era age""".split()
)


def given_names(units: tuple[Unit, ...], left: int, right: int) -> bool:
    """Whether only given names are left out before a surname: `[Alexander] Fleming discovered penicillin`.

    Whether another of the name is spoken of must be seen from the whole passage.
    """
    if right >= len(units) or not units[right].name or units[right].glued or units[right].low in _NO_SURNAMES:
        return False
    if left >= 0 and units[left].name and units[left + 1].name:
        return False
    following = units[right + 1] if right + 1 < len(units) else None
    if following is not None and (following.name or following.glued):
        return False
    first = left + 1
    while first < right and (units[first].cls == ARTICLE or units[first].low in TITLES or units[first].low == "."):
        first += 1
    if first == right or not given(units[first]):
        return False
    return all(unit.name and not unit.glued for unit in units[first:right] if unit.low != ".")
