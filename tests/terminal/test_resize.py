"""A window resized while a question waits: the whole question at the new width, and nothing lost."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.banks import make_bank
from tests.support.real_terminal import RealTerminal

STEM = "Which of these long sentences about the canal, its length and its many ships does the article itself contain?"
LONG = "It says that the canal links two seas and that a great many ships of all sizes use it"
QUESTION = f"""\
- id: long
  type: choice
  question: {STEM}
  answer: {LONG}
  distractors: [It says nothing of ships, It says that nobody ever saw a ship or a sea from the banks of the canal]
  evidence: The canal links two seas
"""
TYPED = f"""\
- id: typed
  type: short-answer
  question: {STEM}
  answer: two seas
  evidence: The canal links two seas
"""
WIDTHS = [(40, 24), (120, 30), (80, 24)]


@pytest.mark.parametrize("widths", [WIDTHS, WIDTHS[::-1], [(40, 12), (80, 24)]])
def test_in_a_list(tmp_path: Path, widths: list[tuple[int, int]]) -> None:
    """Stem and options wrap to each width in turn; what was pointed at is chosen in the end."""
    bank = make_bank(tmp_path / "canal", QUESTION)
    with RealTerminal("take", str(bank), "--no-shuffle", home=tmp_path / "home") as terminal:
        terminal.wait_for("h help")
        terminal.press("down")
        terminal.wait_for("» 2")
        for columns, rows in widths:
            terminal.resize(columns, rows)
            text = terminal.settle()
            assert all(len(line) <= columns for line in terminal.lines())
            if rows > 12:
                assert STEM in text
                assert text.count("1 of 1") == 1
                assert LONG in text
            assert "h help" in text
        terminal.press("enter")
        terminal.wait_for("enter result")
        assert "Your answer: It says that nobody ever saw a ship" in " ".join(terminal.everything().split())


@pytest.mark.parametrize("widths", [WIDTHS, WIDTHS[::-1]])
def test_in_a_typed_line(tmp_path: Path, widths: list[tuple[int, int]]) -> None:
    """What was typed before and between is the answer, and the stem stands above it at each width."""
    bank = make_bank(tmp_path / "canal", TYPED)
    with RealTerminal("take", str(bank), home=tmp_path / "home") as terminal:
        terminal.wait_for(":h help")
        terminal.press("two ")
        terminal.wait_for("two")
        for columns, rows in widths:
            terminal.resize(columns, rows)
            text = terminal.settle()
            assert STEM in text
            assert "» two" in text
        terminal.press("seas", "enter")
        terminal.wait_for("✔ Right. +1")


def test_what_stood_above_is_kept(tmp_path: Path) -> None:
    """The feedback of the question before scrolls up, and is there to be read."""
    bank = make_bank(tmp_path / "canal", TYPED, QUESTION)
    with RealTerminal("take", str(bank), "--no-shuffle", home=tmp_path / "home") as terminal:
        terminal.wait_for(":h help")
        terminal.press("a sea", "enter")
        terminal.wait_for("enter next")
        terminal.press("enter")
        terminal.wait_for("2 of 2")
        terminal.wait_for("h help", times=2)
        terminal.resize(100, 24)
        terminal.settle()
        terminal.resize(60, 24)
        terminal.settle()
        assert "Right answer: two seas" in terminal.everything()
        assert STEM in " ".join(terminal.text().split())
