"""Where a phrase that restricts may not go, since the claim would then say more than the passage."""

from __future__ import annotations

from quizkit.proof.analysis import STRONG, Sentence, verb_like
from quizkit.proof.gaps.governed import governed
from quizkit.proof.gaps.subjects import counted
from quizkit.proof.gaps.words import REASON, Dropped
from quizkit.proof.units import ARTICLE, AUXILIARY, DETERMINER, OPEN, RELATIVE, Unit

NOT_SUPERLATIVES = frozenset(
    "west forest interest request harvest protest test rest arrest guest quest contest manifest invest suggest digest "
    "conquest northwest southwest midwest honest modest chest nest priest latest".split()
)


_WIDE = frozenset(
    "not never no none without only nobody nothing neither nor hardly rarely seldom scarcely barely few if unless than "
    "solely exclusively cannot against nicht kein keine nie pas ne jamais no nunca".split()
)


def narrowing(sentence: Sentence, judged: Dropped, aligned: set[int], left: int) -> Dropped:
    """A restricting phrase may not go where the claim then says more: under not, all, only, the first."""
    units, cuts = sentence.units, sentence.cuts
    if counted(units, left, judged.first):
        return Dropped(False, "the number counts only these", judged.first, judged.last)
    if governed(sentence, judged, aligned, left):
        return Dropped(False, "without it more would be banned, cured or refused", judged.first, judged.last)
    at, verb = left, False
    relative = False
    while at >= 0 and cuts[at] < STRONG:
        unit = units[at]
        if unit.cls == RELATIVE or unit.low == "to":
            relative = True
        if at in aligned:
            if unit.low in _WIDE or (judged.why == REASON and unit.key == "fail"):
                return Dropped(
                    False, f"under “{unit.low}” the claim would say more than the passage", judged.first, judged.last
                )
            if judged.why == REASON:
                at -= 1
                continue
            if unit.cls == RELATIVE and at and units[at - 1].cls == OPEN and _plural(units, at - 1):
                return Dropped(
                    False, f"under “{unit.low}” the claim would say more than the passage", judged.first, judged.last
                )
            same = not verb or relative
            if same and (unit.low in sentence.tables.universals or _superlative(unit)):
                return Dropped(
                    False, f"with “{unit.low}” the claim would say more than the passage", judged.first, judged.last
                )
        if unit.cls == AUXILIARY or (verb_like(unit) and not _adjective(units, at)):
            verb = True
        at -= 1
    return judged


def _plural(units: tuple[Unit, ...], at: int) -> bool:
    """Whether a relative clause says which of many are meant: laws that …"""
    return units[at].low.endswith("s") and (at == 0 or units[at - 1].cls not in (ARTICLE, DETERMINER))


def _adjective(units: tuple[Unit, ...], at: int) -> bool:
    """Whether a participle stands before a noun and after an article or a superlative: the coldest inhabited place."""
    return (
        at > 0 and at + 1 < len(units) and units[at + 1].cls == OPEN
        and (units[at - 1].cls == ARTICLE or _superlative(units[at - 1]))
    )  # fmt: skip


def _superlative(unit: Unit) -> bool:
    if unit.quantity is not None:
        return unit.quantity.kind == "ordinal"
    return unit.cls == OPEN and len(unit.low) > 4 and unit.low.endswith("est") and unit.low not in NOT_SUPERLATIVES
