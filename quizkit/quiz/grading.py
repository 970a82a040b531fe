"""How well a question was known, from what can be seen: the rule, with its reasons.

| grade | when |
|---|---|
| again, 1 | less than three quarters of the points, or none because the person did not know |
| hard, 2 | not all of the points; or all, but with a hint, after an answer that was taken back, or slowly |
| good, 3 | all of the points |
| easy, 4 | all of them, and fast, where the question was learnt before and can hardly be guessed |

*Again* is the only grade that FSRS takes for a failure, so an answer that misses a good part is one: what was
missing has to come back. One slip among many parts is *hard*. A hint, or feedback that was seen before the answer
was taken back, helps; the answer shows less than one without. *Slowly* is more than twice the person's own median
for the type of question, *fast* less than half of it: a typed answer takes longer than a choice, and one person
longer than another. Time says nothing before five right answers to the type, nor beyond ten minutes, when nobody
was there. One of a few options can be hit by chance, and an answer learnt minutes ago is fast for another reason,
so neither is ever *easy*.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from fractions import Fraction
from statistics import median

AGAIN, HARD, GOOD, EASY = 1, 2, 3, 4

_ENOUGH = Fraction(3, 4)
_SLOW, _FAST = 2.0, 0.5
_FEWEST = 5
_AWAY = 600.0


def medians(times: Iterable[tuple[str, float]]) -> dict[str, float]:
    """The median of the seconds by type of question, for the types with answers enough."""
    by_type: dict[str, list[float]] = defaultdict(list)
    for kind, seconds in times:
        by_type[kind].append(seconds)
    return {kind: median(all_) for kind, all_ in by_type.items() if len(all_) >= _FEWEST}


def grade(
    share: Fraction | float,
    kind: str,
    seconds: float | None,
    usual: Mapping[str, float],
    *,
    helped: bool = False,
    may_be_easy: bool = False,
) -> int:
    """The grade of an answer, 1 to 4.

    `share` is that of the points, `usual` the person's medians, `helped` says that there was a hint
    or an earlier answer, `may_be_easy` that the question was learnt before and is not a choice of one.
    """
    if share < _ENOUGH:
        return AGAIN
    pace = _pace(kind, seconds, usual)
    if share < 1 or helped or pace > _SLOW:
        return HARD
    return EASY if may_be_easy and pace < _FAST else GOOD


def _pace(kind: str, seconds: float | None, usual: Mapping[str, float]) -> float:
    """The time as a multiple of the usual one; 1 where nothing can be said."""
    if seconds is None or seconds > _AWAY or not usual.get(kind):
        return 1.0
    return seconds / usual[kind]
