"""Pictures made of characters: a calendar of days, columns. Lines that already fit their columns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from quizkit.terminal.glyphs import Glyphs
from quizkit.text.visible import pad, width
from quizkit.translation import N_, _

_WEEKDAYS = (N_("Mon"), N_("Tue"), N_("Wed"), N_("Thu"), N_("Fri"), N_("Sat"), N_("Sun"))
_MONTHS = (
    N_("Jan"), N_("Feb"), N_("Mar"), N_("Apr"), N_("May"), N_("Jun"),
    N_("Jul"), N_("Aug"), N_("Sep"), N_("Oct"), N_("Nov"), N_("Dec"),
)  # fmt: skip
_WEEKS = 53


def calendar(shades: Mapping[date, int], today: date, glyphs: Glyphs, columns: int) -> list[str]:
    """Weeks from left to right, the days of a week below each other: as many weeks as fit, this one last.

    A shade from 1 to 4 says how much was done on a day; a day without any has the first of the five signs.
    """
    labels = [_(name) for name in _WEEKDAYS]
    margin = max(width(label) for label in labels) + 1
    weeks = max(min(_WEEKS, columns - margin), 1)
    first = today - timedelta(days=today.weekday() + 7 * (weeks - 1))
    lines = [" " * margin + _months(first, weeks)]
    for weekday, label in enumerate(labels):
        days = (first + timedelta(days=7 * week + weekday) for week in range(weeks))
        signs = "".join(" " if day > today else glyphs.shades[shades.get(day, 0)] for day in days)
        lines.append((pad(label, margin) + signs).rstrip())
    lines.append(" " * margin + _("less {shades} more").format(shades=glyphs.shades))
    return lines


def _months(first: date, weeks: int) -> str:
    """The names of the months, each over the week with its first day, where there is room for it."""
    line = ""
    for week in range(weeks):
        end = first + timedelta(days=7 * week + 6)
        name = _(_MONTHS[end.month - 1])
        if end.day <= 7 and width(line) <= week and week + width(name) <= weeks:
            line = pad(line, week) + name + " "
    return line.rstrip()


def columns_chart(values: Sequence[int], glyphs: Glyphs, height: int = 5) -> list[str]:
    """A column for each value; the largest reaches the top, and one that is not 0 at least the lowest row."""
    top = max(*values, 1)
    margin = len(str(top)) + 1
    lines = []
    for row in range(height, 0, -1):
        label = str(top) if row == height else ""
        signs = "".join(glyphs.full if value and value * height > top * (row - 1) else " " for value in values)
        lines.append(f"{label:>{margin - 1}} {signs}".rstrip())
    lines.append(" " * margin + glyphs.rule * len(values))
    ticks = "".join(f"{day:<7}" for day in range(0, len(values), 7))
    lines.append(" " * margin + ticks.rstrip())
    return lines
