"""How far an operator of a sentence reaches: the units whose truth it can change.

The reach is read from clause boundaries alone, and is wide where the boundaries leave a doubt: an
operator that reaches too far costs a proof, one that reaches too short passes a falsehood.
"""

from __future__ import annotations

from quizkit.proof.alternative import alternative
from quizkit.proof.analysis import CLAUSE, STRONG, WEAK, Sentence, verb_like
from quizkit.proof.inserts import bracketed, inserted
from quizkit.proof.quotation import told_before
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
    "but except excepting excluding excluded barring save exception exclusive sans bar".split()
)
_SOURCES = frozenset(
    """claim claims belief beliefs theory theories hypothesis hypotheses rumour rumor rumours rumors allegation
    allegations
    accusation accusations opinion opinions view viewpoint assertion assertions argument assumption assumptions
    conjecture
    speculation suggestion legend legends folklore evidence proof sign signs indication indications quote notion idea
    perception impression misconception fictional mythical legendary imaginary alleged purported reputed
    putative""".split()
)
_SENTENCE_WIDE = frozenset("according per hypothetically otherwise".split())


def reach(sentence: Sentence, index: int) -> tuple[int, int]:
    """First and last unit (inclusive) that the operator at `index` reaches, itself included."""
    if bracketed(sentence, index):
        return 0, len(sentence.units) - 1
    first, last = _reach(sentence, index)
    inside = inserted(sentence, index)
    if inside is not None:
        return max(first, inside[0]), min(last, inside[1])
    return first, last


def _reach(sentence: Sentence, index: int) -> tuple[int, int]:
    unit = sentence.units[index]
    operator, last = unit.op, len(sentence.units) - 1
    if operator == CONDITION:
        if index and sentence.units[index - 1].low == "even":
            return index, _right(sentence, index, WEAK)
        start = _clause_left(sentence, index)
        if unit.low in ("when", "once"):
            joined = [
                i
                for i in range(start, index)
                if sentence.units[i].cls == COORDINATOR and sentence.units[i - 1].low == ","
            ]
            start = joined[-1] if joined else start
        return start, _right(sentence, index, STRONG)
    if operator == ATTRIBUTION:
        return _attribution(sentence, index)
    if operator == EXCEPTION:
        if sentence.tables.language != "en" or unit.low in _WHOLE_EXCEPTIONS:
            return _left(sentence, index, STRONG), _right(sentence, index, STRONG)
        return index, _right(sentence, index, WEAK)
    if operator == ALTERNATIVE:
        return alternative(sentence, index)
    if operator in (PRIVATIVE, COMPARISON):
        return _left_of_adverb(sentence, index), _phrase_right(sentence, index)
    if operator == APPROXIMATION:
        return _left_of_adverb(sentence, index), _right(sentence, index, CLAUSE)
    if operator == QUANTITY:
        return _left_of_adverb(sentence, index), _right(sentence, index, CLAUSE)
    if operator == TIME:
        if unit.cls in (PREPOSITION, SUBORDINATOR):
            start = _left(sentence, index, WEAK)
            over = unit.low in _ENDING and any(u.value == "present" for u in sentence.units[start:index])
            return start if over else index, _right(sentence, index, WEAK)
        return _left_of_adverb(sentence, index), _right(sentence, index, CLAUSE)
    if operator == NEGATION:
        if unit.low == "without" or unit.low == "against":
            return index, _right(sentence, index, WEAK)
        if unit.cls == OPEN and unit.key not in ("not", "never"):
            return index, _verb_phrase(sentence, index, _right(sentence, index, STRONG))
        before = sentence.units[index - 1] if index else unit
        if before.cls == PREPOSITION and not (
            unit.low in ("no", "neither") and before.low in ("in", "at", "by", "under")
        ):
            return index, _right(sentence, index, STRONG)
        return _left(sentence, index, WEAK), _right(sentence, index, STRONG)
    if operator == MODALITY:
        if unit.cls == OPEN and not _sentence_adverb(unit):
            return index, _right(sentence, index, STRONG)
        return _left(sentence, index, WEAK), _right(sentence, index, STRONG)
    if operator == INTENTION:
        return index, _right(sentence, index, STRONG)
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


