"""What a conversation needs of a terminal: to show, to ask, to be told of the keys."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from enum import Enum
from typing import NamedTuple, Protocol

from quizkit.bank.ask import Ask, Response
from quizkit.terminal.blocks import Block
from quizkit.terminal.glyphs import Glyphs
from quizkit.text.durations import time_text
from quizkit.translation import N_, _


class Command(Enum):
    """What a person can say instead of an answer: its key, and what it does in a word."""

    SKIP = ("s", N_("skip"))
    UNDO = ("u", N_("undo"))
    HINT = ("?", N_("hint"))
    FLAG = ("f", N_("flag"))
    PAUSE = ("q", N_("pause"))
    HELP = ("h", N_("help"))
    RETRY = ("r", N_("retry missed"))
    NEXT = ("", N_("next"))
    FORWARD = ("n", N_("next question"))
    BACK = ("b", N_("back"))
    SHEET = ("a", N_("answer sheet"))
    LEAVE = ("q", N_("leave"))
    ARTICLE = ("o", N_("open the article"))
    TIME_UP = ("", N_("time is up"))
    UNKNOWN = ("s", N_("don't know"))
    AGAIN = ("1", N_("again"))
    HARD = ("2", N_("hard"))
    GOOD = ("3", N_("good"))
    EASY = ("4", N_("easy"))

    @property
    def key(self) -> str:
        return self.value[0]

    @property
    def word(self) -> str:
        return self.value[1]


QUESTION_COMMANDS = (Command.SKIP, Command.UNDO, Command.HINT, Command.FLAG, Command.PAUSE, Command.HELP)
FEEDBACK_COMMANDS = (Command.UNDO, Command.FLAG, Command.PAUSE)
REVIEW_COMMANDS = (Command.UNKNOWN, Command.UNDO, Command.HINT, Command.FLAG, Command.PAUSE, Command.HELP)
GRADE_COMMANDS = (Command.AGAIN, Command.HARD, Command.GOOD, Command.EASY)
EXAM_COMMANDS = (Command.FORWARD, Command.BACK, Command.SHEET, Command.FLAG, Command.LEAVE, Command.HELP)
STAYING = (Command.HINT, Command.FLAG, Command.HELP, Command.ARTICLE)
"""The commands after which the same question is asked again."""


class Reply(NamedTuple):
    """A response or a command, never both."""

    response: Response = ()
    command: Command | None = None


Timer = Callable[[], float]
"""How many seconds are left: none or less when the time is up."""


class Interrupted(Exception):
    """The person pressed Ctrl-C or Ctrl-D, or the input ended."""

    def __init__(self, input_ended: bool) -> None:
        super().__init__(input_ended)
        self.input_ended = input_ended


class Prompter(Protocol):
    """A way to talk to a person. All but `show` raise Interrupted."""

    glyphs: Glyphs
    how_to_choose: str
    """A sentence that says how an option is chosen."""

    waits_after_feedback: bool
    """Whether `pause` waits for a key, so that feedback can be read."""

    def show(self, blocks: Iterable[Block]) -> None:
        """Show blocks of text, one below the other."""

    def ask(
        self,
        ask: Ask,
        commands: Sequence[Command],
        above: Sequence[Block],
        timer: Timer | None = None,
        keeps: bool = True,
    ) -> Reply:
        """Ask a question whose stem was shown in the blocks `above`.

        With a timer the time that is left is shown, and TIME_UP comes back when none is. A prompter
        that cannot look at the clock while it waits says so when the answer comes. `keeps` says that the
        options stay on the screen when one was chosen, as far as the prompter erases any.
        """

    def pause(self, commands: Sequence[Command], next_word: str) -> Command:
        """Wait for a key: one of the commands, or NEXT, which the help line calls `next_word`."""

    def choose(self, message: str, options: Sequence[str]) -> int | None:
        """The index of the option chosen from a menu, or None for none."""

    def confirm(self, message: str, default: bool) -> bool:
        """A yes or a no."""

    def line(self, message: str) -> str:
        """A line of text."""


class LoneLetters:
    """Catches a command that was typed without its colon, where answers are typed."""

    def __init__(self, commands: Sequence[Command]) -> None:
        self.keys = [command.key for command in commands]
        self.warned = ""

    def warning(self, typed: str) -> str:
        """What to say of a lone key, once: the second time it is meant as the answer."""
        key = typed.strip().casefold()
        if key not in self.keys or key == self.warned:
            return ""
        self.warned = key
        return _("Did you mean :{key}? Type {key} again if it is your answer.").format(key=key)


def command_of(text: str, commands: Sequence[Command], colon: bool) -> Command | None:
    """The command that a typed line means: its key or its word, behind a colon where answers are typed.

    With `colon`, “s” is an answer and “:s” the command; without it both are the command.
    """
    typed = text.strip().casefold()
    if typed.startswith((":", "：")):
        typed = typed[1:].strip()
    elif colon:
        return None
    if typed == "？":
        typed = "?"
    return next(
        (command for command in commands if typed and typed in (command.key, command.word, _(command.word))), None
    )


def nothing_typed(commands: Sequence[Command]) -> str:
    """What to say of an empty answer."""
    if Command.SKIP in commands:
        return _("Type an answer, or :s to skip.")
    if Command.UNKNOWN in commands:
        return _("Type an answer, or :s if you don't know it.")
    return _("Type an answer, or :n for the next question.")


def time_left(seconds: float) -> str:
    """The time that is left, in hours, minutes and seconds: a second is left until it is over."""
    return _("{time} left").format(time=time_text(math.ceil(seconds)))


def gap_label(number: int, of: int) -> str:
    """Which gap is filled now."""
    return _("gap {number} of {of}").format(number=number, of=of)


def ask_in_steps(steps: int, ask: Callable[[Response], Reply], taken_back: Callable[[], None]) -> Reply:
    """A reply of several parts, asked one by one; undo goes back a part before it leaves.

    `ask` is given the parts so far, and gives the next one or a command; `taken_back` tells the
    person that a part was taken back.
    """
    taken: Response = ()
    while len(taken) < steps:
        reply = ask(taken)
        if reply.command is Command.UNDO and taken:
            taken = taken[:-1]
            taken_back()
        elif reply.command:
            return reply
        else:
            taken += reply.response
    return Reply(taken)
