"""`numeric`: a number, typed in digits or words."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizkit.bank.ask import Write
from quizkit.bank.model import Question
from tests.support.questions import as_given, mark, problems_of, question_of


def numeric(answer: str, rest: str = "", language: str = "en") -> Question:
    return question_of(f"type: numeric\nquestion: How many?\nanswer: {answer}\n{rest}", language)


PUPILS = numeric("3605", "unit: sixth-grade pupils\n")


@pytest.mark.parametrize(
    "typed",
    [
        "3605",
        "3,605",
        "3 605",
        "3605.",
        " +3605 ",
        "３６０５",
        "3,605.0",
        "three thousand six hundred and five",
        "3,605 pupils",
        "3605 sixth-grade pupils",
        "3605 Sixth grade pupil",
    ],
)
def test_a_number_is_right_however_it_is_typed(typed: str) -> None:
    """Digits, words, separators, a stop at the end, and the unit or its noun are all read."""
    assert mark(PUPILS, typed).share == 1


def test_the_unit_goes_without_saying() -> None:
    """The unit is shown behind the line to write on, so that typing it is optional."""
    for question, unit in ((PUPILS, "sixth-grade pupils"), (numeric("58%"), "%")):
        ask = question.kind.ask(as_given)
        assert isinstance(ask, Write)
        assert ask.unit == unit


def test_what_is_no_number_is_no_answer() -> None:
    """It can be typed again, instead of costing the points."""
    ask = PUPILS.kind.ask(as_given)
    assert isinstance(ask, Write)
    assert ask.problem("many") == "Type a number, in digits or in words."
    assert ask.problem("3,605") == ask.problem("four") == ""


@pytest.mark.parametrize(
    ("answer", "unit", "typed"),
    [
        ("58", "'%'", "58 per cent"),
        ("58", "per cent", "58%"),
        ("58", "percent", "58 per cent"),
        ("5", "$", "5 dollars"),
        ("5", "euros", "€5"),
        ("17", "years of age", "17 years"),
        ("2", "cities", "2 city"),
        ("9", "a.m.", "9 am"),
    ],
)
def test_a_unit_has_several_names(answer: str, unit: str, typed: str) -> None:
    """Per cent, currency, singular and plural are the same unit."""
    assert mark(numeric(answer, f"unit: {unit}\n"), typed).share == 1


@pytest.mark.parametrize(
    ("unit", "typed"),
    [("square km", "5 km"), ("km", "5 miles"), ("dollars per hour", "5 dollars"), ("head of cattle", "5 of")],
)
def test_another_unit_is_wrong_and_said_to_be(unit: str, typed: str) -> None:
    """The right number with another unit is nearly right."""
    found = mark(numeric("5", f"unit: {unit}\n"), typed)
    assert (found.share, found.note) == (0, "Nearly right: the number is right, the unit is not.")


def test_words_behind_a_plain_number_are_too_much() -> None:
    """Where no unit is wanted, “ten or twelve” is not ten."""
    found = mark(numeric("10"), "ten or twelve")
    assert (found.share, found.note) == (0, "Nearly right: the number is right, write nothing else.")


@pytest.mark.parametrize("typed", ["around 2008", "2008-2010", "2008/09", "many", "2008th"])
def test_what_is_no_number_is_not_marked_right(typed: str) -> None:
    """An approximation, a range or a word never gets the points."""
    found = mark(numeric("2008"), typed)
    assert found.share == 0
    assert found.note


def test_an_empty_line_says_nothing() -> None:
    """Nothing typed is wrong without a word."""
    for response in ((), ("",), ("  ",)):
        assert mark(PUPILS, *response).note == ""
        assert mark(PUPILS, *response).share == 0


@pytest.mark.parametrize(
    ("tolerance", "typed", "share"),
    [
        ("2", "198", 1),
        ("2", "202", 1),
        ("2", "202.01", 0),
        ("5%", "190", 1),
        ("5%", "210", 1),
        ("5 %", "189", 0),
        ("0", "200", 1),
        ("0", "201", 0),
    ],
)
def test_the_ends_of_the_tolerance_are_included(tolerance: str, typed: str, share: int) -> None:
    """A tolerance is a number, or a share of the key."""
    assert mark(numeric("200", f"tolerance: {tolerance}\n"), typed).share == share


def test_within_the_tolerance_the_key_is_told() -> None:
    """An answer that is right but not exact learns the exact number."""
    found = mark(numeric("200", "tolerance: 5\nunit: km\n"), "198")
    assert (found.share, found.note) == (1, "Within the tolerance: exactly it is 200 km.")


def test_a_little_off_is_nearly_right() -> None:
    """A number just outside is said to be near; another year is not."""
    assert mark(PUPILS, "3600").note == "Nearly right: a little off."
    assert mark(numeric("200", "tolerance: 5\n"), "208").note == "Nearly right: a little off."
    assert mark(numeric("2008"), "2009").note == ""


def test_negative_numbers_and_languages() -> None:
    """A minus sign, a hyphen and the word are one; a German bank reads a decimal comma."""
    for typed in ("-5", "−5", "minus five"):
        assert mark(numeric("-5"), typed).share == 1
    assert mark(numeric("-5"), "5").share == 0
    assert mark(numeric("3,5", language="de"), "3,5").share == 1
    assert mark(numeric("3.605", language="de"), "3605").share == 1
    assert mark(numeric("二百三十", language="zh"), "230").share == 1


@given(st.integers(-(10**9), 10**9), st.integers(0, 1000))
def test_a_number_is_right_just_within_the_tolerance(key: int, off: int) -> None:
    """Whatever the key, a number that is off by the tolerance at most is right."""
    question = numeric(f"'{key}'", "tolerance: 500\n")
    assert mark(question, str(key + off)).share == Fraction(off <= 500)


def test_cross_field_slips_are_noted() -> None:
    """A key that is no number, another unit than `unit`, and a tolerance that is none are pointed at."""
    assert problems_of("type: numeric\nquestion: How many?\nanswer: many\n") == [("wrong-value", "many")]
    assert problems_of("type: numeric\nquestion: How long?\nanswer: 5 miles\nunit: km\n") == [
        ("wrong-value", "5 miles")
    ]
    assert problems_of("type: numeric\nquestion: How many?\nanswer: 5\ntolerance: '-1'\n") == [("wrong-value", "'-1'")]
    assert problems_of("type: numeric\nquestion: How many?\nanswer: 5\ntolerance: 2 km\n") == [("wrong-value", "2 km")]
