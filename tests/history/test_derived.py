"""The tables that are made from the events: the same one by one and all anew, and right."""

from __future__ import annotations

import itertools
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from quizkit.history.places import Place
from quizkit.history.store import Store
from quizkit.history.times import microseconds, moment
from quizkit.quiz.events import (
    Answered,
    Card,
    Event,
    Flagged,
    Graded,
    HintShown,
    Marked,
    Resumed,
    Skipped,
    Started,
    Undone,
)
from tests.support.events import NOON, SESSIONS

STARTED = Started(NOON, "canal", 7, True, ("year", "seas"))
MARKED = Marked("canal", "choice", ("history", "sea"), "1/2", "2", "k", "w")
ANSWERED = Answered(NOON, "year", ("1869",), 2.5, marked=MARKED)
_numbers = itertools.count()

ANSWERS = """
select bank, question, type, tags, key, wording, session_id, number, at, outcome, points, most, seconds, hinted,
  undone, confidence, grade from answer join item on item.id = item_id order by session_id, number
"""


@pytest.fixture
def path(tmp_path: Path) -> Iterator[Path]:
    return tmp_path / "history.db"


def kept(path: Path, *sessions: list[Event]) -> Path:
    """A store with these sessions, written event by event in turn."""
    with Store(Place(path)) as store:
        ids = [store.begin(events[0]) for events in sessions]  # type: ignore[arg-type]
        for row in itertools.zip_longest(*(events[1:] for events in sessions)):
            for session, event in zip(ids, row, strict=True):
                if event is not None:
                    store.append(session, event)
    return path


def rows(path: Path) -> list[list[Any]]:
    """The derived tables, and which sessions are over."""
    with closing(sqlite3.connect(path)) as database:
        queries = [
            ANSWERS,
            "select * from card order by bank, question",
            "select id, finished from session order by id",
            # By what a question is, for its row may have another number when all is made anew.
            "select begin, bank, answers, right, round(points, 9), most from quarter order by 1, 2",
            "select begin, bank, question, type, tags, key, wording, confidence, answers, right, round(points, 9), most"
            " from half_year join item on item.id = item_id order by begin, 2, 3, 4, 5, 6, 7, 8",
        ]
        return [database.execute(query).fetchall() for query in queries]


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(SESSIONS)
def test_all_anew_is_the_same_as_one_by_one(tmp_path: Path, sessions: list[list[Event]]) -> None:
    """Whatever happened, the tables made while it happened are those that the events give."""
    path = kept(tmp_path / f"{next(_numbers)}.db", *sessions)
    before = rows(path)
    with Store(Place(path)) as store:
        store.rebuild()
    assert rows(path) == before


def test_an_answer_is_a_row(path: Path) -> None:
    """Its time, its question as it was, its points, the seconds it took and the hint before it."""
    hint = HintShown(NOON, "year")
    (answer,), cards, *_ = rows(kept(path, [STARTED, hint, ANSWERED]))
    about = ("canal", "year", "choice", "history\nsea", "k", "w")
    assert answer == (*about, 1, 2, microseconds(NOON), "partly", 1.0, 2.0, 2.5, 1, 0, None, None)
    assert cards == []


def test_what_was_taken_back_is_marked(path: Path) -> None:
    """An undone answer and a skip that stands: both are kept, one counts."""
    answers, *_ = rows(kept(path, [STARTED, ANSWERED, Undone(NOON, "year"), Skipped(NOON, "year")]))
    assert [(row[9], row[14]) for row in answers] == [("partly", 1), ("skipped", 0)]


def test_an_undo_of_a_question_that_is_not_the_last_takes_nothing_back(path: Path) -> None:
    """As in the session: it names what it takes back."""
    answers, *_ = rows(kept(path, [STARTED, ANSWERED, Undone(NOON, "seas")]))
    assert [row[14] for row in answers] == [0]


def test_an_answer_to_a_key_that_was_changed_no_longer_counts(path: Path) -> None:
    """The question is asked again, and the old answer says nothing of the new key."""
    answers, *_ = rows(kept(path, [STARTED, ANSWERED, Resumed(NOON, ("year",)), ANSWERED]))
    assert [row[14] for row in answers] == [1, 0]


