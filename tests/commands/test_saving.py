"""A store that cannot be written, before a quiz or in the middle: said before anything is shown."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from quizkit.history.places import Place
from quizkit.history.store import Store
from quizkit.quiz.events import Answered
from tests.support.banks import YEAR, make_bank
from tests.support.limits import files_up_to, without_rights_over_files
from tests.support.program import run_program
from tests.support.real_terminal import RealTerminal

QUESTIONS = 12
ROOM = 100_000  # bytes of a log: a few answers


@pytest.fixture
def bank(tmp_path: Path) -> Path:
    return make_bank(tmp_path / "canal", *(YEAR.replace("year", f"year-{number}") for number in range(QUESTIONS)))


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def small_disk(home: Path) -> Iterator[Path]:
    """A home on a disk of its own, large enough for a few answers."""
    home.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=320k", "none", home], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("only root may mount a small disk")
    yield home
    subprocess.run(["umount", home], check=True)


def answered(home: Path) -> int:
    with Store(Place(home / "history.db")) as store:
        return sum(isinstance(event, Answered) for event in store.events(1))


def begun(bank: Path, home: Path) -> int:
    """A quiz with one answer, left; gives how large the store is."""
    assert run_program("take", str(bank), "--no-shuffle", home=home, answers="2\n").returncode == 130
    return (home / "history.db").stat().st_size


def test_a_disk_that_fills_stops_a_piped_quiz_before_the_feedback(bank: Path, home: Path) -> None:
    """Exit code 2 and a sentence; what was shown as answered is kept, and nothing more was shown."""
    limit = files_up_to(begun(bank, home) + ROOM)
    (home / "history.db").rename(home / "first.db")
    done = run_program("take", str(bank), "--no-shuffle", home=home, answers="2\n" * QUESTIONS, limit=limit)
    assert done.returncode == 2
    assert "cannot be used: the disk does not take it" in done.stderr
    assert "--no-save" in done.stderr
    assert "Traceback" not in done.stderr
    assert 0 < done.stdout.count("Right. +1") == answered(home) < QUESTIONS


def test_a_disk_that_is_full(bank: Path, small_disk: Path) -> None:
    """The real thing: a file system without room."""
    (small_disk / "filler").write_bytes(b"x" * 100_000)
    done = run_program("take", str(bank), "--no-shuffle", home=small_disk, answers="2\n" * QUESTIONS)
    assert done.returncode == 2
    assert "the disk is full" in done.stderr
    assert 0 < done.stdout.count("Right. +1") == answered(small_disk) < QUESTIONS


@pytest.mark.parametrize("agreed", [True, False])
def test_on_a_terminal_the_person_decides(bank: Path, home: Path, agreed: bool) -> None:
    """In mid-quiz: told before the feedback; with yes it goes on without saving, with no it stops."""
    limit = files_up_to(begun(bank, home) + ROOM)
    with RealTerminal("take", str(bank), "--no-shuffle", home=home, rows=60, limit=limit) as terminal:
        terminal.wait_for("Go on?")
        terminal.press("y")
        shown = 1
        while True:
            terminal.wait_for(f"{shown + 1} of {QUESTIONS}")
            terminal.wait_for("h help")
            terminal.press("2", "enter")
            screen = terminal.wait_for_one_of("enter next", "(y/N)")
            if "(y/N)" in screen:
                break
            shown += 1
            terminal.press("enter")
        before = terminal.everything().count("Right. +1")
        assert "the disk does not take it" in " ".join(terminal.everything().split())
        terminal.press("y" if agreed else "n")
        if agreed:
            terminal.wait_for("Right. +1", times=before + 1)
            terminal.press("q")
            terminal.wait_for("From when the history failed, nothing was saved.")
            assert terminal.finish() == 0
        else:
            assert terminal.finish() == 2
            assert terminal.everything().count("Right. +1") == before
    assert answered(home) == shown


def test_a_folder_that_may_not_be_written(bank: Path, home: Path) -> None:
    """From a pipe it stops; on a terminal the person may go on without saving."""
    home.mkdir(mode=0o555)
    limit = without_rights_over_files
    done = run_program("take", str(bank), "--no-shuffle", home=home, answers="2\n", limit=limit)
    assert done.returncode == 2
    assert "history.db cannot be used: Permission denied" in done.stderr
    assert "In which year" not in done.stdout
    with RealTerminal("take", str(bank), "--no-shuffle", home=home, limit=limit) as terminal:
        terminal.wait_for("(y/N)")
        terminal.press("y")
        terminal.wait_for("h help")
        terminal.press("2", "enter")
        terminal.wait_for("Right. +1")


def test_a_file_that_may_only_be_read(bank: Path, home: Path) -> None:
    """A store that is there and cannot be written is said before the first question."""
    begun(bank, home)
    (home / "history.db").chmod(0o400)
    done = run_program("take", str(bank), home=home, answers="2\n", limit=without_rights_over_files)
    assert done.returncode == 2
    assert "cannot be used: Permission denied" in done.stderr
    assert [path.name for path in home.iterdir()] == ["history.db"]


@pytest.mark.parametrize("named", ["ftp://somewhere/else", "sqlite://", "postgresql://machine:port/quiz"])
def test_a_store_that_is_no_place_is_said(bank: Path, home: Path, named: str) -> None:
    """What --store takes stands in the message."""
    done = run_program("take", str(bank), "--store", named, home=home, answers="2\n")
    assert done.returncode == 2
    assert "--store takes a path, sqlite:///path or postgresql://" in done.stderr


@pytest.mark.parametrize("form", ["{}", "sqlite:///{}"])
def test_the_store_can_be_named(bank: Path, home: Path, tmp_path: Path, form: str) -> None:
    """By option or by QUIZKIT_STORE, as a path or as a URL; the data folder is left alone."""
    path = tmp_path / "elsewhere" / "mine.db"
    named = form.format(path)
    assert run_program("take", str(bank), "--store", named, home=home, answers="2\n").returncode == 130
    assert run_program("take", str(bank), home=home, answers="2\n", QUIZKIT_STORE=named).returncode == 130
    with Store(Place(path)) as store:
        assert store.events(2)
    assert not home.exists()
