"""The events of a session, read back from the store."""

from __future__ import annotations

import json

from quizkit.history import tables
from quizkit.quiz.events import Event
from quizkit.quiz.records import from_record


def events_of(session: int, most: int | None = None) -> list[Event]:
    """The events of a session in their order, the first ones where there may be no more than `most`."""
    rows = tables.Event.select(tables.Event.record).where(tables.Event.session == session).limit(most)
    return [from_record(json.loads(row.record)) for row in rows.order_by(tables.Event.number)]
