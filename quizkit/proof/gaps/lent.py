"""A relative clause that is lent to the wrong subject: `Ann, whose son won the race, …` does not yield `Ann won`."""

from __future__ import annotations

from quizkit.proof.analysis import verb_like
from quizkit.proof.lists import has_verb, present_verb
from quizkit.proof.units import AUXILIARY, OPEN, PREPOSITION, PRONOUN, RELATIVE, Unit


def lent(units: tuple[Unit, ...], inner: list[int], right: int) -> bool:
    """Whether unit `right` is the verb of a clause whose own subject goes: `Ann, whose [son] won`, `met a man who`.

    Not where the clause is over before that verb, nor where the subject is what the clause describes: `Ann, who won`.
    """
    start = next((i for i in reversed(inner) if units[i].cls == RELATIVE), -1)
    if start < 0 or units[right].cls not in (AUXILIARY, OPEN) or units[inner[0]].key == "be":
        return False
    rest = units[start + 1 : right]
    if any(unit.low in (",", ")", "—") for unit in rest):
        return False
    alone = start == inner[0] and units[start].low not in ("whose", "whom", "where", "when")
    if alone and not any(unit.cls in (OPEN, PRONOUN) for unit in rest):
        return False
    before = start - 2 if units[start - 1].cls == PREPOSITION else start - 1
    return units[before].low in (",", "—") or not (
        has_verb(rest) or any(u.cls == AUXILIARY or verb_like(u) or present_verb(u) for u in rest)
    )
