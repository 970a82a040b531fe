"""`quizkit history`: list, show, export, import, forget, on real stores made by real quizzes."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from quizkit.text.visible import width
from tests.support.banks import LENGTH, SEAS, YEAR, make_bank
from tests.support.program import run_program
from tests.support.real_terminal import RealTerminal


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Two sessions: canal with an answer taken back and one that was hinted, then bridge, left after one."""
    for name in ("canal", "bridge"):
        make_bank(tmp_path / "question_banks" / name, YEAR, SEAS, LENGTH)
    home = tmp_path / "home"
    take(home, "canal", "1\nu\n?\n2\n1\n:s\n")
    take(home, "bridge", "2\n")
    return home


def take(home: Path, bank: str, answers: str) -> None:
    run_program("take", bank, "--no-shuffle", home=home, answers=answers, cwd=home.parent)


def history(home: Path, *arguments: str, answers: str = "", **environment: str) -> tuple[int, str, str]:
    done = run_program("history", *arguments, home=home, answers=answers, cwd=home.parent, **environment)
    assert "Traceback" not in done.stderr
    return done.returncode, done.stdout, done.stderr


def content(home: Path) -> list[list[tuple[Any, ...]]]:
    """What is kept, but for the numbers that each store gives."""
    queries = (
        "select uuid, bank, mode, started, finished from session order by uuid",
        "select uuid, number, record from event join session on id = session_id order by 1, 2",
        "select uuid, number, question, outcome, points, undone from answer join session on session.id = session_id"
        " join item on item.id = item_id order by 1, 2",
    )
    with closing(sqlite3.connect(home / "history.db")) as database:
        return [database.execute(query).fetchall() for query in queries]


def test_nothing_was_kept_yet(tmp_path: Path) -> None:
    """A sentence, exit code 0, and no file made by looking."""
    code, out, _ = history(tmp_path / "home")
    assert (code, out) == (0, "Nothing was kept yet: `quizkit take` begins.\n")
    assert not (tmp_path / "home").exists()


def test_the_list_has_number_time_bank_answers_and_points(home: Path) -> None:
    """The newest first; what was taken back does not count."""
    lines = history(home)[1].splitlines()
    assert lines[0].split() == ["number", "when", "bank", "mode", "answered", "points"]
    assert [line.split()[0] for line in lines[1:]] == ["2", "1"]
    assert lines[1].endswith("bridge  quiz    1 of 3  1 of 1  not finished")
    assert lines[2].endswith("canal   quiz    2 of 3  1 of 2")
    assert history(home, "--limit", "1")[1].splitlines()[-1] == "… and older ones: --limit 5"


@pytest.mark.parametrize(
    ("zone", "shown"),
    [("Europe/Berlin", "2026-03-29 00:30"), ("America/New_York", "2026-03-28 19:30"), ("Asia/Kathmandu", "05:15")],
)
def test_times_are_shown_in_the_zone_of_the_person(home: Path, zone: str, shown: str) -> None:
    """Kept in UTC, at half past eleven on the evening before summer time begins in Europe."""
    with closing(sqlite3.connect(home / "history.db")) as database, database:
        database.execute("update session set started = 1774740600000000 where id = 2")
    assert shown in history(home, TZ=zone)[1]


def test_show_replays_a_session(home: Path) -> None:
    """Each answer with how it was marked and the time it took, the one taken back among them."""
    code, out, _ = history(home, "show", "1")
    assert code == 0
    lines = [line.strip() for line in out.splitlines()]
    assert lines[0].startswith("Session 1: canal, quiz, ")
    assert "2 of 3 answered · 1 of 2 points" in lines[0]
    assert lines[2] == "1  year  In which year was the canal opened?"
    assert lines[3].startswith("1859 · wrong, 0 of 1 · 0.")
    assert lines[3].endswith("taken back")
    assert lines[4] == "key: 1869"
    assert lines[7].startswith("1869 · right, 1 of 1 · 0.")
    assert lines[7].endswith("after a hint")
    assert "skipped" in out


def test_show_without_the_bank_tells_what_was_kept(home: Path) -> None:
    """The bank is gone: the ids and the answers are still there."""
    (home.parent / "question_banks" / "canal" / "bank.yaml").unlink()
    out = history(home, "show", "1")[1]
    assert "year\n" in out
    assert "1859 · wrong, 0 of 1" in out


