"""What holds for every question type."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizkit.bank.ask import Arrange, Fill, Match, PickMany, PickOne, Write
from quizkit.bank.model import Question
from quizkit.kinds import KINDS
from quizkit.quiz.order import shuffled
from tests.support.questions import question_of

EXAMPLES = {
    "choice": "answer: a\ndistractors: [b, c]\npenalty: 0.25\n",
    "multiple-response": "answers: [a, b]\ndistractors: [c]\n",
    "true-false": "answer: true\n",
    "short-answer": "answer: a farm\ntypos: 1\n",
    "numeric": "answer: 3605\nunit: km\ntolerance: 2%\n",
    "cloze": "",
    "matching": "pairs: {a: x, b: y}\ndistractors: [z]\n",
    "ordering": "items: [a, b, c]\n",
}
STEMS = {"cloze": "'{{a}} or {{b|c}}'"}
QUESTIONS = [
    question_of(f"type: {kind.TYPE}\nquestion: {STEMS.get(kind.TYPE, 'Which?')}\n{EXAMPLES[kind.TYPE]}")
    for kind in KINDS
]
RESPONSES = st.lists(st.one_of(st.sampled_from("a b c x y z true 3605 farm".split()), st.text(max_size=6)), max_size=6)


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.type)
def test_the_key_is_right(question: Question) -> None:
    """The key gets all points, and each of its parts is right."""
    mark = question.kind.mark(question.kind.key())
    assert (mark.share, mark.outcome, set(mark.parts)) == (1, "right", {True})
    assert mark.note == ""


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.type)
def test_no_answer_is_wrong(question: Question) -> None:
    """Without an answer there are no points, and there is something to show all the same."""
    assert question.kind.mark(()).outcome == "wrong"
    assert isinstance(question.kind.show(()), tuple)
    assert question.kind.show(question.kind.key()) != ()


@given(st.sampled_from(QUESTIONS), RESPONSES)
def test_any_response_is_marked(question: Question, response: list[str]) -> None:
    """Any texts are a response: the share is from minus the penalty to 1."""
    mark = question.kind.mark(tuple(response))
    assert -getattr(question.kind, "penalty", 0) <= mark.share <= 1
    assert (mark.share == 1) == (mark.outcome == "right")
    question.kind.show(tuple(response))
    question.kind.feedback(tuple(response))


@given(st.sampled_from(QUESTIONS), st.integers(0, 1000))
def test_what_is_asked_can_be_answered_rightly(question: Question, seed: int) -> None:
    """In any order of the options the key can be chosen from them, and no option is lost or doubled."""
    key = question.kind.key()
    match question.kind.ask(lambda texts: shuffled(texts, seed)):
        case PickOne(options) | PickMany(options) | Arrange(options):
            assert set(key) <= set(options)
            assert len(set(options)) == len(options)
        case Match(lefts, rights):
            assert len(lefts) == len(key)
            assert set(key) <= set(rights)
        case Fill() as asked:
            assert asked.gaps == len(key)
            assert all(text in asked.text(key) for text in key)
        case Write():
            assert len(key) == 1


def test_types_have_names_of_their_own() -> None:
    """A type's name is what stands in a bank."""
    assert [kind.TYPE for kind in KINDS] == list(EXAMPLES)
