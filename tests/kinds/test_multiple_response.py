"""`multiple-response`: several right options among distractors."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizkit.bank.ask import PickMany
from quizkit.kinds.multiple_response import SCORINGS
from tests.support.questions import as_given, mark, problems_of, question_of

FIELDS = """\
    type: multiple-response
    question: Which grow on farms?
    answers: [wheat, rye]
    distractors: [steel, glass, {{text: coal, feedback: It is dug up.}}]
    scoring: {scoring}
"""
QUESTIONS = {scoring: question_of(FIELDS.format(scoring=scoring)) for scoring in SCORINGS}
OPTIONS = ("wheat", "rye", "steel", "glass", "coal")


def test_all_options_are_offered() -> None:
    """Keys and distractors are put before the person together."""
    assert QUESTIONS["net-correct"].kind.ask(as_given) == PickMany(OPTIONS)


@pytest.mark.parametrize(
    ("chosen", "net_correct", "all_or_nothing", "each_option", "coverage"),
    [
        ("wheat rye", "1", "1", "1", "1"),
        ("rye wheat", "1", "1", "1", "1"),
        ("wheat", "1/2", "0", "4/5", "1/2"),
        ("wheat steel", "0", "0", "3/5", "1/4"),
        ("wheat rye steel", "1/2", "0", "4/5", "2/3"),
        ("steel glass", "0", "0", "1/5", "0"),
        ("wheat rye steel glass coal", "0", "0", "2/5", "2/5"),
        ("", "0", "0", "0", "0"),
    ],
)
def test_each_rule_of_scoring(
    chosen: str, net_correct: str, all_or_nothing: str, each_option: str, coverage: str
) -> None:
    """Two keys of five options, by the four rules: the order of choosing counts in none."""
    expected = dict(zip(SCORINGS, (net_correct, all_or_nothing, each_option, coverage), strict=True))
    shares = {scoring: mark(question, *chosen.split()).share for scoring, question in QUESTIONS.items()}
    assert shares == {scoring: Fraction(share) for scoring, share in expected.items()}


def test_net_correct_is_the_rule_where_none_is_named() -> None:
    """Without `scoring`, wrong options are set against right ones."""
    fields = FIELDS.format(scoring="net-correct").replace("    scoring: net-correct\n", "")
    assert question_of(fields).kind == QUESTIONS["net-correct"].kind


@given(st.lists(st.sampled_from((*OPTIONS, "no option")), unique=True), st.sampled_from(SCORINGS))
def test_a_share_is_never_outside_nothing_and_all(chosen: list[str], scoring: str) -> None:
    """Whatever is chosen, by any rule, the share is from 0 to 1, and 1 for just the keys."""
    share = mark(QUESTIONS[scoring], *chosen).share
    assert 0 <= share <= 1
    assert (share == 1) == (set(chosen) == {"wheat", "rye"}) or scoring == "each-option"


def test_parts_tell_of_every_option_whether_it_was_decided_rightly() -> None:
    """Wheat chosen and rye not: of the five options only rye was decided wrongly."""
    assert mark(QUESTIONS["net-correct"], "wheat").parts == (True, False, True, True, True)


def test_feedback_of_what_was_chosen() -> None:
    """Each chosen option that has something to say says it."""
    feedback = QUESTIONS["coverage"].kind.feedback(("wheat", "coal", "steel"))
    assert [option.text for option in feedback] == ["coal"]


def test_an_unknown_rule_and_a_repeated_option_are_noted() -> None:
    """A rule that is none, and an option both right and wrong, are pointed at."""
    assert problems_of(FIELDS.format(scoring="half")) == [("wrong-value", "half")]
    assert problems_of(FIELDS.format(scoring="coverage").replace("steel", "Rye")) == [("duplicate-option", "Rye")]
