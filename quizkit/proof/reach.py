"""How far an operator of a sentence reaches: the units whose truth it can change.

The reach is read from clause boundaries alone, and is wide where the boundaries leave a doubt: an
operator that reaches too far costs a proof, one that reaches too short passes a falsehood.
"""

from __future__ import annotations

from quizkit.proof.alternative import alternative
from quizkit.proof.analysis import CLAUSE, STRONG, WEAK, Sentence, verb_like
from quizkit.proof.boundaries import is_phrase, left_of, right_of
from quizkit.proof.inserts import bracketed, inserted
from quizkit.proof.quotation import told_before
from quizkit.proof.sources import attributed
from quizkit.proof.units import (
    ADVERB,
    AUXILIARY,
    COORDINATOR,
    DETERMINER,
    MARK,
    OPEN,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    SUBORDINATOR,
    Unit,
)  # fmt: skip
from quizkit.text.operators.tables import (
    ALTERNATIVE,
    APPROXIMATION,
    ATTRIBUTION,
    COMPARISON,
    CONDITION,
    EXCEPTION,
    INTENTION,
    MODALITY,
    NEGATION,
    PRIVATIVE,
    QUANTITY,
    TIME,
)  # fmt: skip

_WHOLE_EXCEPTIONS = frozenset(
    "but except excepting excluding excluded barring save exception exceptions exclusive sans bar".split()
)


def reach(sentence: Sentence, index: int) -> tuple[int, int]:
    """First and last unit (inclusive) that the operator at `index` reaches, itself included."""
    if bracketed(sentence, index):
        return 0, len(sentence.units) - 1
    first, last = _reach(sentence, index)
    if _added(sentence, index):
        return min(first, left_of(sentence, max(index - 2, 0), STRONG)), last
    inside = inserted(sentence, index)
    if inside is not None:
        return max(first, inside[0]), min(last, inside[1])
    return first, last


def _added(sentence: Sentence, index: int) -> bool:
    """Whether an operator is added to the end of what it bears on: `…, apparently.`, `…, perhaps.`"""
    units = sentence.units
    if index < 2 or units[index].op not in _DOUBTING or units[index - 1].low not in (",", "—"):
        return False
    after = index + 1
    while after < len(units) and units[after].glued:
        after += 1
    following = units[after] if after < len(units) else None
    ends = following is None or (following.cls == MARK and following.low not in ',"(')
    return ends or units[index].low in sentence.tables.phrases


_DOUBTING = (ATTRIBUTION, MODALITY, QUANTITY, APPROXIMATION)


def _reach(sentence: Sentence, index: int) -> tuple[int, int]:
    unit = sentence.units[index]
    operator, last = unit.op, len(sentence.units) - 1
    if operator == CONDITION:
        if index and sentence.units[index - 1].low == "even":
            return index, right_of(sentence, index, WEAK)
        start = _clause_left(sentence, index)
        if unit.low in ("when", "once"):
            joined = [
                i
                for i in range(start, index)
                if sentence.units[i].cls == COORDINATOR and sentence.units[i - 1].low == ","
            ]
            start = joined[-1] if joined else start
        return start, right_of(sentence, index, STRONG)
    if operator == ATTRIBUTION:
        return attributed(sentence, index)
    if operator == EXCEPTION:
        apart = unit.low in ("apart", "aside") and index > 0 and sentence.units[index - 1].low == ","
        if apart or sentence.tables.language != "en" or unit.low in _WHOLE_EXCEPTIONS:
            return left_of(sentence, index, STRONG), right_of(sentence, index, STRONG)
        return index, right_of(sentence, index, WEAK)
    if operator == ALTERNATIVE:
        return alternative(sentence, index)
    if operator in (PRIVATIVE, COMPARISON):
        return _left_of_adverb(sentence, index), _phrase_right(sentence, index)
    if operator == APPROXIMATION:
        return _left_of_adverb(sentence, index), right_of(sentence, index, CLAUSE)
    if operator == QUANTITY:
        return _left_of_adverb(sentence, index), right_of(sentence, index, CLAUSE)
    if operator == TIME:
        if unit.cls in (PREPOSITION, SUBORDINATOR):
            start = left_of(sentence, index, WEAK)
            over = unit.low in _ENDING and any(u.value == "present" for u in sentence.units[start:index])
            return start if over else index, right_of(sentence, index, WEAK)
        return _left_of_adverb(sentence, index), right_of(sentence, index, CLAUSE)
    if operator == NEGATION:
        if unit.low == "without" or unit.low == "against":
            return index, right_of(sentence, index, WEAK)
        if unit.cls == OPEN and unit.key not in ("not", "never"):
            return index, _verb_phrase(sentence, index, right_of(sentence, index, STRONG))
        before = sentence.units[index - 1] if index else unit
        if before.cls == PREPOSITION and not (
            unit.low in ("no", "neither") and before.low in ("in", "at", "by", "under")
        ):
            return index, right_of(sentence, index, STRONG)
        return left_of(sentence, index, WEAK), right_of(sentence, index, STRONG)
    if operator == MODALITY:
        if unit.cls == OPEN and not _sentence_adverb(unit):
            return index, right_of(sentence, index, STRONG)
        return left_of(sentence, index, WEAK), right_of(sentence, index, STRONG)
    if operator == INTENTION:
        if index > 1 and sentence.units[index - 1].low == "," and told_before(sentence, index, len(sentence.units) - 1):
            return left_of(sentence, index - 2, STRONG), len(sentence.units) - 1
        return index, right_of(sentence, index, STRONG)
    return 0, last