def test_a_grade_that_the_person_gives_counts(path: Path) -> None:
    """With its card, also where a flag was set in between; an undo takes back both."""
    rule, own = (Card(NOON + timedelta(days=days), days * 1.0, 5.0, 2) for days in (3, 9))
    answer = Answered(NOON, "year", ("1869",), marked=MARKED, grade=3, card=rule)
    graded = [STARTED, answer, Flagged(NOON, "year"), Graded(NOON, "year", 4, own)]
    answers, cards, *_ = rows(kept(path, graded))
    assert [row[16] for row in answers] == [4]
    assert [moment(card[2]) for card in cards] == [own.due]
    path.unlink()
    _, cards, *_ = rows(kept(path, [*graded, Undone(NOON, "year")]))
    assert cards == []


def test_a_grade_of_an_answer_that_has_none_changes_nothing(path: Path) -> None:
    """An answer of a quiz makes no card."""
    card = Card(NOON, 1.0, 5.0, 2)
    answers, cards, *_ = rows(kept(path, [STARTED, ANSWERED, Graded(NOON, "year", 4, card)]))
    assert (answers[0][16], cards) == (None, [])


def test_a_hint_in_a_review_is_one_for_the_answer_that_follows(path: Path) -> None:
    """The question may be asked again, without it; one of another bank is another question."""
    started = replace(STARTED, bank="", mode="review")
    events = [
        started,
        HintShown(NOON, "year", "abacus"),
        ANSWERED,
        HintShown(NOON, "year", "canal"),
        ANSWERED,
        ANSWERED,
    ]
    answers, *_ = rows(kept(path, events))
    assert [row[13] for row in answers] == [0, 1, 0]


def test_an_undone_review_brings_the_card_back_as_it_was(path: Path) -> None:
    """The schedule is that of the last answer that stands."""
    first, second = (Card(NOON + timedelta(days=days), days * 1.0, 5.0, 2) for days in (3, 9))
    day = timedelta(days=1)
    one = Answered(NOON, "year", ("1869",), marked=MARKED, grade=3, card=first)
    two = Answered(NOON + day, "year", ("1869",), marked=MARKED, grade=4, card=second)
    _, cards, *_ = rows(kept(path, [STARTED, one, two]))
    assert [moment(card[2]) for card in cards] == [NOON + 9 * day]
    path.unlink()
    _, cards, *_ = rows(kept(path, [STARTED, one, two, Undone(NOON, "year")]))
    assert [moment(card[2]) for card in cards] == [NOON + 3 * day]
    path.unlink()
    _, cards, *_ = rows(kept(path, [STARTED, one, Undone(NOON, "year")]))
    assert cards == []


def test_counts_are_of_what_stands(path: Path) -> None:
    """An answer taken back and a skip are not counted, an answer on another day or level has its own row."""
    sure = replace(ANSWERED, confidence=3, at=NOON + timedelta(days=190))
    events = [STARTED, ANSWERED, Undone(NOON, "year"), Skipped(NOON, "year"), ANSWERED, replace(sure, question="seas")]
    *_, quarters, halves = rows(kept(path, events))
    assert [row[2:] for row in quarters] == [(1, 0, 1.0, 2.0)] * 2
    assert [(row[2], *row[7:]) for row in halves] == [("year", 0, 1, 0, 1.0, 2.0), ("seas", 3, 1, 0, 1.0, 2.0)]
    assert quarters[1][0] - quarters[0][0] == 190 * 86_400 * 10**6


def test_a_clock_that_is_wrong_by_a_century_counts_too(path: Path) -> None:
    """A quarter of an hour is one before 1970 as well, and an answer can be taken back there."""
    turn = datetime(1970, 1, 1, tzinfo=UTC)
    moments = [turn + timedelta(minutes=minutes) for minutes in (-16, -14, -1, 1, 14)] + [datetime(2, 1, 2, tzinfo=UTC)]
    events = [STARTED, *(replace(ANSWERED, at=moment) for moment in moments), Undone(turn, "year")]
    *_, quarters, _halves = rows(kept(path, events))
    assert [(row[0] // 10**6, row[2]) for row in quarters] == [(-1800, 1), (-900, 2), (0, 2)]
    with Store(Place(path)) as store:
        store.rebuild()
    assert rows(path)[-2] == quarters
