"""PostgreSQL: a database on a server, for a group that keeps its history together. Needs the extra `postgres`."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import peewee

from quizkit.history.problems import StoreProblem

# What every writer locks in turn, as SQLite does with the file: the letters of “quizkit” as a number.
_LOCK = int.from_bytes(b"quizkit", "big")


class PostgresEngine:
    """A database that is there, an empty one for a new store."""

    def __init__(self, url: str) -> None:
        try:
            import psycopg  # noqa: F401 - peewee looks for it, and says less clearly that it is not there
        except ImportError:
            raise StoreProblem("PostgreSQL needs one package more: pip install 'quizkit[postgres]'") from None
        self.database = peewee.PostgresqlDatabase(
            url.replace("postgres://", "postgresql://", 1), prefer_psycopg3=True, connect_timeout=10
        )

    def set_up(self) -> None:
        self.database.execute_sql("create table if not exists quizkit_schema (version integer not null)")

    def version(self) -> int:
        row = self.database.execute_sql("select version from quizkit_schema").fetchone()
        return int(row[0]) if row else 0

    def set_version(self, version: int) -> None:
        self.database.execute_sql("delete from quizkit_schema")
        self.database.execute_sql("insert into quizkit_schema values (%s)", (version,))

    @contextmanager
    def transaction(self) -> Iterator[None]:
        with self.database.atomic():
            self.database.execute_sql("select pg_advisory_xact_lock(%s)", (_LOCK,))
            yield

    def reason(self, error: Exception) -> str:
        return " ".join(str(error).split())

    def is_damage(self, error: Exception) -> bool:
        return False

    def compact(self) -> None:
        self.database.execute_sql("vacuum")
