"""What makes a quiz pleasant: keys told once, nothing that vanishes, the article at hand, the score at the end."""

from __future__ import annotations

import json
import os
import re
import signal
import sys
import termios
import time
from pathlib import Path

import pexpect
import pytest

from tests.support.banks import ARTICLE, HEAD, LENGTH, SEAS, YEAR, make_bank
from tests.support.program import ROOT, run_program
from tests.support.real_terminal import RealTerminal

SHIPS = """\
- id: ships
  type: multiple-response
  question: What does the canal link?
  answers: [two seas]
  distractors: [three seas, no seas]
  points: 2
  evidence: The canal links two seas
"""


@pytest.fixture
def bank(tmp_path: Path) -> Path:
    return make_bank(tmp_path / "canal", YEAR, SEAS, LENGTH)


def start(bank: Path, *options: str, columns: int = 80, rows: int = 24) -> RealTerminal:
    return RealTerminal(
        "take", str(bank), "--no-shuffle", *options, home=bank.parent / "home", columns=columns, rows=rows
    )


def test_plain_keys_are_told_once(bank: Path, tmp_path: Path) -> None:
    """At the first prompt all of them, then the help alone; where a colon is new, once more with it."""
    done = run_program("take", str(bank), "--no-shuffle", home=tmp_path, answers="2\n2\n193\n")
    prompts = [line for line in done.stdout.splitlines() if line.startswith("Answer")]
    assert prompts == [
        "Answer, 1 to 3 (s skip, u undo, ? hint, f flag, q pause, h help): 2",
        "Answer, 1 to 2 (h help, o open the article): 2",
        "Answer (km) (:s skip, :u undo, :? hint, :f flag, :q pause, :h help, :o open the article): 193",
    ]


def test_what_was_asked_stays_after_a_skip(bank: Path) -> None:
    """The options stand above “Skipped”, none of them pointed at; a hint does not write them twice."""
    with start(bank) as terminal:
        terminal.wait_for("h help")
        terminal.press("?")
        terminal.wait_for("Hint: Before 1900.")
        terminal.press("s")
        terminal.wait_for("2 of 3")
        above = terminal.everything().partition("Skipped.")[0]
        assert [above.count(f"  {number}  {year}") for number, year in ((1, 1859), (2, 1869), (3, 1914))] == [1, 1, 1]
        assert "»" not in above


@pytest.mark.parametrize("columns", [40, 80])
def test_the_article_opens_from_the_feedback(bank: Path, columns: int) -> None:
    """`o` shows the sentences round the quote, the quote between signs, and the quiz goes on from there."""
    with start(bank, columns=columns) as terminal:
        terminal.wait_for("h help")
        terminal.press("2", "enter")
        terminal.wait_for("o open the article")
        terminal.press("o")
        shown = " ".join(terminal.wait_for("Its length is 193 km.").split())
        assert "‹The canal was opened in 1869›. The canal links two seas" in shown
        terminal.press("enter")
        terminal.wait_for("2 of 3")


def test_the_article_opens_from_a_pipe(bank: Path, tmp_path: Path) -> None:
    """In plain mode from the next question: `o` is about the answer before it, and not there at the first one."""
    done = run_program("take", str(bank), "--no-shuffle", home=tmp_path, answers="o\n2\no\n2\n")
    assert "Type one number from 1 to 3." in done.stdout
    assert f"‹The canal was opened in 1869›{ARTICLE[28:].rstrip()}" in done.stdout


def test_quotes_far_apart_are_shown_with_what_lies_between_left_out(tmp_path: Path) -> None:
    """Each quote in its surroundings; of two that overlap, one pair of signs round both."""
    filler = " ".join(f"Ship number {number} passed by." for number in range(40))
    question = (
        "- id: both\n  type: choice\n  question: Which seas?\n  answer: two\n  distractors: [three]\n  evidence:\n"
        "  - The canal links two seas\n  - links two seas, and many ships\n  - The end is here now\n"
    )
    bank = make_bank(tmp_path / "far", question, article=f"{ARTICLE}{filler}\n\nThe end is here now. Really.\n")
    shown = run_program("take", str(bank), "--no-shuffle", home=tmp_path, answers="1\no\n").stdout
    assert "‹The canal links two seas, and many ships› use it." in shown
    assert "\n… Ship number 38 passed by." in shown
    assert "\n‹The end is here now›. Really.\n" in shown
    assert "Ship number 20" not in shown


