"""The plain prompter: numbered lines in and out, nothing redrawn. For pipes, screen readers, logs."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TextIO

from quizkit.bank.ask import Arrange, Ask, Fill, Match, PickMany, PickOne, Response, Write
from quizkit.terminal.blocks import Block, Role
from quizkit.terminal.glyphs import glyphs_for
from quizkit.terminal.prompter import (
    Command,
    Interrupted,
    LoneLetters,
    Reply,
    Timer,
    ask_in_steps,
    command_of,
    gap_label,
    nothing_typed,
    time_left,
)
from quizkit.terminal.typed_numbers import arrange, pick_many, pick_one, pick_untaken
from quizkit.text.visible import one_line
from quizkit.translation import N_, _

_BAR = 20
_MOST_REFUSALS = 50


class PlainPrompter:
    """Reads lines from one stream and writes lines to another."""

    how_to_choose = N_("Type the number of an option and press Enter; several numbers with spaces between.")
    waits_after_feedback = False

    def __init__(self, source: TextIO, target: TextIO) -> None:
        self.source = source
        self.target = target
        self.glyphs = glyphs_for(target)
        self.echoes = not source.isatty()
        self.told: set[str] = set()

    def show(self, blocks: Iterable[Block]) -> None:
        for block in blocks:
            self._write(self._line(block))

    def _line(self, block: Block) -> str:
        indent = " " * block.indent
        match block.role:
            case Role.GAP:
                return ""
            case Role.RULE:
                return self.glyphs.rule * 3
            case Role.TITLE:
                return f"{block.text} {self.glyphs.dash} {block.aside}"
            case Role.BAR:
                full = round(block.share * _BAR)
                return f"  {block.text}  {self.glyphs.full * full}{self.glyphs.empty * (_BAR - full)}  {block.aside}"
            case _:
                return "\n".join(indent + line for line in block.text.split("\n"))

    def ask(
        self,
        ask: Ask,
        commands: Sequence[Command],
        above: Sequence[Block],
        timer: Timer | None = None,
        keeps: bool = True,
    ) -> Reply:
        if timer:
            self._write(time_left(timer()))
        reply = self._ask(ask, commands)
        return Reply(command=Command.TIME_UP) if timer and timer() <= 0 and not reply.response else reply

    def _ask(self, ask: Ask, commands: Sequence[Command]) -> Reply:
        def typed(text: str) -> Response | str:
            return (text,) if text else nothing_typed(commands)

        match ask:
            case PickOne(options):
                self._number(ask.shown)
                return self._read(
                    _("Answer, 1 to {most}").format(most=len(options)), commands, lambda text: pick_one(text, ask)
                )
            case PickMany(options):
                self._number(options)
                return self._read(
                    _("All that are right, 1 to {most}, with spaces between").format(most=len(options)),
                    commands,
                    lambda text: pick_many(text, options),
                )
            case Arrange(items):
                self._number(items)
                return self._read(
                    _("All {most} numbers in the right order, with spaces between").format(most=len(items)),
                    commands,
                    lambda text: arrange(text, items),
                )
            case Write(unit):
                shown = f" ({one_line(unit)})" if unit else ""
                return self._read(
                    _("Answer") + shown, commands, lambda text: ask.problem(text) or typed(text), colon=True
                )
            case Fill():
                return ask_in_steps(
                    ask.gaps,
                    lambda taken: self._read(gap_label(len(taken) + 1, ask.gaps), commands, typed, colon=True),
                    self._taken_back,
                )
            case Match(lefts, rights):
                self._number(rights)
                return ask_in_steps(
                    len(lefts),
                    lambda taken: self._read(
                        f"{one_line(lefts[len(taken)])} {self.glyphs.arrow} "
                        + _("number, 1 to {most}").format(most=len(rights)),
                        commands,
                        lambda text: pick_untaken(text, rights, taken),
                    ),
                    self._taken_back,
                )

    def pause(self, commands: Sequence[Command], next_word: str) -> Command:
        keys = [f"{command.key} {_(command.word)}" for command in commands]
        while True:
            text = self._prompt(", ".join([_("Enter {what}").format(what=next_word), *keys]))
            if not text.strip():
                return Command.NEXT
            command = command_of(text, commands, colon=False)
            if command:
                return command
            self._write(_("Press Enter, or type one of: {keys}.").format(keys=", ".join(keys)))

    def choose(self, message: str, options: Sequence[str]) -> int | None:
        self._write(message)
        self._number(options)
        while True:
            text = self._prompt(_("Number, 1 to {most}, or Enter for none").format(most=len(options))).strip()
            if not text or command_of(text, (Command.LEAVE,), colon=False):
                return None
            if text.isdecimal() and 1 <= int(text) <= len(options):
                return int(text) - 1
            self._write(_("Type a number from 1 to {most}.").format(most=len(options)))

    def confirm(self, message: str, default: bool) -> bool:
        while True:
            yes_or_no = _("[Y/n]") if default else _("[y/N]")
            text = self._prompt(f"{message} {yes_or_no}").strip().casefold()
            if not text:
                return default
            for answer, words in ((True, _("y yes")), (False, _("n no"))):
                if text in words.split():
                    return answer
            self._write(_("Type y or n."))

    def line(self, message: str) -> str:
        return self._prompt(message)

    def _number(self, options: Sequence[str]) -> None:
        places = len(str(len(options)))
        for number, option in enumerate(options, 1):
            self._write(f"  {number:{places}}  {one_line(option)}")

    def _read(
        self,
        prompt: str,
        commands: Sequence[Command],
        read: Callable[[str], Response | str],
        colon: bool = False,
    ) -> Reply:
        """A reply to one prompt; `read` gives a response, or a sentence that says what is wrong."""
        keys = self._keys(commands, colon)
        lone = LoneLetters(commands if colon else ())
        for _attempt in range(_MOST_REFUSALS):
            text = self._prompt(f"{prompt} ({keys})" if keys else prompt)
            command = command_of(text, commands, colon)
            if command:
                return Reply(command=command)
            response = lone.warning(text) or read(text.strip())
            if isinstance(response, tuple):
                return Reply(response)
            self._write(response)
        # A pipe that never gives an answer would go on for ever; a person has long asked for help.
        raise Interrupted(input_ended=True)

    def _keys(self, commands: Sequence[Command], colon: bool) -> str:
        """What the keys do, each told once: who listens to a screen does not want them at every prompt."""
        sign = ":" if colon else ""
        told = {command: f"{sign}{command.key} {_(command.word)}" for command in commands}
        if Command.HELP in told:
            told = {
                command: words for command, words in told.items() if command is Command.HELP or words not in self.told
            }
            self.told |= set(told.values())
        return ", ".join(told.values())

    def _taken_back(self) -> None:
        self._write(_("Taken back."))

    def _prompt(self, text: str) -> str:
        self.target.write(f"{text}: ")
        self.target.flush()
        try:
            line = self.source.readline()
        except KeyboardInterrupt:
            self._write("")
            raise Interrupted(input_ended=False) from None
        if not line:
            self._write("")
            raise Interrupted(input_ended=True)
        if self.echoes:
            # A pipe does not echo what it sends: without this the log would lack the answers.
            self._write(one_line(line))
        return line

    def _write(self, text: str) -> None:
        self.target.write(f"{text}\n")
