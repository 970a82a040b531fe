"""What the judges of gaps share: the verdict on a gap, and how its words are looked at."""

from __future__ import annotations

from typing import NamedTuple

from quizkit.proof.analysis import STRONG, Sentence, verb_like
from quizkit.proof.units import (
    ADVERB,
    ARTICLE,
    AUXILIARY,
    CLITIC,
    COORDINATOR,
    DETERMINER,
    MARK,
    OPEN,
    PREPOSITION,
    QUANTITY,
    RELATIVE,
    SUBORDINATOR,
    Unit,
)
from quizkit.text.operators.en_forms import IRREGULAR

OPENING = {"(": ")", "[": "]", "{": "}"}


# What no comma parts from a negation may be what is denied: not closed because of the flood.
REASON = "why, when or where it was"


PARTICLES = frozenset("up out off down over away back".split())


_PAIRS = frozenset("between both either neither".split())


class Dropped(NamedTuple):
    """A gap judged: `safe` says whether it may be left out, `why` in words; `narrows` that it restricts."""

    safe: bool
    why: str
    first: int = 0
    last: int = 0
    narrows: bool = False


def content(units: tuple[Unit, ...], start: int, end: int) -> list[int]:
    """The words of a gap without articles, marks, and everything inside brackets."""
    inner: list[int] = []
    never_closed: set[str] = set()
    at = start
    while at < end:
        unit = units[at]
        if unit.cls == MARK:
            closing = OPENING.get(unit.low)
            if closing is not None and closing not in never_closed:
                close = at + 1
                while close < end and units[close].low != closing:
                    close += 1
                if close < end:
                    at = close
                else:
                    never_closed.add(closing)
        elif unit.cls != ARTICLE:
            inner.append(at)
        at += 1
    return inner


def part_of_name(sentence: Sentence, left: int, right: int) -> Dropped | None:
    """A name, a hyphened word and a possessive are whole or not at all."""
    units = sentence.units
    if left >= 0 and left + 1 < len(units):
        after = units[left + 1]
        if left + 1 < right:
            if after.glued:
                return Dropped(False, "part of a compound word", left + 1, left + 1)
            if after.cls == CLITIC:
                return Dropped(False, "a possessive", left + 1, left + 1)
            compound = units[left + 2].glued and not units[left + 2].name if left + 2 < len(units) else False
            if units[left].name and after.name and not compound and units[left].low not in sentence.tables.titles:
                return Dropped(False, "part of a name", left + 1, left + 1)
            if units[left].name and after.low in ("of", "de", "von", "van", "del", "du") and left + 2 < right:
                place = left + 3 if units[left + 2].cls == ARTICLE and left + 3 < right else left + 2
                if units[place].name:
                    return Dropped(False, "part of a name", left + 1, place)
    if right < len(units) and right - 1 > left:
        before = units[right - 1]
        if units[right].glued and before.cls != MARK:
            return Dropped(False, "part of a compound word", right - 1, right - 1)
        if (
            units[right].name
            and before.name
            and before.low not in sentence.tables.titles
            and not _one_of_a_people(units, right - 1)
        ):
            return Dropped(False, "part of a name", right - 1, right - 1)
    return None


def _one_of_a_people(units: tuple[Unit, ...], at: int) -> bool:
    """Whether a name is only the adjective of a people after `a`: `a [Brazilian] Jazz band`."""
    unit = units[at]
    return (unit.low.endswith(PEOPLES) or unit.low in PEOPLE_NAMES) and at > 0 and units[at - 1].low in ("a", "an")


def superlative(unit: Unit) -> bool:
    return unit.low in ("most", "least", "best", "worst", "last") or (unit.low.endswith("est") and len(unit.low) > 4)


PEOPLES = ("an", "ish", "ese")


PEOPLE_NAMES = frozenset("french dutch norse czech greek swiss thai iraqi israeli pakistani bangladeshi welsh".split())


def compound_head(units: tuple[Unit, ...], at: int) -> Unit:
    """The last part of a hyphened word: written, of co-written."""
    while at + 1 < len(units) and units[at + 1].glued:
        at += 1
    return units[at]


def skip_free(units: tuple[Unit, ...], at: int) -> int:
    while at < len(units) - 1 and (units[at].cls == ARTICLE or units[at].low == '"'):
        at += 1
    return at


