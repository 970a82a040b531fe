"""Whether an operator that the claim leaves out reaches over the words that it keeps."""

from __future__ import annotations

from quizkit.proof.analysis import Sentence
from quizkit.proof.derivation import Obstacle
from quizkit.proof.inserts import opening, relative_before
from quizkit.proof.reach import reach
from quizkit.proof.units import OPEN, PREPOSITION
from quizkit.text.operators.tables import ATTRIBUTION, CONDITION, EXCEPTION, NEGATION

# Operators that bear on a whole sentence from wherever they stand.
_WHOLE = (CONDITION, EXCEPTION, ATTRIBUTION)


# What is done completely is done, and what still stands stands.
_DEGREES = frozenset("completely fully entirely wholly totally still already".split())


def _definite_after(sentence: Sentence, index: int) -> bool:
    """Whether `all` stands before `the`: what is true of all the windows is true of the windows."""
    following = sentence.units[index + 1] if index + 1 < len(sentence.units) else None
    negated = any(unit.op == NEGATION for unit in sentence.units[max(0, index - 3) : index])
    before = sentence.units[index - 1] if index else None
    if following is None or negated or (before is not None and before.cls == PREPOSITION):
        return False
    bare = sentence.units[index].low == "all" and following.cls == OPEN
    return bare or following.low in ("the", "its", "his", "her", "their", "these", "those")


def operators(sentence: Sentence, places: list[int], aligned: set[int], ignored: frozenset[int]) -> Obstacle | None:
    """The first skipped operator that reaches over a matched word."""
    over = opening(sentence, places[0]) if places else 0
    kept = any(sentence.units[p].op == NEGATION for p in places)
    for index, unit in enumerate(sentence.units):
        if unit.op is None or index in aligned or index in ignored:
            continue
        if index < over or (index < places[0] and unit.op not in _WHOLE and relative_before(sentence, index)):
            continue
        if not kept and (unit.low in _DEGREES or (unit.low in ("all", "both") and _definite_after(sentence, index))):
            continue
        first, last = reach(sentence, index)
        for place in places:
            if first <= place <= last:
                return Obstacle(unit.op, f"“{unit.low}” bears on the words of the claim", first=index, last=index)
    return None
