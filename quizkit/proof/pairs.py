"""Times and phrases that belong together in pairs: `moved to Lima in 1990 and to Rome in 1995`."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from quizkit.proof.gaps.words import Dropped
from quizkit.proof.units import COORDINATOR, MARK, PREPOSITION, Unit


def crossed(units: Sequence[Unit], aligned: Collection[int], dropped: Sequence[Dropped], left: int, right: int) -> bool:
    """Whether two matched units, one of them a time, are taken from two pairs: `in 1990 [and] to Rome`."""
    if right >= len(units):
        return False
    between = units[left + 1 : right]
    if not any(u.cls == COORDINATOR or u.low == "," for u in between):
        return False
    if any(u.cls not in (COORDINATOR, MARK) for u in between):
        return False
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