def participle(unit: Unit) -> bool:
    return verb_like(unit) or (unit.cls == OPEN and unit.low.endswith("ing") and len(unit.low) > 5)


def finite(units: tuple[Unit, ...], inner: list[int]) -> bool:
    """Whether an auxiliary stands in the gap outside any relative clause."""
    for i in inner:
        if units[i].cls == RELATIVE:
            return False
        if units[i].cls == AUXILIARY or (verb_like(units[i]) and i + 1 < len(units) and units[i + 1].low != "by"):
            return True
    return False


def paired(sentence: Sentence, start: int, end: int) -> bool:
    """Whether between, both or either stands before, so that a co-ordinate is no part of its own."""
    at = end
    while at > 0 and sentence.cuts[at - 1] < STRONG:
        at -= 1
    units = sentence.units
    return any(
        units[i].low in _PAIRS and not _over_clause(units, i, end) and not _closed(units, i, end)
        for i in range(at, end)
    )


def _closed(units: tuple[Unit, ...], index: int, end: int) -> bool:
    """Whether a pair of numbers is over before `end`: `Between 1920 and 1935, she wrote`."""
    numbers = units[index + 1 : index + 4]
    closed = len(numbers) == 3 and index + 4 <= end and numbers[1].cls == COORDINATOR
    return closed and numbers[0].quantity is not None and numbers[2].quantity is not None


def _over_clause(units: tuple[Unit, ...], index: int, end: int) -> bool:
    """Whether `both` is said of a subject that stands whole before its verb: `Both sisters played the viola and …`."""
    following = units[index + 1] if index + 1 < end else None
    if units[index].low != "both" or following is None or following.cls != OPEN or verb_like(following):
        return False
    return any(unit.cls == AUXILIARY or verb_like(unit) for unit in units[index + 2 : end])


def _phrases(units: tuple[Unit, ...], first: int, right: int) -> bool:
    """Whether a noun ends before a conjunction or comma of a gap, which is no modifier: `by [Ann and starring] Eva`."""
    for at in range(first + 1, right - 1):
        if units[at].cls != COORDINATOR and units[at].low != ",":
            continue
        before, after = units[at - 1], units[at + 1]
        people = before.low.endswith(PEOPLES) or before.low in PEOPLE_NAMES
        noun = (before.name and not people) or (before.low.endswith("s") and not before.low.endswith(("ss", "ous")))
        if (before.cls == OPEN and noun) or (after.cls == OPEN and after.low.endswith("ing") and before.cls == OPEN):
            return True
    return False


# Verbs in their base form: a word after `and` that is one is no modifier.
_BASES = frozenset(IRREGULAR.values())


def modifiers(units: tuple[Unit, ...], inner: list[int], left: int, right: int) -> bool:
    """Whether the gap is only words that stand before the noun they modify."""
    if right >= len(units) or units[right].cls not in (OPEN, QUANTITY) or len(inner) > 6:
        return False
    counted = units[right].quantity
    if counted is not None and counted.kind == "number" and units[inner[-1]].low != "the":
        return False
    if any(units[i].cls == ARTICLE for i in range(inner[0] + 1, right)) or _phrases(units, inner[0], right):
        return False
    for i in inner:
        if units[i].cls not in (OPEN, QUANTITY, DETERMINER, ADVERB, CLITIC) and not (
            units[i].cls == COORDINATOR and units[i].op is None and i != inner[-1]
        ):
            return False
    lead = inner[0]
    while lead > 0 and units[lead - 1].cls == ADVERB and units[lead - 1].op is None:
        lead -= 1
    before = units[lead - 1] if lead else None
    if before is None:
        return True
    if before.cls == COORDINATOR and (len(inner) > 1 or units[inner[0]].low in _BASES):
        return False
    if units[right - 1].low == "," and before.cls not in (ARTICLE, DETERMINER):
        return False
    if before.cls == MARK:
        return before.low in ',"'
    if before.cls == OPEN and verb_like(before) and units[inner[0]].cls == DETERMINER:
        return True
    return before.cls in (ARTICLE, DETERMINER, PREPOSITION, AUXILIARY, COORDINATOR, SUBORDINATOR) or (
        units[inner[0]].cls == DETERMINER and before.cls == OPEN
    )
