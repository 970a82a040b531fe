"""The databases that a store can be in: what differs between them, and nothing else."""

from __future__ import annotations

from contextlib import AbstractContextManager
from typing import Any, Protocol

import peewee

from quizkit.history.places import Place


class Engine(Protocol):
    """One database, opened."""

    @property
    def database(self) -> peewee.Database:
        """The database itself."""

    def set_up(self) -> None:
        """Make it ready, whether it is empty or a store. Raises StoreProblem where it is something else."""

    def version(self) -> int:
        """The version of the schema that is there, 0 for none."""

    def set_version(self, version: int) -> None:
        """Note the version of the schema; inside a transaction."""

    def transaction(self) -> AbstractContextManager[Any]:
        """A transaction that no other can write beside; on the disk when it ends."""

    def reason(self, error: Exception) -> str:
        """What went wrong, in a clause for people."""

    def is_damage(self, error: Exception) -> bool:
        """Whether an error says that the data on the disk is damaged."""

    def compact(self) -> None:
        """Give back the room of what was deleted, so that nothing of it is left on the disk."""


def open_engine(place: Place) -> Engine:
    """The database of a place. Raises what the database raises."""
    if place.path:
        from quizkit.history.engines.sqlite import SqliteEngine

        return SqliteEngine(place.path)
    from quizkit.history.engines.postgres import PostgresEngine

    return PostgresEngine(place.url)