def test_a_session_that_is_not_there(home: Path) -> None:
    """Exit code 2, and where to look."""
    code, _, error = history(home, "show", "7")
    assert (code, error) == (2, "quizkit: there is no session 7: `quizkit history` lists them.\n")


def test_an_export_replaces_an_earlier_one_and_no_other_file(home: Path, tmp_path: Path) -> None:
    """A bank, or whatever else a person wrote, is left as it is."""
    bank, earlier, empty = tmp_path / "bank.yaml", tmp_path / "out.jsonl", tmp_path / "empty.jsonl"
    bank.write_text("quizkit: 1\n")
    empty.write_text("")
    code, _, error = history(home, "export", str(bank))
    assert code == 2
    assert f"{bank} is no export of quizkit's" in error
    assert bank.read_text() == "quizkit: 1\n"
    assert history(home, "export", str(earlier))[0] == history(home, "export", str(earlier))[0] == 0
    assert history(home, "export", str(empty))[0] == 0


def test_export_and_import_bring_everything_and_nothing_twice(home: Path, tmp_path: Path) -> None:
    """Into an empty store it is the same; a second time nothing changes; by file and by pipe."""
    file, other = tmp_path / "out.jsonl", tmp_path / "other"
    assert history(home, "export", str(file))[1] == f"{file}: 2 sessions\n"
    exported = history(home, "export")[1].splitlines()
    assert exported[1:] == file.read_text().splitlines()[1:]
    assert {**json.loads(exported[0]), "exported": ""} == {"quizkit-history": 1, "exported": "", "sessions": 2}
    _, out, _ = history(other, "import", str(file))
    assert out.startswith("2 sessions read: 2 new, 0 known already; ")
    assert content(other) == content(home)
    assert "0 new, 2 known already; new events: 0." in history(other, "import", "-", answers=file.read_text())[1]
    assert content(other) == content(home)


def test_import_merges_with_what_is_there(home: Path, tmp_path: Path) -> None:
    """Sessions of two machines come together, and one that went on elsewhere gets its later answers."""
    file, other = tmp_path / "out.jsonl", tmp_path / "other"
    history(home, "export", str(file))
    history(other, "import", str(file))
    take(other, "canal", "2\n")
    with RealTerminal("take", "bridge", "--no-shuffle", home=other, cwd=tmp_path) as terminal:
        terminal.wait_for("1 of 3 answered. Go on?")
        terminal.press("y")
        terminal.wait_for("2 of 3")
        terminal.wait_for("h help")
        terminal.press("2", "enter")
        terminal.wait_for("Right. +1")
        terminal.press("q")
        terminal.finish()
    history(other, "export", str(file))
    assert "3 sessions read: 1 new, 2 known already; new events: 6." in history(home, "import", str(file))[1]
    assert content(home) == content(other)
    assert run_program("history", home=home).stdout.count("quiz") == 3


def test_the_file_of_another_store_can_be_imported(home: Path, tmp_path: Path) -> None:
    """As it is, and damaged as well: what can be read of it."""
    copy = tmp_path / "old.db"
    data = (home / "history.db").read_bytes()
    for number, changed in enumerate((data, b"x" * 100 + data[100:])):
        copy.write_bytes(changed)
        other = tmp_path / f"other-{number}"
        assert "2 sessions read: 2 new" in history(other, "import", str(copy))[1]
        assert content(other) == content(home)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda lines: ["a letter"], "line 1 is no JSON"),
        (lambda lines: [], "line 1 is no JSON"),
        (lambda lines: ["{}"], "the first line has no “quizkit-history”"),
        (lambda lines: ['{"quizkit-history": 9}', *lines[1:]], "a newer quizkit wrote it"),
        (lambda lines: [*lines, "[]"], "line 4 is no object"),
        (lambda lines: [*lines, '{"session": "five", "events": []}'], "line 4 is no session"),
        (lambda lines: [*lines[:2], lines[2].replace('"share":"1"', '"share":"1/0"')], "line 3 is no session"),
        (
            lambda lines: [*lines[:2], lines[2].replace('"event":"answered"', '"event":"guessed"')],
            "line 3 is no session",
        ),
    ],
)
def test_what_is_no_export_changes_nothing(home: Path, tmp_path: Path, change: Any, message: str) -> None:
    """All of a file or nothing of it, with the line that is wrong."""
    lines = history(home, "export")[1].splitlines()
    file, other = tmp_path / "bad.jsonl", tmp_path / "other"
    file.write_text("\n".join(change(lines)))
    code, _, error = history(other, "import", str(file))
    assert code == 2
    assert message in error
    assert "Nothing was changed" in error
    assert history(other)[1].startswith("Nothing was kept yet")


