"""The figures of a history, by hand and by eye."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from quizkit.quiz.events import Card
from quizkit.quiz.figures import Count, Reviewed, by_period, forecast, retention, shades, streak
from quizkit.quiz.review import Entry
from quizkit.quiz.schedule import LEARNING, REVIEW, Known, Plan, recall

BERLIN = ZoneInfo("Europe/Berlin")
NOON = datetime(2026, 3, 29, 12, 0, tzinfo=BERLIN)
DAY = timedelta(days=1)
TODAY = NOON.date()
PLAN = Plan(0.9, BERLIN)


def test_periods_are_weeks_from_monday_or_months() -> None:
    """By their first day, in order."""
    one = Count(1, 1, 1, 1)
    days = {date(2026, 3, 29): one, date(2026, 3, 30): one, date(2026, 4, 5): one, date(2026, 2, 1): one}
    assert list(by_period(days, weekly=True)) == [date(2026, 1, 26), date(2026, 3, 23), date(2026, 3, 30)]
    assert by_period(days, weekly=False)[date(2026, 3, 1)] == one.plus(one)


def test_a_streak_ends_yesterday_while_today_is_young() -> None:
    """Nothing is lost before the day is over."""
    days = [TODAY - number * DAY for number in (0, 1, 2, 4)]
    assert streak(days, TODAY) == 3
    assert streak(days, TODAY + DAY) == 3
    assert streak(days, TODAY + 2 * DAY) == 0
    assert streak([], TODAY) == 0


@given(st.dictionaries(st.dates(), st.integers(1, 10**6), min_size=1, max_size=40))
def test_shades_keep_the_order_of_the_counts(counts: dict[date, int]) -> None:
    """From 1 to 4, the same for the same, never paler for more."""
    shaded = shades(counts)
    pairs = sorted((count, shaded[day]) for day, count in counts.items())
    assert all(1 <= shade <= 4 for _count, shade in pairs)
    assert [shade for _count, shade in pairs] == sorted(shade for _count, shade in pairs)


def test_one_busy_day_pales_no_other() -> None:
    """The shades go by the order of the days, not by the largest."""
    counts = {TODAY + number * DAY: count for number, count in enumerate((1, 2, 3, 1000))}
    assert list(shades(counts).values()) == [1, 2, 3, 4]


def test_retention_stands_beside_what_was_predicted() -> None:
    """By the days since the review before; a second answer on one day is none."""
    known = Known(Card(NOON + 5 * DAY, 5.0, 5.0, REVIEW), NOON)
    reviews = [
        Reviewed(known, NOON + days * DAY, right) for days, right in ((5, True), (7, False), (100, True), (0, True))
    ]
    rows = retention(reviews, PLAN)
    assert [(row.first, row.last, row.reviews, row.right) for row in rows] == [(4, 7, 2, 1), (91, None, 1, 1)]
    predicted = [recall(known, NOON + days * DAY, PLAN) for days in (5, 7)]
    assert rows[0].predicted == sum(predicted) / 2


def test_the_forecast_counts_what_is_overdue_today() -> None:
    """And leaves out what is due later than it looks."""

    def entry(days: float, state: int = REVIEW) -> Entry:
        return Entry("canal", "year", "choice", Known(Card(NOON + days * DAY, 5.0, 5.0, state), NOON - 9 * DAY))

    entries = [entry(-3), entry(0), entry(1), entry(1), entry(29), entry(30), entry(0.001, LEARNING)]
    counts = forecast(entries, NOON, BERLIN)
    assert (len(counts), counts[0], counts[1], counts[29], sum(counts)) == (30, 3, 2, 1, 6)
