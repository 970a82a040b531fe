"""A session is the fold of its events."""

from __future__ import annotations

from datetime import UTC, datetime
from fractions import Fraction
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from quizkit.bank.ask import PickOne
from quizkit.bank.reader import read_bank_text
from quizkit.kinds import KINDS
from quizkit.quiz.events import (
    Answered,
    Event,
    Finished,
    Flagged,
    HintShown,
    Paused,
    Resumed,
    Skipped,
    Started,
    Undone,
)
from quizkit.quiz.session import Session, apply, fold

BANK = read_bank_text(
    """\
quizkit: 1
title: A bank
source: article.txt
questions:
- {id: year, type: choice, question: Which year?, answer: 2008, distractors: [1999, 2012], points: 2, penalty: 0.5}
- {id: place, type: short-answer, question: Which place?, answer: Kosovo}
- {id: true, type: true-false, question: It is so., answer: true}
""",
    Path("nowhere/bank.yaml"),
    KINDS,
)
QUESTIONS = {question.id: question for question in BANK.questions}
NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
START = Started(NOW, "bank", 7, True, ("year", "place", "true"))

NAMES = st.sampled_from([*QUESTIONS, "gone"])
EVENTS = st.lists(
    st.one_of(
        st.builds(Started, st.just(NOW), st.just("bank"), st.integers(0, 9), st.booleans(), st.lists(NAMES).map(tuple)),
        st.builds(Answered, st.just(NOW), NAMES, st.sampled_from([(), ("2008",), ("1999",), ("Kosovo",), ("true",)])),
        st.builds(Skipped, st.just(NOW), NAMES),
        st.builds(Flagged, st.just(NOW), NAMES),
        st.builds(HintShown, st.just(NOW), NAMES),
        *(st.builds(event, st.just(NOW)) for event in (Undone, Paused, Resumed, Finished)),
    ),
    max_size=15,
)


def session(*events: Event) -> Session:
    return fold((START, *events), QUESTIONS)


def answer(question: str, *response: str) -> Answered:
    return Answered(NOW, question, response)


WHOLE = (answer("year", "2008"), answer("place", "Kosova"), Skipped(NOW, "true"))


def test_a_session_begins_with_its_first_question() -> None:
    """Started, a session has its questions in their order and waits for the first."""
    begun = session()
    assert [question.id for question in begun.questions] == ["year", "place", "true"]
    assert begun.current is QUESTIONS["year"]
    assert (begun.bank, begun.seed, begun.shuffled) == ("bank", 7, True)


def test_an_answer_is_marked_and_the_next_question_waits() -> None:
    """Answers and skips lead through the questions; points are the share of what a question is worth."""
    first = session(answer("year", "1999"))
    assert first.attempts[0].points == -1
    assert first.current is QUESTIONS["place"]
    done = session(*WHOLE)
    assert done.current is None
    assert [attempt.points for attempt in done.attempts] == [Fraction(2), 0, 0]
    assert (done.right, done.attempts[2].mark, done.attempts[2].response) == (1, None, None)


def test_undo_takes_back_the_last_answer_too() -> None:
    """Behind the last question, before the result is accepted, undo leads back to it."""
    back = session(*WHOLE, Undone(NOW))
    assert back.current is QUESTIONS["true"]
    assert session(*WHOLE, Undone(NOW), Undone(NOW), Undone(NOW), Undone(NOW)) == session()


def test_a_finished_session_stays_as_it_is() -> None:
    """Once the result is accepted, nothing can be taken back or answered."""
    done = session(*WHOLE, Finished(NOW))
    assert done.finished
    assert session(*WHOLE, Finished(NOW), Undone(NOW), answer("true", "true")) == done


def test_finishing_needs_the_last_answer() -> None:
    """A session with a question that waits cannot be finished."""
    assert not session(WHOLE[0], Finished(NOW)).finished


def test_events_that_do_not_fit_change_nothing() -> None:
    """An answer to another question, an undo of nothing, a flag on a question that is not asked: no change."""
    assert session(answer("place", "Kosovo")) == session()
    assert session(Skipped(NOW, "gone")) == session()
    assert session(Undone(NOW)) == session()
    assert session(Flagged(NOW, "gone"), HintShown(NOW, "gone")) == session()
    assert fold([answer("year", "2008"), Finished(NOW)], QUESTIONS).attempts == ()


def test_a_flag_goes_up_and_down() -> None:
    """A flag is set, and taken down by the next."""
    assert session(Flagged(NOW, "place")).flagged == {"place"}
    assert session(Flagged(NOW, "place"), Flagged(NOW, "place")).flagged == frozenset()


def test_a_hint_that_was_seen_stays_seen() -> None:
    """An attempt after a hint says so, also when it was taken back and made again."""
    hinted = session(HintShown(NOW, "year"), answer("year", "1999"), Undone(NOW), answer("year", "2008"))
    assert hinted.attempts[0].hinted
    assert not session(answer("year", "2008")).attempts[0].hinted


def test_a_pause_ends_when_the_person_comes_back() -> None:
    """Paused and resumed, a session is as it was."""
    assert session(Paused(NOW)).paused
    assert session(Paused(NOW), Resumed(NOW)) == session()


def test_a_question_that_left_the_bank_is_left_out() -> None:
    """A session that is taken up after the bank has changed goes on with what is still there."""
    left = fold([START, WHOLE[0]], {name: QUESTIONS[name] for name in ("year", "true")})
    assert left.current is QUESTIONS["true"]


def test_options_stay_where_they_are() -> None:
    """Asked again, after an undo or on another day, a question has its options in the same order."""
    begun = session()
    asked = begun.ask(QUESTIONS["year"])
    assert isinstance(asked, PickOne)
    assert sorted(asked.options) == ["1999", "2008", "2012"]
    assert session(WHOLE[0], Undone(NOW)).ask(QUESTIONS["year"]) == asked


@given(EVENTS, st.data())
def test_any_list_of_events_has_a_fold(events: list[Event], data: st.DataObject) -> None:
    """Any events lead to a session, and a part of them plus the rest to the same one."""
    whole = fold(events, QUESTIONS)
    assert len(whole.attempts) <= len(whole.questions)
    split = data.draw(st.integers(0, len(events)))
    state = fold(events[:split], QUESTIONS)
    for event in events[split:]:
        state = apply(state, event, QUESTIONS)
    assert state == whole


@given(EVENTS, st.sampled_from([("2008",), ("1999",), ()]), st.booleans())
def test_undo_is_the_inverse_of_an_answer(events: list[Event], response: tuple[str, ...], skip: bool) -> None:
    """Wherever a question waits, its answer or skip taken back leads to where the session was."""
    before = fold([START, *events], QUESTIONS)
    if before.current is None or before.finished:
        return
    name = before.current.id
    after = apply(before, Skipped(NOW, name) if skip else Answered(NOW, name, response), QUESTIONS)
    assert len(after.attempts) == len(before.attempts) + 1
    assert apply(after, Undone(NOW), QUESTIONS) == before
