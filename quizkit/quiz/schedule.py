"""When a question comes back: the card after an answer, by FSRS. Times and chance are arguments.

FSRS, by J. Ye and others, is taken from the package `fsrs` with its default parameters. Three things are
our own. It counts days from moment to moment; it is told of days as learners have them (`days.py`), so that
an evening and the next morning are a day apart. A question comes due with the beginning of its day. And
intervals are spread by a digest and not by chance, so that questions learnt together part, the same way each time.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, tzinfo
from functools import cache
from hashlib import blake2b
from typing import TYPE_CHECKING, NamedTuple

from quizkit.quiz.days import begin_of, day_of
from quizkit.quiz.events import Card

if TYPE_CHECKING:
    import fsrs

LEARNING, REVIEW, RELEARNING = 1, 2, 3

# One step: who knows an answer is not asked again the same day, who does not is asked after some others.
_STEPS = (timedelta(minutes=10),)
_LONGEST = 3650  # days
_ORIGIN = datetime(2000, 1, 1, tzinfo=UTC)


class Known(NamedTuple):
    """A card, and when the answer was given that made it."""

    card: Card
    reviewed: datetime

    def is_due(self, now: datetime) -> bool:
        """Whether it should be asked in a review that begins now; what was failed last should in any case."""
        return self.card.state != REVIEW or self.card.due <= now


class Plan(NamedTuple):
    """What the schedule goes by: the share of answers to be right, and where the person's days begin."""

    retention: float = 0.9
    zone: tzinfo | None = None


def next_card(known: Known | None, grade: int, now: datetime, plan: Plan, name: str) -> Card:
    """The card of a question after an answer with a grade from 1 to 4; `known` is None before the first.

    `name` is the question's, and decides on which side of its interval it falls.
    """
    import fsrs

    then = _ORIGIN + timedelta(days=_days_since(known, now, plan))
    card, _log = _scheduler(plan.retention).review_card(_as_fsrs(known), fsrs.Rating(grade), then)
    assert card.stability is not None
    assert card.difficulty is not None
    if card.state == fsrs.State.Review:
        day = day_of(now, plan.zone) + timedelta(days=spread((card.due - then).days, f"{name}\0{now.isoformat()}"))
        due = begin_of(day, plan.zone)
    else:
        due = now + (card.due - then)
    return Card(due, card.stability, card.difficulty, card.state.value, card.step)


def recall(known: Known, now: datetime, plan: Plan) -> float:
    """The probability that a question is answered rightly now, as FSRS predicts it."""
    then = _ORIGIN + timedelta(days=_days_since(known, now, plan))
    return float(_scheduler(plan.retention).get_card_retrievability(_as_fsrs(known), then))


def spread(days: int, salt: str) -> int:
    """An interval in days moved by up to a twentieth, and a day from three on; the same for the same salt."""
    room = days // 20 + (days >= 3)
    draw = int.from_bytes(blake2b(salt.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "big")
    return days - room + draw % (2 * room + 1)


def _days_since(known: Known | None, now: datetime, plan: Plan) -> int:
    if known is None:
        return 0
    # A clock that was set back makes no negative time.
    return max((day_of(now, plan.zone) - day_of(known.reviewed, plan.zone)).days, 0)


def _as_fsrs(known: Known | None) -> fsrs.Card:
    """The card as the package has it; values out of its range, as from a file of another's, are brought into it."""
    import fsrs

    # Without a number of its own a card waits for a millisecond to have one.
    if known is None or known.card.state not in (LEARNING, REVIEW, RELEARNING):
        return fsrs.Card(0, due=_ORIGIN)
    card = known.card
    return fsrs.Card(
        0,
        fsrs.State(card.state),
        None if card.state == REVIEW else max(card.step or 0, 0),
        max(card.stability, 0.001),
        min(max(card.difficulty, 1.0), 10.0),
        _ORIGIN,
        _ORIGIN,
    )


@cache
def _scheduler(retention: float) -> fsrs.Scheduler:
    import fsrs

    # Its own spread draws from the random numbers of the whole program.
    return fsrs.Scheduler(
        desired_retention=retention,
        learning_steps=_STEPS,
        relearning_steps=_STEPS,
        maximum_interval=_LONGEST,
        enable_fuzzing=False,
    )
