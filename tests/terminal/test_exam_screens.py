"""Exams sat on a real terminal and through a pipe: the clock, the answer sheet, leaving and coming back."""

from __future__ import annotations

import signal
import time
from pathlib import Path

import pytest

from tests.support.banks import LENGTH, SEAS, YEAR, make_bank
from tests.support.program import run_program
from tests.support.real_terminal import RealTerminal


@pytest.fixture
def bank(tmp_path: Path) -> Path:
    return make_bank(tmp_path / "canal", YEAR, SEAS, LENGTH)


def sit(bank: Path, *options: str, columns: int = 80) -> RealTerminal:
    return RealTerminal(
        "take", str(bank), "--no-shuffle", *options, home=bank.parent / "home", columns=columns, rows=30
    )


@pytest.mark.parametrize("columns", [40, 80, 200])
def test_a_whole_exam(bank: Path, columns: int) -> None:
    """No feedback; the sheet goes back to a question; what is unanswered and flagged is listed before the end."""
    with sit(bank, "--exam", "--time", "30m", columns=columns) as terminal:
        screen = terminal.wait_for("h help")
        assert "30:00 left" in screen or "29:59 left" in screen
        assert "1 of 3 · 0 answered" in screen
        terminal.press("1", "enter")
        terminal.wait_for("2 of 3 · 1 answered")
        assert "Right" not in terminal.everything()
        terminal.press("f")
        terminal.wait_for("Flagged.")
        terminal.press("a")
        screen = terminal.wait_for("Hand in")
        assert "Answer sheet" in screen
        assert "(1859)" in " ".join(screen.split())
        terminal.press("1", "enter")
        terminal.wait_for("Your answer so far: 1859")
        terminal.press("2", "enter")
        terminal.wait_for("2 of 3 · 1 answered", times=2)
        terminal.press("n")
        terminal.wait_for("3 of 3 · 1 answered")
        terminal.press("193", "enter")
        terminal.wait_for("2 of 3 · 2 answered")
        terminal.press("a")
        terminal.wait_for("Hand in")
        terminal.press("end", "enter")
        screen = terminal.wait_for("Hand in? (y/N)")
        assert "Without an answer" in screen
        assert "Flagged" in screen
        terminal.press("y")
        terminal.wait_for("Time taken: 0:0")
        assert terminal.finish() == 0
        everything = " ".join(terminal.everything().split())
        assert "2 of 3 points, 66 %: not passed" in everything
        assert "1 question without an answer got no points." in everything
        assert all(len(line) <= columns for line in terminal.lines())


def test_questions_that_read_alike_are_two_on_the_answer_sheet(tmp_path: Path) -> None:
    """Each has one number, and the second one is gone to by its own."""
    twice = SEAS + SEAS.replace("id: seas", "id: again")
    with sit(make_bank(tmp_path / "canal", twice), "--exam") as terminal:
        terminal.wait_for("h help")
        terminal.press("a")
        screen = terminal.wait_for("Hand in")
        assert "» 1  The canal links three seas. (no answer)\n  2  The canal links three seas. (no answer)" in screen
        terminal.press("2", "enter")
        terminal.wait_for("2 of 2 · 0 answered")
        # The sheet goes as it came.
        assert "(no answer)" not in terminal.everything()


def test_the_time_is_up_while_a_question_waits(bank: Path) -> None:
    """A list and a typed line end by themselves, and what was answered counts."""
    with sit(bank, "--exam", "--time", "4s") as terminal:
        terminal.wait_for("h help")
        terminal.press("2", "enter")
        terminal.wait_for("2 of 3 · 1 answered")
        terminal.wait_for("The time is up. What was answered before counts.")
        terminal.wait_for("1 of 3 points")
        assert terminal.finish() == 0


def test_each_question_has_its_time(bank: Path) -> None:
    """A typed line that is not sent in time is no answer, and the exam goes on with the next question."""
    with sit(bank, "--exam", "--time-each", "4s") as terminal:
        terminal.wait_for("h help")
        terminal.press("n")
        terminal.wait_for("2 of 3")
        terminal.press("n")
        terminal.wait_for("(km)")
        terminal.press("19" * 60)
        # However much is typed, the clock stands above it.
        assert " left\n» (km) 1919" in terminal.wait_for("1919" * 9)
        terminal.wait_for("The time for this question is up.")
        terminal.wait_for("Each question had 0:04")
        assert "3 questions without an answer got no points." in terminal.everything()
        assert terminal.finish() == 0


def test_a_killed_exam_goes_on_with_its_clock(bank: Path) -> None:
    """The answers, the flags and the time are as they were; the time went on meanwhile."""
    with sit(bank, "--exam", "--time", "30m") as terminal:
        terminal.wait_for("h help")
        terminal.press("f")
        terminal.wait_for("Flagged.")
        terminal.press("2", "enter")
        terminal.wait_for("2 of 3 · 1 answered")
        terminal.child.kill(signal.SIGKILL)
        terminal.finish()
    with sit(bank) as terminal:
        screen = terminal.wait_for("An exam of this bank is under way, 1 of 3 answered, ")
        assert "29:5" in screen or "30:00" in screen
        terminal.press("y")
        terminal.wait_for("2 of 3 · 1 answered")
        terminal.press("a")
        assert "1869" in terminal.wait_for("Hand in")
        terminal.press("q")
        assert "The time goes on: until " in terminal.wait_for("goes on from here")
        assert terminal.finish() == 0


def test_an_exam_whose_time_ran_out_is_handed_in(bank: Path) -> None:
    """Coming back too late shows the result of what was answered in time."""
    with sit(bank, "--exam", "--time", "2s") as terminal:
        terminal.wait_for("h help")
        terminal.child.kill(signal.SIGKILL)
        terminal.finish()
    time.sleep(2)
    with sit(bank) as terminal:
        terminal.wait_for("The time is up.")
        terminal.wait_for("0 of 3 points")
        assert terminal.finish() == 0


def test_an_exam_through_a_pipe(bank: Path, tmp_path: Path) -> None:
    """Numbered lines; the end of the input leaves it."""
    done = run_program(
        "take",
        str(bank),
        "--exam",
        "--time",
        "1h",
        "--no-shuffle",
        home=tmp_path / "home",
        answers="1\nb\n2\na\n4\ny\n",
    )
    assert done.stdout.count("1:00:00 left") + done.stdout.count("59:59 left") >= 4
    assert "Answer sheet" in done.stdout
    assert "Nothing can be changed afterwards.\nHand in? [y/N]: y" in done.stdout
    assert "not passed" in done.stdout
    assert done.returncode == 0
    left = run_program("take", str(bank), "--exam", home=tmp_path / "home", answers="1\n")
    assert "Left. Nothing is lost" in left.stdout
    assert left.returncode == 130


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--time", "30m"), "--time and --time-each are for an exam: add --exam."),
        (("--exam", "--time", "soon"), "“soon” is no length of time; write it as 90s, 30m or 1h30m."),
        (("--exam", "--time-each", "0s"), "“0s” is no length of time"),
    ],
)
def test_a_wrong_time_is_a_sentence(bank: Path, tmp_path: Path, options: tuple[str, ...], said: str) -> None:
    """What is wrong, and what to write."""
    done = run_program("take", str(bank), *options, home=tmp_path / "home")
    assert said in " ".join(done.stderr.split())
    assert done.returncode == 2
