"""The write-ahead log cut at random lengths, as a power cut leaves it: every commit before the cut is there."""

from __future__ import annotations

import random
import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from quizkit.history.places import Place
from quizkit.history.store import Store
from quizkit.quiz.events import Answered, Event, Marked, Started

NOON = datetime(2026, 3, 29, 12, 0, tzinfo=UTC)
MARKED = Marked("canal", "choice", ("history",), "1", "1", "key", "wording")
STARTED = Started(NOON, "canal", 7, True, tuple(f"question-{number}" for number in range(60)))
ANSWERED: list[Event] = [Answered(NOON, name, ("1869",), 1.5, marked=MARKED) for name in STARTED.questions]
CUTS = 200


@pytest.fixture(scope="module")
def recorded(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[int]]:
    """A store in mid-quiz, file and log as they lie on the disk, and how long the log was after each commit."""
    folder = tmp_path_factory.mktemp("recorded")
    path = folder / "open" / "history.db"
    path.parent.mkdir()
    with Store(Place(path)):
        pass
    lengths = []
    log = path.with_name("history.db-wal")
    with Store(Place(path)) as store:
        # As the log grows from one commit to the next, its length says what was committed when.
        store.database.pragma("wal_autocheckpoint", 0)
        session = store.begin(STARTED)
        lengths.append(log.stat().st_size)
        for event in ANSWERED:
            store.append(session, event)
            lengths.append(log.stat().st_size)
        shutil.copy(path, folder / "history.db")
        shutil.copy(log, folder / "history.db-wal")
    assert lengths == sorted(set(lengths))
    return folder / "history.db", lengths


def test_every_commit_before_the_cut_is_there(recorded: tuple[Path, list[int]], tmp_path: Path) -> None:
    """At 200 lengths, and at each end of a commit: the store opens, is whole, and nothing earlier is missing."""
    path, lengths = recorded
    log = path.with_name("history.db-wal").read_bytes()
    chance = random.Random(1)
    cut = tmp_path / "history.db"
    for length in [*(chance.randrange(len(log)) for _ in range(CUTS)), *lengths, 0, 1, 31, 32]:
        shutil.copy(path, cut)
        cut.with_name("history.db-wal").write_bytes(log[:length])
        committed = sum(end <= length for end in lengths)
        with Store(Place(cut)) as store:
            expected = [STARTED, *ANSWERED][:committed]
            assert store.events(1) == expected
            rows = store.database.execute_sql("select count(*) from answer").fetchone()[0]
            assert rows == max(committed - 1, 0)
            if expected:
                # And the quiz goes on.
                store.append(1, Answered(NOON, "question-0", ("more",)))
        with closing(sqlite3.connect(cut)) as database:
            assert database.execute("pragma integrity_check").fetchone() == ("ok",)
        for end in ("", "-wal", "-shm"):
            cut.with_name(f"history.db{end}").unlink(missing_ok=True)


@pytest.mark.parametrize("seed", range(20))
def test_a_log_with_damage_in_it_loses_no_commit_before_the_damage(
    recorded: tuple[Path, list[int]], tmp_path: Path, seed: int
) -> None:
    """A sector that was never written: its checksum ends the log there."""
    path, lengths = recorded
    chance = random.Random(seed)
    log = bytearray(path.with_name("history.db-wal").read_bytes())
    at = chance.randrange(32, len(log))
    log[at : at + 512] = chance.randbytes(len(log[at : at + 512]))
    cut = tmp_path / "history.db"
    shutil.copy(path, cut)
    cut.with_name("history.db-wal").write_bytes(bytes(log))
    with Store(Place(cut)) as store:
        assert store.events(1) == [STARTED, *ANSWERED][: sum(end <= at for end in lengths)]
