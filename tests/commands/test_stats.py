"""`quizkit stats`: figures of a history that a person made, on a terminal, in a pipe, as JSON and CSV."""

from __future__ import annotations

import csv
import io
import json
import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from quizkit.history.places import Place
from quizkit.history.store import Store
from quizkit.quiz.days import day_of
from quizkit.quiz.events import Answered, Started
from quizkit.text.visible import width
from tests.support.banks import LENGTH, SEAS, YEAR, make_bank
from tests.support.learning import marked, some_learning
from tests.support.program import ROOT, run_program
from tests.support.real_terminal import RealTerminal

ZONE = {"TZ": "UTC"}


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A person's folder with a bank; the tests run beside it."""
    make_bank(tmp_path / "question_banks" / "canal", YEAR, SEAS, LENGTH)
    (tmp_path / "home").mkdir()
    return tmp_path / "home"


def learn(home: Path) -> None:
    with Store(Place(home / "history.db")) as store:
        some_learning(store, datetime.now(UTC))


def stats(home: Path, *options: str, **environment: str) -> str:
    done = run_program("stats", *options, home=home, cwd=home.parent, **ZONE, **environment)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def figures(home: Path, *options: str) -> dict[str, Any]:
    record: dict[str, Any] = json.loads(stats(home, "--json", *options))
    return record


def test_everything_is_counted(home: Path) -> None:
    """What was taken back and skipped is not; partly right gets its share; a tag counts each of its answers."""
    learn(home)
    record = figures(home)
    assert record["total"] == {"answers": 6, "right": 4, "points": 8.0, "most": 12.0}
    assert record["tags"]["history"] == {"answers": 5, "right": 3, "points": 6.0, "most": 10.0}
    assert record["tags"]["sea"]["answers"] == 1
    assert {kind: count["answers"] for kind, count in record["types"].items()} == {"choice": 5, "true-false": 1}
    assert record["hardest"] == [{"bank": "canal", "id": "year", "answers": 4, "right": 2, "points": 4.0, "most": 8.0}]
    assert sum(day["answers"] for day in record["days"]) == 6
    assert [(row["from_days"], row["reviews"], row["right"]) for row in record["retention"]] == [(2, 1, 1), (4, 1, 0)]
    assert all(0.5 < row["predicted"] < 1 for row in record["retention"])
    assert record["confidence"][0] == {"level": 1, "answers": 1, "right": 1, "points": 1}
    assert record["confidence"][2] == {"level": 3, "answers": 2, "right": 1, "points": -3}
    # The year was failed in the last review, the seas were right long ago; the bank of the other is gone.
    assert record["forecast"] == [2, *[0] * 29]
    assert record["streak"] >= 1


def test_a_time_and_a_bank_limit_what_counts(home: Path) -> None:
    """The last five days; one bank, also one that is not found any more."""
    learn(home)
    assert figures(home, "--since", "5d")["total"]["answers"] == 2
    assert figures(home, "gone")["total"]["answers"] == 1
    assert figures(home, "canal")["total"]["answers"] == 5
    assert figures(home, "question_banks/canal", "--since", "all")["total"]["answers"] == 5


def test_csv_has_a_row_for_each_answer(home: Path) -> None:
    """With what was taken back and skipped, so that everything can be counted anew."""
    learn(home)
    rows = list(csv.DictReader(io.StringIO(stats(home, "canal", "--csv"))))
    assert [row["outcome"] for row in rows] == ["wrong", "right", "partly", "skipped", "right", "right", "wrong"]
    assert [row["undone"] for row in rows] == ["false", "false", "true", *["false"] * 4]
    first, second = rows[:2]
    assert first["hint"] == "true"
    assert (second["tags"], second["seconds"], second["confidence"], second["grade"]) == ("history;sea", "4.0", "3", "")
    assert datetime.fromisoformat(first["at"]).tzinfo == UTC
    assert {row["mode"] for row in rows} == {"quiz", "review"}


def test_the_pictures_stand_in_a_pipe_as_plain_text(home: Path) -> None:
    """Calendar, bars and columns, without a colour, the stem of the hardest question beside its id."""
    learn(home)
    text = stats(home)
    assert "\x1b" not in text
    assert "6 answers on 5 days, 67 % of the points" in text
    assert "less ·░▒▓█ more" in text
    assert "✘ missed 2 of 4: canal/year\n  In which year was the canal opened?" in text
    assert "Due in the next 30 days: 2 today, 2 in all" in text
    assert "Remembered, by days since the last review" in text
    assert "“a guess”" not in text
    assert max(map(len, text.splitlines())) <= 80
    assert stats(home, PYTHONUTF8="0", PYTHONIOENCODING="ascii").isascii()


def test_an_empty_history_is_said(home: Path) -> None:
    """No store, and nothing is made of it; a head alone as CSV."""
    assert "Nothing was answered in this time." in stats(home)
    assert figures(home)["total"]["answers"] == 0
    assert stats(home, "--csv").count("\n") == 1
    assert list(home.iterdir()) == []


@pytest.mark.parametrize("wrong", [["--since", "soon"], ["--since", "0d"], ["nowhere"], ["--json", "--csv"]])
def test_what_cannot_be_done_is_said(wrong: list[str], home: Path) -> None:
    """2, and a sentence."""
    learn(home)
    done = run_program("stats", *wrong, home=home, cwd=home.parent)
    assert done.returncode == 2
    assert done.stderr
    assert "Traceback" not in done.stderr


def test_a_reader_that_leaves_is_no_problem_of_the_store(home: Path) -> None:
    """As `| head` does."""
    learn(home)
    with Store(Place(home / "history.db")) as store:
        session = store.begin(Started(datetime.now(UTC), "canal", 1, True, ("year",)))
        with store.using(), store.engine.transaction():
            for _answer in range(3000):
                store.append(session, Answered(datetime.now(UTC), "year", ("x",), 1.0, None, marked("choice", "1")))
    command = f"{sys.executable} -m quizkit stats --csv | head -1"
    environment = {**os.environ, "QUIZKIT_HOME": str(home), "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, shell=True, capture_output=True, text=True, env=environment, check=False, timeout=60)
    assert done.stdout.startswith("at,session,")
    assert done.stderr == ""


@pytest.mark.parametrize(("columns", "language"), [(40, "es"), (80, "zh"), (200, "en"), (40, "zh")])
def test_every_width_and_language_is_readable(home: Path, columns: int, language: str) -> None:
    """No line is broken by the terminal, and the calendar stands straight."""
    learn(home)
    with RealTerminal(
        "--lang", language, "stats", home=home, columns=columns, rows=120, cwd=home.parent, environment=ZONE
    ) as terminal:
        assert terminal.finish() == 0
        lines = terminal.everything().splitlines()
    names = {"en": "Mon Tue Wed", "es": "lun mar mié", "zh": "周一 周二 周三"}[language].split()
    rows = [next(line for line in lines if line.startswith(name)) for name in names]
    weeks = len(rows[0].split()[1])
    assert weeks == min(53, columns - 4 - (language == "zh"))
    today = day_of(datetime.now(UTC), UTC).weekday()
    assert [len(row.split()[1]) for row in rows] == [weeks - (day > today) for day in range(3)]
    assert any("████" in line for line in lines)
    if columns == 40:
        # Where a bar and its words do not fit beside each other, they stand below.
        assert all(width(line) <= 40 for line in lines)
        assert ("    1 de 1 correctas" in lines) == (language == "es")
