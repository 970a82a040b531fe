"""The fancy prompter: rich draws the screens, questionary asks for what is typed, a list of our own for the rest."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING

from rich.console import Console
from rich.text import Text

from quizkit.bank.ask import Arrange, Ask, Fill, Match, PickMany, PickOne, Write
from quizkit.terminal.blocks import Block, Role
from quizkit.terminal.glyphs import glyphs_for
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
from quizkit.terminal.theme import worn
from quizkit.text.visible import one_line, visible, width
from quizkit.text.wrap import wrap, wrap_items
from quizkit.translation import N_, _

if TYPE_CHECKING:
    from quizkit.terminal.prompts import Choosing, Listing, Resizing

_WIDEST = 100
_WIDEST_BAR, _NARROWEST_BAR = 30, 4
_YES_OR_NO = 15  # columns that the sign before a question, “(Y/n)” behind it and the answer take


class FancyPrompter:
    """Prompts with arrow keys and colours on a terminal."""

    how_to_choose = N_("Arrows or numbers choose, Space ticks where several can be right, Enter answers.")
    waits_after_feedback = True

    def __init__(self) -> None:
        # No markup, no emoji codes, no highlighting: text from a bank is data.
        self.console = Console(markup=False, emoji=False, highlight=False, soft_wrap=True)
        self.glyphs = glyphs_for(self.console.file)  # type: ignore[arg-type]
        self.theme = worn()
        self.timer: Timer | None = None
        self.above: list[Callable[[], None]] = []

    @property
    def columns(self) -> int:
        return min(self.console.width, _WIDEST)

    def show(self, blocks: Iterable[Block]) -> None:
        for block in blocks:
            for line in self._lines(block):
                self._print(line)

    def _print(self, line: Text) -> None:
        if self.theme.background:
            # A background that ended with the text would be ragged.
            line.pad_right(max(self.columns - line.cell_len, 0))
            line = Text.assemble(line, style=self.theme.rich("text"))
        self.console.print(line)

    def _say(self, text: str, ink: str) -> None:
        self._print(Text(text, self.theme.rich(ink)))

    def _lines(self, block: Block) -> Iterator[Text]:
        style = self.theme.rich(block.role.value if block.role.value in self.theme.inks else "text")
        match block.role:
            case Role.GAP:
                yield Text("")
            case Role.RULE:
                yield Text(self.glyphs.rule * self.columns, style)
            case Role.TITLE:
                yield from self._title(block, style)
            case Role.BAR:
                yield from self._bar(block)
            case Role.CHART:
                yield from (Text(line, style) for line in block.text.split("\n"))
            case _:
                yield from self._paragraph(block, style)

    def _title(self, block: Block, style: str) -> Iterator[Text]:
        room = self.columns - width(block.aside) - 2
        if width(block.text) <= room:
            gap = " " * (self.columns - width(block.text) - width(block.aside))
            yield Text.assemble((block.text, style), gap, (block.aside, self.theme.rich("aside")))
            return
        for line in wrap(block.text, self.columns):
            yield Text(line, style)
        yield Text(block.aside, self.theme.rich("aside"))

    def _bar(self, block: Block) -> Iterator[Text]:
        room = self.columns - width(block.text) - 4
        beside = room - width(block.aside) - 2 >= _NARROWEST_BAR
        bar_width = max(min(_WIDEST_BAR, room - (width(block.aside) + 2) * beside), _NARROWEST_BAR)
        full = round(block.share * bar_width)
        yield Text.assemble(
            f"  {block.text}  ",
            (self.glyphs.full * full, self.theme.rich("bar")),
            (self.glyphs.empty * (bar_width - full), self.theme.rich("empty")),
            f"  {block.aside}" if beside else "",
        )
        if not beside:
            yield from (Text(f"    {line}") for line in wrap(block.aside, self.columns - 4))

    def _paragraph(self, block: Block, style: str) -> Iterator[Text]:
        indent = " " * block.indent
        text = visible(block.text)
        position = 0
        for line in wrap(text, self.columns - block.indent):
            drawn = Text(indent + line, style)
            start = text.find(line, position) if line else position
            if block.marked and start >= 0:
                begin, end = (offset - start + block.indent for offset in block.marked)
                if begin < len(drawn) and end > block.indent:
                    drawn.stylize(
                        f"not dim {self.theme.rich('marked')}", max(begin, block.indent), min(end, len(drawn))
                    )
            position = start + len(line) if start >= 0 else position
            yield drawn

    def ask(self, ask: Ask, commands: Sequence[Command], above: Sequence[Block], timer: Timer | None = None) -> Reply:
        # Loaded when the question is on the screen already: it takes as long as all the rest.
        from quizkit.terminal.watch import TimeUpError

        self.timer = timer
        self.above = [partial(self.show, list(above))]
        try:
            return self._ask(ask, commands, sum(1 for block in above for _line in self._lines(block)))
        except TimeUpError:
            return Reply(command=Command.TIME_UP)
        finally:
            self.timer = None

    def _ask(self, ask: Ask, commands: Sequence[Command], rows: int) -> Reply:
        from quizkit.terminal.prompts import Choosing

        match ask:
            case PickOne(options):
                reply = self._list(ask.shown, Choosing.ONE, commands, rows)
                return Reply((options[ask.shown.index(reply.response[0])],)) if reply.response else reply
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
        from quizkit.terminal.prompts import Resizing

        def above() -> str:
            with self.console.capture() as captured:
                self._redraw()
            return captured.get().removesuffix("\n")

        return Resizing(above)

    def _ask_list(self, listing: Listing) -> Reply:
        from quizkit.terminal.prompts import ask_list

        listing.resizing = self._resizing()
        try:
            return ask_list(listing)
        finally:
            if listing.resizing.happened:
                # The prompt took what it had drawn above itself with it.
                self._redraw()

    def _taken_back(self) -> None:
        self._say(_("Taken back."), "note")

    def _list(self, options: Sequence[str], choosing: Choosing, commands: Sequence[Command], rows: int) -> Reply:
        from quizkit.terminal.prompts import Listing

        listing = Listing(options, choosing, commands, self.glyphs, rows, timer=self.timer)
        reply = self._ask_list(listing)
        self._keep(listing, reply)
        return reply

    def _keep(self, listing: Listing, reply: Reply) -> None:
        """The prompt erases itself; what was chosen from what stays on the screen."""
        if reply.response:
            for line in listing.answered(self.columns - 1):
                self._say(line, "text")
        elif reply.command not in STAYING:
            for line in listing.left(self.columns - 1):
                self._say(line, "text")

    def _pick_right(
        self, lefts: Sequence[str], rights: Sequence[str], taken: Sequence[str], commands: Sequence[Command], rows: int
    ) -> Reply:
        from quizkit.terminal.prompts import Choosing, Listing

        left = f"{one_line(lefts[len(taken)])} {self.glyphs.arrow}"
        rest = [right for right in rights if right not in taken]
        listing = Listing(rest, Choosing.ONE, commands, self.glyphs, rows, heading=f"{left} ?", timer=self.timer)
        reply = self._ask_list(listing)
        if reply.response:
            self._draw(partial(self.show, [Block(Role.TEXT, f"{left} {one_line(reply.response[0])}")]))
        else:
            self._keep(listing, reply)
        return reply

    def _show_keys(self, commands: Sequence[Command]) -> None:
        keys = [_("enter answer"), *(f":{command.key} {_(command.word)}" for command in commands)]
        for line in wrap_items(keys, f" {self.glyphs.dot} ", max(self.columns - 1, 8)):
            self._say(line, "help")

    def _line(self, label: str, commands: Sequence[Command], problem: Callable[[str], str] = lambda typed: "") -> Reply:
        """A typed line; an empty one, and one that has a problem, asks again."""
        from quizkit.terminal.prompts import ask_text

        lone = LoneLetters(commands)
        while True:
            typed = ask_text(label, self.glyphs.pointer, self.timer, self._resizing())
            self.above.append(partial(self._say, f"{self.glyphs.pointer} {label} {typed}", "text"))
            command = command_of(typed, commands, colon=True)
            if command:
                return Reply(command=command)
            wrong = "" if typed.strip() else nothing_typed(commands)
            wrong = wrong or lone.warning(typed) or problem(typed)
            if not wrong:
                return Reply((typed.strip(),))
            self._draw(partial(self._say, wrong, "note"))

    def pause(self, commands: Sequence[Command], next_word: str) -> Command:
        from quizkit.terminal.prompts import Choosing, Listing, ask_list

        return ask_list(Listing((), Choosing.NONE, commands, self.glyphs, next_word=next_word)).command or Command.NEXT

    def choose(self, message: str, options: Sequence[str]) -> int | None:
        from quizkit.terminal.prompts import Choosing, Listing

        self.above = []
        self._draw(partial(self._say, message, "stem"))
        reply = self._ask_list(Listing(options, Choosing.ONE, (Command.LEAVE,), self.glyphs, 2, at_once=True))
        return options.index(reply.response[0]) if reply.response else None

    def confirm(self, message: str, default: bool) -> bool:
        from quizkit.terminal.prompts import ask_yes_or_no, yes_or_no

        last = self._last_line(message, self.columns - _YES_OR_NO)
        answered = ""
        try:
            answer = ask_yes_or_no(last, default, self.glyphs.pointer)
            answered = _("yes") if answer else _("no")
        finally:
            self._say(f"{self.glyphs.pointer} {last} {yes_or_no(default)}{answered}", "text")
        return answer

    def line(self, message: str) -> str:
        from quizkit.terminal.prompts import ask_text

        return ask_text(self._last_line(message, self.columns // 2), self.glyphs.pointer)

    def _last_line(self, message: str, room: int) -> str:
        """The last line of a long message, those before it shown: a prompt would break them inside a word."""
        *before, last = wrap(message, max(room, 8))
        for line in before:
            self._say(line, "stem")
        return last
