"""What a screen says: blocks of text with a role, for each prompter to draw in its way."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple


class Role(Enum):
    """What a block is, and so how it looks."""

    TITLE = "title"
    STEM = "stem"
    TEXT = "text"
    RIGHT = "right"
    PARTLY = "partly"
    WRONG = "wrong"
    NOTE = "note"
    ASIDE = "aside"
    SOURCE = "source"
    HINT = "hint"
    RULE = "rule"
    GAP = "gap"
    BAR = "bar"
    CHART = "chart"


class Block(NamedTuple):
    """A paragraph, already safe to show.

    `aside` stands at the right edge of a title; `marked` is the span of the text to set off;
    `share` is how full a bar is; `indent` counts columns, `hang` those more for the lines that go on with the
    first. The lines of a chart fit the screen already.
    """

    role: Role
    text: str = ""
    aside: str = ""
    marked: tuple[int, int] | None = None
    share: float = 0.0
    indent: int = 0
    hang: int = 0


GAP = Block(Role.GAP)
