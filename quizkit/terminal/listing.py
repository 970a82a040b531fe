"""A list to choose from: what is pointed at and ticked, and what a key does to that. Nothing is drawn here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum

from quizkit.bank.ask import Response
from quizkit.terminal.prompter import Command, Reply
from quizkit.translation import _

MOST_BY_A_DIGIT = 9
"""The options up to which a digit alone says which one is meant."""


class Choosing(Enum):
    """What is done with the options."""

    ONE = "one"
    MANY = "many"
    ORDER = "order"
    NONE = "none"


@dataclass
class Listing:
    """The state of a list; what ends it gives the reply.

    `meant` are the texts that the options stand for, where they are others. `at_once` says that a number alone is
    an answer, as long as it has one digit.
    """

    options: Sequence[str]
    choosing: Choosing
    commands: Sequence[Command] = ()
    meant: Sequence[str] | None = None
    at_once: bool = False
    at: int = 0
    ticked: list[int] = field(default_factory=list)
    digits: str = ""
    notice: str = ""

    def go(self, index: int) -> None:
        """Point at an option, at the first or last one beyond these."""
        self.digits = self.notice = ""
        self.at = min(max(index, 0), len(self.options) - 1)

    def step(self, by: int) -> None:
        """Point at the option before or behind, round the ends."""
        self.go((self.at + by) % len(self.options))

    def toggle(self) -> None:
        """Tick the option pointed at, or take its tick away; an item's place alike."""
        self.digits = self.notice = ""
        if self.choosing is Choosing.ONE:
            return
        if self.at in self.ticked:
            self.ticked.remove(self.at)
        else:
            self.ticked.append(self.at)

    def take_back(self) -> None:
        """Take the last item's place back."""
        if self.choosing is Choosing.ORDER and self.ticked:
            self.go(self.ticked.pop())

    def digit(self, digit: str) -> Reply | None:
        """Go to the option of that number; in a list of ten or more two digits do, in a shorter one it is ticked."""
        typed = self.digits + digit if 1 <= int(self.digits + digit) <= len(self.options) else digit
        if not 1 <= int(typed) <= len(self.options):
            return None
        self.go(int(typed) - 1)
        if len(self.options) > MOST_BY_A_DIGIT:
            self.digits = typed
        elif self.at_once:
            return self.answer()
        else:
            self.toggle()
        return None

    def command(self, command: Command) -> Reply | None:
        """The command as a reply; an undo takes the last item's place back before it takes the last answer back."""
        if command is Command.UNDO and self.choosing is Choosing.ORDER and self.ticked:
            self.take_back()
            return None
        return Reply(command=command)

    def answer(self) -> Reply | None:
        """The reply, or None with a notice where something is missing."""
        if self.choosing is Choosing.NONE:
            return Reply(command=Command.NEXT)
        if self.choosing is Choosing.ORDER and len(self.ticked) == len(self.options) - 1:
            # The last one has only one place left.
            self.ticked += [index for index in range(len(self.options)) if index not in self.ticked]
        if self.choosing is Choosing.MANY and not self.ticked:
            self.notice = _("Tick what is right with Space or its number, then press Enter.")
        elif self.choosing is Choosing.ORDER and len(self.ticked) < len(self.options):
            self.notice = _("Give each item its place: press their numbers in the right order.")
        else:
            return Reply(self._response())
        return None

    def _response(self) -> Response:
        meant = self.meant or self.options
        match self.choosing:
            case Choosing.ONE:
                return (meant[self.at],)
            case Choosing.MANY:
                return tuple(meant[index] for index in sorted(self.ticked))
        return tuple(meant[index] for index in self.ticked)
