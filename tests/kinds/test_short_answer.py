"""`short-answer`: a few words, typed."""

from __future__ import annotations

from quizkit.bank.ask import Write
from tests.support.questions import as_given, mark, problems_of, question_of

FIELDS = """\
    type: short-answer
    question: Which country does the article call the PRC?
    answer: the People's Republic of China
    accept: [China, mainland China]
"""
QUESTION = question_of(FIELDS)


def test_an_answer_is_written() -> None:
    """A line to write on is put before the person, and nothing else."""
    assert QUESTION.kind.ask(as_given) == Write()


def test_the_key_and_what_is_accepted_are_right() -> None:
    """The key is what is shown; others that are accepted are as right."""
    assert QUESTION.kind.key() == ("the People's Republic of China",)
    for typed in ("people’s republic of china", "China", "Mainland  China.", *QUESTION.kind.key()):
        assert mark(QUESTION, typed).share == 1


def test_other_answers_and_none_are_wrong() -> None:
    """Another country, an empty line, and no response at all get nothing."""
    for response in (("Taiwan",), ("",), ("  ",), ()):
        assert mark(QUESTION, *response).share == 0


def test_typos_are_forgiven_only_on_request() -> None:
    """`typos: 1` forgives one slip in any of the answers."""
    assert mark(QUESTION, "mainland Chinq").share == 0
    assert mark(question_of(FIELDS + "    typos: 1\n"), "mainland Chinq").share == 1


def test_scalars_are_the_text_that_was_typed() -> None:
    """A key `no` is the word “no”, and `1.10` is not 1.1 in the text that is shown."""
    assert question_of("type: short-answer\nquestion: Is it?\nanswer: no\n").kind.key() == ("no",)
    assert question_of("type: short-answer\nquestion: Which?\nanswer: 1.10\n").kind.key() == ("1.10",)


def test_two_typos_are_too_many() -> None:
    """`typos` is 0 or 1."""
    assert problems_of(FIELDS + "    typos: 2\n") == [("wrong-value", "2")]
