"""The fancy prompter: asks what is typed through questionary, and shows a list of its own for the rest."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from quizkit.bank.ask import Arrange, Ask, Fill, Match, PickMany, PickOne, Write
from quizkit.terminal.blocks import Block, Role
from quizkit.terminal.drawing import Drawing
from quizkit.terminal.list_lines import ListLines
from quizkit.terminal.listing import Choosing, Listing
from quizkit.terminal.prompter import (
    STAYING,
    Command,
    LoneLetters,
    Reply,
    Timer,
    ask_in_steps,
    command_of,
    gap_label,
    nothing_typed,
)
from quizkit.terminal.quiet import quiet_terminal
from quizkit.text.visible import one_line, width
from quizkit.text.wrap import wrap_items
from quizkit.translation import N_, _

if TYPE_CHECKING:
    from quizkit.terminal.resizing import Resizing


class FancyPrompter:
    """Prompts with arrow keys and colours on a terminal."""

    how_to_choose = N_("Arrows or numbers choose, Space ticks where several can be right, Enter answers.")
    waits_after_feedback = True

    def __init__(self) -> None:
        quiet_terminal()
        self.drawing = Drawing()
        self.glyphs = self.drawing.glyphs
        self.timer: Timer | None = None
        self.keeps = True
        self.above: list[Callable[[], None]] = []

    def show(self, blocks: Iterable[Block]) -> None:
        self.drawing.show(blocks)

    def ask(
        self,
        ask: Ask,
        commands: Sequence[Command],
        above: Sequence[Block],
        timer: Timer | None = None,
        keeps: bool = True,
    ) -> Reply:
        # Loaded when the question is on the screen already: it takes as long as all the rest.
        from quizkit.terminal.watch import TimeUpError

        self.timer, self.keeps = timer, keeps
        self.above = [partial(self.show, list(above))]
        try:
            return self._ask(ask, commands, self.drawing.rows(above))
        except TimeUpError:
            return Reply(command=Command.TIME_UP)
        finally:
            self.timer = None

    def _ask(self, ask: Ask, commands: Sequence[Command], rows: int) -> Reply:
        match ask:
            case PickOne(options):
                return self._list(ask.shown, Choosing.ONE, commands, rows, meant=options)
            case PickMany(options):
                return self._list(options, Choosing.MANY, commands, rows)
            case Arrange(items):
                return self._list(items, Choosing.ORDER, commands, rows)
            case Write(unit):
                self._draw(partial(self._show_keys, commands))
                return self._line(f"({one_line(unit)})" if unit else "", commands, ask.problem)
            case Fill():
                self._draw(partial(self._show_keys, commands))
                return ask_in_steps(
                    ask.gaps,
                    lambda taken: self._line(gap_label(len(taken) + 1, ask.gaps) if ask.gaps > 1 else "", commands),
                    self._taken_back,
                )
            case Match(lefts, rights):
                return ask_in_steps(
                    len(lefts),
                    lambda taken: self._pick_right(lefts, rights, taken, commands, rows + len(taken)),
                    self._taken_back,
                )

    def _draw(self, draw: Callable[[], None]) -> None:
        """Draw something that belongs to the question, now and whenever the window is resized."""
        draw()
        self.above.append(draw)

    def _redraw(self) -> None:
        for draw in self.above:
            draw()

    def _resizing(self) -> Resizing:
        from quizkit.terminal.resizing import Resizing

        def above() -> str:
            with self.drawing.console.capture() as captured:
                self._redraw()
            return captured.get().removesuffix("\n")

        return Resizing(above)

    def _ask_list(self, lines: ListLines, rows: int) -> Reply:
        from quizkit.terminal.prompts import ask_list

        resizing = self._resizing()
        try:
            return ask_list(lines, rows, self.timer, resizing)
        finally:
            if resizing.happened:
                # The prompt took what it had drawn above itself with it.
                self._redraw()

    def _taken_back(self) -> None:
        self.drawing.say(_("Taken back."), "note")

    def _list(
        self,
        options: Sequence[str],
        choosing: Choosing,
        commands: Sequence[Command],
        rows: int,
        meant: Sequence[str] | None = None,
    ) -> Reply:
        """The reply to a list; `meant` are the texts that stand for the options in it."""
        lines = ListLines(Listing(options, choosing, commands, meant), self.glyphs)
        reply = self._ask_list(lines, rows)
        self._keep(lines, reply)
        return reply

    def _keep(self, lines: ListLines, reply: Reply) -> None:
        """The prompt erases itself; what was chosen from what stays on the screen."""
        columns = self.drawing.columns - 1
        if reply.command in STAYING or not self.keeps:
            return
        for line in lines.answered(columns) if reply.response else lines.left(columns):
            self.drawing.say(line, "text")

    def _pick_right(
        self, lefts: Sequence[str], rights: Sequence[str], taken: Sequence[str], commands: Sequence[Command], rows: int
    ) -> Reply:
        left = f"{one_line(lefts[len(taken)])} {self.glyphs.arrow}"
        rest = [right for right in rights if right not in taken]
        lines = ListLines(Listing(rest, Choosing.ONE, commands), self.glyphs, heading=f"{left} ?")
        reply = self._ask_list(lines, rows)
        if reply.response:
            self._draw(partial(self.show, [Block(Role.TEXT, f"{left} {one_line(reply.response[0])}")]))
        else:
            self._keep(lines, reply)
        return reply

    def _show_keys(self, commands: Sequence[Command]) -> None:
        keys = [_("enter answer"), *(f":{command.key} {_(command.word)}" for command in commands)]
        for line in wrap_items(keys, f" {self.glyphs.dot} ", max(self.drawing.columns - 1, 8)):
            self.drawing.say(line, "help")

    def _line(self, label: str, commands: Sequence[Command], problem: Callable[[str], str] = lambda typed: "") -> Reply:
        """A typed line; an empty one, and one that has a problem, asks again."""
        from quizkit.terminal.prompts import ask_text

        lone = LoneLetters(commands)
        while True:
            typed = ask_text(label, self.glyphs.pointer, self.timer, self._resizing())
            self.above.append(partial(self.drawing.say, f"{self.glyphs.pointer} {label} {typed}", "text"))
            command = command_of(typed, commands, colon=True)
            if command:
                return Reply(command=command)
            wrong = "" if typed.strip() else nothing_typed(commands)
            wrong = wrong or lone.warning(typed) or problem(typed)
            if not wrong:
                return Reply((typed.strip(),))
            self._draw(partial(self.show, [Block(Role.NOTE, wrong)]))

    def pause(self, commands: Sequence[Command], next_word: str) -> Command:
        lines = ListLines(Listing((), Choosing.NONE, commands), self.glyphs, next_word=next_word)
        from quizkit.terminal.prompts import ask_list

        return ask_list(lines).command or Command.NEXT

    def choose(self, message: str, options: Sequence[str]) -> int | None:
        listing = Listing(options, Choosing.ONE, (Command.LEAVE,), at_once=True)
        self.above = []
        self._draw(partial(self.show, [Block(Role.STEM, message)]))
        if not self._ask_list(ListLines(listing, self.glyphs), 2).response:
            return None
        self.show([Block(Role.TEXT, f"{self.glyphs.pointer} {one_line(options[listing.at])}", hang=2)])
        return listing.at

    def confirm(self, message: str, default: bool) -> bool:
        from quizkit.terminal.prompts import ask_yes_or_no, yes_or_no

        longest = max(map(width, (_("yes"), _("no"))))
        label = self._label(message, width(yes_or_no(default)) + longest)
        answered = ""
        try:
            answer = ask_yes_or_no(label, default, self.glyphs.pointer)
            answered = _("yes") if answer else _("no")
        finally:
            self.drawing.say(f"{self.glyphs.pointer} {label} {yes_or_no(default)}{answered}", "text")
        return answer

    def line(self, message: str) -> str:
        from quizkit.terminal.prompts import ask_text

        return ask_text(self._label(message, self.drawing.columns // 3), self.glyphs.pointer)

    def _label(self, message: str, beside: int) -> str:
        """A message that fits on the line of its prompt; else it stands above, for a prompt breaks inside words."""
        room = self.drawing.columns - width(self.glyphs.pointer) - 2
        if width(message) + beside <= room:
            return message
        self.show([Block(Role.STEM, message)])
        return ""
