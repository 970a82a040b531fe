"""The plain prompter: lines in, lines out."""

from __future__ import annotations

import io

import pytest

from quizkit.bank.ask import Arrange, Ask, Fill, Match, PickMany, PickOne, Write
from quizkit.terminal.blocks import Block, Role
from quizkit.terminal.plain import PlainPrompter
from quizkit.terminal.prompter import QUESTION_COMMANDS, Command, Interrupted, Reply


def ask(what: Ask, typed: str) -> tuple[Reply, str]:
    """The reply to lines typed, and what was written."""
    target = io.StringIO()
    reply = PlainPrompter(io.StringIO(typed), target).ask(what, QUESTION_COMMANDS, [])
    return reply, target.getvalue()


@pytest.mark.parametrize(
    ("what", "typed", "response"),
    [
        (PickOne(("red", "blue")), "2\n", ("blue",)),
        (PickOne(("red", "blue")), " Blue \n", ("blue",)),
        (PickOne(("1999", "2008")), "2008\n", ("2008",)),
        (PickMany(("a", "b", "c")), "3, 1\n", ("a", "c")),
        (PickMany(("a", "b", "c")), "1 2 3\n", ("a", "b", "c")),
        (Arrange(("b", "c", "a")), "3 1 2\n", ("a", "b", "c")),
        (Write(), "  the canal \n", ("the canal",)),
        (Write(), "s\ns\n", ("s",)),
        (Fill(("In ", " it ", ".")), "1869\nopened\n", ("1869", "opened")),
        (Match(("x", "y"), ("one", "two", "three")), "3\n1\n", ("three", "one")),
    ],
)
def test_answers(what: Ask, typed: str, response: tuple[str, ...]) -> None:
    """Each form of question reads its lines."""
    assert ask(what, typed)[0] == Reply(response)


@pytest.mark.parametrize(
    ("what", "typed", "says"),
    [
        (PickOne(("red", "blue")), "3\n1\n", "Type one number from 1 to 2."),
        (PickOne(("red", "blue")), "1 2\n1\n", "Type one number from 1 to 2."),
        (PickOne(("red", "blue")), "\n1\n", "Type one number from 1 to 2."),
        (PickOne(("red", "blue")), "²\n1\n", "Type one number from 1 to 2."),
        (PickMany(("a", "b")), "x\n1\n", "Type the numbers of all that are right"),
        (Arrange(("b", "a")), "1 1\n2 1\n", "Type each number from 1 to 2 once"),
        (Write(), "\nyes\n", "Type an answer, or :s to skip."),
        (Write(), "?\nyes\n", "Did you mean :?? Type ? again if it is your answer."),
        (Write(problem=lambda typed: "" if typed.isdecimal() else "Type a number."), "ten\n10\n", "Type a number."),
        (Match(("x", "y"), ("one", "two")), "1\n1\n2\n", "one is taken already"),
    ],
)
def test_what_is_no_answer_is_asked_again(what: Ask, typed: str, says: str) -> None:
    """A sentence says what to type, and the next line is read."""
    reply, written = ask(what, typed)
    assert says in written
    assert reply.response


@pytest.mark.parametrize(
    ("what", "typed", "command"),
    [
        (PickOne(("a", "b")), "s\n", Command.SKIP),
        (PickOne(("a", "b")), "undo\n", Command.UNDO),
        (PickOne(("a", "b")), ":q\n", Command.PAUSE),
        (PickOne(("a", "b")), "？\n", Command.HINT),
        (Write(), ":s\n", Command.SKIP),
        (Write(), ":flag\n", Command.FLAG),
        (Write(), "：h\n", Command.HELP),
        (Fill(("", " and ", "")), "one\n:u\n:u\n", Command.UNDO),
    ],
)
def test_commands(what: Ask, typed: str, command: Command) -> None:
    """Keys and words are commands; where answers are typed, behind a colon."""
    assert ask(what, typed)[0].command is command


def test_the_end_of_the_input_interrupts() -> None:
    """In the middle of a question as well."""
    with pytest.raises(Interrupted) as caught:
        ask(Fill(("", " and ", "")), "one\n")
    assert caught.value.input_ended


def test_options_that_look_like_markup_are_text() -> None:
    """Nothing is interpreted, and a control character is shown."""
    _, written = ask(PickOne(("[/etc/hosts]", ":100:", "\x1b[31mred")), "1\n")
    assert "  1  [/etc/hosts]\n  2  :100:\n  3  ␛[31mred\n" in written
    assert "\x1b" not in written


def test_blocks_are_lines() -> None:
    """A title, a bar, an indented line: no redrawing, no colour."""
    target = io.StringIO()
    PlainPrompter(io.StringIO(), target).show(
        [
            Block(Role.TITLE, "The canal", "1 of 2"),
            Block(Role.BAR, "history", "1 of 2", share=0.5),
            Block(Role.TEXT, "one\ntwo", indent=2),
        ]
    )
    assert target.getvalue().splitlines() == [
        "The canal – 1 of 2",
        "  history  ██████████░░░░░░░░░░  1 of 2",
        "  one",
        "  two",
    ]
