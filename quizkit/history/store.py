"""The store: every event of every session, durable before anything is shown of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Self, TypeVar
from uuid import uuid4

import peewee

from quizkit.history import tables
from quizkit.history.adding import add_event, add_session
from quizkit.history.engines import open_engine
from quizkit.history.events import events_of
from quizkit.history.merging import add_sessions
from quizkit.history.migrations import migrate
from quizkit.history.places import Place
from quizkit.history.problems import GoneOnElsewhere, StoreDamaged, StoreProblem, cannot_be_used
from quizkit.history.progress import Progress, progress_of
from quizkit.history.rebuilding import rebuild
from quizkit.quiz.events import Event, Started
from quizkit.translation import _

T = TypeVar("T")


class Store:
    """The events of one person's sessions, and the tables made from them."""

    saves = True

    def __init__(self, place: Place) -> None:
        """Open the store at a place; where there is nothing, make an empty one. Raises StoreProblem."""
        self.place = place
        self.next_number: dict[int, int] = {}
        self.progress: dict[int, Progress] = {}
        try:
            self.engine = open_engine(place)
            self.database = self.engine.database
            with self.using():
                self._prepare()
        except (peewee.PeeweeException, OSError) as error:
            raise StoreProblem(cannot_be_used(place, str(error))) from error
        except BaseException:
            self.close()
            raise

    def _prepare(self) -> None:
        self.engine.set_up()
        version = self.engine.version()
        if version > tables.SCHEMA_VERSION:
            raise StoreProblem(_("{place} was written by a newer quizkit: install that one").format(place=self.place))
        if version == tables.SCHEMA_VERSION:
            return
        with self.engine.transaction():
            # Looked at again: another program may have done it while this one waited for its turn.
            version = self.engine.version()
            if version == tables.SCHEMA_VERSION:
                return
            if version:
                if migrate(self.database, version):
                    rebuild()
            else:
                self.database.create_tables(tables.TABLES, safe=True)
            self.engine.set_version(tables.SCHEMA_VERSION)

    def begin(self, event: Started) -> int:
        """A new session's id, its first event kept."""
        with self.using(), self.engine.transaction():
            session = add_session(str(uuid4()), event)
            add_event(session, 0, event)
            progress = Progress(session)
            progress.take_in(0, event)
        self.next_number[session] = 1
        self.progress[session] = progress
        return session

    def append(self, session: int, event: Event) -> None:
        """Keep an event; when this returns, it is on the disk.

        Raises StoreProblem; GoneOnElsewhere where another program has gone on with the session since it was
        read: two that answer one quiz would undo each other's answers.
        """
        number = self.next_number[session]
        with self.using():
            # Taken out meanwhile: where the transaction fails, it would be ahead of what is kept.
            progress = self.progress.pop(session, None) or progress_of(session)
            try:
                with self.engine.transaction():
                    add_event(session, number, event)
                    progress.take_in(number, event)
            except peewee.IntegrityError:
                raise GoneOnElsewhere(_("this quiz was gone on with, or forgotten, in another window")) from None
        self.progress[session] = progress
        self.next_number[session] = number + 1

    def events(self, session: int) -> list[Event]:
        """The events of a session in their order; from then on it can be appended to."""
        with self.using():
            events = events_of(session)
        self.progress.pop(session, None)
        self.next_number[session] = len(events)
        return events

    def unfinished(self, bank: str) -> int | None:
        """The id of a bank's newest session that was left before its end: an exam, or a quiz with an answer."""
        answered = tables.Answer.select().where((tables.Answer.session == tables.Session.id) & ~tables.Answer.undone)
        # The time of an exam goes on, answers or none.
        worth_it = peewee.fn.EXISTS(answered) | (tables.Session.mode == "exam")
        with self.using():
            row = (
                tables.Session.select(tables.Session.id)
                .where((tables.Session.bank == bank) & ~tables.Session.finished & worth_it)
                .order_by(tables.Session.id.desc())
                .first()
            )
            return int(row.id) if row else None

    def read(self, query: Callable[[], T]) -> T:
        """What a query of the tables gives."""
        with self.using():
            return query()

    def add_sessions(self, sessions: Iterable[tuple[str, Sequence[Event], int | None]]) -> tuple[int, int]:
        """Whole sessions: name, events with Started first, and a number to have if it is free.

        A session that is there, by its name, gets only the events that it lacks. Gives how many sessions were new,
        and how many events in all. Nothing is kept unless all are.
        """
        with self.using(), self.engine.transaction():
            return add_sessions(sessions)

    def rebuild(self) -> None:
        """Make the derived tables anew from the events."""
        with self.using(), self.engine.transaction():
            rebuild()

    @contextmanager
    def using(self) -> Iterator[None]:
        """The tables are this store's, and what goes wrong is a StoreProblem."""
        try:
            with self.database.bind_ctx(tables.TABLES):
                yield
        except BrokenPipeError:
            # Of whoever reads what is being written: the store has no part in it.
            raise
        except (peewee.PeeweeException, OSError, ValueError) as error:
            kind = StoreDamaged if self.engine.is_damage(error) else StoreProblem
            raise kind(cannot_be_used(self.place, self.engine.reason(error))) from error

    def close(self) -> None:
        """Let go of the database; it is opened again when it is used."""
        if hasattr(self, "database"):
            self.database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()
