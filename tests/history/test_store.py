"""The store, on a real database: durable, careful, clear when it cannot be used."""

from __future__ import annotations

import sqlite3
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from quizkit.history.late import LateStore
from quizkit.history.places import Place
from quizkit.history.problems import StoreProblem
from quizkit.history.store import Store
from quizkit.quiz.events import Answered, Finished, Started
from tests.support.program import ROOT

NOON = datetime(2026, 3, 29, 12, 0, tzinfo=UTC)
STARTED = Started(NOON, "canal", 7, True, ("year", "seas"))
ANSWERED = Answered(NOON, "year", ("1869",))


def late(path: Path) -> LateStore:
    """The store as the commands open it."""
    return LateStore(Place(path), print, lambda: NOON)


Opener = Callable[[Path], Store]


@pytest.fixture
def open_store() -> Iterator[Opener]:
    """Opens stores, and closes them at the end."""
    with ExitStack() as stack:
        yield lambda path: stack.enter_context(Store(late(path).place))


def test_events_come_back_as_they_went_in(tmp_path: Path, open_store: Opener) -> None:
    """What was kept is equal to what was done, from another process's point of view as well."""
    store = open_store(tmp_path / "deep" / "history.db")
    session = store.begin(STARTED)
    store.append(session, ANSWERED)
    assert open_store(tmp_path / "deep" / "history.db").events(session) == [STARTED, ANSWERED]


def test_an_event_is_on_the_disk_when_append_returns(tmp_path: Path, open_store: Opener) -> None:
    """A process that is killed right after has lost nothing."""
    path = tmp_path / "history.db"
    code = (
        "import os, signal\nfrom pathlib import Path\nfrom datetime import UTC, datetime\n"
        "from quizkit.history.late import LateStore\nfrom quizkit.history.places import Place\n"
        "from quizkit.quiz.events import Answered, Started\n"
        "now = datetime(2026, 3, 29, 12, 0, tzinfo=UTC)\n"
        f"store = LateStore(Place(Path({str(path)!r})), print, lambda: now)\n"
        "session = store.begin(Started(now, 'canal', 7, True, ('year', 'seas')))\n"
        "store.append(session, Answered(now, 'year', ('1869',)))\n"
        "os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, timeout=60, check=False)
    assert done.returncode == -9
    assert open_store(path).events(1) == [STARTED, ANSWERED]


def test_only_the_person_may_read_it(tmp_path: Path, open_store: Opener) -> None:
    """The file's mode is 0600."""
    open_store(tmp_path / "history.db").begin(STARTED)
    assert stat.S_IMODE((tmp_path / "history.db").stat().st_mode) == 0o600


def test_an_unfinished_session_is_found_and_a_finished_one_is_not(tmp_path: Path, open_store: Opener) -> None:
    """The newest one with an answer in it counts: one that was left at once hides no older one."""
    store = open_store(tmp_path / "history.db")
    assert store.unfinished("canal") is None
    session = store.begin(STARTED)
    assert store.unfinished("canal") is None
    store.append(session, ANSWERED)
    store.begin(STARTED)
    assert store.unfinished("canal") == session
    assert store.unfinished("another") is None
    store.append(session, Finished(NOON))
    assert store.unfinished("canal") is None


def test_two_quizzes_at_once(tmp_path: Path, open_store: Opener) -> None:
    """Two stores write to one file in turn, and neither loses an event."""
    one, two = open_store(tmp_path / "history.db"), open_store(tmp_path / "history.db")
    first, second = one.begin(STARTED), two.begin(STARTED)
    for _ in range(20):
        one.append(first, ANSWERED)
        two.append(second, ANSWERED)
    assert len(one.events(second)) == len(two.events(first)) == 21


def test_a_damaged_file_is_said_and_left_as_it_is(tmp_path: Path, open_store: Opener) -> None:
    """Nothing is written over what is there."""
    path = tmp_path / "history.db"
    path.write_bytes(b"this is no database, but it may be somebody's data" * 50)
    before = path.read_bytes()
    with pytest.raises(StoreProblem, match="cannot be used"):
        open_store(path).begin(STARTED)
    assert path.read_bytes() == before


def test_a_newer_store_is_not_touched(tmp_path: Path, open_store: Opener) -> None:
    """A file of a later version of the program is refused with what to do."""
    path = tmp_path / "history.db"
    with closing(sqlite3.connect(path)) as database:
        database.execute("pragma user_version = 99")
    with pytest.raises(StoreProblem, match="newer quizkit"):
        open_store(path)


def test_a_session_that_goes_on_elsewhere_is_not_written_to(tmp_path: Path, open_store: Opener) -> None:
    """Two windows on one quiz: the second to answer is told, and the first loses nothing."""
    one = open_store(tmp_path / "history.db")
    session = one.begin(STARTED)
    two = open_store(tmp_path / "history.db")
    two.events(session)
    one.append(session, ANSWERED)
    with pytest.raises(StoreProblem, match="in another window"):
        two.append(session, ANSWERED)
    assert one.events(session) == [STARTED, ANSWERED]


def test_a_session_that_was_left_at_once_leaves_no_trace(tmp_path: Path, open_store: Opener) -> None:
    """The store is opened when there is something to keep: then the beginning is kept with it."""
    with late(tmp_path / "history.db") as store:
        session = store.begin(STARTED)
        assert (tmp_path / "history.db").stat().st_size == 0
        store.append(session, ANSWERED)
        assert store.unfinished("canal") == 1
    assert open_store(tmp_path / "history.db").events(1) == [STARTED, ANSWERED]