# What is so until ten is not so: `is free until ten`; what was so until 1990 was so.
_ENDING = frozenset("until till hasta jusque bis".split())


def _verb_phrase(sentence: Sentence, index: int, right: int) -> int:
    """Where a verb such as `abolished` stops at the next verb of the same subject: `abolished tolls, limited rents`."""
    units = sentence.units
    if not verb_like(units[index]):
        return right
    for at in range(index + 1, right):
        if units[at].low in ("that", "to", "whether", "from") or units[at].cls == RELATIVE:
            return right
        if (units[at].low == "," or units[at].cls == COORDINATOR) and verb_like(units[at + 1]):
            return at
    return right


def _sentence_adverb(unit: Unit) -> bool:
    return unit.cls == ADVERB or unit.low.endswith("ly") or unit.low in ("perhaps", "maybe")


def _clause_left(sentence: Sentence, index: int) -> int:
    """The start of the sentence's clause, or of the relative clause (`, which …`) that the unit stands in."""
    start = left_of(sentence, index, CLAUSE)
    while start > 0 and sentence.units[start].cls == RELATIVE and sentence.units[start - 1].low != ",":
        start = left_of(sentence, start - 1, CLAUSE)
    if start > 1 and sentence.units[start].cls == RELATIVE and sentence.units[start - 1].low == ",":
        return start
    return left_of(sentence, index, STRONG)


def _left_of_adverb(sentence: Sentence, index: int) -> int:
    """Adverbs bear on the clause they stand in; determiners and adjectives only on what follows."""
    unit = sentence.units[index]
    if is_phrase(sentence, unit):
        return left_of(sentence, index, WEAK)
    if unit.cls == DETERMINER or (unit.cls == OPEN and not unit.low.endswith("ly") and unit.low not in _ADVERBIAL):
        return index
    if unit.cls == PREPOSITION:
        return index
    return left_of(sentence, index, WEAK)


_ADVERBIAL = frozenset(
    "always often sometimes just almost already yet still ago once twice again now then currently today later "
    "longer anymore alone seldom too only".split()
)


def _phrase_right(sentence: Sentence, index: int) -> int:
    """To the end of the noun phrase that begins at `index`."""
    at, last = index, len(sentence.units) - 1
    while at < last:
        unit = sentence.units[at + 1]
        if unit.cls in (AUXILIARY, PREPOSITION, RELATIVE, SUBORDINATOR, PRONOUN) or sentence.cuts[at + 1] >= CLAUSE:
            break
        if unit.cls == MARK and unit.low == ",":
            break
        at += 1
    return max(at, min(index + 1, last))
