"""What a review asks of the store: the cards, what was answered elsewhere since, how long answers take."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from peewee import JOIN, fn

from quizkit.history.rows import plain
from quizkit.history.tables import Answer, Item, Session
from quizkit.history.tables import Card as CardRow
from quizkit.history.times import microseconds, moment
from quizkit.quiz.deck import Seen
from quizkit.quiz.events import Card
from quizkit.quiz.grading import AGAIN
from quizkit.quiz.review import Entry
from quizkit.quiz.schedule import Known

_RECENT = 1000  # answers that the usual times are taken from
_NEVER = -(2**62)


def kept_cards(banks: Collection[str]) -> list[Entry]:
    """The questions of some banks that have a card, each with the digest of its key when it was answered last."""
    made_by = (Answer.item == Item.id) & (Answer.at == CardRow.last_review)
    rows = (
        CardRow.select(
            CardRow.bank, CardRow.question, Item.type, Item.key, CardRow.last_review, CardRow.due, CardRow.stability,
            CardRow.difficulty, CardRow.state, CardRow.step,
        )
        .join(Item, on=(Item.bank == CardRow.bank) & (Item.question == CardRow.question))
        .join(Answer, on=made_by & Answer.grade.is_null(False) & ~Answer.undone)
        .where(CardRow.bank.in_(list(banks)))
        .order_by(CardRow.due, CardRow.bank, CardRow.question)
    )  # fmt: skip
    return [
        Entry(bank, question, kind, Known(Card(moment(due), *card), moment(at)), key)
        for bank, question, kind, key, at, due, *card in plain(rows)
    ]


def seen_since(banks: Collection[str]) -> list[Seen]:
    """What was answered in some banks, but not in a review, since it was reviewed last."""
    before, sat = Answer.alias(), Session.alias()
    last = (
        before.select(before.at)
        .join(sat, on=before.session == sat.id)
        .where(
            (before.item == Item.id)
            & (before.at > fn.COALESCE(CardRow.last_review, _NEVER))
            & before.grade.is_null()
            & ~before.undone
            & before.outcome.in_(["right", "partly", "wrong"])
            & ((sat.mode != "exam") | sat.finished)
        )
        .order_by(before.at.desc())
        .limit(1)
    )
    rows = (
        Item.select(
            Item.bank, Item.question, Item.type, Item.key, Answer.at, Answer.outcome, Answer.points, Answer.most,
            Answer.seconds, Answer.hinted,
        )
        .join(CardRow, JOIN.LEFT_OUTER, on=(CardRow.bank == Item.bank) & (CardRow.question == Item.question))
        .join(Answer, on=(Answer.item == Item.id) & (Answer.at == last))
        .where(Item.bank.in_(list(banks)) & Answer.grade.is_null() & ~Answer.undone)
        .order_by(Answer.at)
    )  # fmt: skip
    return [
        Seen(bank, question, kind, key, moment(at), _share(outcome, points, most), seconds, bool(hinted))
        for bank, question, kind, key, at, outcome, points, most, seconds, hinted in plain(rows)
    ]


def usual_times() -> list[tuple[str, float]]:
    """The types and seconds of the newest answers that were right."""
    rows = (
        Answer.select(Item.type, Answer.seconds)
        .join(Item)
        .where((Answer.outcome == "right") & Answer.seconds.is_null(False) & ~Answer.undone)
        .order_by(Answer.at.desc())
        .limit(_RECENT)
    )
    return list(plain(rows))


def begun_banks() -> list[str]:
    """The names of the banks that anything was answered of."""
    return [bank for (bank,) in plain(Item.select(Item.bank).distinct())]


def introduced_since(begin: datetime) -> int:
    """How many questions were reviewed for the first time since a moment, and never answered before it."""
    before, same = Answer.alias(), Item.alias()
    start = microseconds(begin)
    earlier = (
        before.select(before.number)
        .join(same, on=before.item == same.id)
        .where((same.bank == Item.bank) & (same.question == Item.question) & (before.at < start) & ~before.undone)
    )
    rows = (
        Answer.select(Item.bank, Item.question)
        .join(Item)
        .where((Answer.at >= start) & Answer.grade.is_null(False) & ~Answer.undone & ~fn.EXISTS(earlier))
        .distinct()
    )
    return len(list(plain(rows)))


def failures(bank: str, question: str) -> int:
    """How often an answer to a question was graded as failed."""
    about = (Item.bank == bank) & (Item.question == question)
    return int(Answer.select().join(Item).where(about & (Answer.grade == AGAIN) & ~Answer.undone).count())


def _share(outcome: str, points: float, most: float) -> float:
    if most > 0:
        return points / most
    return 1.0 if outcome == "right" else 0.0
