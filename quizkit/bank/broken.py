"""A YAML syntax error, as those see it who guess what slip stands behind it."""

from __future__ import annotations

from typing import NamedTuple

from quizkit.bank.nodes import Node, Scalar
from quizkit.text.lines import Lines

_LONGEST = 5000  # characters of a line that are looked at


class SyntaxSlip(NamedTuple):
    """A span of the text, what is wrong there, what to do, and the rule it breaks."""

    start: int
    end: int
    message: str
    help: str
    rule: str = "yaml-syntax"


DEEPEST = 32
"""How deep collections may nest; a bank needs six."""


def too_deep(offset: int) -> SyntaxSlip:
    message, help = f"collections nest more than {DEEPEST} deep here", "a text that begins with [ or { goes in quotes"
    return SyntaxSlip(offset, offset + 1, message, help, "yaml-feature")


class Broken(NamedTuple):
    """A syntax error: what YAML says of it, and where reading was.

    `at` is the offset where YAML noticed it, `began` where it had begun to read what is broken;
    `last` and `flow` are the last scalar and the last bracketed collection read before; `open` is a bracketed one that
    was not read to its end.
    """

    text: str
    lines: Lines
    problem: str
    context: str
    at: int
    began: int
    last: Scalar | None
    flow: Node | None
    open: Node | None

    def line_at(self, offset: int) -> tuple[int, str]:
        """The line round an offset: where it starts, and its text (of a very long one the beginning)."""
        start, end = self.lines.span(self.lines.position(offset)[0])
        return start, self.text[start : min(end, start + _LONGEST)]

    def lines_near(self) -> list[tuple[int, str]]:
        """The lines where the slip may stand: where the broken piece began, and the last two read."""
        first, last = self.lines.position(self.began)[0], self.lines.position(self.at)[0]
        numbers = dict.fromkeys((first, last, max(last - 1, 1)))
        return [self.line_at(self.lines.span(number)[0]) for number in numbers]
