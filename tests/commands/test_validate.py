"""`quizkit validate`, as a process: exit codes, what it prints and where, and what it never does."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.banks import LENGTH, SEAS, YEAR, make_bank
from tests.support.program import ROOT, run_program

WRONG_YEAR = YEAR.replace("was opened in 1869", "was finished in 1869")
DIFFERING = (
    "bank.yaml:13:27: error QK205 quote-not-found: article.txt has “canal was opened”, the quote “canal was finished”"
)


def validate(folder: Path, *paths: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return run_program("validate", *paths, home=folder / "home", cwd=folder, **environment)


def test_a_clean_bank_ends_with_0(tmp_path: Path) -> None:
    """One line on standard output, nothing on standard error."""
    make_bank(tmp_path, YEAR, SEAS, LENGTH)
    done = validate(tmp_path, "bank.yaml")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("3 questions: 3 proven · ")
    assert done.stdout.endswith(" · no findings\n")


def test_an_error_ends_with_1(tmp_path: Path) -> None:
    """The finding in the form that the design shows: place, line, carets, the place in the article, help."""
    make_bank(tmp_path, WRONG_YEAR)
    done = validate(tmp_path, "bank.yaml")
    assert (done.returncode, done.stderr) == (1, "")
    lines = done.stdout.splitlines()
    at = lines.index(DIFFERING)
    assert lines[at + 1] == "   13 |   evidence: The canal was finished in 1869"
    assert lines[at + 2] == "      |                           ^^^^^^^^"
    assert lines[at + 3].startswith("article.txt:1:")
    assert lines[at + 4].startswith("    1 | The canal was opened in 1869.")
    assert set(lines[at + 5]) == set("|^ ")
    assert lines[at + 6].startswith("   help: ")


def test_a_warning_ends_with_1(tmp_path: Path) -> None:
    """A slip that YAML says nothing of is worth a look before the bank is handed on."""
    make_bank(tmp_path, YEAR.replace("hint: Before 1900.", "hint: Before # 1900."))
    done = validate(tmp_path, "bank.yaml")
    assert done.returncode == 1
    assert "warning QK123 swallowed-by-comment" in done.stdout


@pytest.mark.parametrize("path", ["none.yaml", "empty", "a" * 300, "bank.yaml/none", ""])
def test_nothing_to_check_ends_with_2(tmp_path: Path, path: str) -> None:
    """A file that is not there, a folder without a bank, a name that no file can have."""
    make_bank(tmp_path, YEAR)
    (tmp_path / "bank.yaml").rename(tmp_path / "other.yaml")
    (tmp_path / "empty").mkdir()
    done = validate(tmp_path, path)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("quizkit: ")
    assert "there is no bank: neither a file nor a folder with a bank.yaml in it or below it" in done.stderr


def test_a_file_that_is_no_text_ends_with_2(tmp_path: Path) -> None:
    """The finding says what it is, and the exit code that nothing could be checked."""
    (tmp_path / "bank.yaml").write_bytes("quizkit: 1\n".encode("utf-16"))
    done = validate(tmp_path, "bank.yaml")
    assert (done.returncode, done.stderr) == (2, "")
    assert "bank.yaml:1:1: error QK101 unreadable-bank: the file is UTF-16, not UTF-8" in done.stdout


def test_no_path_ends_with_2(tmp_path: Path) -> None:
    """The usage is shown."""
    done = validate(tmp_path)
    assert done.returncode == 2
    assert "Usage: quizkit validate" in done.stderr


def test_a_path_that_leads_nowhere_hides_no_finding(tmp_path: Path) -> None:
    """The banks that are there are checked; the exit code says that something could not be."""
    make_bank(tmp_path, WRONG_YEAR)
    done = validate(tmp_path, "none.yaml", "bank.yaml")
    assert done.returncode == 2
    assert "QK205" in done.stdout
    assert "quizkit: none.yaml: " in done.stderr


def test_a_folder_is_searched_and_a_bank_checked_once(tmp_path: Path) -> None:
    """Banks at any depth, each once however often it is named, with one sum for all."""
    for name in ("a", "b/c"):
        make_bank(tmp_path / "banks" / name, YEAR, SEAS)
    done = validate(tmp_path, "banks", "banks", "banks/a/bank.yaml")
    assert done.returncode == 0
    assert done.stdout.startswith("2 banks, 4 questions: 4 proven · ")


def test_all_errors_come_in_one_run(tmp_path: Path) -> None:
    """Syntax, shape and quotes, of every bank that is named."""
    broken = SEAS.replace("type: true-false", "type:true-false")
    make_bank(tmp_path / "a", WRONG_YEAR, broken, LENGTH.replace("unit: km", "units: km"))
    make_bank(tmp_path / "b", YEAR, head="title: The canal\nsource: article.txt\nquestions:\n")
    done = validate(tmp_path, "a", "b")
    places = [line.split(" ")[0] for line in done.stdout.splitlines() if " error QK" in line]
    assert {"a/bank.yaml:13:27:", "a/bank.yaml:19:7:", "a/bank.yaml:31:3:", "b/bank.yaml:1:1:"} <= set(places)


def test_what_was_not_read_is_never_called_proven(tmp_path: Path) -> None:
    """A bank of which nothing could be read proves nothing."""
    make_bank(tmp_path, YEAR.replace("type: choice", "type: chioce"))
    (tmp_path / "empty.yaml").write_text("# nothing\n", encoding="utf-8")
    for name in ("bank.yaml", "empty.yaml"):
        done = validate(tmp_path, name)
        assert done.returncode == 1
        assert " proven" not in done.stdout


def test_output_that_knows_only_ascii(tmp_path: Path) -> None:
    """What cannot be written is written as an escape, and the report stays whole."""
    make_bank(tmp_path, YEAR.replace("hint: Before 1900.", "hint: “字”"))
    done = validate(tmp_path, "bank.yaml", PYTHONUTF8="0", PYTHONIOENCODING="ascii")
    assert (done.returncode, done.stderr) == (1, "")
    assert done.stdout.isascii()
    assert "\\u201c\\u5b57\\u201d" in done.stdout


def test_a_file_name_of_any_characters(tmp_path: Path) -> None:
    """Line ends and escape sequences in a name are shown as symbols."""
    make_bank(tmp_path, WRONG_YEAR)
    name = "a\nb\x1b[31m.yaml"
    (tmp_path / "bank.yaml").rename(tmp_path / name)
    done = validate(tmp_path, name)
    assert done.returncode == 1
    assert "\x1b" not in done.stdout
    assert "a b␛[31m.yaml:13:27: error" in done.stdout


@pytest.mark.skipif(os.name == "nt", reason="pipes close otherwise there")
@pytest.mark.parametrize("findings", [1, 3000])
def test_a_reader_that_goes_away(tmp_path: Path, findings: int) -> None:
    """`quizkit validate … | head`: no traceback, neither while writing nor at the end."""
    make_bank(tmp_path, YEAR, *(SEAS.replace("id: seas", f"idd: seas{number}") for number in range(findings)))
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(
        [sys.executable, "-m", "quizkit", "validate", "bank.yaml"],
        stdout=writing,
        stderr=subprocess.PIPE,
        text=True,
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        timeout=60,
        check=False,
    )
    os.close(writing)
    assert done.stderr == ""
    assert done.returncode != 0


@pytest.mark.parametrize("name", ["bank.yml", "Bank.yaml"])
def test_a_bank_by_another_name_is_not_passed_over(tmp_path: Path, name: str) -> None:
    """Beside good banks, a run that never looked at it would say that all is well."""
    make_bank(tmp_path / "a", YEAR)
    make_bank(tmp_path / "b", YEAR).rename(tmp_path / "b" / name)
    done = run_program("validate", ".", home=tmp_path / "home", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (2, f"quizkit: b/{name} is passed over: name it bank.yaml\n")
    assert done.stdout.endswith("no findings\n")


def test_a_folder_that_may_not_be_opened_is_not_passed_over(tmp_path: Path) -> None:
    """There may be a bank in it."""
    make_bank(tmp_path / "a", YEAR)
    closed = tmp_path / "closed"
    closed.mkdir()
    closed.chmod(0)
    try:
        if os.access(closed, os.R_OK):
            pytest.skip("this person may open every folder")
        done = run_program("validate", ".", home=tmp_path / "home", cwd=tmp_path)
    finally:
        closed.chmod(0o755)
    assert (done.returncode, done.stderr) == (2, "quizkit: ./closed cannot be opened: Permission denied\n")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full device here")
@pytest.mark.parametrize("arguments", [("validate", "bank.yaml"), ("rules",), ("explain", "QK1"), ("schema",)])
def test_a_full_disk(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    """`quizkit validate … > report`: a sentence and exit code 2, neither a traceback nor “nothing found”."""
    make_bank(tmp_path, YEAR)
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "quizkit", *arguments],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            timeout=60,
            check=False,
        )
    assert (done.returncode, done.stderr) == (
        2,
        "quizkit: standard output cannot be written: No space left on device\n",
    )


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    """A named pipe without a writer would stop the program for ever."""
    os.mkfifo(tmp_path / "bank.yaml")
    done = validate(tmp_path, "bank.yaml")
    assert done.returncode == 2
    assert "is no regular file" in done.stdout


def test_the_same_bank_gives_the_same_bytes(tmp_path: Path) -> None:
    """Whatever seed the hashes have."""
    make_bank(tmp_path, WRONG_YEAR, SEAS.replace("answer: false", "answer: no"), LENGTH + "  hnit: x\n  x: y\n")
    first, second = (validate(tmp_path, "bank.yaml", PYTHONHASHSEED=seed) for seed in ("1", "2"))
    assert first.returncode == 1
    assert first.stdout == second.stdout


def test_validate_loads_nothing_that_talks_to_a_person(tmp_path: Path) -> None:
    """Not with findings either: neither prompts, screens, an event loop nor the history."""
    make_bank(tmp_path, WRONG_YEAR.replace("hint:", "hnit:"))
    code = (
        "import sys, atexit\n"
        "atexit.register(lambda: print(*sorted(sys.modules), file=sys.stderr))\n"
        "sys.argv = ['quizkit', 'validate', 'bank.yaml']\n"
        "from quizkit.cli import main\nmain()\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"},
        timeout=60,
        check=False,
    )
    loaded = set(done.stderr.split())
    assert done.returncode == 1
    assert "quizkit.check.engine" in loaded
    assert not loaded & {"questionary", "prompt_toolkit", "rich", "asyncio", "quizkit.history", "peewee"}


def test_an_article_or_a_lock_stands_for_its_bank(tmp_path: Path) -> None:
    """So that what hands over changed files, as hooks do, can hand over all of them; each bank is checked once."""
    make_bank(tmp_path / "bank", WRONG_YEAR)
    (tmp_path / "bank" / "bank.lock").write_text("lock: 1\n", encoding="utf-8")
    (tmp_path / "bank" / "texts").mkdir()
    (tmp_path / "bank" / "texts" / "second.txt").write_text("A text.\n", encoding="utf-8")
    done = validate(tmp_path, "bank/article.txt", "bank/bank.lock", "bank/texts/second.txt", "bank/bank.yaml")
    assert done.returncode == 1
    assert done.stdout.count("bank/bank.yaml:13:27: error QK205") == 1
    assert done.stdout.splitlines()[-1].startswith("1 question: ")


def test_hidden_folders_are_not_searched(tmp_path: Path) -> None:
    """There are environments of programs, with the banks that come with quizkit; one that is named is checked."""
    make_bank(tmp_path / "bank", YEAR)
    make_bank(tmp_path / ".venv" / "bank", WRONG_YEAR)
    assert validate(tmp_path, ".").returncode == 0
    assert validate(tmp_path, ".venv").returncode == 1
