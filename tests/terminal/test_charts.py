"""Pictures made of characters, as they look."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import pytest

from quizkit.quiz.figures import shades
from quizkit.terminal.charts import calendar, columns_chart
from quizkit.terminal.glyphs import ASCII, Glyphs
from quizkit.text.visible import width
from quizkit.translation import LANGUAGES, speak

TODAY = date(2026, 3, 11)  # a Wednesday
COUNTS = {TODAY - timedelta(days=ago): count for ago, count in ((0, 9), (1, 1), (14, 5), (30, 7))}


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """English again after a test in another language."""
    yield
    speak("en")


def test_a_calendar_ends_today() -> None:
    """A row for each weekday, a column for each week; no sign for days to come."""
    assert calendar(shades(COUNTS), TODAY, Glyphs(), 16) == [
        "     Jan Feb Mar",
        "Mon ·······▓····",
        "Tue ···········░",
        "Wed ·········▒·█",
        "Thu ···········",
        "Fri ···········",
        "Sat ···········",
        "Sun ···········",
        "    less ·░▒▓█ more",
    ]


def test_a_calendar_can_be_read_in_ascii() -> None:
    """Where the output can write nothing else."""
    assert calendar(shades(COUNTS), TODAY, ASCII, 16)[1:4] == [
        "Mon .......*....",
        "Tue ...........-",
        "Wed .........+.#",
    ]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("columns", [20, 40, 80, 200])
def test_a_calendar_fits_its_columns(language: str, columns: int) -> None:
    """In every language, and never more than a year and a week."""
    speak(language)
    lines = calendar({}, TODAY, Glyphs(), columns)
    assert max(map(width, lines)) <= min(columns, 60)
    assert len({width(line) for line in lines[1:4]}) == 1


def test_columns_stand_on_their_days() -> None:
    """The largest reaches the top, the smallest can be seen, and 0 is empty."""
    assert columns_chart([12, 3, 0, 1, 0, 0, 0, 6], Glyphs()) == [
        "12 █",
        "   █",
        "   █      █",
        "   ██     █",
        "   ██ █   █",
        "   ────────",
        "   0      7",
    ]
