"""The order by number or by alphabet."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from quizkit.text.logical_order import in_logical_order

TEXTS = st.lists(st.text(st.characters(exclude_categories=()), max_size=5), unique=True, max_size=12).map(tuple)


def test_numbers_are_in_order_of_size() -> None:
    """Without a shuffle, numbers go from small to large, however they are written."""
    assert in_logical_order(("2008", "1,999", "one million", "-5", "½")) == ("-5", "½", "1,999", "2008", "one million")


def test_texts_are_in_alphabetical_order() -> None:
    """Without a shuffle, texts go by alphabet, so that the key is not always the first."""
    assert in_logical_order(("wheat", "Barley", "“rye”", "2008")) == ("2008", "Barley", "“rye”", "wheat")


@given(TEXTS)
def test_the_logical_order_is_a_permutation(texts: tuple[str, ...]) -> None:
    """Every text is there, and the order in the bank does not matter."""
    assert sorted(in_logical_order(texts)) == sorted(texts)
    assert in_logical_order(texts) == in_logical_order(texts[::-1])


def test_numbers_inside_texts_count_as_numbers() -> None:
    """By alphabet, “part 2” comes before “part 10”."""
    assert in_logical_order(("part 10", "part 2", "Part 1")) == ("Part 1", "part 2", "part 10")
