"""A gap that takes a verb away from what is kept after it, or lends what is kept to another subject.

`Ann, who bought wheat [after the war, praised the Gazette] for ten years` did not buy wheat for ten years; and in
`Ann sold a mill [because Tom] built a bridge` it is not Ann who built.
"""

from __future__ import annotations

from quizkit.proof.analysis import STRONG, Sentence, verb_like
from quizkit.proof.lists import present_verb
from quizkit.proof.units import (
    ADVERB,
    ARTICLE,
    AUXILIARY,
    COORDINATOR,
    DETERMINER,
    MARK,
    OPEN,
    PREPOSITION,
    PRONOUN,
    QUANTITY,
    RELATIVE,
    SUBORDINATOR,
    Unit,
)

_CLOSING = frozenset(",)—")


def other_clause(sentence: Sentence, left: int, right: int, told: bool) -> bool:
    """Whether the gap between units `left` and `right` ends inside a clause of its own, whose rest is kept.

    `told` says that a verb is kept before it.
    """
    units = sentence.units
    if right - left < 3 or left < 0 or right >= len(units):
        return False
    if _main_verb(units, left, right) or _gapped(units, left, right):
        return True
    end = right
    while end - 1 > left and (units[end - 1].cls in (ARTICLE, ADVERB) or units[end - 1].low == '"'):
        end -= 1
    if units[end - 1].low in _CLOSING or units[end - 1].cls == COORDINATOR:
        return False
    start = end - 1
    while start > left and units[start].low not in _CLOSING and sentence.cuts[start] < STRONG:
        start -= 1
    if _verb(units, left) and _second_verb(units, left + 1, end - 1):
        return False
    if _verb(units, right):
        return _own_subject(units, start, end)
    return told and _finite(units, start, end)


def _verb(units: tuple[Unit, ...], at: int) -> bool:
    return units[at].cls == AUXILIARY or (not units[at].name and (verb_like(units[at]) or present_verb(units[at])))


def _main_verb(units: tuple[Unit, ...], left: int, right: int) -> bool:
    """Whether a verb with its object stands after a comma: `Ann[, with Eva, founded a school, and Tom,] left`."""
    commas = [at for at in range(left + 1, right) if units[at].low == ","]
    return len(commas) > 2 and any(
        _verb(units, at + 1) and (units[at + 2].cls in (ARTICLE, DETERMINER, QUANTITY) or units[at + 2].name)
        for at in commas[:-1]
        if at + 2 < right
    )


def _gapped(units: tuple[Unit, ...], left: int, right: int) -> bool:
    """Whether a second object goes from before its own phrase: `built a mill with Ann [and a barn] for the duke`."""
    if units[left + 1].cls != COORDINATOR or units[right].cls != PREPOSITION or units[right].low == "of":
        return False
    if units[left + 2].cls not in (ARTICLE, DETERMINER, QUANTITY):
        return False
    at = left
    while at > 0 and units[at].cls in (OPEN, ARTICLE, DETERMINER, QUANTITY):
        at -= 1
    before = units[at - 1] if at else None
    phrase = at < left and units[at].cls == PREPOSITION and units[at].low != "of"
    return phrase and before is not None and before.cls == OPEN and not _verb(units, at - 1)


def _second_verb(units: tuple[Unit, ...], first: int, last: int) -> bool:
    """Whether the gap is only another verb of the same object: `washed [and dressed] the wound`."""
    joint = units[first]
    return (
        joint.cls == COORDINATOR
        and joint.op is None
        and _verb(units, last)
        and all(unit.cls in (ADVERB, AUXILIARY) for unit in units[first + 1 : last])
    )


def _own_subject(units: tuple[Unit, ...], start: int, end: int) -> bool:
    """Whether a subject of its own stands directly before the verb: `because [Tom] built`."""
    at = end - 1
    within = (OPEN, ARTICLE, DETERMINER, QUANTITY, PRONOUN)
    while at > start and (units[at].cls in within or units[at].low == "of") and not _verb(units, at):
        at -= 1
    return at < end - 1 and units[at].cls == SUBORDINATOR


def _finite(units: tuple[Unit, ...], start: int, end: int) -> bool:
    """Whether a finite verb stands there: after a mark or `and`, after a subject, or in a clause with `when`."""
    subordinate = False
    for at in range(start + 1, end):
        unit, before = units[at], units[at - 1]
        if unit.cls == SUBORDINATOR or (unit.cls == RELATIVE and unit.low in ("when", "where", "while")):
            subordinate = True
        elif _verb(units, at):
            joined = (
                before.cls in (COORDINATOR, PRONOUN) or (before.cls == MARK and before.low in _CLOSING) or before.name
            )
            if subordinate or joined or unit.cls == AUXILIARY:
                return True
    return False
