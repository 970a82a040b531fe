"""The rule that grades an answer, line by line."""

from __future__ import annotations

from fractions import Fraction

import pytest

from quizkit.quiz.grading import AGAIN, EASY, GOOD, HARD, grade, medians

USUAL = {"choice": 10.0}


@pytest.mark.parametrize(
    ("share", "seconds", "helped", "level"),
    [
        (Fraction(0), 5.0, False, AGAIN),
        (Fraction(-1, 3), 5.0, False, AGAIN),
        (Fraction(1, 2), 5.0, False, AGAIN),
        (Fraction(3, 4), 5.0, False, HARD),
        (Fraction(1), 10.0, False, GOOD),
        (Fraction(1), 20.0, False, GOOD),
        (Fraction(1), 20.1, False, HARD),
        (Fraction(1), 10.0, True, HARD),
        (Fraction(1), 601.0, False, GOOD),
        (Fraction(1), None, False, GOOD),
        (Fraction(1), 1.0, True, HARD),
        (Fraction(1), 4.9, False, EASY),
        (Fraction(1), 5.0, False, GOOD),
    ],
)
def test_a_grade_follows_from_marking_time_and_help(
    share: Fraction, seconds: float | None, helped: bool, level: int
) -> None:
    """As the table in the module says."""
    assert grade(share, "choice", seconds, USUAL, helped=helped, may_be_easy=True) == level


def test_what_is_new_or_guessed_is_never_easy() -> None:
    """However fast it was."""
    assert grade(1, "choice", 0.1, USUAL) == GOOD


def test_a_type_that_was_hardly_answered_has_no_usual_time() -> None:
    """Time says nothing of the first answers."""
    times = [("choice", float(seconds)) for seconds in (1, 9, 2, 8, 5)]
    assert medians([*times, ("numeric", 3.0)]) == {"choice": 5.0}
    assert grade(1, "numeric", 99.0, USUAL) == GOOD
