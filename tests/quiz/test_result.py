"""The result of a session."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizkit.bank.reader import read_bank_text
from quizkit.kinds import KINDS
from quizkit.quiz.events import Answered, Event, Flagged, HintShown, Skipped, Started
from quizkit.quiz.result import RESULT_VERSION, Result, Score, as_record, points_text
from quizkit.quiz.session import fold

BANK = read_bank_text(
    """\
quizkit: 1
title: A bank
source: article.txt
questions:
- {id: year, type: choice, question: Which?, answer: 2008, distractors: [1999], points: 2, penalty: 1, tags: [time]}
- {id: farms, type: multiple-response, question: Which?, answers: [a, b], distractors: [c], tags: [farms, time]}
- {id: place, type: short-answer, question: Which place?, answer: Kosovo}
""",
    Path("kosovo-taiwan/bank.yaml"),
    KINDS,
)
QUESTIONS = {question.id: question for question in BANK.questions}
NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)


def result(*events: Event, pass_mark: str = "7/10") -> Result:
    started = Started(NOW, "kosovo-taiwan", 7, True, tuple(QUESTIONS))
    return Result(fold((started, *events), QUESTIONS), Fraction(pass_mark))


def answer(question: str, *response: str) -> Answered:
    return Answered(NOW, question, response)


WHOLE = (answer("year", "2008"), answer("farms", "a"), Skipped(NOW, "place"))


def test_the_score_is_points_of_all_that_was_asked() -> None:
    """A half-right answer counts half; a question skipped or not reached counts nothing."""
    assert result(*WHOLE).score == Score(Fraction(5, 2), Fraction(4))
    assert result(WHOLE[0]).score == Score(Fraction(2), Fraction(4))


def test_penalties_take_points_and_leave_the_share_at_nothing() -> None:
    """Points may be below nothing, the share may not."""
    score = result(answer("year", "1999")).score
    assert (score.points, score.share) == (-2, 0)


def test_the_pass_mark_is_enough() -> None:
    """Who reaches the pass mark exactly has passed."""
    assert result(*WHOLE, pass_mark="5/8").passed
    assert not result(*WHOLE, pass_mark="0.626").passed


def test_a_session_without_questions_has_a_result() -> None:
    """With nothing to gain, the share is nothing."""
    assert Result(fold((), QUESTIONS), Fraction(1, 2)).score.share == 0


def test_tags_have_scores_of_their_own() -> None:
    """A question counts for each of its tags; one without a tag for none."""
    assert result(*WHOLE).by_tag == {
        "farms": Score(Fraction(1, 2), Fraction(1)),
        "time": Score(Fraction(5, 2), Fraction(3)),
    }


def test_missed_is_what_was_not_wholly_right() -> None:
    """Half right and skipped are missed; not reached is not."""
    assert [attempt.question.id for attempt in result(*WHOLE).missed] == ["farms", "place"]
    assert result(*WHOLE).skipped == 1
    assert result(WHOLE[0]).missed == ()


def test_the_record_tells_all_in_plain_values() -> None:
    """The record, ready for JSON, has the score, the tags, and each answer beside its key."""
    record = as_record(result(HintShown(NOW, "year"), Flagged(NOW, "place"), *WHOLE), BANK)
    assert json.loads(json.dumps(record)) == record
    assert record | {"answers": len(record["answers"])} == {
        "version": RESULT_VERSION,
        "bank": "kosovo-taiwan",
        "title": "A bank",
        "seed": 7,
        "complete": True,
        "questions": 3,
        "answered": 2,
        "right": 1,
        "skipped": 1,
        "points": 2.5,
        "most": 4,
        "share": 0.625,
        "pass": 0.7,
        "passed": False,
        "tags": {"farms": {"points": 0.5, "most": 1}, "time": {"points": 2.5, "most": 3}},
        "confidence": {"points": 0, "most": 0},
        "answers": 3,
    }
    assert record["answers"][0] == {
        "id": "year",
        "type": "choice",
        "outcome": "right",
        "response": ["2008"],
        "key": ["2008"],
        "points": 2,
        "most": 2,
        "hint": True,
        "confidence": None,
        "flagged": False,
    }
    assert [(answer["outcome"], answer["response"]) for answer in record["answers"][1:]] == [
        ("partly", ["a"]),
        ("skipped", None),
    ]
    assert record["answers"][2]["flagged"]


def test_a_session_that_goes_on_is_not_complete() -> None:
    """The record of a session that was paused says so."""
    assert as_record(result(WHOLE[0]), BANK)["complete"] is False


@pytest.mark.parametrize(
    ("points", "shown"),
    [("2", "2"), ("1/2", "0.5"), ("1/3", "0.33"), ("-2/3", "-0.67"), ("100", "100"), ("9.999", "10"), ("-1/999", "0")],
)
def test_points_are_shown_short(points: str, shown: str) -> None:
    """Whole points are whole; others have two decimals at most, and nothing is not below nothing."""
    assert points_text(Fraction(points)) == shown


@given(st.lists(st.sampled_from(["2008", "1999", "a", "b", "c", "Kosovo", "kosovo"]), max_size=4), st.data())
def test_a_share_is_from_nothing_to_all(response: list[str], data: st.DataObject) -> None:
    """Whatever is answered, a mark is from minus the penalty to 1, and a result from 0 to 1."""
    events = [answer(name, *data.draw(st.permutations(response))) for name in QUESTIONS]
    found = result(*events)
    assert all(-1 <= attempt.mark.share <= 1 for attempt in found.session.attempts if attempt.mark)
    assert 0 <= found.score.share <= 1


def test_the_key_gets_all_points() -> None:
    """Every question answered with its key makes the whole score."""
    found = result(*(answer(name, *question.kind.key()) for name, question in QUESTIONS.items()))
    assert found.score.share == 1
    assert found.missed == ()
