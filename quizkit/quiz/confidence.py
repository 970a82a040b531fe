"""Confidence: marks for being right and knowing it, and how well a person's confidence fits the truth.

Marked as A. R. Gardner-Medwin does, "Confidence assessment in the teaching of basic science", ALT-J 3
(1995): 1, 2 or 3 points for a right answer, 0, −2 or −6 for a wrong one. So it pays to say what one
really thinks: 2 is worth more than 1 from two thirds on, 3 more than 2 from four fifths on.
"""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from typing import NamedTuple

from quizkit.quiz.session import Attempt

LEVELS = (1, 2, 3)
POINTS = {1: (1, 0), 2: (2, -2), 3: (3, -6)}
"""For each level, the points of a right answer and of one that is not wholly right."""

PAYS_FROM = {1: Fraction(0), 2: Fraction(2, 3), 3: Fraction(4, 5), 4: Fraction(1)}
"""The share of right answers from which a level gains more than the one below; none gains more than the third."""

_FEWEST = 5  # answers at a level from which on something is said of it


class Level(NamedTuple):
    """How many answers were given at a level of confidence, and how many of them were right."""

    level: int
    answers: int
    right: int

    @property
    def share(self) -> Fraction:
        return Fraction(self.right, self.answers) if self.answers else Fraction(0)

    @property
    def fit(self) -> int:
        """1 where the person was right more often than the level says, −1 where less often; else 0.

        0 as well where there are too few answers to say.
        """
        if self.answers < _FEWEST:
            return 0
        if self.share < PAYS_FROM[self.level]:
            return -1
        return 1 if self.level < LEVELS[-1] and self.share > PAYS_FROM[self.level + 1] else 0


class Calibration(NamedTuple):
    """The answers that were given with a confidence, by its level."""

    levels: tuple[Level, ...]

    @property
    def answers(self) -> int:
        return sum(level.answers for level in self.levels)

    @property
    def points(self) -> int:
        """The points of confidence marking, which may be fewer than none."""
        return sum(
            POINTS[level.level][0] * level.right + POINTS[level.level][1] * (level.answers - level.right)
            for level in self.levels
        )

    @property
    def most(self) -> int:
        """The points of somebody who is sure and right each time."""
        return POINTS[LEVELS[-1]][0] * self.answers


def calibration(attempts: Iterable[Attempt]) -> Calibration:
    """How confidence and truth went together in some attempts."""
    told = [(attempt.confidence, attempt.is_right) for attempt in attempts if attempt.confidence is not None]
    return Calibration(
        tuple(
            Level(
                level, sum(said == level for said, _right in told), sum(said == level and right for said, right in told)
            )
            for level in LEVELS
        )
    )
