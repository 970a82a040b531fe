"""How far `or` reaches: the two things that it stands between, of which the passage does not say which it is."""

from __future__ import annotations

from quizkit.proof.analysis import CLAUSE, STRONG, WEAK, Sentence
from quizkit.proof.units import AUXILIARY, CLITIC, DETERMINER, MARK, OPEN, PREPOSITION, RELATIVE, SUBORDINATOR


def alternative(sentence: Sentence, index: int) -> tuple[int, int]:
    """The two things that `or` stands between; a gloss set off by commas (`, or X,`) changes nothing."""
    units, last = sentence.units, len(sentence.units) - 1
    if index and units[index - 1].cls == MARK and units[index - 1].low in ",(":
        at = index + 1
        while at < last and at - index <= 5 and units[at].cls in (OPEN, DETERMINER, "article", CLITIC):
            at += 1
        if at <= last and units[at].cls == MARK and units[at].low in ",)" and not _listed(sentence, index - 1):
            return index, index
    left, right = index, index
    while left > 0:
        unit = units[left - 1]
        if unit.cls in (PREPOSITION, AUXILIARY, RELATIVE, SUBORDINATOR) or sentence.cuts[left - 1] >= STRONG:
            break
        if unit.cls == MARK and unit.low != "," and unit.low != '"':
            break
        left -= 1
    while right < last:
        unit = units[right + 1]
        if right > index + 1 and (unit.cls in (PREPOSITION, AUXILIARY) or sentence.cuts[right + 1] >= WEAK):
            break
        right += 1
    if left == index:
        left = max(0, index - 1)
    return left, right


def _listed(sentence: Sentence, comma: int) -> bool:
    """Whether another comma of the same clause stands before: tea, coffee, or milk."""
    at = comma - 1
    while at >= 0 and sentence.cuts[at] < CLAUSE and comma - at < 8:
        if sentence.units[at].low == ",":
            return True
        at -= 1
    return False
