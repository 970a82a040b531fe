"""Whether two options are members of one enumeration of the passage, and so supported alike."""

from __future__ import annotations

from collections.abc import Sequence

from quizkit.proof.analysis import STRONG, Sentence, verb_like
from quizkit.proof.units import ARTICLE, COORDINATOR, OPEN

Places = Sequence[tuple[int, int]]
_LONGEST = 10  # units between two members


def in_one_list(sentence: Sentence, some: Places, others: Places) -> bool:
    """Whether at every place of the one the other stands beside it: “trade [agreements] and [investments]”.

    `some` and `others` are first and last units of the places of two options.
    """
    return bool(some) and all(
        any(_listed(sentence, min(one, other), max(one, other)) for other in others) for one in some
    )


def _listed(sentence: Sentence, one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether only commas, “and” or “or”, and other members of the enumeration stand between."""
    units = sentence.units
    between = range(one[1] + 1, other[0])
    if units[other[0]].quantity is not None and units[other[0] - 1].cls == OPEN:
        return False  # adults pay 12 euros and students [5 euros]: another's number
    if not 0 < len(between) <= _LONGEST or any(sentence.cuts[index] == STRONG for index in between):
        return False
    if not all(_joins(sentence, index) or _is_member(sentence, index) for index in between):
        return False
    # Two members with a comma alone between them need the “and” further on: else it is an apposition.
    if any(units[index].cls == COORDINATOR for index in between):
        return _joins(sentence, between[0])
    following = other[1] + 1
    while following < len(units) and (_joins(sentence, following) or _is_member(sentence, following)):
        if units[following].cls == COORDINATOR:
            return _joins(sentence, between[0]) and sentence.cuts[following] != STRONG
        following += 1
    return False


def _joins(sentence: Sentence, index: int) -> bool:
    unit = sentence.units[index]
    return unit.low == "," or (unit.cls == COORDINATOR and unit.low not in sentence.tables.contrasts)


def _is_member(sentence: Sentence, index: int) -> bool:
    unit = sentence.units[index]
    return unit.cls == ARTICLE or (unit.cls == OPEN and not verb_like(unit))
