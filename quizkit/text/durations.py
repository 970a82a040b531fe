"""Lengths of time, written and read: 90s, 30m, 1h30m."""

from __future__ import annotations

import re

_FORM = r"(?:(\d{1,3})h)?(?:(\d{1,4})m)?(?:(\d{1,5})s)?"


def read_duration(text: str) -> int | None:
    """The seconds of `90s`, `30m` or `1h30m`; None for what is no length of time, or none at all."""
    match = re.fullmatch(_FORM, text.strip().casefold().replace(" ", ""), re.ASCII)
    if not match:
        return None
    hours, minutes, seconds = (int(number or 0) for number in match.groups())
    return hours * 3600 + minutes * 60 + seconds or None


def time_text(seconds: float) -> str:
    """A length of time as hours, minutes and seconds: `1:30:00`, `12:05`."""
    minutes, rest = divmod(int(max(seconds, 0)), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
