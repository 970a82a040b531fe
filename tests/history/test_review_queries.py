"""What a review asks of the store, on a real database."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from quizkit.history import reviews
from quizkit.history.places import Place
from quizkit.history.store import Store
from quizkit.quiz.events import Answered, Card, Event, Finished, Graded, HintShown, Marked, Skipped, Started, Undone
from quizkit.quiz.schedule import Known
from tests.support.events import NOON

QUIZ = Started(NOON, "canal", 7, True, ("year", "seas"))
EXAM = replace(QUIZ, mode="exam")
REVIEW = replace(QUIZ, bank="", mode="review")
DAY = timedelta(days=1)
CARD = Card(NOON + 5 * DAY, 5.0, 5.0, 2)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store(Place(tmp_path / "history.db")) as opened:
        yield opened


def marked(share: str = "1", bank: str = "canal", kind: str = "choice", key: str = "k") -> Marked:
    return Marked(bank, kind, (), share, "2", key, "w")


def answer(question: str, share: str = "1", days: float = 0, bank: str = "canal", key: str = "k") -> Answered:
    return Answered(NOON + days * DAY, question, ("x",), 4.0, marked=marked(share, bank, key=key))


def graded(question: str, days: float = 0, card: Card = CARD, grade: int = 3, key: str = "k") -> Answered:
    return replace(answer(question, days=days, key=key), grade=grade, card=card)


def keep(store: Store, *events: Event) -> None:
    assert isinstance(events[0], Started)
    session = store.begin(events[0])
    for event in events[1:]:
        store.append(session, event)


def seen(store: Store) -> list[tuple[str, float, bool]]:
    found = store.read(lambda: reviews.seen_since(["canal"]))
    return [(each.question, each.share, each.hinted) for each in found]


def test_a_card_comes_with_the_key_it_was_made_for(store: Store) -> None:
    """The digest of the last graded answer, not of an older one; of the banks asked for alone."""
    later = replace(CARD, due=NOON + 9 * DAY)
    keep(store, REVIEW, graded("year", key="old"), graded("year", 1, later, key="new"))
    (entry,) = store.read(lambda: reviews.kept_cards(["canal"]))
    assert (entry.name, entry.key, entry.known) == (("canal", "year"), "new", Known(later, NOON + DAY))
    assert store.read(lambda: reviews.kept_cards(["abacus"])) == []


def test_the_last_answer_outside_a_review_is_seen(store: Store) -> None:
    """With its share of the points and the hint; not one that was taken back, a skip, or one before the review."""
    keep(store, QUIZ, answer("year", "0", 1), answer("seas", "1/2", 1), HintShown(NOON, "length"), answer("length"))
    assert sorted(seen(store)) == [("length", 1.0, True), ("seas", 0.5, False), ("year", 0.0, False)]
    keep(store, QUIZ, answer("year", "1", 2), answer("seas", "1", 2), Undone(NOON, "seas"), Skipped(NOON + DAY, "seas"))
    assert sorted(seen(store)) == [("length", 1.0, True), ("seas", 0.5, False), ("year", 1.0, False)]
    keep(store, REVIEW, graded("year", 3))
    assert sorted(seen(store)) == [("length", 1.0, True), ("seas", 0.5, False)]


def test_an_exam_counts_when_it_is_handed_in(store: Store) -> None:
    """Before, its answers can still be changed."""
    keep(store, EXAM, answer("year", "0"))
    assert seen(store) == []
    keep(store, EXAM, answer("year", "0"), answer("year", "1", 1), Finished(NOON + DAY))
    assert seen(store) == [("year", 1.0, False)]


def test_new_questions_of_the_day_are_counted(store: Store) -> None:
    """Each once; not one that was known before, from a quiz or a review, nor one that was taken back."""
    keep(store, QUIZ, answer("year", days=-1))
    keep(store, REVIEW, graded("seas", -2))
    keep(
        store, REVIEW, *(graded(name) for name in ("year", "seas", "length", "length", "depth")), Undone(NOON, "depth")
    )
    assert store.read(lambda: reviews.introduced_since(NOON - timedelta(hours=1))) == 1
    assert store.read(lambda: reviews.introduced_since(NOON + timedelta(hours=1))) == 0


def test_failures_are_counted_by_question(store: Store) -> None:
    """By the grade that counts: not what was taken back, nor what the person graded otherwise."""
    keep(
        store,
        REVIEW,
        graded("year", grade=1),
        graded("year", 1, grade=1),
        graded("seas", grade=1),
        Undone(NOON, "seas"),
    )
    keep(store, REVIEW, graded("year", 2, grade=1), Graded(NOON + 2 * DAY, "year", 2, CARD))
    assert store.read(lambda: reviews.failures("canal", "year")) == 2
    assert store.read(lambda: reviews.failures("canal", "seas")) == 0
    assert store.read(lambda: reviews.failures("abacus", "year")) == 0


def test_usual_times_are_those_of_right_answers(store: Store) -> None:
    """By type; who was wrong may have hurried."""
    keep(store, QUIZ, answer("year"), answer("seas", "0"))
    assert store.read(reviews.usual_times) == [("choice", 4.0)]
    assert store.read(reviews.begun_banks) == ["canal"]
