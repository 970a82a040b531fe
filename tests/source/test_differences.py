"""Where a quote differs from the passage that comes nearest to it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizkit.source.differences import differences, place_in
from quizkit.source.nearest import nearest_passage

TEXT = (
    "The canal was opened in 1869. It links two seas, and many ships use it. "
    "A storm broke the north window in 1903, and the keeper mended it. 每颗上珠代表五，每颗下珠代表一。"
)


@pytest.mark.parametrize(
    ("quote", "told"),
    [
        ("The canal was opened in 1870", [("1870", "1869")]),
        ("the canal was opened in 1869", [("the", "The")]),
        ("The canal opened in 1870", [("canal opened", "was"), ("1870", "1869")]),
        ("The canal was first opened in 1869", [("first", "was opened")]),
        ("A storm broke the south window in 1905, and the keeper", [("south", "north"), ("1905", "1903")]),
        ("每颗上珠代表六，每颗下珠代表一", [("六", "五")]),
    ],
)
def test_the_differing_words_are_told(quote: str, told: list[tuple[str, str]]) -> None:
    """Each with its place in both; where one has nothing there, the words on both sides are meant."""
    near = nearest_passage(TEXT, quote)
    assert near
    found = differences(TEXT, near, quote)
    assert [(quote[slice(*part.quote)], TEXT[slice(*part.article)]) for part in found] == told


def test_words_beside_the_place_help_to_find_it() -> None:
    """Two words before it, and the word behind it where something is missing."""
    quote = "The canal opened in 1869"
    near = nearest_passage(TEXT, quote)
    assert near
    (part,) = differences(TEXT, near, quote)
    assert quote[slice(*part.quote_with_neighbours)] == "The canal opened"
    assert TEXT[slice(*part.article_with_neighbours)] == "The canal was opened"


def test_other_sentences_are_not_compared() -> None:
    """A passage that has less than half of the quote's words explains nothing."""
    assert differences(TEXT, (0, 28), "Many boats passed through the narrow strait") == ()


@pytest.mark.parametrize(
    ("raw", "found"),
    [
        ("was opened in 1870", "1870"),
        ('"was opened in 1870"', "1870"),
        (">-\n    was opened\n    in 1870", "1870"),
        ("was closed in 1870", None),
    ],
)
def test_the_place_is_found_in_the_lines_that_were_typed(raw: str, found: str | None) -> None:
    """Quotation marks and line ends of the file do not count; other words are no place."""
    quote = "was opened in 1870"
    place = place_in(raw, quote, (14, 18))
    assert (raw[slice(*place)] if place else None) == found


@given(st.text(max_size=30), st.text(max_size=30), st.integers(0, 30), st.integers(0, 30))
def test_no_text_is_too_strange(text: str, quote: str, one: int, other: int) -> None:
    """Every span lies inside its text."""
    near = (min(one, other, len(text)), min(max(one, other), len(text)))
    for part in differences(text, near, quote):
        for start, end in (part.quote, part.quote_with_neighbours):
            assert 0 <= start <= end <= len(quote)
        for start, end in (part.article, part.article_with_neighbours):
            assert 0 <= start <= end <= len(text)
        assert place_in(quote, quote, part.quote) is None or quote[slice(*part.quote)]
