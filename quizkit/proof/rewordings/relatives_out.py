"""What a clause set off by a comma tells of the thing before it: `…, the valley, which is watered by snow`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quizkit.proof.analysis import Sentence, verb_like
from quizkit.proof.lists import present_verb
from quizkit.proof.units import ARTICLE, AUXILIARY, CLITIC, COORDINATOR, MARK, OPEN, PREPOSITION, Unit
from quizkit.text.operators.tables import ATTRIBUTION, CONDITION, INTENTION

# In such a sentence what the clause tells may be told by another as well.
TOLD = (ATTRIBUTION, CONDITION, INTENTION)


def relatives_out(sentence: Sentence) -> Iterator[list[int]]:
    """The units of the thing and of the clause, to its end; only where one thing can be meant."""
    units = sentence.units
    for at in range(2, len(units) - 2):
        if units[at].low not in ("which", "who") or units[at - 1].low != ",":
            continue
        if any(unit.op in TOLD for unit in units[:at]):
            return
        start = _thing(units, at - 2, units[at + 1])
        if start <= 0 or not _acts(units, at + 1):
            continue
        while start and units[at - 2].name and units[start - 1].cls == OPEN and not verb_like(units[start - 1]):
            start -= 1  # the novelist Lagerlof, who
        start -= start > 0 and units[start - 1].cls == ARTICLE
        end = next((i for i in range(at + 1, len(units)) if _over(units, i)), len(units))
        stop = [len(units) - 1] if units[-1].cls == MARK and end < len(units) else []
        yield [*range(start, at - 1), *range(at + 1, end), *stop]


def _thing(units: Sequence[Unit], last: int, verb: Unit) -> int:
    """Where the name or noun phrase that ends with a unit begins; -1 where it hangs on another, or is one of a list."""
    at = last
    while at >= 0 and units[at].cls == OPEN and units[at].name == units[last].name:
        if verb_like(units[at]) and not units[at].name:
            return -1
        at -= 1
    if at == last:
        return -1
    if at >= 0 and units[at].cls == ARTICLE:
        at -= 1
    elif not units[last].name:
        return -1
    if at < 0:
        return 0
    before = units[at]
    if before.op is not None or before.low in ("of", ",") or before.cls in (COORDINATOR, CLITIC):
        return -1
    if before.cls == PREPOSITION and at and units[at - 1].cls == OPEN and not _acts(units, at - 1):
        # The river in the valley, which …; not so: complaints to the ombudsman, who is …
        apart = (
            verb.low in ("is", "was", "has") and units[at - 1].low.endswith("s") and not units[last].low.endswith("s")
        )
        return at + 1 if apart else -1
    return at + 1


def _acts(units: Sequence[Unit], at: int) -> bool:
    return units[at].cls == AUXILIARY or ((verb_like(units[at]) or present_verb(units[at])) and not units[at].name)


def _over(units: Sequence[Unit], at: int) -> bool:
    """Whether the clause ends before a unit: at a mark, or at `and whose`."""
    if units[at].cls == MARK and units[at].low in ",;:.—)":
        return True
    following = units[at + 1] if at + 1 < len(units) else None
    return units[at].cls == COORDINATOR and following is not None and following.low in ("whose", "who", "which")
