"""One aligned thing of a sentence, a word, a number or a mark, and the classes of words."""

from __future__ import annotations

from quizkit.proof.units.quantities import Quantity

# Word classes of a unit.
MARK, ARTICLE, DETERMINER, PREPOSITION, COORDINATOR, SUBORDINATOR = "mark", "article", "det", "prep", "and", "sub"


RELATIVE, AUXILIARY, PRONOUN, ADVERB, QUANTITY, OPEN, CLITIC = "rel", "aux", "pron", "adv", "number", "open", "clitic"


class Unit:
    """One aligned thing of a sentence. `text` is the text from `start` to `end` of the source."""

    __slots__ = ("cls", "end", "glued", "key", "low", "name", "op", "quantity", "start", "timed", "value")

    def __init__(
        self, low: str, key: str, cls: str, start: int, end: int, op: str | None = None, value: str = ""
    ) -> None:
        self.low = low
        self.key = key
        self.cls = cls
        self.start = start
        self.end = end
        self.op = op
        self.name = False
        self.glued = False
        self.quantity: Quantity | None = None
        self.timed = False
        self.value = value

    def __repr__(self) -> str:
        return f"{self.low}/{self.cls}{'!' + self.op if self.op else ''}{'^' if self.name else ''}"
