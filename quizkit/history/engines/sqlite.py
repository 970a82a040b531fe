"""SQLite: a file in the person's data folder."""

from __future__ import annotations

import sqlite3
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

import peewee

# FULL: a commit is on the disk when it returns. WAL: a reader never stops a writer, and a write is one
# stretch of a file. secure_delete: what a person has forgotten is written over.
_PRAGMAS = {
    "journal_mode": "wal",
    "synchronous": "full",
    "foreign_keys": 1,
    "busy_timeout": 10_000,
    "secure_delete": 1,
}
_DAMAGE = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
_REASONS = {
    sqlite3.SQLITE_FULL: "the disk is full",
    sqlite3.SQLITE_READONLY: "it may only be read, not written",
    sqlite3.SQLITE_CANTOPEN: "it cannot be opened: check the rights of its folder",
    sqlite3.SQLITE_IOERR: "the disk does not take it (full, over its quota, or failing)",
    sqlite3.SQLITE_BUSY: "another program keeps it locked",
    sqlite3.SQLITE_CORRUPT: "it is damaged",
    sqlite3.SQLITE_NOTADB: "it is damaged, or no history of quizkit's",
}


class SqliteEngine:
    """A file that is there, an empty one for a new store."""

    def __init__(self, path: Path) -> None:
        self.database = peewee.SqliteDatabase(str(path), pragmas=_PRAGMAS)

    def version(self) -> int:
        return int(self.database.pragma("user_version"))

    def set_version(self, version: int) -> None:
        self.database.pragma("user_version", version)

    def transaction(self) -> AbstractContextManager[Any]:
        # IMMEDIATE: who means to write waits for the other writer at the beginning, not half-way.
        atomic: AbstractContextManager[Any] = self.database.atomic("IMMEDIATE")
        return atomic

    def reason(self, error: Exception) -> str:
        return _REASONS.get(error_code(error), str(error))

    def is_damage(self, error: Exception) -> bool:
        return error_code(error) in _DAMAGE

    def compact(self) -> None:
        self.database.execute_sql("vacuum")
        self.database.execute_sql("pragma wal_checkpoint(truncate)")


def error_code(error: BaseException) -> int:
    """SQLite's primary code of an error, also of one that peewee has wrapped; 0 for another's."""
    original = getattr(error, "orig", error)
    code = getattr(original, "sqlite_errorcode", 0)
    return int(code or 0) & 0xFF
