"""`quizkit` alone: what was left, the banks and how they went, each a key away."""

from __future__ import annotations

import re
import signal
import time
from pathlib import Path

import pytest

from tests.support.banks import LENGTH, SEAS, YEAR, make_bank
from tests.support.program import run_program
from tests.support.real_terminal import RealTerminal


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A folder with two banks."""
    make_bank(tmp_path / "question_banks" / "canal", YEAR, SEAS, LENGTH)
    make_bank(
        tmp_path / "question_banks" / "sea", YEAR, head="quizkit: 1\ntitle: The sea\nsource: article.txt\nquestions:\n"
    )
    return tmp_path


def quizkit(place: Path, *arguments: str, columns: int = 80, **environment: str) -> RealTerminal:
    return RealTerminal(*arguments, home=place / "home", cwd=place, columns=columns, rows=30, environment=environment)


def answer(place: Path, bank: str, answers: str, *options: str) -> None:
    run_program("take", bank, "--no-shuffle", *options, home=place / "home", cwd=place, answers=answers)


def shown(terminal: RealTerminal) -> str:
    return " ".join(terminal.wait_for("q leave").split())


@pytest.mark.parametrize("columns", [40, 80, 200])
def test_new_banks_are_marked_and_no_history_is_made(place: Path, columns: int) -> None:
    """The first look: every bank with its number of questions; leaving leaves nothing behind."""
    with quizkit(place, columns=columns) as terminal:
        text = shown(terminal)
        assert "1 The canal (3 questions, canal, not taken yet)" in text
        assert "2 The sea (1 question, sea, not taken yet)" in text
        assert "Continue" not in text
        terminal.press("q")
        assert terminal.finish() == 0
    assert not (place / "home" / "history.db").exists()


def test_a_number_takes_the_quiz(place: Path) -> None:
    """One key, and the first question is there."""
    with quizkit(place) as terminal:
        shown(terminal)
        terminal.press("2")
        assert "The sea" in terminal.wait_for("In which year was the canal opened?")


def test_a_quiz_that_was_left_goes_on(place: Path) -> None:
    """First in the list, with how far it is; chosen, it goes on without another question."""
    answer(place, "canal", "2\n")
    with quizkit(place) as terminal:
        assert "» 1 Continue: The canal (1 of 3 answered)" in shown(terminal)
        terminal.press("enter")
        terminal.wait_for("2 of 3 · 1 right")
        assert "Go on?" not in terminal.everything()
        terminal.press("q")
        assert terminal.finish() == 0
    with quizkit(place) as terminal:
        assert "2 The canal (3 questions, canal, not taken yet)" in shown(terminal)
        terminal.press("2")
        # The bank's own line begins anew, and the other one is kept.
        terminal.wait_for("1 of 3 · 0 right")
    with quizkit(place) as terminal:
        assert "Continue: The canal (1 of 3 answered)" in shown(terminal)


def test_an_exam_shows_its_clock(place: Path) -> None:
    """The time that is left, and it goes on with the exam."""
    arguments = ("take", "canal", "--exam", "--no-shuffle", "--time")
    with quizkit(place, *arguments, "30m") as terminal:
        terminal.wait_for("h help")
        terminal.child.kill(signal.SIGKILL)
        terminal.finish()
    with quizkit(place) as terminal:
        text = shown(terminal)
        assert re.search(r"Continue: The canal \(exam, 0 of 3 answered, (29:5\d|30:00) left\)", text)
        terminal.press("1")
        terminal.wait_for("1 of 3 · 0 answered")


def test_an_exam_whose_time_is_up_is_handed_in(place: Path) -> None:
    """That it is up is said; going on shows the result."""
    with quizkit(place, "take", "canal", "--exam", "--no-shuffle", "--time", "1s") as terminal:
        terminal.wait_for("h help")
        terminal.child.kill(signal.SIGKILL)
        terminal.finish()
    time.sleep(1)
    with quizkit(place) as terminal:
        assert "Continue: The canal (exam, 0 of 3 answered, time is up)" in shown(terminal)
        terminal.press("1")
        terminal.wait_for("0 of 3 points")
        assert terminal.finish() == 0


def test_the_newest_that_was_left_comes_first(place: Path) -> None:
    """Of each bank the newest one, and among banks the last that was worked on."""
    answer(place, "canal", "2\n")
    make_bank(place / "question_banks" / "sea", YEAR, LENGTH)
    answer(place, "sea", "2\n")
    with quizkit(place) as terminal:
        text = shown(terminal)
        assert text.index("Continue: The canal (1 of 2") < text.index("Continue: The canal (1 of 3")


def test_scores_are_of_whole_quizzes(place: Path) -> None:
    """Last and best, counted as the result page counts; a selection is a part; an undone answer is none."""
    answer(place, "canal", "2\n", "--limit", "1")
    with quizkit(place) as terminal:
        assert "The canal (3 questions, canal, taken in part)" in shown(terminal)
    answer(place, "canal", "2\n2\n5\nu\n193\n\n")
    with quizkit(place) as terminal:
        assert "The canal (3 questions, canal, last 3 of 3 right)" in shown(terminal)
    answer(place, "canal", "1\ns\n193\n\n")
    with quizkit(place) as terminal:
        assert "The canal (3 questions, canal, best 3 of 3, last 1 of 3 right)" in shown(terminal)


def test_what_is_due_is_offered(place: Path) -> None:
    """An answer that was wrong is due at once; chosen, the review asks it, and what was right waits."""
    answer(place, "canal", "1\n2\n193\n\n")
    with quizkit(place) as terminal:
        assert "» 1 Review: 1 question is due" in shown(terminal)
        terminal.press("1")
        terminal.wait_for("In which year was the canal opened?")
        terminal.wait_for("h help")
        terminal.press("1", "enter")
        terminal.wait_for("o open the article")
        terminal.press("o")
        terminal.wait_for("‹The canal was opened in 1869›. The canal links")


def test_plain_is_a_numbered_menu(place: Path) -> None:
    """Lines to choose from by number, and nothing redrawn."""
    answer(place, "canal", "2\n")
    with quizkit(place, TERM="dumb") as terminal:
        text = terminal.wait_for("or Enter for none")
        assert "  1  Continue: The canal (1 of 3 answered)" in text
        terminal.press("1", "enter")
        terminal.wait_for("2 of 3 · 1 right")
        assert "\x1b" not in terminal.raw


def test_a_history_that_cannot_be_read_is_said(place: Path) -> None:
    """A sentence, and the banks all the same."""
    (place / "home").mkdir()
    (place / "home" / "history.db").write_text("not a database")
    with quizkit(place) as terminal:
        text = shown(terminal)
        assert "cannot be used" in text
        assert "The canal (3 questions, canal)" in text


def test_without_a_terminal_there_is_the_help(place: Path) -> None:
    """As input or as output: nobody is there to choose."""
    done = run_program(home=place / "home", cwd=place, answers="1\n")
    assert done.stdout.startswith("Usage: quizkit")


@pytest.mark.parametrize(
    ("locale", "first", "second"), [("en_GB.UTF-8", "The sea", "El mar"), ("es", "El mar", "The sea")]
)
def test_banks_in_the_language_that_is_spoken_come_first(tmp_path: Path, locale: str, first: str, second: str) -> None:
    """Among each other they keep the order of their names."""
    for name, title, language in (("a", "El mar", "es"), ("b", "The sea", "en")):
        head = f"quizkit: 1\ntitle: {title}\nlanguage: {language}\nsource: article.txt\nquestions:\n"
        make_bank(tmp_path / "question_banks" / name, YEAR, head=head)
    with quizkit(tmp_path, LC_ALL=locale) as terminal:
        text = terminal.wait_for("1–5")
        assert 0 < text.index(first) < text.index(second)
