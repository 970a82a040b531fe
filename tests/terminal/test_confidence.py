"""How sure a person is: asked before the answer is shown, counted at the end."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.support.banks import LENGTH, SEAS, YEAR, make_bank
from tests.support.program import run_program
from tests.support.real_terminal import RealTerminal


@pytest.fixture
def bank(tmp_path: Path) -> Path:
    return make_bank(tmp_path / "canal", YEAR, SEAS, LENGTH)


@pytest.mark.parametrize("columns", [40, 100])
def test_confidence_is_asked_before_the_feedback(bank: Path, columns: int) -> None:
    """Undo there answers anew; the result shows points and a bar for each level."""
    arguments = ("take", str(bank), "--no-shuffle", "--confidence")
    with RealTerminal(*arguments, home=bank.parent / "home", columns=columns, rows=30) as terminal:
        terminal.wait_for("h help")
        terminal.press("1", "enter")
        screen = terminal.wait_for("How sure are you?")
        assert "Right" not in screen
        terminal.press("u")
        terminal.wait_for("1 of 3 · 0 right", times=2)
        terminal.press("2", "enter")
        terminal.wait_for("How sure are you?", times=2)
        terminal.press("3", "enter")
        terminal.wait_for("✔ Right. +1")
        terminal.press("enter")
        terminal.wait_for("2 of 3 · 1 right")
        terminal.press("1", "enter")
        terminal.wait_for("How sure are you?", times=3)
        terminal.press("1", "enter")
        terminal.wait_for("✘ Not right.")
        terminal.wait_for("Confidence: a guess, 0")
        assert "Confidence: sure, +3" in terminal.everything()
        terminal.press("enter")
        terminal.wait_for("(km)")
        terminal.press("193", "enter")
        terminal.wait_for("How sure are you?", times=4)
        terminal.press("2", "enter")
        terminal.wait_for("✔ Right. +1", times=2)
        terminal.press("enter")
        terminal.wait_for("r retry missed")
        everything = " ".join(terminal.everything().split())
        assert "5 of 9 points" in everything
        assert "sure ██" in everything
        assert "0 of 1 right" in everything


def test_the_result_as_json_tells_the_confidence(bank: Path, tmp_path: Path) -> None:
    """For each answer, and the points of all; the end of the input keeps the answer without it."""
    done = run_program(
        "take", str(bank), "--no-shuffle", "--confidence", "--json", home=tmp_path, answers="2\n3\n1\n3\n193\n"
    )
    record = json.loads(done.stdout)
    assert [answer["confidence"] for answer in record["answers"]] == [3, 3, None]
    assert record["confidence"] == {"points": -3, "most": 6}
    assert record["points"] == 2
    assert "2  fairly sure: 2 if right, −2 if not" in done.stderr


def test_an_exam_asks_too(bank: Path, tmp_path: Path) -> None:
    """Once for each answer, and shows it with the result alone."""
    done = run_program(
        "take", str(bank), "--exam", "--confidence", "--no-shuffle", home=tmp_path, answers="2\n2\n1\n1\n193\n3\n4\ny\n"
    )
    assert done.stdout.count("How sure are you?") == 3
    assert "5 of 9 points" in done.stdout
    assert done.returncode == 0
