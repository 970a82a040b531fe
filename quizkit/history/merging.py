"""Whole sessions from elsewhere put into a store: those it lacks, and what it lacks of those it has."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from quizkit.history import tables
from quizkit.history.adding import add_event, add_events, add_session
from quizkit.history.events import events_of
from quizkit.history.progress import progress_of
from quizkit.history.rebuilding import Rebuilding
from quizkit.quiz.events import Event, Started


def add_sessions(sessions: Iterable[tuple[str, Sequence[Event], int | None]]) -> tuple[int, int]:
    """See `Store.add_sessions`; inside a transaction."""
    rebuilding = Rebuilding()
    new_sessions = new_events = 0
    for uuid, events, wanted in sessions:
        row = tables.Session.select(tables.Session.id).where(tables.Session.uuid == uuid).first()
        if row:
            new_events += _go_on(int(row.id), events)
            continue
        assert isinstance(events[0], Started)
        session = add_session(uuid, events[0], wanted)
        add_events(session, events)
        rebuilding.add(session, events)
        new_sessions, new_events = new_sessions + 1, new_events + len(events)
    rebuilding.finish()
    return new_sessions, new_events


def _go_on(session: int, events: Sequence[Event]) -> int:
    """Append what a session that went on elsewhere has got there; where both went on, the one here stays."""
    here = events_of(session)
    if list(events[: len(here)]) != here:
        return 0
    progress = progress_of(session)
    for number, event in enumerate(events[len(here) :], len(here)):
        add_event(session, number, event)
        progress.take_in(number, event)
    return len(events) - len(here)
