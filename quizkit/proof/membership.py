"""What one of several is: `is one of the largest cities` yields `is a city`, and so does `is the most visited city`.

Only where the claim has `a` or `an` after its copula: what is one of several is not the one.
"""

from __future__ import annotations

from collections.abc import Sequence

from quizkit.proof.analysis import Sentence
from quizkit.proof.gaps.words import superlative
from quizkit.proof.units import ADVERB, ARTICLE, COORDINATOR, DETERMINER, OPEN, QUANTITY, Unit
from quizkit.proof.units.quantities import NUMBER, ORDINAL


def member(claim: Sentence, claimed: Sequence[int], position: int, sentence: Sentence, places: Sequence[int]) -> bool:
    """Whether the gap before `places[position]` only says which or how many things of a kind there are."""
    said, before = claimed[position], claimed[position - 1]
    if said != before + 2 or claim.units[said - 1].low not in ("a", "an"):
        return False
    if claim.units[before].low not in claim.tables.copulas:
        return False
    units, right = sentence.units, places[position]
    at = places[position - 1] + 1
    while at < right and units[at].cls == ADVERB and units[at].op is None:
        at += 1
    if units[at].low == "one" and at + 1 < right and units[at + 1].low == "of":
        at += 2
        if not _plural(sentence, right):
            return False
    elif units[at].low != "the" or not any(_rank(unit) for unit in units[at:right]):
        return False
    if at < right and units[at].cls in (ARTICLE, DETERMINER) and units[at].low not in ("no", "neither", "either"):
        at += 1
    return all(
        _rank(unit) or (unit.op is None and not unit.name and unit.cls in (OPEN, QUANTITY, ADVERB, COORDINATOR))
        for unit in units[at:right]
    )


def _rank(unit: Unit) -> bool:
    """Whether a word says how something ranks: most, largest, second; or counts: one of three."""
    if unit.quantity is not None:
        return unit.quantity.kind in (ORDINAL, NUMBER)
    return unit.low in ("most", "least") or superlative(unit)


def _plural(sentence: Sentence, at: int) -> bool:
    """Whether the noun phrase that begins at a unit ends with a plural: of the [largest] cities."""
    units = sentence.units
    while at + 1 < len(units) and units[at + 1].cls == OPEN:
        at += 1
    return units[at].key != units[at].low and not units[at].low.endswith("ed")
