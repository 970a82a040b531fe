"""`ordering`: items to be put in order."""

from __future__ import annotations

from fractions import Fraction
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizkit.bank.ask import Arrange
from tests.support.questions import as_given, mark, problems_of, question_of, reversed_order

FIELDS = """\
    type: ordering
    question: What came first?
    items:
    - war
    - {text: peace, evidence: peace followed the war}
    - trade
    - growth
"""
QUESTION = question_of(FIELDS)
KEY = ("war", "peace", "trade", "growth")


def test_items_are_put_before_the_person_in_another_order() -> None:
    """Items stand in the order of the session, and where that is the right one, in another."""
    assert QUESTION.kind.ask(reversed_order) == Arrange(KEY[::-1])
    assert QUESTION.kind.ask(as_given) == Arrange(("peace", "trade", "growth", "war"))


@pytest.mark.parametrize(
    ("order", "share"),
    [
        ("war peace trade growth", "1"),
        ("growth war peace trade", "2/3"),
        ("war peace growth trade", "1/3"),
        ("growth trade peace war", "0"),
        ("", "0"),
    ],
)
def test_neighbours_in_the_right_order_count(order: str, share: str) -> None:
    """Each item that follows the one it should follow counts, wherever the two stand."""
    assert mark(QUESTION, *order.split()).share == Fraction(share)


def test_all_or_nothing_on_request() -> None:
    """With `all-or-nothing` only the right order counts."""
    question = question_of(FIELDS + "    scoring: all-or-nothing\n")
    shares = [mark(question, *order).share for order in permutations(KEY)]
    assert sorted(shares) == [0] * 23 + [1]
    assert mark(question, *KEY).share == 1


@given(st.lists(st.sampled_from((*KEY, "other")), max_size=10))
def test_any_response_has_a_share(response: list[str]) -> None:
    """A response kept from an older bank, with items missing or there twice, never counts more than all."""
    assert 0 <= mark(QUESTION, *response).share <= 1


def test_a_response_is_shown_numbered_and_items_carry_evidence() -> None:
    """Items are shown with their places; the quote of an item is the question's evidence too."""
    assert QUESTION.kind.show(("peace", "war")) == ("1. peace", "2. war")
    assert [evidence.quote for evidence in QUESTION.all_evidence] == ["peace followed the war"]


def test_an_item_that_is_there_twice_is_pointed_at() -> None:
    """Two items that read alike cannot be put in order."""
    fields = "type: ordering\nquestion: What came first?\nitems: [war, peace, War]\n"
    assert problems_of(fields) == [("duplicate-option", "War")]
    assert [rule for rule, _ in problems_of("type: ordering\nquestion: What?\nitems: [war]\n")] == ["missing-field"]
