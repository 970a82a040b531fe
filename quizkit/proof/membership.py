"""What one of several is: `is one of the largest cities` yields `is a city`, and so does `is the most visited city`.

Only where the claim has `a` or `an` after its copula: what is one of several is not the one.
"""

from __future__ import annotations

from collections.abc import Sequence

from quizkit.proof.analysis import Sentence
from quizkit.proof.units import ADVERB, ARTICLE, COORDINATOR, DETERMINER, OPEN, QUANTITY


def member(claim: Sentence, claimed: Sequence[int], position: int, sentence: Sentence, places: Sequence[int]) -> bool:
    """Whether the gap before `places[position]` only says which or how many things of a kind there are."""
    said, before = claimed[position], claimed[position - 1]
    if said != before + 2 or claim.units[said - 1].low not in ("a", "an"):
        return False
    if claim.units[before].low not in claim.tables.copulas:
        return False
    units, left, right = sentence.units, places[position - 1], places[position]
    at = left + 1
    several = right > at + 1 and units[at].low == "one" and units[at + 1].low == "of"
    if several:
        at += 2
    elif units[at].low != "the" or at + 2 >= right or units[at + 1].low not in ("most", "least"):
        return False
    if several and not _plural(sentence, right):
        return False
    if at < right and units[at].cls in (ARTICLE, DETERMINER) and units[at].low not in ("no", "neither", "either"):
        at += 1
    for i in range(at, right):
        unit = units[i]
        rank = unit.low in ("most", "least", "first") or (unit.quantity is not None and unit.quantity.kind != "date")
        if unit.name or (unit.op is not None and not rank):
            return False
        if not rank and unit.cls not in (OPEN, QUANTITY, ADVERB, COORDINATOR):
            return False
    return True


def _plural(sentence: Sentence, at: int) -> bool:
    """Whether the noun phrase that begins at a unit ends with a plural: of the [largest] cities."""
    units = sentence.units
    while at + 1 < len(units) and units[at + 1].cls == OPEN:
        at += 1
    return units[at].key != units[at].low and not units[at].low.endswith("ed")
