"""What is said, believed or alleged: how far a verb of saying, `according to` or `in theory` reaches."""

from __future__ import annotations

from quizkit.proof.analysis import STRONG, WEAK, Sentence
from quizkit.proof.boundaries import is_phrase, left_of, right_of
from quizkit.proof.quotation import told_before
from quizkit.proof.units import ADVERB, COORDINATOR, MARK, OPEN, PREPOSITION, RELATIVE, SUBORDINATOR, Unit

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


def attributed(sentence: Sentence, index: int) -> tuple[int, int]:
    """What is said, believed or alleged: what follows; and what stands before `…, he said`."""
    unit, units, cuts = sentence.units[index], sentence.units, sentence.cuts
    right = right_of(sentence, index, STRONG)
    if unit.low in ("or", "in", "by", "so"):
        return 0, len(units) - 1
    if (
        unit.low in _SENTENCE_WIDE
        or is_phrase(sentence, unit)
        or (sentence.tables.language != "en" and _of_all(sentence, unit))
    ):
        return left_of(sentence, index, STRONG), right
    if unit.low in _SOURCES:
        return index, right
    start = left_of(sentence, index, WEAK)
    if unit.cls == ADVERB or unit.low.endswith("ly"):
        return start, right
    opener = units[start - 1] if start else None
    first = units[start]
    if opener is not None and opener.cls == MARK and opener.low in (",", "—", '"'):
        if index == start and told_before(sentence, index, right):
            return left_of(sentence, start - 1, STRONG), right
        inside = first.cls in (RELATIVE, COORDINATOR, PREPOSITION, SUBORDINATOR)
        following = units[index + 1] if index + 1 < len(units) else None
        if following is not None and following.low in ("that", "whether"):
            return index, right
        ends = right - index <= 3 or sentence.cuts[min(index + 1, len(cuts) - 1)] >= WEAK
        if not inside and ends and not _participle(first):
            return left_of(sentence, start - 1, STRONG), right
    return index, right


def _of_all(sentence: Sentence, unit: Unit) -> bool:
    """Whether a preposition or a phrase names the source of a whole sentence: `según`, `laut`, `heißt es`."""
    return unit.cls == PREPOSITION or unit.low in _SOURCED or is_phrase(sentence, unit)


_SOURCED = frozenset("según selon laut zufolge gemäß".split())


def _participle(unit: Unit) -> bool:
    """Whether a phrase opens with a participle: `known as …`, `including …`."""
    return unit.cls == OPEN and (unit.low.endswith(("ed", "ing")) or unit.low in ("known", "seen", "held"))
