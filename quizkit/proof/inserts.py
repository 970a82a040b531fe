"""Phrases set off by commas or brackets, and first clauses: an operator inside one does not reach out of it.

`The reserve, which is not open to the public, is home to forty bats`: the `not` bears on the relative clause alone.
"""

from __future__ import annotations

from bisect import bisect_right

from quizkit.proof.analysis import STRONG, Sentence, verb_like
from quizkit.proof.gaps.words import superlative
from quizkit.proof.units import (
    ADVERB,
    ARTICLE,
    COORDINATOR,
    DETERMINER,
    MARK,
    OPEN,
    PREPOSITION,
    RELATIVE,
    SUBORDINATOR,
)
from quizkit.text.operators.tables import APPROXIMATION, ATTRIBUTION, CONDITION, EXCEPTION, MODALITY, NEGATION, TIME
from quizkit.text.operators.tables import QUANTITY as QUANTITY_WORD

_LONGEST = 30


def inserted(sentence: Sentence, index: int) -> tuple[int, int] | None:
    """The first and last unit of the phrase between commas that confines the operator at `index`, or None."""
    units, cuts = sentence.units, sentence.cuts
    start = index
    while start > 0 and index - start < _LONGEST and units[start - 1].low != ",":
        start -= 1
        if cuts[start] >= STRONG:
            return None
    if start < 2 or units[start - 1].low != ",":
        return None
    end = index
    while end + 1 < len(units) and units[end + 1].low != ",":
        end += 1
        if cuts[end] >= STRONG:
            return None
    if end + 1 >= len(units):
        return None
    return (start, end) if _confines(sentence, start, index) else None


def _confines(sentence: Sentence, start: int, index: int) -> bool:
    units = sentence.units
    first, operator = units[start], units[index].op
    if first.cls == RELATIVE:
        return True
    if operator in (EXCEPTION, CONDITION):
        return False
    second = units[start + 1] if start + 1 < len(units) else None
    if index == start:
        if second is None:
            return False
        if operator in (ATTRIBUTION, MODALITY):
            return (first.cls == ADVERB and second.cls == ARTICLE) or (verb_like(first) and second.low in ("to", "as"))
        return second.cls == ARTICLE or verb_like(second) or (first.low == "both" and second.cls == OPEN)
    if first.cls in (ARTICLE, DETERMINER):
        return not any(verb_like(units[i]) and units[i].op == ATTRIBUTION for i in range(start, index + 1))
    if first.low in _LONG and operator == ATTRIBUTION and index == start + 1 and verb_like(units[index]):
        # long thought lost; not “widely believed,”
        return units[index + 1].low != ","
    if first.cls == ADVERB and operator == ATTRIBUTION:
        return False
    if sentence.tables.language != "en" and operator == TIME and units[index].cls != PREPOSITION:
        return True
    return verb_like(first) and first.op != ATTRIBUTION


_LONG = frozenset("long once widely commonly generally often previously initially originally".split())


def opening(sentence: Sentence, first: int) -> int:
    """The end (exclusive) of a first clause that is over before unit `first` and says nothing of the rest, or 0.

    `Although it is not on any map, …`, `When the line opened, …`; not `If`, not `When the nest is cold`.
    """
    units = sentence.units
    edge = first - 1
    while edge > 0 and (
        units[edge].cls == ARTICLE or units[edge].low == '"' or (units[edge].cls == ADVERB and not units[edge].op)
    ):
        edge -= 1
    if edge <= 1 or units[edge].low != ",":
        return 0
    lead = units[0]
    if lead.op in (CONDITION, EXCEPTION, ATTRIBUTION):
        return 0
    if lead.cls == SUBORDINATOR or lead.low == "when":
        return edge
    return 0


def opening_clause(sentence: Sentence, index: int, first: int) -> bool:
    """Whether the unit at `index` bears only on a phrase of the opening, which a comma ends before unit `first`.

    A number's `only` does: `With an area of only 37 acres, …`; and all of `…, and although no newspaper told it, …`.
    """
    units = sentence.units
    if not any(units[i].low == "," for i in range(index + 1, first)):
        return False
    unit, following = units[index], units[index + 1]
    if unit.op in (QUANTITY_WORD, APPROXIMATION) and following.quantity is not None and not following.timed:
        return units[0].cls == PREPOSITION and not any(u.low == "," for u in units[:index])
    if units[0].low in ("unlike", "like") and unit.op == QUANTITY_WORD and not any(u.low == "," for u in units[:index]):
        return True
    start = index
    while start > 0 and units[start - 1].low != ",":
        start -= 1
    lead = start + 1 if units[start].cls == COORDINATOR else start
    return start > 0 and units[lead].low in _CONCEDING and units[lead].op is None


_CONCEDING = frozenset("although though while because since whereas".split())


def relative_before(sentence: Sentence, index: int) -> bool:
    """Whether a relative clause holds the unit at `index`: `Unlike the clinic, which has [no] doctors, …`."""
    units = sentence.units
    at = index
    while at > 0 and units[at].low != "," and units[at].cls != RELATIVE:
        at -= 1
    return units[at].cls == RELATIVE or (at > 0 and units[at + 1].cls == RELATIVE)


def bracketed(sentence: Sentence, index: int) -> bool:
    """Whether an operator in brackets bears on the sentence: `(except Calais)`, `(or so they say)`."""
    units = sentence.units
    place = bisect_right(sentence.brackets, index) - 1
    if place < 0 or units[at := sentence.brackets[place]].low not in "([{":
        return False
    operator = units[index].op
    if operator == CONDITION or (
        operator == EXCEPTION and units[index].low not in ("rather", "instead", "unlike", "besides")
    ):
        return True
    alone = index == at + 1 and index + 1 < len(units) and units[index + 1].cls == MARK
    # the largest town (after Orm)
    ranked = index == at + 1 and units[index].low == "after" and any(superlative(unit) for unit in units[:at])
    if ranked:
        return True
    doubted = units[at + 1].low == "or" and units[min(at + 2, len(units) - 1)].low == "so"
    doubted = doubted or (units[at + 1].low == "or" and any(u.op == NEGATION for u in units[at + 2 : at + 4]))
    sourced = operator == ATTRIBUTION and (
        (index == at + 1 and units[index].low in ("according", "per")) or sentence.tables.language != "en"
    )
    return (operator in (ATTRIBUTION, MODALITY) and alone) or doubted or sourced
