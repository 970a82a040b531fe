"""A subject that the passage only points at: `It has sold 8 million` → `The game Meteor has sold 8 million`.

The passage's pronoun, or its bare `the film`, may stand for the subject of the claim. Which name that is
cannot be seen in one sentence, so the step is reported, and whoever has the article can look it up.
"""

from __future__ import annotations

from quizkit.proof.analysis import Sentence, verb_like
from quizkit.proof.units import (
    ADVERB,
    ARTICLE,
    AUXILIARY,
    CLITIC,
    DETERMINER,
    MARK,
    OPEN,
    PREPOSITION,
    QUANTITY,
    Unit,
)  # fmt: skip

_PRONOUNS = frozenset("it he she they".split())
_PERFECT = frozenset("has have had 've".split())
_POSSESSIVES = frozenset("its his her their".split())
_POINTING = frozenset("the this these that".split())
LONGEST = 12


def subjects(claim: Sentence, missing: list[int], sentence: Sentence) -> list[int]:
    """How many leading slots of the claim may be its subject: every length that covers what is missing."""
    units, slots = claim.units, claim.slots
    named = False
    found: list[int] = []
    for position, index in enumerate(slots[:LONGEST]):
        unit = units[index]
        if unit.cls == AUXILIARY or unit.cls in ("pron", "sub", "rel") or (unit.op is not None and not unit.name):
            break
        if unit.name and unit.key in sentence.keys:
            return []
        named = named or unit.name
        if named and position >= missing[-1] and position + 2 < len(slots):
            found.append(position + 1)
        if verb_like(unit) and not unit.name:
            break
    return found


def points(sentence: Sentence, first: int, possessive: bool) -> tuple[int, int] | None:
    """The pronoun or bare noun phrase that stands directly before unit `first` as the subject, or None."""
    units = sentence.units
    end = first - 1
    while end >= 0 and (
        (units[end].cls == ADVERB and units[end].op is None) or (not possessive and units[end].low in _PERFECT)
    ):
        end -= 1
    if end < 0:
        return None
    start = end
    if possessive:
        if units[end].low == "'s":
            start = end - 1
            while start > 0 and units[start].cls == OPEN and not units[start].name and end - start < 3:
                start -= 1
            if start == end - 1 or units[start].low not in _POINTING:
                return None
        elif units[end].low not in _POSSESSIVES:
            return None
    elif units[end].low not in _PRONOUNS:
        while (
            start >= 0
            and units[start].cls == OPEN
            and not units[start].name
            and not verb_like(units[start])
            and end - start < 2
        ):
            start -= 1
        if start == end or start < 0 or units[start].low not in _POINTING:
            return None
    return (start, end) if _opens(units, start) else None


def same_kind(claim: Sentence, size: int, sentence: Sentence, pointer: tuple[int, int]) -> bool:
    """Whether a phrase that points (`the game`) names the kind that the claim gives its subject (`the game Meteor`).

    `size` is how many slots of the claim are its subject. A pronoun names no kind.
    """
    pointing = [u for u in sentence.units[pointer[0] : pointer[1] + 1] if u.cls == OPEN]
    subject = {claim.units[index].key for index in claim.slots[:size]}
    return not pointing or pointing[-1].key in subject


def _opens(units: tuple[Unit, ...], start: int) -> bool:
    """Whether nothing but an introductory phrase stands before the subject."""
    if start == 0:
        return True
    edge = units[start - 1]
    if edge.cls == MARK and edge.low == '"' and start == 1:
        return True
    if units[0].timed and start == 1:
        return True
    if units[start].low in _PRONOUNS and units[0].cls == PREPOSITION and start < 6:
        phrase = (OPEN, QUANTITY, ARTICLE, DETERMINER, PREPOSITION)
        if all(u.cls in phrase and u.op is None and not u.name and not verb_like(u) for u in units[:start]):
            return True  # at twenty-four she opened
    if edge.cls != MARK or edge.low != ",":
        return False
    lead = units[0]
    if lead.cls == MARK and len(units) > 1:
        lead = units[1]
    if start == 1:
        return True
    if lead.op is not None and lead.cls != PREPOSITION:
        return False
    if not (lead.cls in (PREPOSITION, ADVERB, QUANTITY) or lead.timed):
        return False
    return not any(
        u.cls == AUXILIARY or u.op in ("condition", "negation", "attribution", "modality", "exception")
        for u in units[:start]
        if u.cls not in (ARTICLE, CLITIC, DETERMINER) or u.op is not None
    )
