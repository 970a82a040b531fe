"""The store, opened when there is something to keep or to look up: loading it takes as long as a question."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Self, TypeVar

from quizkit.history.places import Place
from quizkit.history.problems import StoreDamaged, StoreProblem, cannot_be_used
from quizkit.quiz.events import Event, Started
from quizkit.translation import _

if TYPE_CHECKING:
    from quizkit.history.store import Store

T = TypeVar("T")

_SQLITE = b"SQLite format 3\0"


class LateStore:
    """Behaves as the store at a place. A session that was left at once leaves no trace in it.

    A damaged file is set aside when that shows, and a new one goes on; `tell` is given the sentence
    that says so.
    """

    saves = True

    def __init__(self, place: Place, tell: Callable[[str], None], clock: Callable[[], datetime]) -> None:
        """Look whether a file can be written, without opening it as a database. Raises StoreProblem."""
        self.place = place
        self.tell = tell
        self.clock = clock
        self.store: Store | None = None
        self.waiting: dict[int, Started] = {}
        # The numbers under which sessions are kept, and their events, so that a damaged store gets them all back.
        self.kept_as: dict[int, int] = {}
        self.known: dict[int, list[Event]] = {}
        self.is_new = place.path is not None and not _head(place.path)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        if self.store is not None:
            self.store.close()

    def begin(self, event: Started) -> int:
        """A new session's number, good for `append`; it is kept with its first event."""
        number = -1 - len(self.waiting) - len(self.kept_as)
        self.waiting[number] = event
        return number

    def append(self, session: int, event: Event) -> None:
        """Keep an event; when this returns, it is on the disk. Raises StoreProblem."""
        if session in self.waiting:
            started = self.waiting[session]
            self.kept_as[session] = self._work(lambda store: store.begin(started))
            self.known[session] = [started]
            del self.waiting[session]
        self._work(lambda store: store.append(self.kept_as[session], event))
        self.known[session].append(event)

    def events(self, session: int) -> list[Event]:
        """The events of a session in their order."""
        self.kept_as[session] = session
        self.known[session] = self._work(lambda store: store.events(session))
        return list(self.known[session])

    def unfinished(self, bank: str) -> int | None:
        """The newest session of a bank that was left before its end, with an answer in it."""
        return None if self.is_new and self.store is None else self._work(lambda store: store.unfinished(bank))

    def read(self, query: Callable[[], T], otherwise: T) -> T:
        """What a query of the tables gives; `otherwise` where nothing is kept yet."""
        return otherwise if self.is_new and self.store is None else self._work(lambda store: store.read(query))

    def _work(self, work: Callable[[Store], T]) -> T:
        try:
            return work(self._open())
        except StoreDamaged:
            if self.place.path is None:
                raise
            self._recover(self.place.path)
            return work(self._open())

    def _open(self) -> Store:
        if self.store is None:
            from quizkit.history.store import Store

            self.store = Store(self.place)
        return self.store

    def _recover(self, path: Path) -> None:
        from quizkit.history.recovery import recover

        if self.store is not None:
            self.store.close()
            self.store = None
        self.tell(str(recover(path, self.clock())))
        store = self._open()
        for session, known in self.known.items():
            read = store.events(self.kept_as[session])
            if not read or read != known[: len(read)]:
                assert isinstance(known[0], Started)
                self.kept_as[session] = store.begin(known[0])
                read = known[:1]
            for event in known[len(read) :]:
                store.append(self.kept_as[session], event)


def _head(path: Path) -> bytes:
    """The first bytes of a store's file, none for one that is new and empty. Raises StoreProblem."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        # Made by hand, so that nobody else can read it for a moment.
        with os.fdopen(os.open(path, os.O_CREAT | os.O_RDWR, 0o600), "rb") as file:
            head = file.read(len(_SQLITE))
            if head in (b"", _SQLITE) or _is_ours(head + file.read()):
                return head
    except OSError as error:
        raise StoreProblem(cannot_be_used(path, str(error.strerror))) from error
    raise StoreProblem(cannot_be_used(path, _("it is no history of quizkit's, and is left as it is")))


def _is_ours(data: bytes) -> bool:
    """Whether a file that SQLite would not take for its own was a store all the same."""
    from quizkit.history.recovery import SIGN

    return SIGN in data
