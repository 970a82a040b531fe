"""Whole sessions on a real terminal: keys go in, the screen is read."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.banks import ARTICLE, HEAD, LENGTH, SEAS, YEAR, make_bank
from tests.support.real_terminal import RealTerminal

SIZES = [(40, 20), (100, 30)]


@pytest.fixture
def bank(tmp_path: Path) -> Path:
    return make_bank(tmp_path / "canal", YEAR, SEAS, LENGTH)


def start(bank: Path, *options: str, columns: int = 80, rows: int = 24) -> RealTerminal:
    return RealTerminal(
        "take", str(bank), "--no-shuffle", *options, home=bank.parent / "home", columns=columns, rows=rows
    )


@pytest.mark.parametrize(("columns", "rows"), SIZES)
def test_a_whole_quiz(bank: Path, columns: int, rows: int) -> None:
    """Right by arrow, wrong by number, typed: the feedback, the result, the exit code."""
    with start(bank, columns=columns, rows=rows) as terminal:
        screen = terminal.wait_for("q pause")
        assert "» 1  1859" in screen
        assert "  2  1869" in screen
        assert "1 of 3 · 0 right" in screen
        terminal.press("down")
        terminal.wait_for("» 2  1869")
        terminal.press("enter")
        screen = terminal.wait_for("enter next")
        assert "✔ Right. +1" in screen
        assert "article.txt, line 1: ‹The canal" in screen
        terminal.press("enter")
        terminal.wait_for("2 of 3 · 1 right")
        terminal.press("2", "enter")
        terminal.wait_for("enter next")
        terminal.press("enter")
        terminal.wait_for("(km)")
        terminal.press("a hundred", "enter")
        screen = terminal.wait_for("enter result")
        assert "✘ Not right. 0 of 1" in screen
        terminal.press("enter")
        terminal.wait_for("r retry missed")
        everything = terminal.everything()
        assert "✘ 2 of 3 points, 66 %: not passed" in everything
        assert "key: 193" in everything
        assert all(len(line) <= columns for line in terminal.lines())
        terminal.press("enter")
        assert terminal.finish() == 0


def test_undo_goes_back_from_the_feedback_and_from_the_next_question(bank: Path) -> None:
    """A slip is taken back twice: at its feedback, and one question later."""
    with start(bank) as terminal:
        terminal.wait_for("1 of 3")
        terminal.press("enter")
        terminal.wait_for("Not right.")
        terminal.press("u")
        terminal.wait_for("Taken back")
        terminal.press("2", "enter")
        terminal.wait_for("Right. +1")
        terminal.press("enter")
        terminal.wait_for("2 of 3 · 1 right")
        terminal.press("u")
        terminal.wait_for("1 of 3 · 0 right", times=3)


def test_skip_hint_flag_and_help_keys(bank: Path) -> None:
    """Each key does what the help line says."""
    with start(bank) as terminal:
        terminal.wait_for("h help")
        terminal.press("?")
        terminal.wait_for("Hint: Before 1900.")
        terminal.press("f")
        terminal.wait_for("Flagged.")
        terminal.press("h")
        terminal.wait_for("nothing that was answered is lost")
        terminal.press("s")
        terminal.wait_for("Skipped. It counts as not answered.")


@pytest.mark.parametrize("key", ["ctrl-c", "ctrl-d"])
def test_an_interruption_is_a_pause(bank: Path, key: str) -> None:
    """Ctrl-C and Ctrl-D: one calm line and exit code 130, from a list and from a typed line."""
    with start(bank) as terminal:
        terminal.wait_for("h help")
        terminal.press("2", "enter")
        terminal.wait_for("enter next")
        terminal.press(key)
        screen = terminal.wait_for("Paused: 1 of 3 answered. Nothing is lost")
        assert "Traceback" not in screen
        assert terminal.finish() == 130
    with start(bank, "--type", "numeric") as terminal:
        terminal.wait_for("(km)")
        terminal.press(key)
        terminal.wait_for("Left before the first answer.")
        assert terminal.finish() == 130


def test_a_pause_and_a_resume(bank: Path) -> None:
    """`q` pauses with exit code 0; the next take offers to go on, at the same question."""
    with start(bank) as terminal:
        terminal.wait_for("h help")
        terminal.press("2", "enter")
        terminal.wait_for("enter next")
        terminal.press("q")
        terminal.wait_for("goes on from here")
        assert terminal.finish() == 0
    with start(bank) as terminal:
        terminal.wait_for("This quiz was paused, 1 of 3 answered. Go on?")
        terminal.press("y")
        terminal.wait_for("2 of 3 · 1 right")


def test_a_kill_loses_no_answer(bank: Path) -> None:
    """Once the feedback is shown, the answer is kept, however the program ends."""
    with start(bank) as terminal:
        terminal.wait_for("h help")
        terminal.press("2", "enter")
        terminal.wait_for("Right. +1")
        terminal.child.kill(9)
        terminal.finish()
    with start(bank) as terminal:
        terminal.wait_for("This quiz was paused, 1 of 3 answered. Go on?")


def test_escape_and_enter_is_no_answer(bank: Path) -> None:
    """Escape, Enter gives an empty text: it asks again instead of marking it."""
    with start(bank, "--type", "numeric") as terminal:
        terminal.wait_for("(km)")
        terminal.press("escape", "enter")
        terminal.wait_for("Type an answer, or :s to skip.")


def test_a_menu_without_a_bank(tmp_path: Path) -> None:
    """`quizkit` alone offers the banks it finds."""
    make_bank(tmp_path / "question_banks" / "canal", YEAR)
    with RealTerminal(home=tmp_path / "home", cwd=tmp_path) as terminal:
        screen = terminal.wait_for("What next?")
        screen = terminal.wait_for("q leave")
        assert "The canal (1 question, canal, not taken yet)" in screen
        terminal.press("enter")
        terminal.wait_for("In which year was the canal opened?")


@pytest.mark.parametrize(
    ("environment", "options"), [({"TERM": "dumb"}, ()), ({"ACCESSIBLE": "1"}, ()), ({}, ("--plain",))]
)
def test_plain_where_it_is_asked_for(bank: Path, environment: dict[str, str], options: tuple[str, ...]) -> None:
    """A dumb terminal, ACCESSIBLE=1 and --plain: numbered lines, and no control sequence but line ends."""
    with RealTerminal(
        "take", str(bank), "--no-shuffle", *options, home=bank.parent / "home", environment=environment
    ) as terminal:
        terminal.wait_for("Answer, 1 to 3")
        terminal.press("2", "enter")
        terminal.wait_for("Right. +1")
        assert "\x1b" not in terminal.raw


ODD_OPTIONS = [
    "/etc/hosts",
    "[/etc/hosts]",
    "list[int]",
    ":100:",
    "bank.yaml:100:7",
    "[bold red]loud[/]",
    " ".join(f"word{number}" for number in range(62)),
    "这是一个很长的中文选项用来检查宽度是否正确文字会不会被截断标点符号会不会出现在行首，结束。",
    "هذا خيار باللغة العربية",
]


@pytest.mark.parametrize("columns", [40, 80, 200])
def test_odd_options_show_whole(tmp_path: Path, columns: int) -> None:
    """Markup, emoji codes, escape sequences, 400 characters, Chinese and Arabic are shown as they are."""
    options = "".join(f"  - '{option}'\n" for option in ODD_OPTIONS)
    question = (
        "- id: odd\n  type: choice\n  question: 'Which [/b] :smile:?'\n  answer: here\n  distractors:\n"
        f'{options}  - "\\x1b[31mred\\x1b[0m"\n  evidence: The canal links two seas\n'
    )
    bank = make_bank(tmp_path / "odd", question, head=HEAD, article=ARTICLE)
    with start(bank, columns=columns, rows=60) as terminal:
        terminal.wait_for("h help")
        lines = terminal.lines()
        # Options are wrapped: put the lines of each together again, without the spaces between words.
        shown = "".join("".join(lines).split())
        for option in [*ODD_OPTIONS, "␛[31mred␛[0m", "Which [/b] :smile:?"]:
            assert "".join(option.split()) in shown, option
        assert "\x1b[31mred" not in terminal.raw


def test_forty_options_scroll(tmp_path: Path) -> None:
    """More options than rows: each can be reached and seen, by its number and by arrows."""
    options = "".join(f"  - option {number}\n" for number in range(2, 41))
    question = (
        "- id: many\n  type: choice\n  question: Which one?\n  answer: option 1\n  distractors:\n"
        f"{options}  evidence: The canal links two seas\n"
    )
    bank = make_bank(tmp_path / "many", question)
    with start(bank, columns=40, rows=20) as terminal:
        screen = terminal.wait_for("h help")
        assert "Which one?" in screen
        assert "more" in screen
        for number in (7, 17, 40):
            terminal.press(*str(number))
            screen = terminal.wait_for(f"»{number:3}  option {number}")
            assert "Which one?" in screen
        terminal.press("down")
        terminal.wait_for("»  1  option 1")
        terminal.press("enter")
        terminal.wait_for("Right. +1")


def test_a_window_resized_in_mid_question(bank: Path) -> None:
    """Made narrow, the options and the help line wrap to the new width."""
    with start(bank, columns=100, rows=30) as terminal:
        terminal.wait_for("h help")
        terminal.resize(40, 20)
        terminal.press("down")
        terminal.wait_for("» 2  1869")
        terminal.press("enter")
        terminal.wait_for("Right. +1")
