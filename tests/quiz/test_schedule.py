"""When a question comes back: FSRS with days as learners have them, no clock and no chance."""

from __future__ import annotations

import random
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import fsrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizkit.quiz.days import begin_of, day_of
from quizkit.quiz.events import Card
from quizkit.quiz.schedule import LEARNING, RELEARNING, REVIEW, Known, Plan, next_card, recall, spread

BERLIN = ZoneInfo("Europe/Berlin")
PLAN = Plan(0.9, BERLIN)
NOON = datetime(2026, 3, 10, 12, 0, tzinfo=BERLIN)


def test_a_day_begins_at_four() -> None:
    """Who learns past midnight has not slept yet."""
    for hour, day in ((23, 10), (3, 9), (4, 10)):
        assert day_of(datetime(2026, 3, 10, hour, 59, tzinfo=BERLIN).astimezone(UTC), BERLIN) == date(2026, 3, day)


@pytest.mark.parametrize(("day", "hours"), [(date(2026, 3, 28), 23), (date(2026, 10, 24), 25), (date(2026, 6, 1), 24)])
def test_a_day_is_as_long_as_the_clock_makes_it(day: date, hours: int) -> None:
    """On the night of daylight saving the day is an hour shorter or longer, and every moment has one day."""
    begin, end = begin_of(day, BERLIN), begin_of(day + timedelta(days=1), BERLIN)
    assert end - begin == timedelta(hours=hours)
    assert day_of(begin, BERLIN) == day
    assert day_of(begin - timedelta(microseconds=1), BERLIN) == day - timedelta(days=1)


@given(st.datetimes(datetime(2020, 1, 1), datetime(2030, 1, 1)))
def test_a_moment_is_inside_its_day(moment: datetime) -> None:
    """At any time of any year, on the nights when the clock is changed among them."""
    moment = moment.replace(tzinfo=UTC)
    day = day_of(moment, BERLIN)
    assert begin_of(day, BERLIN) <= moment < begin_of(day + timedelta(days=1), BERLIN)


def after(grades: list[int], moments: list[datetime], plan: Plan = PLAN) -> Known:
    """What is known after some answers."""
    known = None
    for level, moment in zip(grades, moments, strict=True):
        known = Known(next_card(known, level, moment, plan, "canal/year"), moment)
    assert known
    return known


@given(st.lists(st.tuples(st.integers(1, 4), st.integers(0, 60)), min_size=1, max_size=12))
def test_stability_and_difficulty_are_those_of_fsrs(answers: list[tuple[int, int]]) -> None:
    """The package itself, given whole days, comes to the same numbers and states."""
    steps = (timedelta(minutes=10),)
    scheduler = fsrs.Scheduler(
        learning_steps=steps, relearning_steps=steps, maximum_interval=3650, enable_fuzzing=False
    )
    theirs, moment = fsrs.Card(0, due=NOON.astimezone(UTC)), NOON.astimezone(UTC)
    ours = None
    for level, days in answers:
        moment += timedelta(days=days)
        theirs, _ = scheduler.review_card(theirs, fsrs.Rating(level), moment)
        ours = Known(next_card(ours, level, moment, Plan(0.9, UTC), "canal/year"), moment)
        card = ours.card
        assert (card.stability, card.difficulty, card.state, card.step) == (
            theirs.stability, theirs.difficulty, theirs.state, theirs.step,
        )  # fmt: skip
        later = moment + timedelta(days=9)
        assert recall(ours, later, Plan(0.9, UTC)) == scheduler.get_card_retrievability(theirs, later)


def test_a_new_question_that_is_known_comes_back_another_day() -> None:
    """And one that is not, in ten minutes."""
    good, again = after([3], [NOON]).card, after([1], [NOON]).card
    assert good.state == REVIEW
    assert good.due == begin_of(day_of(good.due, BERLIN), BERLIN)
    assert day_of(good.due, BERLIN) > day_of(NOON, BERLIN)
    assert (again.state, again.due) == (LEARNING, NOON + timedelta(minutes=10))


def test_a_question_that_was_forgotten_is_learnt_again() -> None:
    """Asked again the same day; then its interval is short."""
    later = NOON + timedelta(days=3)
    forgotten = after([3, 1], [NOON, later])
    assert (forgotten.card.state, forgotten.card.due) == (RELEARNING, later + timedelta(minutes=10))
    learnt = after([3, 1, 3], [NOON, later, later + timedelta(minutes=10)])
    assert learnt.card.state == REVIEW
    assert learnt.card.stability < after([3, 3], [NOON, later]).card.stability


def test_better_grades_and_less_retention_wait_longer() -> None:
    """The grades are in order, and so are the shares wanted."""
    week = NOON + timedelta(days=7)
    due = [after([3, 3, level], [NOON, NOON + timedelta(days=2), week]).card.due for level in (2, 3, 4)]
    assert all(first < second for first, second in pairwise(due))
    days = [after([4], [NOON], Plan(share, BERLIN)).card.due for share in (0.95, 0.9, 0.8)]
    assert all(first < second for first, second in pairwise(days))


def test_an_evening_and_the_next_morning_are_a_day_apart() -> None:
    """Ten hours with a night in them count for the memory as a day; ten hours of one day do not."""
    evening = NOON.replace(hour=22)
    night = after([3, 3], [evening, evening + timedelta(hours=10)]).card.stability
    day = after([3, 3], [NOON.replace(hour=8), NOON.replace(hour=18)]).card.stability
    assert night > day
    assert night == after([3, 3], [evening, evening + timedelta(hours=24)]).card.stability


def test_a_clock_that_was_set_back_makes_no_negative_time() -> None:
    """The answer counts like one of the same day."""
    back = after([3, 3], [NOON, NOON - timedelta(days=40)])
    assert back.card.stability == after([3, 3], [NOON, NOON + timedelta(hours=1)]).card.stability
    assert recall(back, NOON - timedelta(days=90), PLAN) == 1


@given(st.integers(1, 3650), st.text(max_size=5))
def test_intervals_are_spread_a_little(days: int, salt: str) -> None:
    """By a twentieth, from three days on by one at least, always the same, and never to today."""
    moved = spread(days, salt)
    assert moved == spread(days, salt)
    assert moved >= 1
    assert abs(moved - days) <= days // 20 + (days >= 3)


def test_the_spread_parts_what_was_learnt_together() -> None:
    """A hundred questions on one day come back on several."""
    days = {next_card(None, 4, NOON, PLAN, f"canal/{number}").due for number in range(100)}
    assert len(days) == 3


def test_the_random_numbers_of_the_program_are_left_alone() -> None:
    """The schedule draws none: it would change what a seed gives."""
    before = random.getstate()
    after([3, 3, 1, 3], [NOON + timedelta(days=day) for day in (0, 3, 9, 30)])
    assert random.getstate() == before


@pytest.mark.parametrize(
    "card",
    [
        Card(NOON, 0.0, 5.0, 2),
        Card(NOON, -3.0, 99.0, 2),
        Card(NOON, 1.0, 0.0, 3, None),
        Card(NOON, 1.0, 5.0, 1, 7),
        Card(NOON, 1.0, 5.0, 9),
    ],
)
def test_a_card_out_of_range_is_brought_into_it(card: Card) -> None:
    """A file that another program wrote ends in no error."""
    known = Known(card, NOON)
    for level in (1, 2, 3, 4):
        made = next_card(known, level, NOON + timedelta(days=3), PLAN, "canal/year")
        assert made.stability > 0
        assert 1 <= made.difficulty <= 10
    assert 0 <= recall(known, NOON + timedelta(days=3), PLAN) <= 1
