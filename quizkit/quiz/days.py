"""A learner's days: they begin at four in the morning, local time, for who learns past midnight has not slept yet."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, tzinfo

BEGINS = time(4)


def day_of(moment: datetime, zone: tzinfo | None = None) -> date:
    """The day that a moment belongs to in a zone; None is the machine's own, here and below."""
    local = moment.astimezone(zone)
    return local.date() if local.time() >= BEGINS else local.date() - timedelta(days=1)


def begin_of(day: date, zone: tzinfo | None = None) -> datetime:
    """The moment, in UTC, at which a day begins: by the zone's own clock, so that a day may have 23 or 25 hours."""
    # Without a zone a time counts as the machine's own.
    return datetime.combine(day, BEGINS, zone).astimezone(UTC)
