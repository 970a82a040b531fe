"""One clause of a passage: how it is joined to the others, and its verbs."""

from __future__ import annotations

# How a clause hangs on the one before it.
MAIN, COORDINATE, RELATED, REDUCED, ADVERBIAL, BRACKET = "main", "and", "relative", "reduced", "adverbial", "bracket"


class Clause:
    """How a clause is joined, to which other (its index), after a comma or not, by which word, and its verbs."""

    __slots__ = ("comma", "first", "joined", "parent", "verbs", "word")

    def __init__(self, first: int, joined: str, parent: int, word: str = "", comma: bool = False) -> None:
        self.first = first
        self.joined = joined
        self.parent = parent
        self.word = word
        self.comma = comma
        self.verbs: list[int] = []
