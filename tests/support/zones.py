"""Time zones for programs that tell the day: what they show must not hang on the hour in which the tests run."""

from __future__ import annotations

from datetime import UTC, datetime


def noon(now: datetime | None = None) -> str:
    """A `TZ` in which it is between twelve and one o'clock; `now` is in UTC, the present by default."""
    ahead = 12 - (now or datetime.now(UTC)).hour
    return f"NOON{-ahead:+d}"  # a POSIX zone counts what is missing to UTC
