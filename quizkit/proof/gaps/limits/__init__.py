"""What holds only there, then, for some or together: a phrase that limits the statement may not be left out."""

from __future__ import annotations

from collections.abc import Callable

from quizkit.proof.analysis import Sentence
from quizkit.proof.gaps.limits.amounts import extent, level, measured, none, part_of_all, started_from, summed
from quizkit.proof.gaps.limits.gap import Gap
from quizkit.proof.gaps.limits.states import compared, excepted, framed, limited, owned, ruled, state, whenever
from quizkit.proof.gaps.limits.times import usual_time
from quizkit.proof.gaps.limits.verbs import caused, had_done, own_subject, particle, verb_after_to, what_is_begun

CHECKS: tuple[Callable[[Gap], str], ...] = (
    none,
    summed,
    level,
    extent,
    measured,
    part_of_all,
    started_from,
    verb_after_to,
    had_done,
    caused,
    own_subject,
    particle,
    what_is_begun,
    usual_time,
    compared,
    excepted,
    framed,
    whenever,
    owned,
    limited,
    ruled,
    state,
)


def limit(sentence: Sentence, left: int, right: int) -> str:
    """Why what stands between two kept units limits the statement, or "" where it does not; English only."""
    gap = Gap(sentence.units, left, right)
    return next((why for check in CHECKS if (why := check(gap))), "")