def test_what_a_question_is_worth_is_said_before(tmp_path: Path) -> None:
    """Points but one, what a wrong choice costs, and how part of it is marked."""
    penalty = YEAR.replace("  hint:", "  penalty: 0.5\n  points: 3\n  hint:")
    bank = make_bank(tmp_path / "canal", penalty, SHIPS, SEAS)
    done = run_program("take", str(bank), "--no-shuffle", home=tmp_path, answers="1\n1\n1\n")
    assert "In which year was the canal opened?\n3 points · a wrong choice: −1.5\n" in done.stdout
    assert "What does the canal link?\n2 points · each wrong tick takes a right one away\n" in done.stdout
    assert "The canal links three seas.\n\n  1  true" in done.stdout
    exam = run_program("take", str(bank), "--exam", "--no-shuffle", home=tmp_path / "exam", answers="n\n")
    assert "3 points · a wrong choice: −1.5\n" in exam.stdout


def test_the_score_stands_at_the_end_of_a_long_result(bank: Path) -> None:
    """On a small screen, when the page ends: the score, and how many were right."""
    with start(bank, columns=40, rows=20) as terminal:
        for number in range(1, 4):
            terminal.wait_for(f"{number} of 3")
            terminal.wait_for("h help")
            terminal.press(*(("s",) if number < 3 else (":s", "enter")))
        terminal.wait_for("enter finish")
        assert "0 of 3 points, 0 %: not passed" in " ".join(terminal.text().split())


def test_leaving_from_the_result(bank: Path) -> None:
    """`q` is there too, and accepts the result."""
    with start(bank, "--type", "choice") as terminal:
        terminal.wait_for("h help")
        terminal.press("2", "enter")
        terminal.wait_for("enter result")
        terminal.press("enter")
        terminal.wait_for("q leave")
        terminal.press("q")
        assert terminal.finish() == 0


@pytest.mark.parametrize(("language", "key"), [("es", "s"), ("es", "S"), ("es", "y"), ("zh", "是"), ("en", "enter")])
def test_yes_in_the_language_of_the_person(bank: Path, language: str, key: str) -> None:
    """The letter that the prompt shows, that of English, and Enter for the capital; other keys do nothing."""
    run_program("take", str(bank), "--no-shuffle", home=bank.parent / "home", answers="2\n")
    arguments = ("--lang", language, "take", str(bank))
    with RealTerminal(*arguments, home=bank.parent / "home") as terminal:
        terminal.wait_for("(S/n)" if language == "es" else "(Y/n)")
        terminal.press("x", key)
        terminal.wait_for({"es": "2 de 3", "zh": "2 / 3", "en": "2 of 3"}[language])
        assert {"es": "(S/n) sí", "zh": "(Y/n) 是", "en": "(Y/n) yes"}[language] in terminal.everything()


@pytest.mark.parametrize("key", ["ctrl-c", "ctrl-d"])
def test_an_interruption_of_a_yes_or_no_is_no_answer(bank: Path, key: str) -> None:
    """The question stays on the screen without an answer, the program ends as interrupted, and offers it again."""
    run_program("take", str(bank), "--no-shuffle", home=bank.parent / "home", answers="2\n")
    with RealTerminal("take", str(bank), home=bank.parent / "home") as terminal:
        terminal.wait_for("(Y/n)")
        terminal.press(key)
        assert terminal.finish() == 130
        assert terminal.everything().rstrip().endswith("Go on? (Y/n)")
    with RealTerminal("take", str(bank), home=bank.parent / "home") as terminal:
        terminal.wait_for("(Y/n)")


def test_what_asks_is_loaded_when_it_asks(tmp_path: Path) -> None:
    """The stem is on the screen before the library for typed lines is; a list does without it."""
    bank = make_bank(tmp_path / "canal", YEAR, LENGTH)
    told = {"PYTHONPROFILEIMPORTTIME": "1"}
    arguments = ("take", str(bank), "--no-shuffle")
    with RealTerminal(*arguments, home=tmp_path / "home", columns=200, environment=told) as terminal:
        terminal.wait_for("h help")
        assert "questionary" not in terminal.raw
        terminal.press("2", "enter")
        terminal.wait_for("enter next")
        terminal.press("enter")
        terminal.wait_for("(km)")
        assert terminal.raw.index("How long is the canal?") < terminal.raw.index("questionary.prompts.text")


def test_words_stay_whole_on_a_narrow_screen(bank: Path) -> None:
    """A long question before its yes or no, a note below a typed line, the help with its lines below one another."""
    run_program("take", str(bank), "--no-shuffle", home=bank.parent / "home", answers="2\n2\n")
    arguments = ("--lang", "es", "take", str(bank))
    with RealTerminal(*arguments, home=bank.parent / "home", columns=40, rows=40) as terminal:
        screen = terminal.wait_for("(S/n)")
        assert "Este cuestionario quedó en pausa, 2 de 3\nrespondidas. ¿Continuar?\n»  (S/n)" in screen
        terminal.press("s")
        terminal.wait_for(":h ayuda")
        terminal.press("enter")
        assert "Escriba una respuesta, o :s para\nsaltarla." in terminal.wait_for("saltarla")
        terminal.press(":h", "enter")
        screen = terminal.wait_for("Ctrl-C")
        assert "\n  :s      saltar la pregunta; cuenta\n          como no respondida\n" in screen