def _left(sentence: Sentence, index: int, stop: int) -> int:
    """The first unit to the left that no boundary of at least `stop` parts from `index`."""
    at, cuts = index, sentence.cuts
    while at > 0 and cuts[at - 1] < stop:
        at -= 1
    return at


def _clause_left(sentence: Sentence, index: int) -> int:
    """The start of the sentence's clause, or of the relative clause (`, which …`) that the unit stands in."""
    start = _left(sentence, index, CLAUSE)
    while start > 0 and sentence.units[start].cls == RELATIVE and sentence.units[start - 1].low != ",":
        start = _left(sentence, start - 1, CLAUSE)
    if start > 1 and sentence.units[start].cls == RELATIVE and sentence.units[start - 1].low == ",":
        return start
    return _left(sentence, index, STRONG)


def _right(sentence: Sentence, index: int, stop: int) -> int:
    """The last unit to the right that no boundary of at least `stop` parts from `index`."""
    at, cuts, last = index, sentence.cuts, len(sentence.units) - 1
    while at < last and cuts[at + 1] < stop:
        at += 1
    # an operator always reaches the word after it
    return max(at, min(index + 1, last)) if stop != WEAK else at


def _left_of_adverb(sentence: Sentence, index: int) -> int:
    """Adverbs bear on the clause they stand in; determiners and adjectives only on what follows."""
    unit = sentence.units[index]
    if _phrase(sentence, unit):
        return _left(sentence, index, WEAK)
    if unit.cls == DETERMINER or (unit.cls == OPEN and not unit.low.endswith("ly") and unit.low not in _ADVERBIAL):
        return index
    if unit.cls == PREPOSITION:
        return index
    return _left(sentence, index, WEAK)


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


def _attribution(sentence: Sentence, index: int) -> tuple[int, int]:
    """What is said, believed or alleged: what follows; and what stands before `…, he said`."""
    unit, units, cuts = sentence.units[index], sentence.units, sentence.cuts
    right = _right(sentence, index, STRONG)
    if unit.low in ("or", "in", "by", "so"):
        return 0, len(units) - 1
    if (
        unit.low in _SENTENCE_WIDE
        or _phrase(sentence, unit)
        or (sentence.tables.language != "en" and _of_all(sentence, unit))
    ):
        return _left(sentence, index, STRONG), right
    if unit.low in _SOURCES:
        return index, right
    start = _left(sentence, index, WEAK)
    if unit.cls == ADVERB or unit.low.endswith("ly"):
        return start, right
    opener = units[start - 1] if start else None
    first = units[start]
    if opener is not None and opener.cls == MARK and opener.low in (",", "—", '"'):
        if index == start and told_before(sentence, index, right):
            return _left(sentence, start - 1, STRONG), right
        inside = first.cls in (RELATIVE, COORDINATOR, PREPOSITION, SUBORDINATOR)
        following = units[index + 1] if index + 1 < len(units) else None
        if following is not None and following.low in ("that", "whether"):
            return index, right
        ends = right - index <= 3 or sentence.cuts[min(index + 1, len(cuts) - 1)] >= WEAK
        if not inside and ends and not verb_participle(first):
            return _left(sentence, start - 1, STRONG), right
    return index, right


def _of_all(sentence: Sentence, unit: Unit) -> bool:
    """Whether a preposition or a phrase names the source of a whole sentence: `según`, `laut`, `heißt es`."""
    return unit.cls == PREPOSITION or unit.low in _SOURCED or _phrase(sentence, unit)


def _phrase(sentence: Sentence, unit: Unit) -> bool:
    """Whether an operator is the first word of a phrase of several: `a veces`, `in der Regel`."""
    return unit.low in sentence.tables.phrases and sentence.tables.words.get(unit.low) != unit.op


_SOURCED = frozenset("según selon laut zufolge gemäß".split())


def verb_participle(unit: Unit) -> bool:
    """Whether a phrase opens with a participle: `known as …`, `including …`."""
    return unit.cls == OPEN and (unit.low.endswith(("ed", "ing")) or unit.low in ("known", "seen", "held"))
