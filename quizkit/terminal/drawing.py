"""Blocks drawn with rich: lines of text that fit the columns, in the colours of the theme that is worn."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rich.console import Console
from rich.text import Text

from quizkit.terminal.blocks import Block, Role
from quizkit.terminal.glyphs import glyphs_for
from quizkit.terminal.theme import worn
from quizkit.text.visible import visible, width
from quizkit.text.wrap import wrap, wrap_hanging

_WIDEST = 100
_WIDEST_BAR, _NARROWEST_BAR = 30, 4


class Drawing:
    """A terminal to draw on."""

    def __init__(self) -> None:
        # No markup, no emoji codes, no highlighting: text from a bank is data.
        self.console = Console(markup=False, emoji=False, highlight=False, soft_wrap=True)
        self.glyphs = glyphs_for(self.console.file)  # type: ignore[arg-type]
        self.theme = worn()

    @property
    def columns(self) -> int:
        """The columns that are drawn on: of a wide terminal not all, for long lines are hard to read."""
        return min(self.console.width, _WIDEST)

    def show(self, blocks: Iterable[Block]) -> None:
        """Draw blocks, one below the other."""
        for block in blocks:
            for line in self._lines(block):
                self._print(line)

    def say(self, text: str, ink: str) -> None:
        """Draw a line that fits already."""
        self._print(Text(text, self.theme.rich(ink)))

    def rows(self, blocks: Iterable[Block]) -> int:
        """How many rows some blocks take."""
        return sum(1 for block in blocks for _line in self._lines(block))

    def _print(self, line: Text) -> None:
        if self.theme.background:
            # A background that ended with the text would be ragged.
            line.pad_right(max(self.columns - line.cell_len, 0))
            line = Text.assemble(line, style=self.theme.rich("text"))
        self.console.print(line)

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
        text = visible(block.text)
        position = 0
        for indent, line in wrap_hanging(text, self.columns, block.indent, block.hang):
            drawn = Text(" " * indent + line, style)
            start = text.find(line, position) if line else position
            if block.marked and start >= 0:
                begin, end = (offset - start + indent for offset in block.marked)
                if begin < len(drawn) and end > indent:
                    drawn.stylize(f"not dim {self.theme.rich('marked')}", max(begin, indent), min(end, len(drawn)))
            position = start + len(line) if start >= 0 else position
            yield drawn
