"""What stands after the last matched word: a phrase after the statement, a co-ordinate, a modifier."""

from __future__ import annotations

from quizkit.proof.analysis import CLAUSE, Sentence, verb_like
from quizkit.proof.gaps.words import (
    PARTICLES,
    PEOPLE_NAMES,
    PEOPLES,
    REASON,
    Dropped,
    compound_head,
    paired,
    participle,
)
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
from quizkit.text.words import listed_keys

# Adjectives that stand after a noun with what they govern: a band popular for its shows.
_HANGING = frozenset(
    """popular famous notable responsible similar different distinct available suitable native adjacent common typical
    rich full worthy""".split()
)


def tail(sentence: Sentence, inner: list[int], left: int, left_edge: int, first: int, last: int) -> Dropped:
    units, cuts = sentence.units, sentence.cuts
    refused = Dropped(False, "the end of the sentence is not a phrase of its own", first, last)
    opens, lead = units[left_edge], units[inner[0]]
    if units[left].cls in (AUXILIARY, PREPOSITION, DETERMINER, COORDINATOR) and units[left].low not in PARTICLES:
        return refused
    if any(units[i].low == "respectively" for i in inner):
        return Dropped(False, "“respectively” ties the parts of the sentence to each other", first, last)
    if opens.cls == MARK and opens.low in "([{":
        opens = units[inner[0]]
    if opens.cls == MARK or cuts[left_edge] >= CLAUSE or opens.cls == SUBORDINATOR:
        if opens.cls == MARK and opens.low == '"' and lead.cls == OPEN:
            return refused
        if opens.cls == SUBORDINATOR and opens.low not in sentence.tables.contrasts:
            return Dropped(True, REASON, first, last, narrows=True)
        return Dropped(True, "a phrase after the statement", first, last)
    if opens.cls == COORDINATOR:
        if paired(sentence, 0, left_edge):
            return refused
        return Dropped(True, "a co-ordinate", first, last)
    if lead.low in ("instead", "rather") and len(inner) > 1 and units[inner[1]].low in ("of", "than"):
        return Dropped(True, "what was not done", first, last)
    if lead.timed:
        return Dropped(True, "a time", first, last, narrows=True)
    if lead.cls == PREPOSITION and len(inner) > 1 and (lead.low not in PARTICLES or _about(units, left, lead)):
        if _of_verb(units, left, inner):
            return Dropped(False, "the verb means something else without it", first, last)
        number = units[left].quantity
        if number is not None and not units[left].timed and not number.fields[0]:
            return refused
        return Dropped(True, "a prepositional phrase", first, last, narrows=True)
    if lead.cls == RELATIVE or (
        participle(compound_head(units, inner[0]))
        and len(inner) > 1
        and (units[left].cls in (OPEN, PRONOUN) or units[left].timed)
    ):
        return Dropped(True, "a restricting clause", first, last, narrows=True)
    if lead.low == "such" and len(inner) > 2 and units[inner[1]].low == "as":
        return Dropped(True, "examples", first, last)
    if lead.low in _HANGING and len(inner) > 1 and units[inner[1]].cls == PREPOSITION and units[left].cls == OPEN:
        return Dropped(True, "a restricting phrase", first, last, narrows=True)
    if lead.cls == OPEN and _people(units, left):
        return Dropped(True, "what the adjective describes", first, last)
    if lead.name and not units[left].name and units[left].cls == OPEN and _only_name(sentence, left, inner):
        return Dropped(True, "a name after its kind", first, last)
    if lead.low in ("yesterday", "today", "together", "abroad", "there", "here"):
        return Dropped(True, "an adverb", first, last)
    return refused


# Verbs that mean little, or another thing, without what hangs on them.
_LIGHT = listed_keys(
    """turn call called look take make go get give set put deal account consist belong depend amount break stand
    bring keep refer rely come run stem derive result fall"""
)


def _of_verb(units: tuple[Unit, ...], left: int, inner: list[int]) -> bool:
    """Whether a preposition after unit `left` belongs to a verb: `ran out [of]`, `fell [through]`."""
    unit, lead, following = units[left], units[inner[0]], units[inner[0] + 1]
    if unit.low in PARTICLES:
        return lead.low == "of" and units[left - 1].cls == OPEN
    if unit.cls != OPEN or unit.name or units[left - 1].cls in (ARTICLE, DETERMINER, PREPOSITION):
        return False
    stranded = following.cls == PREPOSITION or following.timed
    return (verb_like(unit) and stranded and lead.low not in ("from", "because")) or unit.key in _LIGHT


def _about(units: tuple[Unit, ...], left: int, lead: Unit) -> bool:
    """Whether `over` begins a phrase and is no part of the verb: `resigned [over the merger]`; not `took over it`."""
    return lead.low == "over" and units[left].cls == OPEN and units[left].key not in _OVER


_OVER = listed_keys(
    """take turn hand run go cross win get carry pass give make think start hold blow boil bring look knock pull push
    roll sign talk roll come sell do move fall read change hang tip watch rule preside reign stop"""
)


def _people(units: tuple[Unit, ...], left: int) -> bool:
    """Whether unit `left` is the adjective of a people in a predicate: `is a [young] Canadian`."""
    unit = units[left]
    if not unit.name or not (unit.low.endswith(PEOPLES) or unit.low in PEOPLE_NAMES):
        return False
    at = left - 1
    while at >= 0 and units[at].cls in (OPEN, ADVERB, QUANTITY):
        at -= 1
    return at > 0 and units[at].cls == ARTICLE and units[at].low in ("a", "an") and units[at - 1].cls == AUXILIARY


def _only_name(sentence: Sentence, left: int, inner: list[int]) -> bool:
    """Whether the gap begins with a name that only names the kind before it: `the encyclopedia Vox`."""
    units = sentence.units
    at = left
    while at >= 0 and units[at].cls in (OPEN, ADVERB) and not units[at].name:
        at -= 1
    if at < 0 or units[at].cls not in (ARTICLE, PREPOSITION) or verb_like(units[left]):
        return False
    end = inner[0]
    while end < len(units) and units[end].name:
        end += 1
    return end >= len(units) or units[end].cls == MARK
