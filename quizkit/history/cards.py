"""The cards: when a question comes back, made from the last graded answer to it. All inside a transaction."""

from __future__ import annotations

import json

from quizkit.history import tables
from quizkit.history.times import microseconds
from quizkit.quiz.events import Answered, Card, Graded, Skipped
from quizkit.quiz.records import from_record


def refresh_card(bank: str, question: str) -> None:
    """The card of a question, from the last answer to it that was graded and not taken back."""
    about = (tables.Item.bank == bank) & (tables.Item.question == question)
    last = (
        tables.Answer.select(tables.Answer.session, tables.Answer.number, tables.Answer.at)
        .join(tables.Item)
        .where(about & tables.Answer.grade.is_null(False) & ~tables.Answer.undone)
        .order_by(tables.Answer.at.desc(), tables.Answer.session.desc(), tables.Answer.number.desc())
        .tuples()
        .first()
    )
    tables.Card.delete().where((tables.Card.bank == bank) & (tables.Card.question == question)).execute()
    if last is None:
        return
    session, number, at = last
    card = _card_of(session, number)
    if card:
        tables.Card.insert(
            bank=bank,
            question=question,
            due=microseconds(card.due),
            stability=card.stability,
            difficulty=card.difficulty,
            state=card.state,
            step=card.step,
            last_review=at,
        ).execute()


def _card_of(session: int, number: int) -> Card | None:
    """The card of an answer: its own, or that of the grade that the person gave it later."""
    rows = tables.Event.select(tables.Event.record).where(
        (tables.Event.session == session) & (tables.Event.number >= number)
    )
    card = None
    for place, row in enumerate(rows.order_by(tables.Event.number).iterator()):
        event = from_record(json.loads(row.record))
        if place == 0 and isinstance(event, Answered):
            card, question = event.card, event.question
        elif isinstance(event, Graded) and event.question == question:
            card = event.card
        elif isinstance(event, Answered | Skipped):
            break
    return card
