"""A damaged store: kept aside, said, and what can be read of it recovered."""

from __future__ import annotations

import random
import sqlite3
import stat
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from quizkit.history.late import LateStore
from quizkit.history.places import Place
from quizkit.history.problems import StoreProblem
from quizkit.history.recovery import recover
from quizkit.history.store import Store
from quizkit.quiz.events import Answered, Event, Finished, Marked, Started
from tests.support.banks import LENGTH, SEAS, YEAR, make_bank
from tests.support.program import run_program
from tests.support.real_terminal import RealTerminal

NOON = datetime(2026, 3, 29, 12, 0, tzinfo=UTC)
MARKED = Marked("canal", "choice", ("history",), "1", "1", "key", "wording")
# Long enough to need overflow pages, as the beginning of a quiz with many questions does.
STARTED = Started(NOON, "canal", 7, True, tuple(f"question-{number}" for number in range(400)))
PAGE = 4096


def answers(number: int) -> list[Event]:
    return [Answered(NOON, f"question-{index}", ("1869",), 1.5, marked=MARKED) for index in range(number)]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A store with three sessions of forty answers."""
    path = tmp_path / "history.db"
    with LateStore(Place(path), print, lambda: NOON) as store:
        for _ in range(3):
            session = store.begin(STARTED)
            for event in answers(40):
                store.append(session, event)
    return path


def root_of(path: Path, table: str) -> int:
    with closing(sqlite3.connect(path)) as database:
        return int(database.execute("select rootpage from sqlite_master where name = ?", (table,)).fetchone()[0])


def overwrite(path: Path, at: int, data: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(at)
        file.write(data)


def smash_head(path: Path) -> None:
    overwrite(path, 0, b"x" * 60)


def smash_root(path: Path) -> None:
    overwrite(path, (root_of(path, "event") - 1) * PAGE, b"\xff" * PAGE)


def smash_all_roots_but_the_data(path: Path) -> None:
    overwrite(path, 0, b"\0" * PAGE)


@pytest.mark.parametrize("damage", [smash_head, smash_root, smash_all_roots_but_the_data])
def test_events_are_found_without_head_and_trees(path: Path, damage: Callable[[Path], None]) -> None:
    """Head, roots and inner pages are not needed: each page of events is read for itself."""
    damage(path)
    before = path.read_bytes()
    recovered = recover(path, NOON)
    assert recovered.kept.read_bytes() == before
    assert (recovered.sessions, recovered.answers, recovered.lost) == (3, 120, 0)
    with Store(Place(path)) as store:
        assert [store.events(session) for session in (1, 2, 3)] == [[STARTED, *answers(40)]] * 3
        assert store.unfinished("canal") == 3
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_what_is_only_in_the_log_is_found(path: Path, tmp_path: Path) -> None:
    """A store that was not closed has its newest events in the log: they come along, and so does the log."""
    store = Store(Place(path))
    store.events(1)
    store.append(1, Answered(NOON, "question-40", ("last",)))
    copy = tmp_path / "copy" / "history.db"
    copy.parent.mkdir()
    for end in ("", "-wal"):
        copy.with_name(f"history.db{end}").write_bytes(path.with_name(f"history.db{end}").read_bytes())
    store.close()
    smash_head(copy)
    recovered = recover(copy, NOON)
    assert recovered.answers == 121
    assert recovered.kept.with_name(f"{recovered.kept.name}-wal").exists()


def test_the_name_tells_when_and_is_never_taken_twice(path: Path) -> None:
    """Two damages in one second make two files; nothing is written over."""
    names = [recover(path, NOON).kept.name for _ in range(2)]
    day = f"{NOON.astimezone():%Y-%m-%dT%H-%M-%S}"
    assert names == [f"history.damaged-{day}.db", f"history.damaged-{day}-2.db"]


@pytest.mark.parametrize("seed", range(40))
def test_random_damage_loses_only_what_it_hit(path: Path, seed: int) -> None:
    """Whatever bytes are overwritten: no crash, and every event whose page was left alone is in the new store."""
    chance = random.Random(seed)
    data = bytearray(path.read_bytes())
    hit = set()
    for _ in range(chance.randint(1, 6)):
        at, length = chance.randrange(len(data)), chance.choice([1, 8, 300])
        data[at : at + length] = chance.randbytes(len(data[at : at + length]))
        hit |= {at // PAGE, (at + length - 1) // PAGE}
    path.write_bytes(bytes(data))
    intact = sum(
        data[start : start + PAGE].count(b'{"event":"answered"')
        for page, start in enumerate(range(0, len(data), PAGE))
        if page not in hit and data[start] == 0x0D
    )
    recovered = recover(path, NOON)
    # Above the count only where a damaged page could be read in part.
    assert recovered.answers >= intact
    with Store(Place(path)) as store:
        assert store.database.execute_sql("pragma integrity_check").fetchone() == ("ok",)
        with store.using():
            assert store.database.execute_sql("select count(*) from answer").fetchone()[0] <= recovered.answers


def test_an_event_that_is_lost_is_counted(path: Path) -> None:
    """A record that is no JSON any more is told, and the session goes on without it."""
    data = path.read_bytes()
    place = data.index(b'"question":"question-7"')
    overwrite(path, place, b"\0" * 9)
    recovered = recover(path, NOON)
    assert (recovered.sessions, recovered.answers, recovered.lost) == (3, 119, 1)
    assert "1 event could not." in str(recovered)


def test_a_session_without_its_beginning_counts_and_is_not_gone_on_with(path: Path) -> None:
    """Its answers are in the statistics; there is no order of questions to go on in."""
    data = path.read_bytes()
    while (place := data.find(b'"seed":7,')) >= 0:
        data = data[:place] + b'"seed":x,' + data[place + 9 :]
    path.write_bytes(data)
    recovered = recover(path, NOON)
    assert (recovered.sessions, recovered.answers, recovered.lost) == (3, 120, 3)
    with Store(Place(path)) as store:
        assert store.unfinished("canal") is None
        assert isinstance(store.events(1)[-1], Finished)


def test_damage_in_mid_quiz_loses_nothing_that_the_quiz_knows(path: Path) -> None:
    """The store breaks between two answers: it is said once, and the session is whole in the new one."""
    told: list[str] = []
    with LateStore(Place(path), told.append, lambda: NOON) as store:
        before = store.events(3)
        store.store.close()  # type: ignore[union-attr]
        size = path.stat().st_size
        overwrite(path, PAGE, b"\xff" * (size - PAGE))
        store.append(3, Finished(NOON))
        store.append(store.begin(STARTED), Finished(NOON))
        now = store.kept_as[3]
    assert len(told) == 1
    assert "The history was damaged. It is kept as" in told[0]
    with Store(Place(path)) as opened:
        assert opened.events(now) == [*before, Finished(NOON)]


@pytest.mark.parametrize("text", ["a letter to somebody", ""])
def test_a_file_of_another_kind_is_left_alone(tmp_path: Path, text: str) -> None:
    """A text is refused and stays; an empty file becomes a store."""
    path = tmp_path / "letter"
    path.write_text(text)
    if text:
        with pytest.raises(StoreProblem, match="is left as it is"):
            LateStore(Place(path), print, lambda: NOON)
        assert path.read_text() == text
    else:
        with LateStore(Place(path), print, lambda: NOON) as store:
            store.append(store.begin(STARTED), Finished(NOON))


def test_a_database_of_another_program_is_left_alone(tmp_path: Path) -> None:
    """It is an SQLite file, and none of ours: nothing is put into it."""
    path = tmp_path / "places.db"
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("create table bookmark (name)")
    before = path.read_bytes()
    with pytest.raises(StoreProblem, match="another program"):
        Store(Place(path))
    assert path.read_bytes() == before


def test_a_quiz_goes_on_over_a_damaged_store(tmp_path: Path) -> None:
    """On a terminal: the damage is told, and the quiz that was left is offered at its question."""
    bank, home = make_bank(tmp_path / "canal", YEAR, SEAS, LENGTH), tmp_path / "home"
    assert run_program("take", str(bank), "--no-shuffle", home=home, answers="2\n").returncode == 130
    smash_head(home / "history.db")
    with RealTerminal("take", str(bank), "--no-shuffle", home=home, rows=50) as terminal:
        terminal.wait_for("The history was damaged. It is kept as")
        terminal.wait_for("1 of 3 answered. Go on?")
        terminal.press("y")
        terminal.wait_for("2 of 3 · 1 right")
    assert len(list(home.glob("history.damaged-*.db"))) == 1
