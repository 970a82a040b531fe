"""What was kept, to look at: the list of sessions, and what happened in one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any, NamedTuple

import peewee

from quizkit.history import tables
from quizkit.history.events import events_of
from quizkit.history.progress import Progress
from quizkit.history.store import Store
from quizkit.history.times import moment
from quizkit.quiz.events import Answered, Event, Skipped, Started


class Summary(NamedTuple):
    """A session in a line: points are those of the answers that stand, `most` what these could have."""

    number: int
    started: datetime
    bank: str
    mode: str
    finished: bool
    asked: int
    answered: int
    points: float
    most: float


class Replayed(NamedTuple):
    """An answer, or a skip where `response` is None, as it was; times in UTC, `seconds` None where not measured."""

    at: datetime
    question: str
    bank: str
    response: tuple[str, ...] | None
    outcome: str
    points: float
    most: float
    seconds: float | None
    hinted: bool
    undone: bool


def summaries(store: Store, limit: int | None = None, number: int | None = None) -> list[Summary]:
    """The sessions, the newest first; one of them where a number is given. Raises StoreProblem."""
    with store.using():
        query = tables.Session.select().order_by(tables.Session.started.desc(), tables.Session.id.desc())
        if number is not None:
            query = query.where(tables.Session.id == number)
        rows = list(query.limit(limit) if limit else query)
        counts = _counts([row.id for row in rows])
        return [
            Summary(
                row.id,
                moment(row.started),
                row.bank,
                row.mode,
                bool(row.finished),
                _asked(row.id),
                *counts.get(row.id, (0, 0.0, 0.0)),
            )
            for row in rows
        ]


def _counts(sessions: Sequence[int]) -> dict[int, tuple[int, float, float]]:
    """Answers, points and points that could be had, by session."""
    total = peewee.fn.SUM
    found: dict[int, tuple[int, float, float]] = {}
    for batch in peewee.chunked(sessions, 500):
        query = (
            tables.Answer.select(
                tables.Answer.session,
                peewee.fn.COUNT(tables.Answer.number),
                total(tables.Answer.points),
                total(tables.Answer.most),
            )
            .where(tables.Answer.session.in_(batch) & ~tables.Answer.undone & (tables.Answer.outcome != "skipped"))
            .group_by(tables.Answer.session)
            .tuples()
        )
        rows: list[Any] = list(query)
        found |= {session: (answers, points, most) for session, answers, points, most in rows}
    return found


def _asked(session: int) -> int:
    first = next(iter(events_of(session, 1)), None)
    return len(first.questions) if isinstance(first, Started) else 0


def replay(events: Iterable[Event]) -> list[Replayed]:
    """The answers and skips of a session in their order, those that were taken back among them."""
    progress = Progress(0)
    shown: dict[int, Replayed] = {}
    for number, event in enumerate(events):
        for change, value in progress.follow(number, event):
            if change == "answer":
                shown[number] = _replayed(progress, number, value)
            elif change == "undo":
                shown[value] = shown[value]._replace(undone=True)
    return list(shown.values())


def _replayed(progress: Progress, number: int, event: Answered | Skipped) -> Replayed:
    row = progress.answer_row(number, event)
    return Replayed(
        at=event.at,
        question=event.question,
        bank=progress.marked(event).bank,
        response=event.response if isinstance(event, Answered) else None,
        outcome=row["outcome"],
        points=row["points"],
        most=row["most"],
        seconds=row["seconds"],
        hinted=row["hinted"],
        undone=False,
    )
