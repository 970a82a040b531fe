"""SQLite: a file in the person's data folder."""

from __future__ import annotations

import sqlite3
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

import peewee

from quizkit.history.problems import StoreProblem, cannot_be_used
from quizkit.translation import N_, _

# FULL: a commit is on the disk when it returns. WAL: a reader never stops a writer, and a write is one
# stretch of a file. secure_delete: what a person has forgotten is written over.
_PRAGMAS = {
    "synchronous": "full",
    "foreign_keys": 1,
    "busy_timeout": 10_000,
    "secure_delete": 1,
}
_DAMAGE = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
_REASONS = {
    sqlite3.SQLITE_FULL: N_("the disk is full"),
    sqlite3.SQLITE_READONLY: N_("it may only be read, not written"),
    sqlite3.SQLITE_CANTOPEN: N_("it cannot be opened: check the rights of its folder"),
    sqlite3.SQLITE_IOERR: N_("the disk does not take it (full, over its quota, or failing)"),
    sqlite3.SQLITE_BUSY: N_("another program keeps it locked"),
    sqlite3.SQLITE_CORRUPT: N_("it is damaged"),
    sqlite3.SQLITE_NOTADB: N_("it is damaged, or no history of quizkit's"),
}


class SqliteEngine:
    """A file that is there, an empty one for a new store."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.database = peewee.SqliteDatabase(str(path), pragmas=_PRAGMAS)

    def set_up(self) -> None:
        if not self.version() and self.database.get_tables():
            raise StoreProblem(cannot_be_used(self.path, _("it is the database of another program")))
        self.database.pragma("journal_mode", "wal")

    def version(self) -> int:
        return int(self.database.pragma("user_version"))

    def set_version(self, version: int) -> None:
        self.database.pragma("user_version", version)

    def transaction(self) -> AbstractContextManager[Any]:
        # IMMEDIATE: who means to write waits for the other writer at the beginning, not half-way.
        atomic: AbstractContextManager[Any] = self.database.atomic("IMMEDIATE")
        return atomic

    def reason(self, error: Exception) -> str:
        return _(_REASONS.get(error_code(error), str(error)))

    def is_damage(self, error: Exception) -> bool:
        return error_code(error) in _DAMAGE

    def compact(self) -> None:
        self.database.execute_sql("vacuum")
        self.database.execute_sql("pragma wal_checkpoint(truncate)")


def error_code(error: BaseException) -> int:
    """SQLite's primary code of what went wrong, also behind what peewee wraps; 0 where SQLite was not asked.

    A full disk ends the transaction by itself, and the error that stands in front is then that it
    cannot be rolled back: the cause is the first one.
    """
    codes = []
    cause: BaseException | None = error
    while cause is not None:
        codes.append(int(getattr(cause, "sqlite_errorcode", 0) or 0) & 0xFF)
        cause = cause.__cause__ or cause.__context__
    return next((code for code in reversed(codes) if code), 0)
