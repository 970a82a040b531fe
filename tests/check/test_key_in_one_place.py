"""The binomial rule of QK503."""

from __future__ import annotations

from fractions import Fraction
from math import comb, isclose

import pytest

from quizkit.check.rules.key_in_one_place import at_least


@pytest.mark.parametrize(("times", "tries", "options"), [(8, 8, 4), (7, 8, 4), (14, 20, 4), (0, 5, 3), (30, 60, 3)])
def test_the_probability_is_the_binomial_one(times: int, tries: int, options: int) -> None:
    """Against the sum in whole numbers."""
    chance = Fraction(1, options)
    exact = sum(comb(tries, hits) * chance**hits * (1 - chance) ** (tries - hits) for hits in range(times, tries + 1))
    assert isclose(at_least(times, tries, 1 / options), exact, rel_tol=1e-9)


def test_the_page_gives_the_counts_that_the_rule_needs() -> None:
    """Of 8 questions with four options all 8 keys, of 20 questions as many as the page says."""
    assert 4 * at_least(8, 8, 0.25) < 0.001 <= 4 * at_least(7, 8, 0.25)
    assert 4 * at_least(13, 20, 0.25) < 0.001 <= 4 * at_least(12, 20, 0.25)
