"""What may go from the subject of a sentence: one of several, but not what says which things are meant."""

from __future__ import annotations

from quizkit.proof.analysis import HAVE, STRONG, Sentence, verb_like
from quizkit.proof.lists import has_verb
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

_TOGETHER = frozenset("together jointly between combined collectively altogether each other another total".split())


_COLLECTIVE = listed_keys(
    """form combine compose constitute comprise meet marry merge unite collide mix share differ divide split separate
    total intersect converge alternate cooperate collaborate compete agree negotiate consist"""
)


def collective(sentence: Sentence, left: int, right: int) -> bool:
    """Whether the subjects joined before unit `right` may do together what none does alone."""
    units, cuts = sentence.units, sentence.cuts
    at, subject = right, True
    while at < len(units) and cuts[at] < STRONG:
        unit = units[at]
        if unit.low in _TOGETHER and (
            unit.low != "between" or units[min(at + 1, len(units) - 1)].low in ("them", "us")
        ):
            return True
        if subject and unit.cls not in (AUXILIARY, ADVERB):
            if unit.key in _COLLECTIVE:
                return True
            subject = False
        at += 1
    return any(units[i].low in _TOGETHER for i in range(left, right))


def nouns(units: tuple[Unit, ...], inner: list[int]) -> bool:
    """Whether the words of a gap are only nouns and what joins them, as between the subjects of one verb."""
    return any(units[i].cls == COORDINATOR for i in inner) and all(
        (units[i].cls == OPEN and (units[i].name or not verb_like(units[i])) and units[i].op is None)
        or (units[i].cls == COORDINATOR and units[i].op is None)
        for i in inner
    )


def verb_after_list(units: tuple[Unit, ...], right: int) -> bool:
    """Whether the word after `Foxes, rats and stoats` at the start of a sentence is their verb."""
    if (
        right < 4
        or right + 1 >= len(units)
        or units[right].cls != OPEN
        or units[right].name
        or units[right].low.endswith("s")
    ):
        return False
    if (
        units[right + 1].cls not in (ARTICLE, DETERMINER, PREPOSITION, QUANTITY, PRONOUN)
        or units[right + 1].low == "of"
    ):
        return False
    return all(u.cls in (OPEN, ARTICLE, MARK, COORDINATOR) for u in units[:right]) and units[right - 2].cls in (
        COORDINATOR,
        ARTICLE,
    )


def widens_subject(units: tuple[Unit, ...], left: int, gap: int) -> bool:
    """Whether what says which things are meant goes from the subject: `Mushrooms [that grow here] are deadly`."""
    relative = units[gap].cls == RELATIVE
    at = left
    while at >= 0 and units[at].cls in (OPEN, QUANTITY) and not units[at].name and not verb_like(units[at]):
        at -= 1
    if (at > 0 and units[at].name) or (left > 0 and units[left].name):
        return False
    if at == 0 and left == 0:
        at = -1
    if units[left].low.endswith(("one", "body")) and units[left].op is not None:
        return relative
    if units[left].cls == PRONOUN:
        return relative and units[left].low not in ("he", "she", "it", "they")
    article = units[at] if at >= 0 else None
    if article is not None and article.cls in (ARTICLE, DETERMINER):
        if article.low in ("a", "an") or not relative:
            return False
        at -= 1
    elif left == at or not (relative or (units[left].low.endswith("s") and not units[left].low.endswith("ss"))):
        return False
    before = units[at] if at >= 0 else None
    return before is None or before.cls in (MARK, COORDINATOR, SUBORDINATOR)


def counted(units: tuple[Unit, ...], left: int, gap: int) -> bool:
    """Whether a phrase of place or kind goes from what a number counts: 50 employees [in Oslo]."""
    if units[gap].timed or units[gap].cls not in (PREPOSITION, RELATIVE) or units[gap].low in ("by", "on", "at"):
        return False
    at = left
    while at >= 0 and units[at].cls == OPEN and not units[at].name and not verb_like(units[at]):
        at -= 1
    number = units[at].quantity if 0 < at < left else None
    holds = at > 0 and (units[at - 1].key in (HAVE, "be") or units[at - 1].low in ("there", "contains", "employs"))
    return holds and number is not None and number.kind == "number" and not units[at].timed


_PLURALS = frozenset("people children men women mice geese oxen feet teeth".split())
_LIMITS = frozenset("with without over under above below aged containing lacking unlike".split())


def widens_object(units: tuple[Unit, ...], left: int, gap: int) -> bool:
    """Whether what says which of a kind are meant goes from the object of a rule: `kills cats [with weak hearts]`.

    Told of the present, a plural without an article may mean all of the kind; told of the past, some.
    """
    lead = units[gap]
    if lead.low not in _LIMITS and lead.cls != RELATIVE and not (verb_like(lead) and units[left].cls == OPEN):
        return False
    noun = units[left]
    several = noun.low in _PLURALS or (noun.low.endswith("s") and not noun.low.endswith("ss"))
    if noun.cls != OPEN or noun.name or not several:
        return False
    at = left - 1
    while at > 0 and units[at].cls == OPEN and not units[at].name and not has_verb(units[at : at + 1]):
        if units[at].low.endswith("s"):
            break
        at -= 1
    verb = units[at]
    if at < 1 or verb.cls != OPEN or verb.name or verb_like(verb) or verb.low.endswith("ing"):
        return False
    if not (verb.low.endswith("s") or has_verb((verb,))):
        return False
    return not any(u.value == "past" or u.low in ("did", "'d") for u in units[max(0, at - 3) : at])
