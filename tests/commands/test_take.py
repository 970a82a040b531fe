"""`quizkit take`, as a process with piped answers."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.support.banks import LENGTH, SEAS, YEAR, make_bank
from tests.support.program import run_program


@pytest.fixture
def bank(tmp_path: Path) -> Path:
    return make_bank(tmp_path / "canal", YEAR, SEAS, LENGTH)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


def test_answers_can_be_piped_a_line_each(bank: Path, home: Path) -> None:
    """Numbers choose in the logical order of --no-shuffle; a number may be typed with its unit."""
    done = run_program("take", str(bank), "--no-shuffle", home=home, answers="2\n2\n193 km\n")
    assert done.returncode == 0
    assert done.stdout.count("Right. +1") == 3
    assert "3 of 3 points, 100 %: passed (pass mark 70 %)" in done.stdout


def test_the_result_counts_points_and_names_what_was_missed(bank: Path, home: Path) -> None:
    """1859 is chosen for 1869: two of three points, under the pass mark, with the place in the article."""
    done = run_program("take", str(bank), "--no-shuffle", home=home, answers="1\n2\n193\n")
    assert done.returncode == 0
    assert "Not right. 0 of 1" in done.stdout
    assert "In that year the work began." in done.stdout
    assert "article.txt, line 1: ‹The canal was opened in 1869›." in done.stdout
    assert "2 of 3 points, 66 %: not passed (pass mark 70 %)" in done.stdout
    assert "you: 1859" in done.stdout
    assert "key: 1869" in done.stdout


def test_json_goes_to_standard_output_alone(bank: Path, home: Path) -> None:
    """What a person reads goes to standard error, so that the result can be read by a program."""
    done = run_program("take", str(bank), "--no-shuffle", "--json", home=home, answers="2\n2\n190\n")
    record = json.loads(done.stdout)
    assert (record["version"], record["bank"], record["complete"]) == (1, "canal", True)
    assert (record["points"], record["most"], record["right"]) == (2, 3, 2)
    assert [answer["outcome"] for answer in record["answers"]] == ["right", "right", "wrong"]
    assert record["answers"][0] == {
        "id": "year",
        "type": "choice",
        "outcome": "right",
        "response": ["1869"],
        "key": ["1869"],
        "points": 1,
        "most": 1,
        "hint": False,
        "confidence": None,
        "flagged": False,
    }
    assert "In which year was the canal opened?" in done.stderr


def test_the_end_of_the_input_pauses(bank: Path, home: Path) -> None:
    """A pipe that ends early loses nothing: one calm line, exit 130, the answer in the store."""
    done = run_program("take", str(bank), "--no-shuffle", home=home, answers="2\n")
    assert done.returncode == 130
    assert done.stdout.splitlines()[-1].startswith("Paused: 1 of 3 answered. Nothing is lost")
    assert "Traceback" not in done.stderr
    with closing(sqlite3.connect(home / "history.db")) as database:
        records = [json.loads(row[0]) for row in database.execute("select record from event order by number")]
    assert [record["event"] for record in records] == ["started", "answered", "paused"]
    assert records[1]["response"] == ["1869"]


def test_input_from_nowhere_pauses_too(bank: Path, home: Path) -> None:
    """/dev/null as input is an end of input, not an error."""
    done = run_program("take", str(bank), home=home, answers="")
    assert done.returncode == 130
    assert "Left before the first answer." in done.stdout
    assert done.stderr == ""


def test_commands_work_between_answers(bank: Path, home: Path) -> None:
    """Hint, flag, skip and undo in a pipe: the skip is taken back, and the question answered."""
    done = run_program("take", str(bank), "--no-shuffle", "--json", home=home, answers="?\nf\ns\nu\n2\n2\n193\n")
    record = json.loads(done.stdout)
    assert record["right"] == 3
    assert record["answers"][0]["hint"] is True
    assert record["answers"][0]["flagged"] is True
    assert "Hint: Before 1900." in done.stderr
    assert "Skipped." in done.stderr


def test_undo_reaches_across_the_last_answer(bank: Path, home: Path) -> None:
    """At the result, `u` takes the last answer back and asks it again."""
    done = run_program("take", str(bank), "--no-shuffle", "--json", home=home, answers="2\n2\n7\nu\n193\n")
    assert json.loads(done.stdout)["points"] == 3


def test_retry_asks_what_was_missed_and_the_first_result_stands(bank: Path, home: Path) -> None:
    """`r` at the end asks the missed question again; the JSON tells of the first time."""
    done = run_program("take", str(bank), "--no-shuffle", "--json", home=home, answers="1\n2\n193\nr\n2\n\n")
    assert done.stderr.count("In which year was the canal opened?") == 3  # asked, missed, asked again
    assert json.loads(done.stdout)["points"] == 2


@pytest.mark.parametrize(
    ("options", "asked"),
    [
        (("--tag", "geography"), ["seas", "length"]),
        (("--difficulty", "easy"), ["year"]),
        (("--type", "numeric"), ["length"]),
        (("--limit", "2"), ["year", "seas"]),
        (("--tag", "geography", "--tag", "history", "--limit", "1"), ["year"]),
    ],
)
def test_questions_can_be_chosen(bank: Path, home: Path, options: tuple[str, ...], asked: list[str]) -> None:
    """By tag, difficulty, type and number; skipping all of them shows which they were."""
    done = run_program("take", str(bank), "--no-shuffle", "--json", *options, home=home, answers=":s\n" * 3)
    assert [answer["id"] for answer in json.loads(done.stdout)["answers"]] == asked


def test_a_seed_gives_the_same_quiz_again(bank: Path, home: Path) -> None:
    """The order of questions and options hangs on the seed alone."""
    first, again, other = (
        run_program("take", str(bank), "--seed", seed, home=home, answers=":s\n" * 3).stdout for seed in ("5", "5", "6")
    )
    assert first == again
    assert first != other


def test_a_choice_that_leaves_nothing_says_so(bank: Path, home: Path) -> None:
    """A tag that no question has is a sentence and exit code 2."""
    done = run_program("take", str(bank), "--tag", "music", home=home)
    assert done.returncode == 2
    assert "no question has the tag, difficulty and type asked for" in done.stderr
    assert "The bank's tags are: geography, history." in done.stderr


def test_an_unknown_type_is_named_with_those_there_are(bank: Path, home: Path) -> None:
    """Exit code 2, and the list of the types."""
    done = run_program("take", str(bank), "--type", "essay", home=home)
    assert done.returncode == 2
    assert "'essay' is not one of choice, multiple-response" in done.stderr


def test_an_unknown_bank_is_answered_with_those_there_are(home: Path) -> None:
    """The message names the banks that could have been meant."""
    done = run_program("take", "no-such-bank", home=home)
    assert done.returncode == 2
    assert "there is no bank “no-such-bank”" in done.stderr
    assert "kosovo-taiwan" in done.stderr


def test_a_question_with_errors_is_left_out_and_said(tmp_path: Path, home: Path) -> None:
    """The learner gets the questions that are good, and is told of the others."""
    bank = make_bank(tmp_path / "canal", YEAR, "- id: broken\n  type: choice\n  question: Why?\n")
    done = run_program("take", str(bank), home=home, answers="s\n")
    assert "1 question left out, with errors in them: `quizkit validate" in done.stdout
    assert "1 of 1" in done.stdout


def test_a_bank_that_cannot_be_read_says_what_to_do(tmp_path: Path, home: Path) -> None:
    """An empty file is no quiz: exit code 2, and where to look."""
    bank = tmp_path / "bank.yaml"
    bank.write_text("")
    done = run_program("take", str(bank), home=home)
    assert done.returncode == 2
    assert "has no question that can be read" in done.stderr


def test_a_store_that_cannot_be_written_is_said_before_the_first_question(bank: Path, tmp_path: Path) -> None:
    """A home that is a file: a clear sentence, no question asked; --no-save takes the quiz all the same."""
    home = tmp_path / "home"
    home.write_text("in the way")
    done = run_program("take", str(bank), home=home, answers="2\n")
    assert done.returncode == 2
    assert "cannot be used" in done.stderr
    assert "--no-save" in done.stderr
    assert "In which year" not in done.stdout
    unsaved = run_program("take", str(bank), "--no-save", "--no-shuffle", home=home, answers="2\n")
    assert "Right. +1" in unsaved.stdout
    assert "Nothing was saved, as --no-save asked." in unsaved.stdout


def test_input_that_is_no_text_is_no_traceback(bank: Path, home: Path) -> None:
    """Bytes that are no UTF-8 are an answer like any other that cannot be read."""
    import subprocess
    import sys

    from tests.support.program import ROOT

    done = subprocess.run(
        [sys.executable, "-m", "quizkit", "take", str(bank), "--no-shuffle"],
        input=b"\xff\xfe\n2\n",
        capture_output=True,
        timeout=60,
        check=False,
        env={"PYTHONPATH": str(ROOT), "QUIZKIT_HOME": str(home), "PYTHONIOENCODING": "utf-8"},
    )
    assert b"Type one number from 1 to 3." in done.stdout
    assert b"Traceback" not in done.stderr


def test_signs_fall_back_where_the_output_is_ascii(bank: Path, home: Path) -> None:
    """An ASCII output gets plain signs, and no error."""
    done = run_program("take", str(bank), "--no-shuffle", home=home, answers="2\n1\n5\n", PYTHONIOENCODING="ascii")
    assert "+ Right. +1" in done.stdout
    assert ">>The canal was opened in 1869<<" in done.stdout
    assert done.stdout.isascii()