def test_keys_pressed_before_a_prompt_is_ready_wait_for_it(bank: Path) -> None:
    """They are not written across the screen, and they count."""
    with start(bank) as terminal:
        terminal.wait_for("In which year")
        terminal.press("2", "enter")
        screen = terminal.wait_for("✔ Right. +1")
        above, _, options = screen.partition("opened?\n\n")
        assert "1 of 3" in above
        assert options.startswith("  1  1859\n» 2  1869\n")
        terminal.press("enter")
        terminal.wait_for("2 of 3")
        terminal.press("ctrl-c")
        assert terminal.finish() == 130


def test_what_is_typed_between_two_prompts_is_not_edited_by_the_terminal(bank: Path) -> None:
    """A paste keeps its end, whatever is typed behind it: else the next prompt would wait for that, deaf to Ctrl-C."""
    with start(bank) as terminal:
        terminal.wait_for("In which year")
        terminal.press("\x1b[200~pasted\nlines\x1b[201~", "\x15")
        terminal.wait_for("h help")
        terminal.press("2")
        terminal.wait_for("» 2")
        terminal.press("ctrl-c")
        assert terminal.finish() == 130


@pytest.mark.parametrize("pause", [0.0, 0.01, 0.03])
def test_ctrl_c_while_an_answer_is_kept_waits_for_the_next_prompt(bank: Path, pause: float) -> None:
    """The answer counts, the quiz is paused, and it is said."""
    with start(bank) as terminal:
        terminal.wait_for("h help")
        terminal.press("2", "enter")
        time.sleep(pause)
        terminal.press("ctrl-c")
        assert terminal.finish() == 130
        assert "Paused: 1 of 3 answered." in terminal.everything()
        assert "Exception" not in terminal.raw


def test_the_terminal_is_left_as_it_was(bank: Path) -> None:
    """It writes back again what is typed into it, after an answer, and after an interruption."""
    command = f"{sys.executable} -m quizkit take {bank} --no-shuffle; stty -a"
    home = {
        "QUIZKIT_HOME": str(bank.parent / "home"),
        "TERM": "xterm",
        "PROMPT_TOOLKIT_NO_CPR": "1",
        "PYTHONPATH": str(ROOT),
    }
    for steps in ([("h help", "2"), ("» 2", "\r"), ("enter next", "q")], [(r"Go on\?", "\x03")]):
        child = pexpect.spawn("sh", ["-c", command], env={**os.environ, **home}, encoding="utf-8", timeout=20)
        for shown, key in steps:
            child.expect(shown)
            child.send(key)
        child.expect(pexpect.EOF)
        assert re.search(r"\sicanon iexten echo\s", child.before)


def test_an_end_from_outside_leaves_the_terminal_as_it_was(bank: Path) -> None:
    """As by `kill`, in mid-question; what was answered is kept."""
    with start(bank) as terminal:
        terminal.wait_for("h help")
        before = termios.tcgetattr(terminal.child.child_fd)[3]
        assert not before & termios.ECHO
        terminal.press("2", "enter")
        terminal.wait_for("enter next")
        terminal.child.kill(signal.SIGTERM)
        assert terminal.finish() == 128 + signal.SIGTERM
        assert termios.tcgetattr(terminal.child.child_fd)[3] & termios.ECHO
    with start(bank) as terminal:
        terminal.wait_for("1 of 3 answered. Go on?")


@pytest.mark.parametrize(
    ("language", "true", "false"), [("es", "verdadero", "falso"), ("zh-Hans", "正确", "错误"), ("is", "true", "false")]
)
def test_true_and_false_in_the_language_of_the_bank(tmp_path: Path, language: str, true: str, false: str) -> None:
    """Shown, typed and told as the key in that language, and kept as “true” and “false” all the same."""
    bank = make_bank(tmp_path / "canal", SEAS, head=f"language: {language}\n{HEAD}")
    done = run_program("take", str(bank), home=tmp_path, answers=f"{true}\n")
    assert f"  1  {true}\n  2  {false}\n" in done.stdout
    assert f"Your answer: {true}\nRight answer: {false}\n" in done.stdout
    as_json = run_program("take", str(bank), "--json", home=tmp_path / "other", answers="2\n")
    answer = json.loads(as_json.stdout)["answers"][0]
    assert (answer["response"], answer["key"], answer["outcome"]) == (["false"], ["false"], "right")
    with RealTerminal("take", str(bank), home=tmp_path / "third", rows=30) as terminal:
        terminal.wait_for(f"» 1  {true}")
        terminal.press("2", "enter")
        terminal.wait_for("✔ Right. +1")
    opened = run_program("open", "seas", "--bank", str(bank), home=tmp_path).stdout
    assert f"  {true}\n  {false}\n\nRight answer: {false}\n" in opened
