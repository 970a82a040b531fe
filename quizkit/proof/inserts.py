"""Phrases set off by commas or brackets, and first clauses: an operator inside one does not reach out of it.

`The reserve, which is not open to the public, is home to forty bats`: the `not` bears on the relative clause alone.
"""

from __future__ import annotations

from bisect import bisect_right

from quizkit.proof.analysis import STRONG, Sentence, verb_like
from quizkit.proof.units import ADVERB, ARTICLE, DETERMINER, MARK, OPEN, RELATIVE, SUBORDINATOR
from quizkit.text.operators.tables import ATTRIBUTION, CONDITION, EXCEPTION, MODALITY

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
    if first.cls == ADVERB and operator == ATTRIBUTION:
        return False
    return verb_like(first) and first.op != ATTRIBUTION


def opening(sentence: Sentence, first: int) -> int:
    """The end (exclusive) of a first clause that is over before unit `first` and says nothing of the rest, or 0.

    `first`, and that says nothing of the rest; 0
    if none.

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


def relative_before(sentence: Sentence, index: int) -> bool:
    """Whether a relative clause holds the unit at `index`: `Unlike the clinic, which has [no] doctors, …`."""
    units = sentence.units
    at = index
    while at > 0 and units[at].low != ",":
        at -= 1
    return at > 0 and units[at + 1].cls == RELATIVE


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
    doubted = units[at + 1].low == "or" and units[min(at + 2, len(units) - 1)].low == "so"
    return (operator in (ATTRIBUTION, MODALITY) and alone) or doubted
