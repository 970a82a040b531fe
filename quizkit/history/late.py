"""The store, opened when there is something to keep or to look up: loading it takes as long as a question."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import TYPE_CHECKING, Self, TypeVar

from quizkit.history.places import Place
from quizkit.history.problems import StoreProblem
from quizkit.quiz.events import Event, Started

if TYPE_CHECKING:
    from pathlib import Path

    from quizkit.history.store import Store

T = TypeVar("T")

_SQLITE = b"SQLite format 3\0"


class LateStore:
    """Behaves as the store at a place. A session that was left at once leaves no trace in it."""

    saves = True

    def __init__(self, place: Place) -> None:
        """Look whether a file can be written, without opening it as a database. Raises StoreProblem."""
        self.place = place
        self.store: Store | None = None
        self.waiting: dict[int, Started] = {}
        self.begun: dict[int, int] = {}
        self.is_new = place.path is not None and not self._head(place.path)

    def _head(self, path: Path) -> bytes:
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            # Made by hand, so that nobody else can read it for a moment.
            with os.fdopen(os.open(path, os.O_CREAT | os.O_RDWR, 0o600), "rb") as file:
                head = file.read(len(_SQLITE))
        except OSError as error:
            raise StoreProblem(f"{path} cannot be used: {error.strerror}") from error
        if head not in (b"", _SQLITE):
            raise StoreProblem(f"{path} cannot be used: it is no history of quizkit's, and is left as it is")
        return head

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        if self.store is not None:
            self.store.__exit__(*exception)

    def _open(self) -> Store:
        if self.store is None:
            from quizkit.history.store import Store

            self.store = Store(self.place)
        return self.store

    def begin(self, event: Started) -> int:
        """A new session's number, good for `append`; it is kept with its first event."""
        number = -1 - len(self.waiting) - len(self.begun)
        self.waiting[number] = event
        return number

    def append(self, session: int, event: Event) -> None:
        """Keep an event; when this returns, it is on the disk. Raises StoreProblem."""
        store = self._open()
        if session in self.waiting:
            self.begun[session] = store.begin(self.waiting[session])
            del self.waiting[session]
        store.append(self.begun.get(session, session), event)

    def events(self, session: int) -> list[Event]:
        """The events of a session in their order."""
        return self._open().events(session)

    def unfinished(self, bank: str) -> int | None:
        """The newest session of a bank that was left before its end, with an answer in it."""
        return None if self.is_new and self.store is None else self._open().unfinished(bank)

    def read(self, query: Callable[[], T], otherwise: T) -> T:
        """What a query of the tables gives; `otherwise` where nothing is kept yet."""
        return otherwise if self.is_new and self.store is None else self._open().read(query)