@pytest.mark.parametrize("what", [("2",), ("--bank", "bridge")])
def test_what_is_forgotten_is_gone_from_the_disk(home: Path, what: tuple[str, ...]) -> None:
    """The session, its answers, and every byte of them in the files; the other is left."""
    assert history(home, "forget", *what)[0] == 2
    assert history(home, "forget", *what)[2] == "quizkit: nothing was forgotten: say --yes where nobody can be asked.\n"
    assert history(home, "forget", *what, "--yes")[1] == "1 session forgotten.\n"
    assert [line.split()[0] for line in history(home)[1].splitlines()[1:]] == ["1"]
    kept = b"".join(path.read_bytes() for path in home.iterdir())
    assert b"bridge" not in kept
    assert b"canal" in kept


def test_everything_can_be_forgotten_and_a_no_keeps_it(home: Path) -> None:
    """Asked on a terminal; files that were kept aside when the store was damaged are named, for they are left."""
    aside = home / "history.damaged-2026-01-01T00-00-00.db"
    aside.write_bytes(b"damaged")
    for key, said in (("n", "Nothing was forgotten."), ("y", "2 sessions forgotten.")):
        with RealTerminal("history", "forget", "--all", home=home, columns=200) as terminal:
            terminal.wait_for("Forget 2 sessions, for good? (y/N)")
            terminal.press(key, "enter")
            assert terminal.finish() == 0
            assert said in terminal.everything()
            assert f"kept aside when the history was damaged: {aside}" in terminal.everything()
    assert history(home)[1].startswith("Nothing was kept yet")


@pytest.mark.parametrize("what", [(), ("1", "--all"), ("--all", "--bank", "canal")])
def test_one_thing_has_to_be_said_to_forget(home: Path, what: tuple[str, ...]) -> None:
    """Not nothing, and not two things at once."""
    code, _, error = history(home, "forget", *what, "--yes")
    assert code == 2
    assert "Say what to forget" in error
    assert len(history(home)[1].splitlines()) == 3


def test_a_damaged_history_is_recovered_here_too(home: Path) -> None:
    """Looking at the history tells of the damage and shows what could be read."""
    data = (home / "history.db").read_bytes()
    (home / "history.db").write_bytes(b"x" * 100 + data[100:])
    code, out, error = history(home)
    assert code == 0
    assert "The history was damaged. It is kept as" in error
    assert [line.split()[0] for line in out.splitlines()[1:]] == ["2", "1"]


@pytest.mark.parametrize("language", ["en", "es", "zh"])
def test_on_a_narrow_screen_nothing_is_broken_inside_a_word(home: Path, language: str) -> None:
    """A few lines for each session, and answers that go on below their own text."""
    with RealTerminal("--lang", language, "history", home=home, columns=40, rows=30) as terminal:
        assert terminal.finish() == 0
        lines = terminal.everything().splitlines()
    assert [line.split()[0] for line in lines if not line.startswith("     ")] == ["2", "1"]
    assert max(map(width, lines)) <= 40
    assert {"en": "not finished", "es": "sin terminar", "zh": "未完成"}[language] in "\n".join(lines)
    with RealTerminal("--lang", language, "history", "show", "1", home=home, columns=40, cwd=home.parent) as terminal:
        assert terminal.finish() == 0
        text = terminal.everything()
    assert "\n  1  year  In which year was the canal\n     opened?\n" in text


def test_piped_lines_stay_whole(home: Path) -> None:
    """A line is one answer for whoever reads them by program."""
    assert "  1  year  In which year was the canal opened?\n" in history(home, "show", "1")[1]
