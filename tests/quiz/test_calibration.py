"""Confidence marking: what a level gains, and whether it fitted the truth."""

from __future__ import annotations

from fractions import Fraction

import pytest

from quizkit.quiz.confidence import LEVELS, PAYS_FROM, POINTS, Calibration, Level


@pytest.mark.parametrize("level", [2, 3])
def test_a_level_pays_from_where_it_says(level: int) -> None:
    """There, on average, it gains just as much as the level below."""

    def gain(level: int, share: Fraction) -> Fraction:
        right, wrong = POINTS[level]
        return share * right + (1 - share) * wrong

    share = PAYS_FROM[level]
    assert gain(level, share) == gain(level - 1, share)
    assert gain(level, share + Fraction(1, 100)) > gain(level - 1, share + Fraction(1, 100))


def test_the_points_of_some_answers() -> None:
    """A right guess 1, a wrong one nothing; sure and wrong costs six."""
    calibration = Calibration((Level(1, 2, 1), Level(2, 2, 1), Level(3, 3, 2)))
    assert calibration.points == 1 + (2 - 2) + (3 + 3 - 6)
    assert calibration.most == 21
    assert calibration.answers == 7


@pytest.mark.parametrize(
    ("level", "answers", "right", "fit"),
    [
        (3, 10, 8, 0),
        (3, 10, 7, -1),
        (2, 9, 6, 0),
        (2, 9, 5, -1),
        (2, 10, 9, 1),
        (1, 10, 7, 1),
        (1, 10, 0, 0),
        (3, 10, 10, 0),
        (3, 4, 0, 0),
    ],
)
def test_a_level_fits_the_truth_or_not(level: int, answers: int, right: int, fit: int) -> None:
    """Too sure below the level's share, not sure enough above the next one's; silent with too few answers."""
    assert Level(level, answers, right).fit == fit


def test_every_level_has_its_points() -> None:
    """Being right gains more, and being wrong costs more, the surer one was."""
    assert [POINTS[level] for level in LEVELS] == [(1, 0), (2, -2), (3, -6)]
