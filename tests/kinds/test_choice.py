"""`choice`: one best answer among distractors."""

from __future__ import annotations

from fractions import Fraction

from quizkit.bank.ask import PickOne
from tests.support.questions import mark, problems_of, question_of, reversed_order

YEAR = """\
    type: choice
    question: In which year did Kosovo declare independence?
    answer: 2008
    distractors:
    - 1999
    - text: 1949
      feedback: In 1949 the Chinese Civil War ended.
"""


def test_the_key_and_the_distractors_are_offered_in_the_order_of_the_session() -> None:
    """All options are there, in the order that the shuffle gives; scalars are the text that was typed."""
    assert question_of(YEAR).kind.ask(reversed_order) == PickOne(("1949", "1999", "2008"))


def test_the_key_is_right_and_a_distractor_wrong() -> None:
    """A choice is right or wrong; no choice is wrong."""
    question = question_of(YEAR)
    assert mark(question, "2008").outcome == "right"
    assert mark(question, "1999").outcome == "wrong"
    assert mark(question).share == 0
    assert mark(question, *question.kind.key()).share == 1


def test_a_penalty_is_taken_for_a_wrong_choice() -> None:
    """With three options a penalty of 0.5 makes guessing worth nothing on average."""
    question = question_of(YEAR + "    penalty: 0.5\n")
    shares = [mark(question, option).share for option in ("2008", "1999", "1949")]
    assert shares == [1, Fraction(-1, 2), Fraction(-1, 2)]
    assert sum(shares) == 0


def test_a_chosen_distractor_says_why_it_is_wrong() -> None:
    """Feedback belongs to the option chosen; one without feedback says nothing."""
    question = question_of(YEAR)
    assert [option.feedback for option in question.kind.feedback(("1949",))] == ["In 1949 the Chinese Civil War ended."]
    assert question.kind.feedback(("1999",)) == ()


def test_an_option_that_is_there_twice_is_pointed_at() -> None:
    """Options that differ in case, spaces or typography alone are one option twice."""
    fields = """\
        type: choice
        question: Which?
        answer: the “farm”
        distractors: [the city, 'The  "Farm"']
    """
    assert problems_of(fields) == [("duplicate-option", "'The  \"Farm\"'")]


def test_a_penalty_is_a_share() -> None:
    """More than the question is worth cannot be taken."""
    assert problems_of(YEAR + "    penalty: 2\n") == [("wrong-value", "2")]


def test_a_choice_needs_distractors() -> None:
    """Without a distractor there is nothing to choose."""
    fields = "type: choice\nquestion: Which?\nanswer: 2008\n"
    assert [rule for rule, _ in problems_of(fields)] == ["missing-field"]
