"""Stores of earlier versions: opened, brought up to date, nothing lost."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from quizkit.history.migrations import STEPS
from quizkit.history.places import Place
from quizkit.history.problems import StoreProblem
from quizkit.history.store import Store
from quizkit.history.tables import SCHEMA_VERSION
from quizkit.quiz.events import Answered, Paused, Started

# A store as version 1 wrote it, statement by statement.
VERSION_1 = """
CREATE TABLE "session" ("id" INTEGER NOT NULL PRIMARY KEY, "bank" TEXT NOT NULL, "started" TEXT NOT NULL,
  "finished" INTEGER NOT NULL);
CREATE INDEX "_sessionrow_bank" ON "session" ("bank");
CREATE TABLE "event" ("session_id" INTEGER NOT NULL, "number" INTEGER NOT NULL, "record" TEXT NOT NULL,
  PRIMARY KEY ("session_id", "number"), FOREIGN KEY ("session_id") REFERENCES "session" ("id") ON DELETE CASCADE);
CREATE INDEX "_eventrow_session_id" ON "event" ("session_id");
INSERT INTO session VALUES (1, 'canal', '2026-03-29T12:00:00+00:00', 1), (4, 'canal', '2026-03-30T14:00:00+02:00', 0);
INSERT INTO event VALUES
  (1, 0, '{"event":"started","at":"2026-03-29T12:00:00+00:00","bank":"canal","seed":7,"shuffled":true,'
   || '"questions":["year"]}'),
  (1, 1, '{"event":"answered","at":"2026-03-29T12:00:05+00:00","question":"year","response":["1869"]}'),
  (1, 2, '{"event":"finished","at":"2026-03-29T12:00:09+00:00"}'),
  (4, 0, '{"event":"started","at":"2026-03-30T12:00:00+00:00","bank":"canal","seed":8,"shuffled":true,'
   || '"questions":["year","seas"]}'),
  (4, 1, '{"event":"answered","at":"2026-03-30T12:00:05+00:00","question":"year","response":["1859"]}'),
  (4, 2, '{"event":"skipped","at":"2026-03-30T12:00:06+00:00","question":"seas"}'),
  (4, 3, '{"event":"undone","at":"2026-03-30T12:00:07+00:00"}'),
  (4, 4, '{"event":"paused","at":"2026-03-30T12:00:09+00:00"}');
PRAGMA user_version = 1;
"""
OLD = {1: VERSION_1}


def old_store(path: Path, version: int) -> Path:
    with closing(sqlite3.connect(path)) as database:
        database.executescript(OLD[version])
    return path


def schema(path: Path) -> dict[str, str]:
    """The statements that make the tables and indexes, but for their lay-out."""
    with closing(sqlite3.connect(path)) as database:
        found = database.execute("select name, sql from sqlite_master where sql is not null").fetchall()
    return {name: re.sub(r"\W+", " ", sql).casefold().strip() for name, sql in found}


def test_every_version_has_its_step_and_its_store() -> None:
    """No version is left behind, here or in the program."""
    assert [step.version for step in STEPS] == list(range(1, SCHEMA_VERSION)) == list(OLD)


@pytest.mark.parametrize("version", OLD)
def test_a_store_brought_up_to_date_is_made_like_a_new_one(tmp_path: Path, version: int) -> None:
    """The same tables, columns and indexes, letter by letter."""
    with Store(Place(old_store(tmp_path / "old.db", version))), Store(Place(tmp_path / "new.db")):
        pass
    assert schema(tmp_path / "old.db") == schema(tmp_path / "new.db")


@pytest.mark.parametrize("version", OLD)
def test_nothing_is_lost_on_the_way(tmp_path: Path, version: int) -> None:
    """Sessions keep their numbers and events; what was left is offered, what was finished is not."""
    with Store(Place(old_store(tmp_path / "old.db", version))) as store:
        assert [type(event) for event in store.events(4)][0::4] == [Started, Paused]
        assert store.unfinished("canal") == 4
        answered = store.events(1)[1]
        assert isinstance(answered, Answered)
        assert answered.response == ("1869",)
        assert answered.marked is None
        store.append(4, Paused(answered.at))
    with closing(sqlite3.connect(tmp_path / "old.db")) as database:
        answers = database.execute("select session_id, number, outcome, undone from answer order by 1, 2").fetchall()
        assert answers == [(1, 1, "unknown", 0), (4, 1, "unknown", 0), (4, 2, "skipped", 1)]
        sessions = database.execute("select id, bank, mode, finished from session").fetchall()
        assert sessions == [(1, "canal", "quiz", 1), (4, "canal", "quiz", 0)]
        assert database.execute("pragma foreign_key_check").fetchall() == []


def test_the_name_of_an_old_session_is_the_same_on_every_machine(tmp_path: Path) -> None:
    """So that two copies of one store, brought up to date apart, are still the same sessions."""
    names = []
    for file in ("one.db", "two.db"):
        with Store(Place(old_store(tmp_path / file, 1))), closing(sqlite3.connect(tmp_path / file)) as database:
            names.append(database.execute("select uuid from session order by id").fetchall())
    assert names[0] == names[1]
    assert len(set(names[0])) == 2


def test_a_step_that_fails_leaves_the_store_as_it_was(tmp_path: Path) -> None:
    """All or nothing: an event that cannot be read stops the step, and the file is of its old version still."""
    path = old_store(tmp_path / "old.db", 1)
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("insert into event values (4, 5, 'no record')")
    before = schema(path)
    with pytest.raises(StoreProblem, match="cannot be used"):
        Store(Place(path))
    assert schema(path) == before
