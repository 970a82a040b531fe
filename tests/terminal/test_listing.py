"""The list prompt, with real keys through prompt_toolkit's pipe."""

from __future__ import annotations

import pytest
from prompt_toolkit.application import create_app_session
from prompt_toolkit.input import create_pipe_input
from prompt_toolkit.output import DummyOutput

from quizkit.terminal.glyphs import Glyphs
from quizkit.terminal.list_lines import ListLines
from quizkit.terminal.list_prompt import ListPrompt
from quizkit.terminal.listing import Choosing, Listing
from quizkit.terminal.prompter import QUESTION_COMMANDS, Command, Reply

UP, DOWN, ENTER, HOME, END, BACKSPACE = "\x1b[A", "\x1b[B", "\r", "\x1b[H", "\x1b[F", "\x7f"


def press(keys: str, options: tuple[str, ...], choosing: Choosing) -> Reply:
    """The reply of a list to keys."""
    with create_pipe_input() as source:
        source.send_text(keys)
        with create_app_session(input=source, output=DummyOutput()):
            return ListPrompt(ListLines(Listing(options, choosing, QUESTION_COMMANDS), Glyphs())).run()


COLOURS = ("red", "green", "blue")


@pytest.mark.parametrize(
    ("keys", "response"),
    [
        (ENTER, "red"),
        (DOWN + ENTER, "green"),
        (UP + ENTER, "blue"),
        ("3" + ENTER, "blue"),
        ("9" + ENTER, "red"),
        ("0" + ENTER, "red"),
        (END + UP + ENTER, "green"),
        ("jj" + "k" + ENTER, "green"),
        ("xyz" + DOWN + ENTER, "green"),
    ],
)
def test_one_is_chosen(keys: str, response: str) -> None:
    """By arrows, numbers and letters; other keys do nothing."""
    assert press(keys, COLOURS, Choosing.ONE) == Reply((response,))


@pytest.mark.parametrize(
    ("keys", "response"),
    [
        ("13" + ENTER, ("red", "blue")),
        ("31" + ENTER, ("red", "blue")),
        (" " + DOWN + " " + ENTER, ("red", "green")),
        ("11" + ENTER + "2" + ENTER, ("green",)),
    ],
)
def test_many_are_ticked(keys: str, response: tuple[str, ...]) -> None:
    """A tick is taken away by the same key; Enter without a tick waits for one."""
    assert press(keys, COLOURS, Choosing.MANY) == Reply(response)


@pytest.mark.parametrize(
    ("keys", "response"),
    [
        ("312" + ENTER, ("blue", "red", "green")),
        ("31" + ENTER, ("blue", "red", "green")),
        ("3" + BACKSPACE + "213" + ENTER, ("green", "red", "blue")),
        ("3" + ENTER + "21" + ENTER, ("blue", "green", "red")),
    ],
)
def test_items_are_put_in_order(keys: str, response: tuple[str, ...]) -> None:
    """Numbers in the right order; the last one goes without saying."""
    assert press(keys, COLOURS, Choosing.ORDER) == Reply(response)


@pytest.mark.parametrize("command", QUESTION_COMMANDS)
def test_commands_have_their_keys(command: Command) -> None:
    """Each key of the help line gives its command."""
    assert press(command.key, COLOURS, Choosing.ONE) == Reply(command=command)


def test_options_that_are_equal_as_values_stay_apart() -> None:
    """“True” and “1” are two texts: what is ticked is a place in the list, not a value."""
    assert press("2" + ENTER, ("True", "1", "true"), Choosing.MANY) == Reply(("1",))


def test_options_that_read_alike_stand_for_what_is_meant() -> None:
    """Two questions of an exam with the same stem: the second one is gone to."""
    listing = Listing(("same", "same", "hand in"), Choosing.ONE, meant=("first", "second", ""))
    listing.step(1)
    assert listing.answer() == Reply(("second",))
    listing.step(1)
    assert listing.answer() == Reply(("",))


def test_two_digits_reach_beyond_nine() -> None:
    """In forty options, 1 and 7 go to the seventeenth; a digit that leads nowhere begins anew."""
    options = tuple(f"option {number}" for number in range(1, 41))
    assert press("17" + ENTER, options, Choosing.ONE) == Reply(("option 17",))
    assert press("55" + ENTER, options, Choosing.ONE) == Reply(("option 5",))
    assert press("40" + ENTER, options, Choosing.ONE) == Reply(("option 40",))


@pytest.mark.parametrize(("key", "error"), [("\x03", KeyboardInterrupt), ("\x04", EOFError)])
def test_interruptions_are_not_swallowed(key: str, error: type[BaseException]) -> None:
    """Ctrl-C and Ctrl-D come out as what they are."""
    with pytest.raises(error):
        press(key, COLOURS, Choosing.ONE)
