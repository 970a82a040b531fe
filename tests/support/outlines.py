"""What a question is chosen by, made up."""

from __future__ import annotations

from typing import NamedTuple


class Outlined(NamedTuple):
    """An outline of a question."""

    id: str
    type: str = "choice"
    tags: tuple[str, ...] = ()
    difficulty: str = ""
