"""A time that comes again: at other times it may be otherwise. `The museum is closed [on Mondays]`."""

from __future__ import annotations

from collections.abc import Sequence

from quizkit.proof.gaps.limits.gap import Gap
from quizkit.proof.units import ADVERB, ARTICLE, DETERMINER, OPEN, Unit

WHY = "the phrase says when it is so, and at other times it is not"

_TIMES = frozenset("in on at by during from between throughout over after before until".split())
_SEASONS = frozenset("spring summer autumn winter fall night day daytime dawn dusk dark weekends".split())
_MANY = frozenset(
    "mondays tuesdays wednesdays thursdays fridays saturdays sundays weekdays weekends springs summers autumns winters "
    "nights days holidays mornings evenings afternoons".split()
)


def usual_time(gap: Gap) -> str:
    """A season, a weekday, a month of any year, told in the present."""
    if gap.set_off or not (gap.lead.timed or gap.lead.low in _TIMES):
        return ""
    doing = gap.lead.low in ("after", "before", "during") and gap.following.low.endswith("ing")
    return WHY if (doing or _recurs(gap.units, gap.first, gap.right)) and gap.present else ""


def _recurs(units: Sequence[Unit], first: int, right: int) -> bool:
    for at in range(first, min(right, first + 6)):
        unit = units[at]
        if unit.quantity is not None and unit.quantity.kind == "date":
            return unit.quantity.fields[0] == 0  # in August, of any year
        if unit.low in _MANY:
            return True
        if unit.low in _SEASONS:
            following = units[at + 1] if at + 1 < right else None
            return following is None or following.low != "of"
        if at > first and unit.cls not in (OPEN, ARTICLE, DETERMINER, ADVERB) and unit.low != "of":
            return False
    return False
