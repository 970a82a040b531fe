"""`matching`: texts on the left, and what belongs to each on the right."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from quizkit.bank.ask import Match
from tests.support.questions import mark, problems_of, question_of, reversed_order

CAPITALS = """\
    type: matching
    question: Which city is the capital of which country?
    pairs: {Kosovo: Pristina, Serbia: Belgrade, Taiwan: Taipei}
    distractors:
    - text: Zagreb
      feedback: It is the capital of Croatia.
"""
QUESTION = question_of(CAPITALS)


def test_lefts_keep_their_order_and_rights_are_shuffled() -> None:
    """What is given stands as the bank has it; what is chosen from, distractors too, as the session puts it."""
    assert QUESTION.kind.ask(reversed_order) == Match(
        ("Kosovo", "Serbia", "Taiwan"), ("Zagreb", "Taipei", "Belgrade", "Pristina")
    )


def test_each_pair_counts_the_same() -> None:
    """The share is that of the pairs that are right."""
    assert mark(QUESTION, "Pristina", "Belgrade", "Taipei").share == 1
    assert mark(QUESTION, "Pristina", "Taipei", "Belgrade").share == Fraction(1, 3)
    assert mark(QUESTION, "Zagreb", "Belgrade", "Taipei").parts == (False, True, True)


@given(st.lists(st.sampled_from(["Pristina", "Belgrade", "Taipei", "Zagreb", "", "other"]), max_size=5))
def test_any_response_has_a_share(response: list[str]) -> None:
    """A response that is short, long or strange is marked all the same."""
    assert 0 <= mark(QUESTION, *response).share <= 1


def test_a_response_is_shown_pair_by_pair() -> None:
    """Each left-hand text is shown with what was chosen for it."""
    assert QUESTION.kind.show(("Pristina", "Zagreb")) == ("Kosovo → Pristina", "Serbia → Zagreb")
    assert [option.text for option in QUESTION.kind.feedback(("Pristina", "Zagreb"))] == ["Zagreb"]


def test_pairs_may_be_written_as_a_list_with_evidence() -> None:
    """Each pair of a list may carry the quote that shows it."""
    question = question_of("""\
        type: matching
        question: Which?
        pairs:
        - {left: Kosovo, right: Pristina, evidence: Pristina is the capital of Kosovo}
        - {left: Serbia, right: Belgrade}
    """)
    assert question.kind.key() == ("Pristina", "Belgrade")
    assert [evidence.quote for evidence in question.all_evidence] == ["Pristina is the capital of Kosovo"]


def test_sides_are_told_apart() -> None:
    """A right-hand text, a distractor's too, or a left-hand text that is there twice is pointed at."""
    fields = "type: matching\nquestion: Which?\npairs: {a: x, b: X}\ndistractors: [x]\n"
    assert problems_of(fields) == [("duplicate-option", "X"), ("duplicate-option", "x")]
    in_list = "type: matching\nquestion: Which?\npairs: [{left: a, right: x}, {left: A, right: y}]\n"
    assert problems_of(in_list) == [("duplicate-option", "A")]


def test_one_pair_is_no_matching() -> None:
    """With one pair there is nothing to match."""
    assert [rule for rule, _ in problems_of("type: matching\nquestion: Which?\npairs: {a: x}\n")] == ["missing-field"]
