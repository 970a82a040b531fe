"""`true-false`: is the statement what the source says?"""

from __future__ import annotations

import pytest

from quizkit.bank.ask import PickOne
from quizkit.kinds.true_false import TrueFalse
from tests.support.questions import mark, problems_of, question_of, reversed_order

FALSE = """\
    type: true-false
    question: The goodwill of both parties will end in 2008.
    answer: false
    correction: {will: may, 2008: 2010}
"""
TRUE = "type: true-false\nquestion: Kosovo is in Europe.\nanswer: true\n"


def test_true_comes_before_false() -> None:
    """The two answers keep their order, whatever the session shuffles."""
    assert question_of(TRUE).kind.ask(reversed_order) == PickOne(("true", "false"))


def test_right_or_wrong() -> None:
    """The answer that the bank gives is right, the other wrong."""
    assert mark(question_of(TRUE), "true").share == 1
    assert mark(question_of(TRUE), "false").share == 0
    assert mark(question_of(FALSE), "false").share == 1
    assert mark(question_of(FALSE)).share == 0


def test_a_correction_replaces_whole_words() -> None:
    """“will” is corrected where it is a word, not inside “goodwill”; several words are corrected at once."""
    question = question_of(FALSE)
    assert isinstance(question.kind, TrueFalse)
    assert question.kind.corrected(question.question) == "The goodwill of both parties may end in 2010."


def test_corrections_do_not_run_into_each_other() -> None:
    """Words put in by one correction are not taken out by the next: two names may change places."""
    fields = """\
        type: true-false
        question: Serbia declared independence from Kosovo.
        answer: false
        correction: {Serbia: Kosovo, Kosovo: Serbia}
    """
    question = question_of(fields)
    assert isinstance(question.kind, TrueFalse)
    assert question.kind.corrected(question.question) == "Kosovo declared independence from Serbia."


@pytest.mark.parametrize("correction", ["", "correction: {}\n"])
def test_a_false_statement_needs_a_correction(correction: str) -> None:
    """A false statement without a correction, or with an empty one, is noted and left out."""
    fields = f"type: true-false\nquestion: Kosovo is in Asia.\nanswer: false\n{correction}"
    assert [rule for rule, _ in problems_of(fields)] == ["missing-field"]


def test_a_true_statement_has_no_correction() -> None:
    """A correction of what is true points at a slip in one of the two."""
    assert problems_of(TRUE + "correction: {Europe: Asia}\n") == [("wrong-value", "correction")]


@pytest.mark.parametrize("words", ["Africa", "arties", "o"])
def test_words_to_correct_stand_in_the_statement(words: str) -> None:
    """Words that are not in the statement, or only inside other words, are pointed at."""
    fields = f"type: true-false\nquestion: Both parties went to Asia.\nanswer: false\ncorrection: {{{words}: Europe}}\n"
    assert problems_of(fields) == [("wrong-value", words)]


def test_words_to_correct_stand_there_once() -> None:
    """Words that stand there twice do not say which of the two is wrong."""
    fields = "type: true-false\nquestion: In May it may rain in May.\nanswer: false\ncorrection: {May: June}\n"
    assert problems_of(fields) == [("wrong-value", "May")]


def test_other_words_for_true_and_false_are_asked_about() -> None:
    """`yes` is the text “yes”, and no truth value."""
    assert problems_of("type: true-false\nquestion: It is so.\nanswer: yes\n") == [("wrong-value", "yes")]
