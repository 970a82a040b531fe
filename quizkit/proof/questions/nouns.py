"""The noun that a question asks for, and where its verb begins: `which river | crosses the town`."""

from __future__ import annotations

from collections.abc import Sequence

from quizkit.proof.questions.forms import past
from quizkit.proof.units import ARTICLE, DETERMINER, OPEN, PREPOSITION, PRONOUN, QUANTITY, Unit

# Plurals without an s.
PLURALS = frozenset("people men women children larvae mice geese police".split())
_COUNTING = frozenset("many much".split())


def noun_of(units: Sequence[Unit], wh: int) -> tuple[int, bool, int]:
    """The noun asked for or -1, whether it is counted, and the unit after it."""
    at = wh + 1
    counts = at < len(units) and units[wh].low == "how" and units[at].low in _COUNTING
    if wh < 0 or (units[wh].low not in ("what", "which", "whose") and not counts):
        return -1, False, at
    at += counts
    head = -1
    while at < len(units) and (
        units[at].cls in (OPEN, QUANTITY) or (head < 0 and units[at].low in ("of", "the", "other"))
    ):
        if (head >= 0 and predicate(units, at)) or (at == wh + 1 and _starts(units, at)):
            break
        if units[at].cls == OPEN:
            head = at
        at += 1
    return head, counts, at


def _starts(units: Sequence[Unit], at: int) -> bool:
    """Whether the word right after what or which is its verb: `what | made it`, `what | causes the lights`."""
    unit = units[at]
    if unit.name:
        return False
    bare = units[at - 1].low == "what" and unit.low.endswith("s") and not unit.low.endswith("ss")
    return past(unit) or (bare and at + 1 < len(units) and units[at + 1].cls in (ARTICLE, DETERMINER))


def predicate(units: Sequence[Unit], at: int) -> bool:
    """Whether the word after a noun is its verb: `which river | crosses the town`, `which king | ruled`."""
    unit = units[at]
    if unit.name:
        return False
    if past(unit):
        return True
    after = units[at + 1] if at + 1 < len(units) else None
    if after is None or not (after.name or after.cls in (ARTICLE, DETERMINER, PREPOSITION, PRONOUN)):
        return False
    before = units[at - 1].low
    plural = (before.endswith("s") and not before.endswith("ss")) or before in PLURALS
    verbal = unit.low.endswith("s") and not unit.low.endswith("ss")
    return plural != verbal and (verbal or plural)
