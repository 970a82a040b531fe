"""The fancy prompter: rich draws the screens, questionary and prompt_toolkit ask."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import questionary
from rich.console import Console
from rich.text import Text

from quizkit.bank.ask import Arrange, Ask, Fill, Match, PickMany, PickOne, Write
from quizkit.terminal.blocks import Block, Role
from quizkit.terminal.glyphs import glyphs_for
from quizkit.terminal.listing import Choosing, Listing
from quizkit.terminal.prompter import Command, Interrupted, Reply, command_of
from quizkit.terminal.style import MARKED_STYLE, ROLE_STYLES, STYLE
from quizkit.terminal.wrap import wrap, wrap_items
from quizkit.text.visible import one_line, visible, width

_WIDEST = 100
_WIDEST_BAR = 30


class FancyPrompter:
    """Prompts with arrow keys and colours on a terminal."""

    waits_after_feedback = True

    def __init__(self) -> None:
        # No markup, no emoji codes, no highlighting: text from a bank is data.
        self.console = Console(markup=False, emoji=False, highlight=False, soft_wrap=True)
        self.glyphs = glyphs_for(self.console.file)  # type: ignore[arg-type]

    @property
    def columns(self) -> int:
        return min(self.console.width, _WIDEST)

    def show(self, blocks: Iterable[Block]) -> None:
        for block in blocks:
            for line in self._lines(block):
                self.console.print(line)

    def _lines(self, block: Block) -> Iterator[Text]:
        style = ROLE_STYLES.get(block.role, "")
        match block.role:
            case Role.GAP:
                yield Text("")
            case Role.RULE:
                yield Text(self.glyphs.rule * self.columns, style)
            case Role.TITLE:
                yield from self._title(block, style)
            case Role.BAR:
                yield self._bar(block)
            case _:
                yield from self._paragraph(block, style)

    def _title(self, block: Block, style: str) -> Iterator[Text]:
        room = self.columns - width(block.aside) - 2
        if width(block.text) <= room:
            gap = " " * (self.columns - width(block.text) - width(block.aside))
            yield Text.assemble((block.text, style), gap, (block.aside, "dim"))
            return
        for line in wrap(block.text, self.columns):
            yield Text(line, style)
        yield Text(block.aside, "dim")

    def _bar(self, block: Block) -> Text:
        bar_width = max(min(_WIDEST_BAR, self.columns - width(block.text) - width(block.aside) - 6), 4)
        full = round(block.share * bar_width)
        return Text.assemble(
            f"  {block.text}  ",
            (self.glyphs.full * full, "cyan"),
            (self.glyphs.empty * (bar_width - full), "dim"),
            f"  {block.aside}",
        )

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
                    drawn.stylize(MARKED_STYLE, max(begin, block.indent), min(end, len(drawn)))
            position = start + len(line) if start >= 0 else position
            yield drawn

    def ask(self, ask: Ask, commands: Sequence[Command], above: Sequence[Block]) -> Reply:
        rows = sum(1 for block in above for _ in self._lines(block))
        match ask:
            case PickOne(options):
                return self._listing(options, Choosing.ONE, commands, rows)
            case PickMany(options):
                return self._listing(options, Choosing.MANY, commands, rows)
            case Arrange(items):
                return self._listing(items, Choosing.ORDER, commands, rows)
            case Write(unit):
                self._show_keys(commands)
                return self._steps(
                    1, commands, lambda taken: self._line(f"({one_line(unit)})" if unit else "", commands)
                )
            case Fill():
                self._show_keys(commands)
                return self._steps(
                    ask.gaps,
                    commands,
                    lambda taken: self._line(f"gap {len(taken) + 1} of {ask.gaps}" if ask.gaps > 1 else "", commands),
                )
            case Match(lefts, rights):
                return self._steps(
                    len(lefts),
                    commands,
                    lambda taken: self._pick_right(lefts, rights, taken, commands, rows + len(taken)),
                )

    def _listing(self, options: Sequence[str], choosing: Choosing, commands: Sequence[Command], rows: int) -> Reply:
        listing = Listing(options, choosing, commands, self.glyphs, rows)
        with _interruptions():
            reply = listing.run()
        if reply.response:
            # The prompt erases itself; what was chosen from what stays on the screen.
            for line in listing.answered(self.columns - 1):
                self.console.print(Text(line))
        return reply

    def _pick_right(
        self, lefts: Sequence[str], rights: Sequence[str], taken: Sequence[str], commands: Sequence[Command], rows: int
    ) -> Reply:
        left = f"{one_line(lefts[len(taken)])} {self.glyphs.arrow}"
        rest = [right for right in rights if right not in taken]
        with _interruptions():
            reply = Listing(rest, Choosing.ONE, commands, self.glyphs, rows, heading=f"{left} ?").run()
        if reply.response:
            self.show([Block(Role.TEXT, f"{left} {one_line(reply.response[0])}")])
        return reply

    def _steps(self, steps: int, commands: Sequence[Command], ask: Callable[[list[str]], Reply]) -> Reply:
        """A reply of several parts, asked one by one; undo goes back a part before it leaves."""
        taken: list[str] = []
        while len(taken) < steps:
            reply = ask(taken)
            if reply.command is Command.UNDO and taken:
                taken.pop()
            elif reply.command:
                return reply
            else:
                taken += reply.response
        return Reply(tuple(taken))

    def _line(self, label: str, commands: Sequence[Command]) -> Reply:
        """A typed line, with questionary; an empty one asks again."""
        while True:
            with _interruptions():
                typed = self._text(label)
            command = command_of(typed, commands, colon=True)
            if command:
                return Reply(command=command)
            if typed.strip():
                return Reply((typed.strip(),))
            self.console.print(Text("Type an answer, or :s to skip.", "yellow"))

    def _show_keys(self, commands: Sequence[Command]) -> None:
        keys = ["enter answer", *(f":{command.key} {command.word}" for command in commands)]
        for line in wrap_items(keys, f" {self.glyphs.dot} ", max(self.columns - 1, 8)):
            self.console.print(Text(line, "dim"))

    def _text(self, label: str) -> str:
        # Esc and then Enter would give an empty text; so would Enter alone: both ask again.
        message = f"{label} " if label else ""
        return str(_asked(questionary.text(message, qmark=self.glyphs.pointer, style=STYLE)))

    def pause(self, commands: Sequence[Command], next_word: str) -> Command:
        with _interruptions():
            reply = Listing((), Choosing.NONE, commands, self.glyphs, next_word=next_word).run()
        return reply.command or Command.NEXT

    def choose(self, message: str, options: Sequence[str]) -> int | None:
        self.console.print(Text(message, "bold"))
        with _interruptions():
            reply = Listing(options, Choosing.ONE, (Command.PAUSE,), self.glyphs, 2).run()
        return options.index(reply.response[0]) if reply.response else None

    def confirm(self, message: str, default: bool) -> bool:
        with _interruptions():
            return bool(_asked(questionary.confirm(message, default=default, qmark=self.glyphs.pointer, style=STYLE)))


def _asked(question: questionary.Question) -> Any:
    # `ask` would swallow Ctrl-C and give None.
    return question.unsafe_ask()


@contextmanager
def _interruptions() -> Iterator[None]:
    try:
        yield
    except KeyboardInterrupt:
        raise Interrupted(input_ended=False) from None
    except EOFError:
        raise Interrupted(input_ended=True) from None
