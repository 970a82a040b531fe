"""A learner's days: they begin at four in the morning, local time, for who learns past midnight has not slept yet."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import NamedTuple

BEGINS = time(4)
_DAY = timedelta(days=1)


def day_of(moment: datetime, zone: tzinfo | None = None) -> date:
    """The day that a moment belongs to in a zone; None is the machine's own, here and below."""
    local = moment.astimezone(zone)
    return local.date() if local.time() >= BEGINS else local.date() - timedelta(days=1)


def begin_of(day: date, zone: tzinfo | None = None) -> datetime:
    """The moment, in UTC, at which a day begins: by the zone's own clock, so that a day may have 23 or 25 hours."""
    # Without a zone a time counts as the machine's own.
    return datetime.combine(day, BEGINS, zone).astimezone(UTC)


class Stretch(NamedTuple):
    """Days one after another, of 24 hours each but for the last one: the first one's beginning, and the end of all."""

    first: date
    begin: datetime
    end: datetime

    def day(self, index: int) -> date:
        """The day that begins so many times 24 hours after the first."""
        # A last day of 25 hours reaches beyond its own.
        last = self.first + timedelta(days=round((self.end - self.begin) / _DAY) - 1)
        return min(self.first + timedelta(days=index), last)


def stretches(first: date, last: date, zone: tzinfo | None = None) -> Iterator[Stretch]:
    """The days from one to another, parted where the clocks were changed."""
    start, begin = first, begin_of(first, zone)
    day, end = first, begin
    while day <= last:
        before, day = end, day + _DAY
        end = begin_of(day, zone)
        if end - before != _DAY or day > last:
            yield Stretch(start, begin, end)
            start, begin = day, end
