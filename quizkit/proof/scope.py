"""Whether an operator that the claim leaves out reaches over the words that it keeps."""

from __future__ import annotations

from quizkit.proof.analysis import Sentence, verb_like
from quizkit.proof.derivation import Obstacle
from quizkit.proof.inserts import opening, opening_clause, relative_before
from quizkit.proof.reach import reach
from quizkit.proof.units import ARTICLE, AUXILIARY, OPEN, PREPOSITION, RELATIVE
from quizkit.text.operators.tables import ATTRIBUTION, CONDITION, EXCEPTION, NEGATION, QUANTITY

# Operators that bear on a whole sentence from wherever they stand.
_WHOLE = (CONDITION, EXCEPTION, ATTRIBUTION)


# What is done completely is done, and what still stands stands.
_DEGREES = frozenset("completely fully entirely wholly totally still already".split())


def _other_predicate(sentence: Sentence, index: int, last: int, places: list[int]) -> bool:
    """Whether only the subject of a negated verb is kept, with a verb after `but`: `The line does not pay but runs`."""
    units, after = sentence.units, last + 1
    if index < 2 or units[index - 1].cls != AUXILIARY or after >= len(units):
        return False
    if units[after].low == "," and after + 1 < len(units):
        after += 1
    if units[after].low not in ("but", "yet") or any(index <= place <= last for place in places):
        return False
    subject = units[: index - 1]
    return (
        places[-1] > after
        and all(p < index - 1 or p > after for p in places)
        and not any(unit.cls in (AUXILIARY, RELATIVE) or (verb_like(unit) and not unit.name) for unit in subject)
    )


def _in_a_report(sentence: Sentence, index: int) -> bool:
    """Whether a unit is the report in which someone says something: `In a report of 312 pages, the board concluded`."""
    units = sentence.units
    lead = index - 1
    while lead > 0 and units[lead].cls in (ARTICLE, OPEN):
        lead -= 1
    return units[index].low == "report" and units[lead].low == "in"


def _definite_after(sentence: Sentence, index: int) -> bool:
    """Whether `all` stands before `the`: what is true of all the windows is true of the windows."""
    following = sentence.units[index + 1] if index + 1 < len(sentence.units) else None
    negated = any(unit.op == NEGATION for unit in sentence.units[max(0, index - 3) : index])
    before = sentence.units[index - 1] if index else None
    if following is None or negated or (before is not None and before.cls == PREPOSITION):
        return False
    bare = sentence.units[index].low == "all" and following.cls == OPEN
    return bare or following.low in ("the", "its", "his", "her", "their", "these", "those")


# What counts the noun behind it, and nothing beyond its phrase.
_OF_ITS_PHRASE = frozenset("any every each some several many few".split())


def _aside(sentence: Sentence, index: int, aligned: set[int]) -> bool:
    """Whether an operator stands in a clause with `as` between commas, of which nothing is kept: `, as all know,`."""
    units = sentence.units
    start = next((i for i in range(index, 0, -1) if units[i].low == ","), 0)
    end = next((i for i in range(index, len(units)) if units[i].low == ","), 0)
    apart = bool(start and end) and aligned.isdisjoint(range(start, end))
    told = units[index].low in _OF_ITS_PHRASE and end - start > 4 and units[start + 1].op is None
    return apart and (units[start + 1].low == "as" or told or units[start + 1].low == "once")


LONGEST = 1500
"""The longest sentence, in words, of which it is looked at how far an operator reaches; in a longer one, over all."""


def operators(sentence: Sentence, places: list[int], aligned: set[int], ignored: frozenset[int]) -> Obstacle | None:
    """The first skipped operator that reaches over a matched word."""
    over = opening(sentence, places[0]) if places else 0
    kept = any(sentence.units[p].op == NEGATION for p in places)
    told = any(sentence.units[p].op == ATTRIBUTION for p in places)
    for index, unit in enumerate(sentence.units):
        if unit.op is None or index in aligned or index in ignored:
            continue
        if len(sentence.units) > LONGEST:
            return Obstacle(unit.op, f"“{unit.low}” may bear on the words of the claim", first=index, last=index)
        if index < over or (index < places[0] and unit.op not in _WHOLE and relative_before(sentence, index)):
            continue
        if not kept and (unit.low in _DEGREES or (unit.low in ("all", "both") and _definite_after(sentence, index))):
            continue
        if index < places[0] and opening_clause(sentence, index, places[0]):
            continue
        if told and index < places[0] and _in_a_report(sentence, index):
            continue
        if unit.op == QUANTITY and _aside(sentence, index, aligned):
            continue
        first, last = reach(sentence, index)
        if unit.op == NEGATION and _other_predicate(sentence, index, last, places):
            continue
        for place in places:
            if first <= place <= last:
                return Obstacle(unit.op, f"“{unit.low}” bears on the words of the claim", first=index, last=index)
    return None
