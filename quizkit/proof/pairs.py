"""Times and phrases that belong together in pairs: `moved to Lima in 1990 and to Rome in 1995`."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from quizkit.proof.analysis import verb_like
from quizkit.proof.gaps.words import Dropped
from quizkit.proof.units import AUXILIARY, COORDINATOR, MARK, PREPOSITION, RELATIVE, Unit


def crossed(units: Sequence[Unit], aligned: Collection[int], dropped: Sequence[Dropped], left: int, right: int) -> bool:
    """Whether two matched units, one of them a time, are taken from two pairs: `in 1990 [and] to Rome`."""
    if right >= len(units):
        return False
    between = units[left + 1 : right]
    if not any(u.cls == COORDINATOR or u.low == "," for u in between):
        return False
    if any(u.cls not in (COORDINATOR, MARK) for u in between):
        return False
    if units[right].cls == PREPOSITION and between[-1].cls == COORDINATOR and _clause_after(units, aligned, right):
        return True
    timed = units[left].timed and units[right].cls == PREPOSITION
    if not timed and not units[right].timed:
        return False
    if any(u.cls == COORDINATOR for u in between):
        return True
    lost = [gap for gap in dropped if gap.last < left]
    if timed:
        later = any(units[i].timed and i not in aligned for i in range(right + 1, len(units)))
        return later and any(units[gap.first].cls == PREPOSITION for gap in lost)
    return any(units[i].timed for gap in lost for i in range(gap.first, gap.last + 1))


def _clause_after(units: Sequence[Unit], aligned: Collection[int], right: int) -> bool:
    """Whether a phrase after `and` opens a clause whose verb goes: `painted a mill, and in Orm, Ann built a barn`."""
    for at in range(right + 1, len(units)):
        if units[at].cls == AUXILIARY or (verb_like(units[at]) and not units[at].name):
            return at not in aligned and not (units[at - 1].cls in (COORDINATOR, RELATIVE) or units[at - 1].low == ",")
    return False
