"""A review on a real terminal: keys pressed, screens read, the program killed."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.support.banks import LENGTH, SEAS, YEAR, make_bank
from tests.support.program import run_program
from tests.support.real_terminal import RealTerminal


@pytest.fixture
def bank(tmp_path: Path) -> Path:
    return make_bank(tmp_path / "canal", YEAR, SEAS, LENGTH)


def review(bank: Path, *options: str, columns: int = 80, lang: str = "en") -> RealTerminal:
    home = bank.parent / "home"
    return RealTerminal(
        "--lang", lang, "review", str(bank), *options, home=home, rows=50, columns=columns, environment={"TZ": "UTC"}
    )


def missed(bank: Path) -> None:
    """The year and the seas, missed in a quiz."""
    run_program("take", str(bank), "--no-shuffle", home=bank.parent / "home", answers="1\n1\n193\n")


def test_what_is_due_is_counted_asked_and_counted_again(bank: Path) -> None:
    """By bank at the beginning; each answer with when it comes back; the result at the end."""
    missed(bank)
    with review(bank) as terminal:
        screen = terminal.wait_for("h help")
        assert "The canal: 2 due" in screen
        assert "2 left · 0 right" in screen
        assert "s don't know" in screen
        terminal.press("s")
        screen = terminal.wait_for("enter next")
        assert "it comes again in this review" in screen
        terminal.press("enter")
        terminal.wait_for("2 left · 0 right", times=2)
        terminal.press("u")
        terminal.wait_for("Taken back.")
        terminal.wait_for("2 left · 0 right", times=3)
        terminal.press("f")
        terminal.wait_for("Flagged.")
        terminal.press("q")
        terminal.wait_for("Left: 0 answers are kept.")
        assert terminal.finish() == 0


def test_new_questions_are_offered_where_nothing_is_due(bank: Path) -> None:
    """A person is asked; with n nothing happens."""
    with review(bank) as terminal:
        assert "nothing due" not in terminal.wait_for("Learn 3 new questions now?")
        terminal.press("n")
        assert terminal.finish() == 0
    with review(bank, "--new", "1") as terminal:
        terminal.wait_for("1 left")
        terminal.press("s")
        terminal.wait_for("enter next")
        terminal.press("q")
        assert terminal.finish() == 0
    with review(bank, "--limit", "1", "--new", "1") as terminal:
        terminal.wait_for("1 due")
        terminal.press("q")
        assert terminal.finish() == 0


def test_the_person_grades_with_a_key(bank: Path) -> None:
    """1 to 4 after the feedback; the rule's grade stands at Enter."""
    missed(bank)
    with review(bank, "--grade", "--limit", "1") as terminal:
        terminal.wait_for("h help")
        terminal.press("s")
        screen = terminal.wait_for("1 again · 2 hard · 3 good · 4 easy")
        assert "enter again" in screen
        terminal.press("4")
        screen = terminal.wait_for("easy · it comes back")
        terminal.wait_for("1 answer, 0 right")
        terminal.press("enter")
        assert terminal.finish() == 0


@pytest.mark.parametrize(("columns", "lang"), [(40, "es"), (80, "zh"), (200, "en")])
def test_every_width_and_language_is_readable(bank: Path, columns: int, lang: str) -> None:
    """No line is cut, and the words are those of the language."""
    missed(bank)
    with review(bank, columns=columns, lang=lang) as terminal:
        screen = terminal.wait_for({"en": "h help", "es": "no lo sé", "zh": "不知道"}[lang])
        assert {"en": "2 due", "es": "2 pendientes", "zh": "2 题到期"}[lang] in screen
        terminal.press("h")
        terminal.wait_for(
            {"en": "nothing that was answered is lost", "es": "no se pierde nada", "zh": "都会保留"}[lang]
        )
        terminal.press("ctrl-c")
        assert terminal.finish() == 130


@pytest.mark.parametrize("answers", [1, 2])
def test_a_review_that_is_killed_keeps_what_was_shown(bank: Path, answers: int) -> None:
    """Each answer whose feedback was on the screen is in the store, and is not due any more."""
    missed(bank)
    home = bank.parent / "home"
    with review(bank) as terminal:
        for number in range(1, answers + 1):
            terminal.wait_for(f"{3 - number} left · {number - 1} right")
            terminal.wait_for("h help")
            year = terminal.everything().rfind("In which year") > terminal.everything().rfind("three seas")
            terminal.press(*(_choice(terminal, "1869") if year else _choice(terminal, "false")))
            terminal.wait_for("Right. +1", times=number)
            if number < answers:
                terminal.press("enter")
        terminal.child.kill(9)
        terminal.finish()
    with closing(sqlite3.connect(home / "history.db")) as database:
        assert database.execute("select count(*) from card where state = 2").fetchone() == (answers,)
    with review(bank, "--new", "0") as terminal:
        terminal.wait_for("1 due" if answers == 1 else "nothing due")


def _choice(terminal: RealTerminal, option: str) -> tuple[str, str]:
    """The keys that choose an option of the newest list."""
    lines = [line for line in terminal.lines() if line.strip(" »").endswith(option)]
    return lines[-1].strip(" »").split()[0], "enter"
