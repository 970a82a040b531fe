"""A problem: what is wrong, where, and what to do about it."""

from __future__ import annotations

from typing import NamedTuple

from quizkit.bank.nodes import Node, Scalar
from quizkit.source.article import Article


class Related(NamedTuple):
    """A second place that a problem speaks of, in an article."""

    article: Article
    start: int
    end: int


class Edit(NamedTuple):
    """Characters to put in the place of a span of a text; offsets count code points."""

    start: int
    end: int
    text: str


class Problem(NamedTuple):
    """Something wrong with a bank.

    `rule` is the name of the rule it breaks, `start` and `end` are code-point offsets into the
    bank's text, `message` one clear sentence without a full stop, `help` what to do. `fix` holds
    the edits of the bank's text that put it right and change no answer, where there are such.
    """

    rule: str
    start: int
    end: int
    message: str
    help: str = ""
    related: tuple[Related, ...] = ()
    fix: tuple[Edit, ...] = ()


class Log:
    """Collects the problems of one file while it is read."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []

    def add(self, rule: str, node: Node, message: str, help: str = "") -> None:
        """Note a problem that stands at a node; a collection is pointed at by its first character."""
        end = node.end if isinstance(node, Scalar) else node.start + 1
        self.problems.append(Problem(rule, node.start, end, message, help))

    def add_at(self, rule: str, start: int, end: int, message: str, help: str = "") -> None:
        """Note a problem that stands at a span of the text."""
        self.problems.append(Problem(rule, start, end, message, help))


def short(text: str) -> str:
    """A text as a message quotes it."""
    return text if len(text) <= 40 else text[:39] + "…"


def quoted(text: str) -> str:
    """The same in quotation marks, which are not doubled where it has them already."""
    shown = short(text)
    return shown if shown.startswith("“") and shown.endswith("”") else f"“{shown}”"
