"""A copula put in for an apposition: `Kosovo, a landlocked territory` → `Kosovo is a landlocked territory`."""

from __future__ import annotations

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
    SUBORDINATOR,
    Unit,
)


def apposition(claim: Sentence, sentence: Sentence, places: list[int], position: int) -> str:
    """Why the sentence's units cannot be an apposition, or "" where they are one.

    `places[:position]` is the thing named, `places[position:]` what is said of it.
    """
    units = sentence.units
    start, before, after, end = places[0], places[position - 1], places[position], places[-1]
    between = [i for i in range(_past_bracket(units, before + 1, after), after) if units[i].low != '"']
    head = after
    while head < end and units[head].cls == ADVERB and units[head].op is None:
        head += 1
    described = units[head]
    if not between:
        following = units[after + 1] if after + 1 < len(units) else None
        if verb_like(described) and following is not None and following.low == "by" and units[before].cls == OPEN:
            return ""
        return "the words stand side by side"
    mark = units[between[0]]
    if mark.cls != MARK or mark.low not in ",(—":
        return "nothing in the passage says that the two are the same"
    article = False
    for i in between[1:]:
        if units[i].cls in (ARTICLE, DETERMINER):
            article = True
        elif units[i].op is None and (units[i].cls == ADVERB or (article and _adjective(units[i]))):
            pass
        else:
            return "the phrase is not next to the thing it would describe"
    born = verb_like(described) and (described.low == "born" or _hangs(units, head + 1))
    owned = units[after].name and any(u.cls == CLITIC for u in units[after + 1 : after + 4])
    if not (article or units[after].cls in (DETERMINER, QUANTITY) or born or owned):
        return "the phrase does not begin as a description does"
    now = any(unit.low in ("is", "are") for unit in claim.units)
    if now and held_then(units, start, end):
        return "it may have been so only then"  # In 1600 they met in Kyoto, the capital of Japan
    if born and any(_acts(units[i]) for i in range(head + 1, end)):
        return "the phrase is over before that"  # Born in Bonn, Beethoven moved to Vienna in 1792
    if start > 0:
        lead = units[start - 1]
        if _hangs_on_noun(units, start):
            return "the thing named is part of a longer phrase"  # The murderer of the president, an actor, was shot
        if lead.low in ("of", "de") or lead.cls == CLITIC or units[start].glued or (lead.name and units[start].name):
            return "the thing named is part of a longer phrase"
        if lead.cls == COORDINATOR or (lead.cls == MARK and lead.low == "," and not born):
            return "the phrase may be one of a list"
    for i in range(start, before):
        if units[i].cls == COORDINATOR or sentence.cuts[i] >= STRONG:
            return "the thing named is more than one"
    closing = end + 1
    if closing < len(units) and not born:
        following = units[closing]
        beyond = units[closing + 1] if closing + 1 < len(units) else None
        listed = following.low == "," and beyond is not None and beyond.cls == COORDINATOR
        single = units[before].name and sentence.cuts[closing] >= STRONG
        if (listed or following.cls == COORDINATOR) and not single:
            return "the phrase may be one of a list"
    return ""


# What a place or a person is for some time.
_OFFICES = frozenset(
    "capital seat king queen emperor empress president minister chancellor governor mayor pope bishop champion captain "
    "leader ruler head chief owner director".split()
)


def held_then(units: tuple[Unit, ...], start: int, end: int) -> bool:
    """Whether a name and its description tell of an office, and the sentence round them of the past."""
    outside = (*units[:start], *units[end + 1 :])
    office = any(unit.low in _OFFICES for unit in units[start : end + 1])
    return office and any(unit.value == "past" or (verb_like(unit) and not unit.name) for unit in outside)


def _hangs_on_noun(units: tuple[Unit, ...], start: int) -> bool:
    """Whether a thing hangs on a noun before it, which the description may be of: `the church in [the village]`."""
    at = start - 2 if units[start - 1].cls == ARTICLE else start - 1
    if at < 1 or units[at].cls != PREPOSITION or units[at - 1].cls != OPEN or _acts(units[at - 1]):
        return False
    return units[at].low == "of" or not any(_acts(unit) for unit in units[:at])


def _acts(unit: Unit) -> bool:
    return unit.cls == AUXILIARY or (verb_like(unit) and not unit.name and not unit.low.endswith("ing"))


def _adjective(unit: Unit) -> bool:
    """Whether a word before the noun only describes it: a [mountainous] kingdom."""
    return unit.cls == OPEN and not unit.name and not verb_like(unit)


def _hangs(units: tuple[Unit, ...], at: int) -> bool:
    """Whether a unit may follow the participle of a shortened clause: built [in stone], known [widely as Bo]."""
    while at < len(units) - 1 and units[at].cls == ADVERB and units[at].op is None:
        at += 1
    return at < len(units) and (units[at].cls in (PREPOSITION, SUBORDINATOR) or units[at].timed)


def _past_bracket(units: tuple[Unit, ...], first: int, end: int) -> int:
    """The place after a bracket that begins at `first` and is closed before a comma: `Ann Lee (born 1970), known`."""
    if first >= end or units[first].low != "(":
        return first
    close = next((i for i in range(first, end) if units[i].low == ")"), end)
    return close + 1 if close + 1 < end and units[close + 1].low == "," else first
