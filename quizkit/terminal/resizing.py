"""A window resized while a prompt waits: what the prompt belongs to is drawn again at the new width.

What was printed before stays as it was broken, or is cut off at the edge, as the terminal has it. So at
the first resize all of it scrolls up, where it can be read, and from then on the prompt draws the question as well.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from prompt_toolkit.application import Application
from prompt_toolkit.data_structures import Size
from prompt_toolkit.filters import Condition
from prompt_toolkit.formatted_text import ANSI, StyleAndTextTuples, split_lines, to_formatted_text
from prompt_toolkit.layout import ConditionalContainer, Container, FormattedTextControl, Window

_ROWS_OF_A_LINE = 3  # rows that a typed line may take on a small screen


class Resizing:
    """Watches the size of one prompt's window; `above` gives the text above the prompt, drawn at the width of now."""

    def __init__(self, above: Callable[[], str]) -> None:
        self.above = above
        self.size: Size | None = None
        self.happened = False

    def watch(self, application: Application[Any]) -> None:
        """Look at the size each time before the application draws."""
        application.before_render += self._look

    def container(self, application: Application[Any]) -> Container:
        """What shows the lines above a prompt that draws none itself."""

        def lines() -> StyleAndTextTuples:
            # On a small screen the end of a long stem counts more than its beginning.
            room = max(application.output.get_size().rows - _ROWS_OF_A_LINE, 1)
            return [part for line in self.lines()[-room:] for part in [*line, ("", "\n")]][:-1]

        above = Window(FormattedTextControl(lines), dont_extend_height=True)
        return ConditionalContainer(above, Condition(lambda: self.happened))

    def _look(self, application: Application[Any]) -> None:
        size = application.output.get_size()
        if self.size is not None and size != self.size:
            if not self.happened:
                application.output.write_raw("\r\n" * size.rows)
            self.happened = True
            application.renderer.clear()
        self.size = size

    def lines(self) -> list[StyleAndTextTuples]:
        """The lines that the prompt draws above itself; none as long as the window is as it was."""
        if not self.happened:
            return []
        return [list(line) for line in split_lines(to_formatted_text(ANSI(self.above())))]
