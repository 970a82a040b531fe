"""Where in a text: offsets to lines and columns, as an editor counts them."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from functools import cached_property, lru_cache
from itertools import chain

from quizkit.text.patterns import lazy

# Editors end a line at these three. U+0085, U+2028 and U+2029 are characters like any other
# here, though YAML readers count them as line ends: one file has one numbering.
_LINE_END = lazy(r"\r\n|\r|\n")


class Lines:
    """The lines of one text; lines and columns count from 1, columns in code points."""

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def _starts(self) -> array[int]:
        # A tenth of what a list takes, where a file has millions of lines.
        return array("I", chain((0,), (end.end() for end in _LINE_END.finditer(self.text))))

    def __len__(self) -> int:
        return len(self._starts)

    def position(self, offset: int) -> tuple[int, int]:
        """Line and column of the character at `offset` (code points from the start of the text)."""
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1

    def span(self, line: int) -> tuple[int, int]:
        """Start and end offsets of a line, its line end left out."""
        start = self._starts[line - 1]
        end = self._starts[line] if line < len(self._starts) else len(self.text)
        while end > start and self.text[end - 1] in "\r\n":
            end -= 1
        return start, end

    def line(self, line: int) -> str:
        """The text of a line, its line end left out."""
        start, end = self.span(line)
        return self.text[start:end]


@lru_cache(maxsize=4)
def lines_of(text: str) -> Lines:
    """The lines of a text, found once for all who ask for places in it."""
    return Lines(text)
