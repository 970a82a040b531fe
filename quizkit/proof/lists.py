"""The members of a list: which of them may be left out before another one.

`grow tea, cocoa and coffee` yields `grow cocoa`; `grow green tea, cocoa` does not yield `grow green cocoa`.
"""

from __future__ import annotations

from collections.abc import Iterable

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
    Unit,
)
from quizkit.text.operators.en_forms import IRREGULAR
from quizkit.text.words import listed_keys, word_key

_MEMBER = (OPEN, QUANTITY, ARTICLE, DETERMINER, CLITIC, ADVERB)
_VERBS = listed_keys(
    """include contain comprise feature produce use speak export import visit cover involve study support offer provide
    require need receive enjoy like love want grow make sell buy eat drink play teach carry serve own manufacture create
    design develop combine connect link host house employ affect cause treat prevent attack invade conquer defeat join
    publish release record write perform direct star portray show present supply build operate manage lead run win lose
    absorb emit reflect conduct dissolve form divide separate store transport process protect"""
)


def members_before(sentence: Sentence, left: int, right: int) -> bool:
    """Whether the units between `left` and `right` are whole members of a list that goes on with `right`."""
    units, cuts = sentence.units, sentence.cuts
    if units[right - 1].low != "," and units[right - 1].cls not in (COORDINATOR, ARTICLE, DETERMINER):
        return False
    if not _takes_list(units, left):
        return False
    if has_verb(units[left + 1 : right]) or acts(units, right):
        return False
    if any(cuts[i] >= STRONG for i in range(left + 1, right)):
        return False
    comma = False
    for i in range(left + 1, right):
        unit = units[i]
        if unit.low == "," or (unit.cls == COORDINATOR and unit.op is None):
            comma = comma or unit.low == ","
        elif (unit.cls not in _MEMBER and unit.low != "of") or unit.op is not None or verb_like(unit):
            return False
    return comma and _goes_on(sentence, right)


def acts(units: tuple[Unit, ...], start: int) -> bool:
    """Whether a verb of its own follows a member, so that it is no member: `by Ada, and Bo and | Cy | sold it`."""
    at = start
    while at < len(units) and units[at].cls == OPEN and not verb_like(units[at]):
        at += 1
    if at == start or at >= len(units):
        return False
    participle = at + 1 < len(units) and units[at + 1].cls == PREPOSITION  # coffee grown in Lom
    return units[at].cls == AUXILIARY or (verb_like(units[at]) and not participle)


def _finite(units: tuple[Unit, ...], at: int) -> bool:
    return verb_like(units[at]) and units[at - 1].cls == OPEN


def has_verb(units: Iterable[Unit]) -> bool:
    """Whether one of the words is a verb in its base form that is known as one: sell, buy, include."""
    return any(u.cls == OPEN and not u.name and (u.low in _BASES or u.key in _VERBS) for u in units)


def present_verb(unit: Unit) -> bool:
    """Whether a word has the form that a known verb has after `it`: stands, plays."""
    return unit.cls == OPEN and not unit.name and unit.low.endswith("s") and unit.key in _KEYS


def may_act(unit: Unit) -> bool:
    """Whether a word may be the verb of a clause: an auxiliary, a past, or a present that is known as one."""
    return unit.cls == AUXILIARY or ((verb_like(unit) or present_verb(unit)) and not unit.name)


def _takes_list(units: tuple[Unit, ...], at: int) -> bool:
    """Whether unit `at` is a verb or a preposition, so that each member hangs on it alike."""
    unit = units[at]
    if unit.cls in (PREPOSITION, AUXILIARY):
        return unit.low not in ("between", "among", "amongst")
    if unit.cls != OPEN or unit.name:
        return False
    if verb_like(unit) or unit.low.endswith("ing"):
        return at > 0 and units[at - 1].cls != ARTICLE
    if unit.key not in _VERBS and IRREGULAR.get(unit.low, unit.low) not in _BASES:
        return False
    before = units[at - 1] if at else None
    if before is not None and before.low == "," and at + 1 < len(units):
        return unit.low.endswith("s") and units[at + 1].cls in (ARTICLE, DETERMINER, QUANTITY)
    return before is not None and before.cls not in (ARTICLE, DETERMINER, PREPOSITION, MARK)


_BASES = frozenset(IRREGULAR.values())
_KEYS = _VERBS | {word_key(base) for base in _BASES}


def _goes_on(sentence: Sentence, right: int) -> bool:
    """Whether the list goes on after the member at `right`, or ends with it after an `and`."""
    units, cuts = sentence.units, sentence.cuts
    back = right - 1
    while units[back].cls in (ARTICLE, DETERMINER):
        back -= 1
    if units[back].cls == COORDINATOR:
        return True
    for i in range(right, len(units)):
        unit = units[i]
        if unit.cls == COORDINATOR:
            return unit.op is None
        if unit.low == "," and cuts[i] < STRONG:
            continue
        if (unit.cls not in _MEMBER and unit.low != "of") or _finite(units, i):
            return False
    return False
