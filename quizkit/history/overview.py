"""What a start screen tells of a bank: the session that was left, and how the last whole ones went."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from peewee import fn

from quizkit.history.store import Store
from quizkit.history.tables import Answer, Event, Session
from quizkit.quiz.events import Started
from quizkit.quiz.records import from_record

_NEWEST = 20  # finished sessions that are looked at: more would take as long as the quiz itself


class Left(NamedTuple):
    """A session that was left: its mode, how many of its questions are answered, when; and when its time is up."""

    mode: str
    answered: int
    of: int
    at: datetime
    ends: datetime | None = None


class Taken(NamedTuple):
    """A finished session: how many of its questions were right."""

    right: int
    of: int


def left(store: Store, bank: str) -> Left | None:
    """The newest session of a bank that was left before its end, if there is one. Raises StoreProblem."""
    session = store.unfinished(bank)
    if session is None:
        return None
    with store.using():
        started = _started([session])[session]
        here = Event.session == session
        last = Event.select(Event.record).where(here).order_by(Event.number.desc()).first()
        answered = Answer.select().where((Answer.session == session) & ~Answer.undone).count()
    ends = None if started.limit is None else started.at + timedelta(seconds=started.limit)
    at = from_record(json.loads(last.record)).at
    return Left(started.mode, int(answered), len(started.questions), at, ends)


def taken(store: Store, bank: str) -> tuple[Taken, ...]:
    """The newest finished sessions of a bank, the last one first. Raises StoreProblem."""
    with store.using():
        finished = Session.select(Session.id).where((Session.bank == bank) & Session.finished)
        ids = [row.id for row in finished.order_by(Session.id.desc()).limit(_NEWEST)]
        started = _started(ids)
        right: Any = (
            Answer.select(Answer.session, fn.COUNT(Answer.number))
            .where(Answer.session.in_(ids) & ~Answer.undone & (Answer.outcome == "right"))
            .group_by(Answer.session)
        )
        counts: dict[int, int] = dict(right.tuples())
    return tuple(Taken(counts.get(session, 0), len(started[session].questions)) for session in ids)


def _started(sessions: Iterable[int]) -> dict[int, Started]:
    """How some sessions began."""
    rows: Any = Event.select(Event.session, Event.record).where(Event.session.in_(list(sessions)) & (Event.number == 0))
    events = {session: from_record(json.loads(record)) for session, record in rows.tuples()}
    return {session: event for session, event in events.items() if isinstance(event, Started)}
