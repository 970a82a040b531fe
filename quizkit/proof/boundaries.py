"""How far a clause goes from a unit, and whether an operator is the first word of a phrase of several."""

from __future__ import annotations

from quizkit.proof.analysis import WEAK, Sentence
from quizkit.proof.units import Unit


def left_of(sentence: Sentence, index: int, stop: int) -> int:
    """The first unit to the left that no boundary of at least `stop` parts from `index`."""
    at, cuts = index, sentence.cuts
    while at > 0 and cuts[at - 1] < stop:
        at -= 1
    return at


def right_of(sentence: Sentence, index: int, stop: int) -> int:
    """The last unit to the right that no boundary of at least `stop` parts from `index`."""
    at, cuts, last = index, sentence.cuts, len(sentence.units) - 1
    while at < last and cuts[at + 1] < stop:
        at += 1
    # an operator always reaches the word after it
    return max(at, min(index + 1, last)) if stop != WEAK else at


def is_phrase(sentence: Sentence, unit: Unit) -> bool:
    """Whether an operator is the first word of a phrase of several: `a veces`, `in der Regel`."""
    return unit.low in sentence.tables.phrases and sentence.tables.words.get(unit.low) != unit.op
