"""A learner's days, in zones whose clocks are changed."""

from __future__ import annotations

import itertools
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizkit.quiz.days import begin_of, day_of, stretches

DAY = timedelta(days=1)
ZONES = ["Europe/Berlin", "America/St_Johns", "Australia/Lord_Howe", "Asia/Kathmandu", "Pacific/Apia", "UTC"]


@given(
    st.dates(date(2005, 1, 1), date(2035, 1, 1)),
    st.integers(0, 800),
    st.sampled_from(ZONES),
    st.lists(st.floats(0, 1), max_size=8),
)
def test_stretches_have_each_moment_on_its_day(first: date, days: int, zone: str, places: list[float]) -> None:
    """One behind the other without a gap, and so many times 24 hours after a beginning is the day that it should be."""
    last, here = first + days * DAY, ZoneInfo(zone)
    found = list(stretches(first, last, here))
    assert (found[0].first, found[0].begin, found[-1].end) == (first, begin_of(first, here), begin_of(last + DAY, here))
    assert all(one.end == other.begin for one, other in itertools.pairwise(found))
    for place in places:
        moment = found[0].begin + place * (found[-1].end - found[0].begin - timedelta(seconds=1))
        stretch = next(each for each in found if each.begin <= moment < each.end)
        assert stretch.day((moment - stretch.begin) // DAY) == day_of(moment, here)


@pytest.mark.parametrize(("years", "most"), [(1, 3), (10, 21)])
def test_stretches_are_few(years: int, most: int) -> None:
    """Two changes of the clocks a year."""
    assert len(list(stretches(date(2016, 1, 1), date(2015 + years, 12, 31), ZoneInfo("Europe/Berlin")))) == most


def test_the_machines_own_zone() -> None:
    """Without a zone the days are those of the machine."""
    today = day_of(datetime.now(UTC))
    (stretch,) = stretches(today, today)
    assert stretch.begin == begin_of(today)
