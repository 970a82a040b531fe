"""What is known of some banks, and what of it is due."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from quizkit.quiz.deck import Seen, by_bank, deck, due, new, next_due
from quizkit.quiz.events import Card
from quizkit.quiz.review import Entry
from quizkit.quiz.schedule import LEARNING, REVIEW, Known, Plan, next_card
from tests.support.outlines import Outlined

NOON = datetime(2026, 3, 10, 12, 0, tzinfo=UTC)
DAY = timedelta(days=1)
PLAN = Plan(0.9, UTC)
OUTLINES = {
    bank: {name: Outlined(name) for name in names}
    for bank, names in {"canal": ("year", "seas", "length"), "abacus": ("one", "two")}.items()
}


def kept(question: str, due: datetime, interval: int = 10, bank: str = "canal", state: int = REVIEW) -> Entry:
    card = Card(due, float(interval), 5.0, state, None if state == REVIEW else 0)
    return Entry(bank, question, "choice", Known(card, due - interval * DAY), "key")


def seen(question: str, share: float, at: datetime = NOON, key: str = "key", hinted: bool = False) -> Seen:
    return Seen("canal", question, "choice", key, at, share, 5.0, hinted)


def test_a_question_of_a_quiz_becomes_known_to_the_review() -> None:
    """Missed it is due, right it comes back another day."""
    known = deck([], [seen("year", 0.0), seen("seas", 1.0)], OUTLINES, {}, PLAN)
    assert [entry.question for entry in due(known.values(), NOON)] == ["year"]
    right = known["canal", "seas"].known
    assert right
    assert right.card == next_card(None, 3, NOON, PLAN, "canal/seas")


def test_an_answer_in_a_quiz_counts_for_a_card_that_is_there() -> None:
    """As if it was given in a review; with another key it begins anew."""
    card = kept("year", NOON - DAY)
    known = deck([card], [seen("year", 1.0)], OUTLINES, {}, PLAN)["canal", "year"]
    assert known.known == Known(next_card(card.known, 3, NOON, PLAN, "canal/year"), NOON)
    known = deck([card], [seen("year", 1.0, key="another")], OUTLINES, {}, PLAN)["canal", "year"]
    assert known.known == Known(next_card(None, 3, NOON, PLAN, "canal/year"), NOON)
    assert known.key == "another"


def test_what_has_gone_from_its_bank_is_not_asked() -> None:
    """Neither a card nor an answer of a quiz; nor one of a bank that is not there."""
    gone = [kept("gone", NOON - DAY), kept("year", NOON - DAY, bank="elsewhere")]
    assert deck(gone, [seen("lost", 0.0)], OUTLINES, {}, PLAN) == {}


def test_the_most_urgent_comes_first() -> None:
    """What was failed last; then a day late after two before a day late after a year."""
    cards = [
        kept("year", NOON - DAY, 365),
        kept("seas", NOON - DAY, 2),
        kept("length", NOON + timedelta(minutes=5), 1, state=LEARNING),
        kept("one", NOON + DAY, bank="abacus"),
    ]
    assert [entry.question for entry in due(cards, NOON)] == ["length", "seas", "year"]
    assert next_due(cards, NOON) == NOON + DAY
    assert next_due([], NOON) is None


def test_new_questions_come_from_each_bank_in_turn() -> None:
    """In the order of the bank, without those that are known."""
    known = {("canal", "year"): kept("year", NOON)}
    names = [entry.name for entry in new(OUTLINES, known, 3)]
    assert names == [("canal", "seas"), ("abacus", "one"), ("canal", "length")]
    assert new(OUTLINES, known, 0) == ()


def test_what_is_due_and_new_is_counted_by_bank() -> None:
    """In the order of the names."""
    cards = [kept("year", NOON), kept("seas", NOON)]
    assert by_bank(cards, new(OUTLINES, {}, 2)) == {"abacus": [0, 1], "canal": [2, 1]}
