"""The forms by which an English word is a verb."""

from __future__ import annotations

from collections.abc import Sequence

from quizkit.proof.analysis import verb_like
from quizkit.proof.units import ADVERB, ARTICLE, DETERMINER, OPEN, PREPOSITION, QUANTITY, Unit


def participle(units: Sequence[Unit], at: int) -> bool:
    """Whether a word is a past or a participle that is a verb here."""
    unit = units[at]
    return past(unit) and not unit.name and not unit.glued and not attributive(units, at)


def past(unit: Unit) -> bool:
    """Whether a word has the form of a past or a participle, and is not a noun such as `speed`."""
    low = unit.low
    if low.endswith("ed") and len(low) == 4:
        return unit.cls == OPEN and low not in _SHORT_NOUNS and not low.endswith("eed")
    return verb_like(unit) and not low.endswith("eed")


_SHORT_NOUNS = frozenset("shed sled abed".split())


def attributive(units: Sequence[Unit], at: int) -> bool:
    """Whether a participle only describes the noun after it: `the improved engine`."""
    if not 0 < at < len(units) - 1 or units[at + 1].cls != OPEN:
        return False
    before = units[at - 1]
    if before.cls == ADVERB and at > 1 and units[at - 2].cls in (ARTICLE, DETERMINER):
        return True  # the newly hatched chick
    if before.low.isdigit() and len(before.low) == 4 and at > 1 and units[at - 2].cls == PREPOSITION:
        return False  # the expedition of 1867 | found
    return before.low != "to" and before.cls in (ARTICLE, DETERMINER, PREPOSITION, QUANTITY)
