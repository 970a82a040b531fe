"""Whether a text mentions an answer: what rule QK305 asks of an explanation."""

from __future__ import annotations

import pytest

from quizkit.proof.mention import mentions


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("The queen lays up to 2,000 eggs a day.", "2,000"),
        ("At least 40 pigs were sold.", "40"),
        ("More than twelve ships came.", "12"),
        ("Between 300 and 400 people live there.", "400"),
        ("It is about 31 metres high.", "31"),
    ],
)
def test_a_number_behind_a_bound_is_mentioned(text: str, answer: str) -> None:
    """A question may ask “up to how many?”, and the explanation says the number."""
    assert mentions(text, answer)


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("The queen lays up to 2,000 eggs a day.", "1,000"),
        ("The queen lays up to 2,000 eggs a day.", "0"),
        ("At least 40 pigs were sold.", "41"),
        ("New York won.", "York"),
    ],
)
def test_what_lies_inside_a_bound_is_not(text: str, answer: str) -> None:
    """Nor half a name."""
    assert not mentions(text, answer)
