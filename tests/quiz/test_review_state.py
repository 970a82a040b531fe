"""A review as values: what comes next, what an answer changes, what an undo brings back."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from quizkit.quiz.events import Answered, Graded, HintShown, Marked, Undone
from quizkit.quiz.review import Entry, Review, apply, with_grade
from quizkit.quiz.schedule import REVIEW, Plan

NOON = datetime(2026, 3, 10, 12, 0, tzinfo=UTC)
PLAN = Plan(0.9, UTC)
MINUTE = timedelta(minutes=1)


def answer(entry: Entry, level: int, at: datetime = NOON) -> Answered:
    marked = Marked(entry.bank, entry.type, (), "1" if level > 1 else "0", "1", "key", "wording")
    return with_grade(entry, Answered(at, entry.question, ("x",), 3.0, marked=marked), level, PLAN)


def entries(*names: str) -> tuple[Entry, ...]:
    """Entries of `bank/question`."""
    return tuple(Entry(*name.split("/"), "choice") for name in names)  # type: ignore[arg-type]


def asked(review: Review, level: int = 3) -> list[str]:
    """The questions as they are asked, each answered with one grade, a minute for each; at most 30."""
    names = []
    now = NOON
    while (entry := review.next(now)) and len(names) < 30:
        names.append("/".join(entry.name))
        review = apply(review, answer(entry, level, now))
        now += MINUTE
    return names


BANKS = st.lists(st.sampled_from("abcd"), max_size=20)


@given(BANKS)
def test_neighbours_are_of_different_banks_where_that_can_be(banks: list[str]) -> None:
    """Two of one bank meet only where it has more than all the others together and one."""
    review = Review(due=tuple(Entry(bank, f"{place}", "choice") for place, bank in enumerate(banks)))
    names = [name[0] for name in asked(review)]
    assert sorted(names) == sorted(banks)
    most = max((banks.count(bank) for bank in banks), default=0)
    meetings = sum(first == second for first, second in pairwise(names))
    assert meetings == max(0, 2 * most - len(banks) - 1)


def test_types_alternate_inside_a_bank() -> None:
    """With one bank alone, at least the type changes."""
    due = tuple(Entry("a", f"{kind}-{place}", kind) for kind in ("choice", "numeric") for place in (1, 2))
    assert [name.split("-")[0] for name in asked(Review(due=due))] == ["a/choice", "a/numeric"] * 2


def test_what_is_due_comes_before_what_is_new() -> None:
    """Who leaves early has done what could be forgotten."""
    review = Review(due=entries("a/1", "a/2"), new=entries("b/1"))
    assert asked(review) == ["a/1", "a/2", "b/1"]


def test_what_is_failed_comes_again_after_others() -> None:
    """In ten minutes, or when nothing else is left; alone, at once."""
    review = Review(due=entries("a/1", "a/2", "a/3"))
    first = review.next(NOON)
    assert first
    review = apply(review, answer(first, 1))
    assert asked(review) == ["a/2", "a/3", "a/1"]
    assert asked(Review(due=entries("a/1")), 1) == ["a/1"] * 30


def test_what_is_failed_comes_before_the_rest_when_its_time_has_come() -> None:
    """Ten minutes later, with many still waiting."""
    review = Review(due=entries(*(f"a/{number}" for number in range(30))))
    first = review.next(NOON)
    assert first
    review = apply(review, answer(first, 1))
    review = apply(review, answer(review.due[0], 3))
    assert review.next(NOON + 9 * MINUTE) == review.due[0]
    assert review.next(NOON + 10 * MINUTE) == review.back[0]


def test_an_undo_brings_back_everything_and_asks_again() -> None:
    """The card, the queues and the count; the same question comes next, and its answer was helped."""
    review = Review(due=entries("a/1", "b/1"))
    entry = review.next(NOON)
    assert entry
    undone = apply(apply(review, answer(entry, 1)), Undone(NOON, "1"))
    assert replace(undone, again=None, taken_back=frozenset()) == review
    assert undone.next(NOON + 60 * MINUTE) == entry
    assert undone.taken_back == {entry.name}
    again = apply(undone, answer(entry, 3))
    assert again.taken_back == frozenset()
    assert [done.answer.grade for done in again.done] == [3]


def test_the_person_may_grade_otherwise() -> None:
    """The answer is the same, its grade and card are not; an undo then takes back both."""
    review = Review(due=entries("a/1"))
    failed = apply(review, answer(review.due[0], 1))
    better = with_grade(review.due[0], failed.done[0].answer, 4, PLAN)
    assert better.card
    graded = apply(failed, Graded(NOON, "1", 4, better.card))
    assert [done.answer for done in graded.done] == [better]
    assert better.card.state == REVIEW
    assert graded.back == ()
    assert apply(graded, Undone(NOON, "1")).due == review.due
    assert apply(review, Graded(NOON, "1", 4, better.card)) == review


def test_a_hint_counts_for_the_answer_that_follows() -> None:
    """Not for the next question."""
    review = apply(Review(due=entries("a/1", "a/2")), HintShown(NOON, "1", "a"))
    assert review.hinted
    assert not apply(review, answer(review.due[0], 3)).hinted


def test_a_clock_that_was_set_back_puts_no_answer_before_the_last() -> None:
    """Else the older one would be taken for the newer."""
    entry = entries("a/1")[0]
    later = entry.answered(answer(entry, 1, NOON))
    assert later.not_before(NOON - 60 * MINUTE) > NOON
    assert later.not_before(NOON + MINUTE) == NOON + MINUTE
    assert entry.not_before(NOON) == NOON
