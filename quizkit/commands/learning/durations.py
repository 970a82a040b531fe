"""A length of time as an option takes it."""

from __future__ import annotations

import click

from quizkit.text.durations import read_duration


def duration(context: click.Context, parameter: click.Parameter, value: str | None) -> float | None:
    """The seconds of what was typed: 90s, 30m or 1h30m. For an option's `callback`."""
    if value is None:
        return None
    seconds = read_duration(value)
    if seconds is None:
        raise click.BadParameter(f"“{value}” is no length of time; write it as 90s, 30m or 1h30m.")
    return float(seconds)
