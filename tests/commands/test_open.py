"""`quizkit open`, as a process: one question, found by its id, with what shows its answer."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tests.support.banks import LENGTH, SEAS, YEAR, make_bank
from tests.support.program import run_program
from tests.support.real_terminal import RealTerminal


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two banks with a question of the same id in both."""
    make_bank(tmp_path / "question_banks" / "canal", YEAR, SEAS)
    make_bank(tmp_path / "question_banks" / "sea", YEAR, LENGTH)
    return tmp_path


def opened(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return run_program("open", *arguments, home=folder / "home", cwd=folder)


def test_a_question_with_its_key_and_its_sentence(folder: Path) -> None:
    """Found over all banks: options in an order that gives nothing away, key, explanation, quote, and its line."""
    done = opened(folder, "seas")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines() == [
        "seas – true-false",
        "───",
        "The canal links three seas.",
        "  true",
        "  false",
        "",
        "Right answer: false",
        "The canal links two seas.",
        "",
        "article.txt, line 1: ‹The canal links two seas›, and many ships use it.",
        "question_banks/canal/bank.yaml, line 18",
    ]


@pytest.mark.parametrize(
    "arguments", [["sea/year"], ["year", "--bank", "sea"], ["question_banks/sea/year"], ["sea", "year"]]
)
def test_the_bank_can_be_named(folder: Path, arguments: list[str]) -> None:
    """By name, by path, before the id or as an option."""
    done = opened(folder, *arguments)
    assert done.returncode == 0
    assert "  1859\n  1869\n  1914\n" in done.stdout
    assert "question_banks/sea/bank.yaml, line 5" in done.stdout


def test_one_question_is_shown(folder: Path) -> None:
    """Not two, and no bank in two ways."""
    for arguments in (["canal", "year", "seas"], ["canal", "year", "--bank", "sea"]):
        done = opened(folder, *arguments)
        assert (done.returncode, done.stdout) == (2, "")
        assert "`quizkit open BANK ID`" in done.stderr


def test_an_id_of_two_banks_is_asked_for(folder: Path) -> None:
    """Both full names are told."""
    done = opened(folder, "year")
    assert (done.returncode, done.stdout) == (2, "")
    assert "canal/year, sea/year" in done.stderr


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("lenght", "did you mean “length”?"),
        ("canal/sees", "did you mean “seas”?"),
        ("nothing-of-the-kind", "none of the banks that are found has a question “nothing-of-the-kind”."),
        ("kanal/year", "there is no bank"),
    ],
)
def test_a_name_that_is_not_there(folder: Path, name: str, said: str) -> None:
    """A sentence says so, with the nearest name where there is one."""
    done = opened(folder, name)
    assert (done.returncode, done.stdout) == (2, "")
    assert said in done.stderr


def test_on_a_narrow_terminal(folder: Path) -> None:
    """The same in lines that fit."""
    with RealTerminal("open", "length", home=folder / "home", cwd=folder, columns=40) as terminal:
        assert terminal.finish() == 0
        assert "Right answer: 193" in terminal.text()
        assert "‹Its length is 193 km›" in " ".join(terminal.text().split())
