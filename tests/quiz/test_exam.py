"""An exam: the fold of its events, and the time that is left."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from quizkit.bank.reader import read_bank_text
from quizkit.kinds import KINDS
from quizkit.quiz.events import Answered, Event, Finished, Flagged, Opened, Paused, Refused, Resumed, Started
from quizkit.quiz.exam import MODE, Exam, fold
from quizkit.quiz.result import Result
from tests.support.banks import HEAD, LENGTH, SEAS, YEAR

BANK = read_bank_text(HEAD + YEAR + SEAS + LENGTH, Path("nowhere/bank.yaml"), KINDS)
IDS = tuple(BANK.by_id)
BEGAN = datetime(2026, 3, 28, 23, 50, tzinfo=UTC)  # midnight is near, and so is summer time in Europe


def at(seconds: float) -> datetime:
    return BEGAN + timedelta(seconds=seconds)


def exam_of(*events: Event, limit: float | None = None, each: float | None = None) -> Exam:
    exam = fold([Started(BEGAN, "canal", 1, False, IDS, MODE, limit, each), *events], BANK.by_id)
    assert exam is not None
    return exam


def test_answers_come_in_any_order_and_the_last_one_counts() -> None:
    """Marked, the questions stand in the exam's order; what has no answer counts as skipped."""
    exam = exam_of(
        Answered(at(1), IDS[2], ("5",)),
        Answered(at(2), IDS[0], ("1859",)),
        Answered(at(3), IDS[0], ("1869",)),
        Finished(at(4)),
    )
    marked = exam.marked()
    assert [attempt.question.id for attempt in marked.attempts] == list(IDS)
    assert [attempt.response for attempt in marked.attempts] == [("1869",), None, ("5",)]
    result = Result(marked, BANK.pass_mark)
    assert (result.score.points, result.skipped) == (1, 1)
    assert exam.unanswered == (IDS[1],)


def test_nothing_changes_after_it_was_handed_in() -> None:
    """An answer behind the end is passed over."""
    exam = exam_of(Finished(at(1)), Answered(at(2), IDS[0], ("1869",)))
    assert exam.answers == {}
    assert exam.is_over(at(2))


def test_the_time_of_the_whole() -> None:
    """It is up at its end, not before; a refused answer is counted, and is no answer."""
    exam = exam_of(Refused(at(61), IDS[0], ("1869",)), limit=60)
    assert exam.ends() == at(60)
    assert exam_of(limit=60).is_over(at(60))
    assert not exam_of(limit=60).is_over(at(59.9))
    assert exam.late == {IDS[0]}
    assert exam.answers == {}


def test_the_time_of_a_question_runs_from_when_it_was_first_seen() -> None:
    """Seeing it again gives no time; a question never seen has all of its own."""
    exam = exam_of(Opened(at(10), IDS[0]), Opened(at(25), IDS[1]), Opened(at(35), IDS[0]), each=30)
    assert exam.ends_for(IDS[0]) == at(40)
    assert exam.is_closed(IDS[0], at(40))
    assert not exam.is_closed(IDS[1], at(40))
    assert exam.ends_for(IDS[2]) is None
    assert exam.open_questions(at(60)) == (IDS[2],)
    assert exam.after(IDS[0], at(60)) == IDS[2]
    assert not exam.is_over(at(1000))


def test_the_whole_ends_every_question() -> None:
    """The earlier of the two ends counts."""
    exam = exam_of(Opened(at(50), IDS[0]), limit=60, each=30)
    assert exam.ends_for(IDS[0]) == at(60)
    assert exam.ends_for(IDS[2]) == at(60)


def test_time_goes_on_while_nobody_is_there() -> None:
    """Leaving and coming back stops no clock."""
    exam = exam_of(Opened(at(1), IDS[0]), Paused(at(2)), Resumed(at(3600)), limit=1800)
    assert exam.is_over(exam.now(at(3601)))


@pytest.mark.parametrize("back", [1, 3600, 86_400])
def test_a_clock_set_back_gives_no_time(back: float) -> None:
    """No time before the latest event is believed."""
    exam = exam_of(Opened(at(50), IDS[0]), Flagged(at(50 - back), IDS[0]), limit=60)
    assert exam.now(at(50 - back)) == at(50)
    assert exam.latest == at(50)


def test_the_next_question_is_an_open_one_without_an_answer() -> None:
    """From the first again behind the last; none where all have one."""
    exam = exam_of(Answered(at(1), IDS[1], ("x",)))
    assert exam.after(IDS[0], at(2)) == IDS[2]
    assert exam.after(IDS[2], at(2)) == IDS[0]
    exam = exam_of(*(Answered(at(1), name, ("x",)) for name in IDS))
    assert exam.after(IDS[0], at(2)) is None


def test_a_question_that_the_bank_lost_is_left_out() -> None:
    """What was answered to it stands in the events, and counts for nothing."""
    events = [Started(BEGAN, "canal", 1, False, ("gone", *IDS), MODE), Answered(at(1), "gone", ("x",))]
    exam = fold(events, BANK.by_id)
    assert exam is not None
    assert exam.session.questions.ids == IDS
    assert exam.answers == {}
