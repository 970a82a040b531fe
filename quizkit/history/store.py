"""The store: every event of every session, durable before anything is shown of it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Self

import peewee

from quizkit.history.problems import StoreProblem
from quizkit.quiz.events import Answered, Event, Finished, Started, from_record, to_record

SCHEMA_VERSION = 1
"""Kept in the database as `user_version`."""


class _SessionRow(peewee.Model):
    """A session: which bank, when it began, whether it is over."""

    id = peewee.AutoField()
    bank = peewee.TextField(index=True)
    started = peewee.TextField()
    finished = peewee.BooleanField(default=False)

    class Meta:
        table_name = "session"


class _EventRow(peewee.Model):
    """An event of a session: its number in it, and its record as JSON."""

    session = peewee.ForeignKeyField(_SessionRow, backref="events", on_delete="CASCADE")
    number = peewee.IntegerField()
    record = peewee.TextField()

    class Meta:
        table_name = "event"
        primary_key = peewee.CompositeKey("session", "number")


_MODELS = (_SessionRow, _EventRow)


class Store:
    """The events of one person's sessions, in an SQLite file."""

    saves = True

    def __init__(self, path: Path) -> None:
        """Open the store in a file that is there, an empty one for a new store. Raises StoreProblem."""
        self.path = path
        self.next_number: dict[int, int] = {}
        # FULL: a commit is on the disk when it returns. WAL: a reader never stops a writer.
        self.database = peewee.SqliteDatabase(
            str(path), pragmas={"journal_mode": "wal", "synchronous": "full", "foreign_keys": 1, "busy_timeout": 10_000}
        )
        with self._problems(), self._bound():
            self._prepare()

    def _prepare(self) -> None:
        version = self.database.pragma("user_version")
        if version > SCHEMA_VERSION:
            raise StoreProblem(f"{self.path} was written by a newer quizkit: install that one")
        if version < SCHEMA_VERSION:
            with self.database.atomic("IMMEDIATE"):
                self.database.create_tables(_MODELS, safe=True)
                self.database.pragma("user_version", SCHEMA_VERSION)

    def begin(self, event: Started) -> int:
        """A new session's id, its first event kept."""
        with self._problems(), self._bound(), self.database.atomic("IMMEDIATE"):
            row = _SessionRow.create(bank=event.bank, started=event.at.isoformat())
            _EventRow.insert(session=row.id, number=0, record=_text(event)).execute()
            self.next_number[row.id] = 1
            return int(row.id)

    def append(self, session: int, event: Event) -> None:
        """Keep an event; when this returns, it is on the disk.

        Raises StoreProblem, also where another program has gone on with the session since it was
        read: two that answer one quiz would undo each other's answers.
        """
        number = self.next_number[session]
        with self._problems(), self._bound():
            try:
                with self.database.atomic("IMMEDIATE"):
                    _EventRow.insert(session=session, number=number, record=_text(event)).execute()
                    if isinstance(event, Finished):
                        _SessionRow.update(finished=True).where(_SessionRow.id == session).execute()
            except peewee.IntegrityError:
                raise StoreProblem("this quiz goes on in another window, and its answers there are kept") from None
        self.next_number[session] = number + 1

    def events(self, session: int) -> list[Event]:
        """The events of a session in their order."""
        with self._problems(), self._bound():
            rows = list(_EventRow.select().where(_EventRow.session == session).order_by(_EventRow.number))
            self.next_number[session] = rows[-1].number + 1 if rows else 0
            return [from_record(json.loads(row.record)) for row in rows]

    def unfinished(self, bank: str) -> int | None:
        """The id of the newest session of a bank that was left before its end, with an answer in it."""
        answered = _EventRow.record.startswith(f'{{"event":"{Answered.NAME}"')
        with self._problems(), self._bound():
            row = (
                _SessionRow.select()
                .join(_EventRow)
                .where((_SessionRow.bank == bank) & ~_SessionRow.finished & answered)
                .order_by(_SessionRow.id.desc())
                .first()
            )
            return int(row.id) if row else None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.database.close()

    @contextmanager
    def _bound(self) -> Iterator[None]:
        with self.database.bind_ctx(_MODELS):
            yield

    @contextmanager
    def _problems(self) -> Iterator[None]:
        try:
            yield
        except (peewee.PeeweeException, OSError, ValueError) as error:
            reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
            raise StoreProblem(f"{self.path} cannot be used: {reason}") from error


def _text(event: Event) -> str:
    record: dict[str, Any] = to_record(event)
    return json.dumps(record, ensure_ascii=False, separators=(",", ":"))
