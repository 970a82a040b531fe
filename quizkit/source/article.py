"""An article: what a bank's answers are checked against."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property

from quizkit.source.sentences import sentence_spans
from quizkit.text.lines import Lines


@dataclass(frozen=True)
class Article:
    """A source text with the name it is shown by.

    `name` is the id that evidence refers to it by, `path` how findings and screens call the file.
    """

    name: str
    path: str
    text: str
    title: str = ""
    url: str = ""
    author: str = ""
    licence: str = ""

    @cached_property
    def lines(self) -> Lines:
        return Lines(self.text)

    @cached_property
    def sentences(self) -> tuple[tuple[int, int], ...]:
        """The spans of the sentences, in order."""
        return sentence_spans(self.text)

    @cached_property
    def _starts(self) -> list[int]:
        return [start for start, _ in self.sentences]

    def passage(self, start: int, end: int) -> tuple[int, int]:
        """The span of the sentence, or the sentences, that `text[start:end]` stands in."""
        first = max(0, bisect_right(self._starts, start) - 1)
        last = max(first, bisect_right(self._starts, max(start, end - 1)) - 1)
        return min(start, self.sentences[first][0]), max(end, self.sentences[last][1])

    def around(self, start: int, end: int, sentences: int) -> tuple[int, int]:
        """The span of that passage with so many sentences more before it and behind it."""
        first = max(0, bisect_right(self._starts, start) - 1 - sentences)
        last = min(bisect_right(self._starts, max(start, end - 1)) - 1 + sentences, len(self.sentences) - 1)
        return min(start, self.sentences[first][0]), max(end, self.sentences[max(first, last)][1])
