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

# The statements that make a store as each version wrote it.
OLD = {
    int(path.stem.removeprefix("version_")): path.read_text(encoding="utf-8")
    for path in sorted(Path(__file__).with_name("old_stores").glob("*.sql"))
}
COUNTS = ["select * from quarter order by 1, 2", "select * from half_year order by 1, 2, 3"]


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
        assert answers[:3] == [(1, 1, "unknown", 0), (4, 1, "unknown", 0), (4, 2, "skipped", 1)]
        sessions = database.execute("select id, bank, mode, finished from session").fetchall()
        assert sessions[:2] == [(1, "canal", "quiz", 1), (4, "canal", "quiz", 0)]
        assert database.execute("pragma foreign_key_check").fetchall() == []


@pytest.mark.parametrize("version", OLD)
def test_what_a_step_counts_is_what_the_events_give(tmp_path: Path, version: int) -> None:
    """By the quarter of an hour and the half-year: what stands and was marked, at its level of confidence."""
    path = old_store(tmp_path / "old.db", version)
    with Store(Place(path)) as store, closing(sqlite3.connect(path)) as database:
        counted = [database.execute(query).fetchall() for query in COUNTS]
        store.rebuild()
        assert [database.execute(query).fetchall() for query in COUNTS] == counted
    if version == 2:
        assert [row[1:] for row in counted[0]] == [("canal", 1, 1, 2.0, 2.0), ("canal", 1, 0, 0.0, 2.0)]
        assert [row[2:] for row in counted[1]] == [(3, 1, 1, 2.0, 2.0), (0, 1, 0, 0.0, 2.0)]


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
