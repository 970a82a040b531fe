"""A quiz that was left, on a real terminal: gone on with, the bank edited meanwhile."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.banks import HEAD, LENGTH, SEAS, YEAR, make_bank
from tests.support.real_terminal import RealTerminal


@pytest.fixture
def bank(tmp_path: Path) -> Path:
    return make_bank(tmp_path / "canal", YEAR, SEAS, LENGTH)


def take(bank: Path, *options: str) -> RealTerminal:
    return RealTerminal("take", str(bank), "--no-shuffle", *options, home=bank.parent / "home", rows=50)


def left_after(bank: Path, answers: int) -> None:
    """The quiz begun and left after some right answers: 1869, false, 193 km."""
    with take(bank) as terminal:
        terminal.wait_for("1 of 3")
        for number, keys in enumerate([("2", "enter"), ("2", "enter"), ("193", "enter")][:answers], 1):
            terminal.press(*keys)
            terminal.wait_for("Right. +1", times=number)
            if number < answers:
                terminal.press("enter")
                terminal.wait_for(f"{number + 1} of 3")
        terminal.press("q")
        if answers == 3:
            terminal.wait_for("enter result")
        terminal.finish()


def edit(bank: Path, *questions: str) -> None:
    bank.write_text(HEAD + "".join(questions), encoding="utf-8")


def test_a_key_that_was_changed_is_asked_again(bank: Path) -> None:
    """The old answer says nothing of the new key; the question comes next, and the others keep their place."""
    left_after(bank, 2)
    edit(bank, YEAR.replace("answer: 1869", "answer: 1867"), SEAS, LENGTH)
    with take(bank) as terminal:
        terminal.wait_for("2 of 3 answered. Go on?")
        terminal.press("y")
        terminal.wait_for("2 of 3 · 1 right")
        screen = terminal.wait_for("h help")
        told = "The bank was changed meanwhile. These questions have another key, and are asked again: year."
        assert told in " ".join(screen.split())
        terminal.wait_for("In which year was the canal opened?")
        terminal.press("u")
        # What is taken back is the answer before: not the one that was put aside.
        terminal.wait_for("1 of 3 · 0 right")
        assert "The canal links three seas." in terminal.wait_for("The canal links three seas.")


def test_a_question_that_was_reworded_keeps_its_answer(bank: Path) -> None:
    """The same id and the same key: nothing is asked twice, and the person is told."""
    left_after(bank, 2)
    edit(bank, YEAR.replace("In which year was", "When was"), SEAS, LENGTH)
    with take(bank) as terminal:
        terminal.wait_for("Go on?")
        terminal.press("y")
        screen = terminal.wait_for("3 of 3 · 2 right")
        assert "These questions were edited, your answers are kept: year." in " ".join(screen.split())


@pytest.mark.parametrize(("gone", "place"), [(YEAR, "2 of 2 · 1 right"), (LENGTH, "")])
def test_a_question_that_was_taken_out_is_dropped(bank: Path, gone: str, place: str) -> None:
    """Answered or not: what is left goes on, down to the result where nothing is left to ask."""
    left_after(bank, 2)
    edit(bank, *(question for question in (YEAR, SEAS, LENGTH) if question != gone))
    with take(bank) as terminal:
        terminal.wait_for("Go on?")
        terminal.press("y")
        screen = terminal.wait_for(place or "2 of 2 points, 100 %: passed")
        assert "These questions are no longer in it:" in " ".join(screen.split())


def test_all_at_once_and_told_once(bank: Path) -> None:
    """Changed, reworded and gone in one edit; the next resume finds nothing changed."""
    left_after(bank, 2)
    edit(bank, YEAR.replace("answer: 1869", "answer: 1867"), SEAS.replace("explanation", "hint: No.\n  explanation"))
    with take(bank) as terminal:
        terminal.wait_for("Go on?")
        terminal.press("y")
        screen = " ".join(terminal.wait_for("2 of 2 · 1 right").split())
        assert "asked again: year." in screen
        assert "no longer in it: length." in screen
        assert "edited" not in screen  # a hint is no part of what is asked
        terminal.press("q")
        terminal.finish()
    with take(bank) as terminal:
        terminal.wait_for("1 of 2 answered. Go on?")
        terminal.press("y")
        assert "changed meanwhile" not in terminal.wait_for("2 of 2 · 1 right")


def test_a_quiz_killed_at_its_result_shows_it(bank: Path) -> None:
    """Everything is answered, and the result was not accepted: going on leads to it."""
    with take(bank) as terminal:
        terminal.wait_for("1 of 3")
        for number, key in enumerate(("2", "2", "193"), 1):
            terminal.press(key, "enter")
            terminal.wait_for("Right. +1", times=number)
            terminal.press("enter")
        terminal.wait_for("3 of 3 points")
        terminal.child.kill(9)
        terminal.finish()
    with take(bank) as terminal:
        terminal.wait_for("3 of 3 answered. Go on?")
        terminal.press("y")
        terminal.wait_for("3 of 3 points, 100 %: passed")


@pytest.mark.parametrize("seed", range(3))
def test_the_order_stays(tmp_path: Path, seed: int) -> None:
    """Shuffled by one seed, the quiz goes on with questions and options in their order, whatever seed comes then."""
    many = [YEAR.replace("year", f"year-{number}").replace("was the canal", f"{number}") for number in range(6)]
    bank = make_bank(tmp_path / "canal", *many)
    shown = []
    for options in (("--seed", str(seed)), ("--seed", "77")):
        with RealTerminal("take", str(bank), *options, home=tmp_path / "home", rows=50) as terminal:
            if shown:
                terminal.wait_for("1 of 6 answered. Go on?")
                terminal.press("y")
            else:
                terminal.wait_for("h help")
                terminal.press("s")
            screen = terminal.wait_for("2 of 6")
            screen = terminal.wait_for("h help")
            shown.append(
                [line for line in screen.splitlines() if "opened?" in line or "  18" in line or "  19" in line]
            )
            terminal.child.kill(9)
            terminal.finish()
    assert len(shown[1]) == 4
    assert shown[0][-4:] == shown[1]


def test_two_windows_with_one_quiz_do_not_undo_each_other(bank: Path) -> None:
    """The one that is behind is told before any feedback; what the other one answered is all there."""
    with take(bank) as behind:
        behind.wait_for("1 of 3")
        behind.press("2", "enter")
        behind.wait_for("Right. +1")
        behind.press("enter")
        behind.wait_for("2 of 3")
        with take(bank) as ahead:
            ahead.wait_for("1 of 3 answered. Go on?")
            ahead.press("y")
            ahead.wait_for("2 of 3")
            ahead.press("1", "enter")
            ahead.wait_for("Not right.")
            behind.press("2", "enter")
            told = behind.wait_for("Go on without saving?")
            assert "This quiz was gone on with, or forgotten, in another window." in " ".join(told.split())
            assert told.count("Right.") == 1
            behind.press("n")
            assert behind.finish() == 2
            assert "--no-save" not in behind.everything()
            ahead.press("enter")
            ahead.wait_for("3 of 3 · 1 right")
