"""`cloze`: gaps in a text."""

from __future__ import annotations

from fractions import Fraction

import pytest

from quizkit.bank.ask import Fill
from quizkit.kinds.cloze import Cloze
from tests.support.questions import as_given, mark, problems_of, question_of

QUESTION = question_of("""\
    type: cloze
    question: In {{2008}} Kosovo declared {{ independence | its independence }} from {{Serbia}}.
    typos: 1
""")


def test_the_text_is_shown_with_its_gaps() -> None:
    """What is to be typed is not in the stem; gaps are numbered where there are several."""
    assert QUESTION.stem == "In ____(1) Kosovo declared ____(2) from ____(3)."
    assert QUESTION.kind.ask(as_given) == Fill(("In ", " Kosovo declared ", " from ", "."))
    assert question_of("type: cloze\nquestion: 'It is {{so}}.'\n").stem == "It is ____."


def test_the_share_of_the_gaps_that_are_right() -> None:
    """Every gap counts the same, and each is marked like a short answer."""
    assert mark(QUESTION, *QUESTION.kind.key()).share == 1
    assert mark(QUESTION, "two thousand and eight", "Its independence", "SERBIA").share == 1
    assert mark(QUESTION, "2009", "independence", "").share == Fraction(1, 3)
    assert mark(QUESTION, "2009", "independence", "").parts == (False, True, False)


def test_slips_are_forgiven_and_told_once() -> None:
    """A slip is forgiven as in a short answer, and each note is given once."""
    found = mark(QUESTION, "2008", "independance", "Serba")
    assert found.share == 1
    assert (
        found.note
        == "Gap 2: A slip was forgiven: it is spelt “independence”. Gap 3: A slip was forgiven: it is spelt “Serbia”."
    )


@pytest.mark.parametrize("response", [(), ("2008",), ("2008", "", ""), ("2008", "x", "y", "z")])
def test_gaps_left_open_are_wrong(response: tuple[str, ...]) -> None:
    """A response with too few texts leaves the other gaps open; texts too many count nothing."""
    assert mark(QUESTION, *response).share == Fraction(bool(response), 3)


def test_a_response_is_shown_and_filled_in() -> None:
    """What was typed is shown in order, a dash for nothing, and can stand in the text."""
    assert QUESTION.kind.show(("2008", "", "Serbia")) == ("2008, —, Serbia",)
    assert QUESTION.kind.show(()) == ()
    assert isinstance(QUESTION.kind, Cloze)
    assert QUESTION.kind.filled(QUESTION.kind.key()) == "In 2008 Kosovo declared independence from Serbia."


@pytest.mark.parametrize(
    "text", ["no gap", "an {{empty|}} gap", "an {{}} empty gap", "an {{open} gap {{x}}", "a }} {{x}}"]
)
def test_gaps_that_are_none_are_noted(text: str) -> None:
    """A text without a gap, an empty answer in one, and a gap that is open or closed twice are pointed at."""
    assert problems_of(f"type: cloze\nquestion: '{text}'\n") == [("wrong-value", f"'{text}'")]
