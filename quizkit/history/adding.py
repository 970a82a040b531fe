"""Rows of the two tables that are the truth. All inside a transaction."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

import peewee

from quizkit.history import tables
from quizkit.history.times import microseconds
from quizkit.quiz.events import Event, Started
from quizkit.quiz.records import to_record

_BATCH = 500


def add_session(uuid: str, event: Started, number: int | None = None) -> int:
    """The number of a new session, without its events: the one that is wanted, if it is free."""
    row = {"uuid": uuid, "bank": event.bank, "mode": event.mode, "started": microseconds(event.at), "finished": False}
    if number is not None and not tables.Session.select().where(tables.Session.id == number).exists():
        row["id"] = number
    return int(tables.Session.insert(**row).execute())


def add_event(session: int, number: int, event: Event) -> None:
    """An event of a session."""
    tables.Event.insert(**_event_row(session, number, event)).execute()


def add_events(session: int, events: Iterable[Event]) -> None:
    """All events of a session that has none yet."""
    rows = (_event_row(session, number, event) for number, event in enumerate(events))
    for batch in peewee.chunked(rows, _BATCH):
        tables.Event.insert_many(batch).execute()


def _event_row(session: int, number: int, event: Event) -> dict[str, Any]:
    record = json.dumps(to_record(event), ensure_ascii=False, separators=(",", ":"))
    try:
        record.encode()
    except UnicodeEncodeError:
        # Half a character, typed on a terminal that is not UTF-8: no database takes it as it is.
        record = json.dumps(to_record(event), separators=(",", ":"))
    return {"session": session, "number": number, "record": record}
