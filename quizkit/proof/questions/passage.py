"""A passage as the checks of a key ask it: has it this word, and in which clauses does the key stand."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property, lru_cache

from quizkit.proof.analysis import Sentence, Terms, analyse
from quizkit.proof.questions.clauses import Clauses
from quizkit.proof.units import Unit
from quizkit.proof.vocabulary import slip
from quizkit.text.words import loose_key

Places = Sequence[tuple[int, int]]


class Passage:
    """One analysed passage; what costs is found out when a check asks for it, and once."""

    def __init__(self, sentence: Sentence, language: str) -> None:
        self.sentence = sentence
        self.units = sentence.units
        self.language = language

    @cached_property
    def clauses(self) -> Clauses:
        """The clauses of the passage."""
        return Clauses(self.sentence)

    @cached_property
    def _stems(self) -> frozenset[str]:
        return frozenset(loose_key(unit.low, self.language) for unit in self.units)

    def has(self, unit: Unit) -> bool:
        """Whether a word stands in the passage in any form, be it with a slip."""
        if unit.quantity is not None:
            return any(u.quantity is not None and u.quantity.key == unit.quantity.key for u in self.units)
        if unit.key in self.sentence.keys:
            return True
        if loose_key(unit.low, self.language) in self._stems:
            return True
        return len(unit.low) > 4 and any(u.low[0] == unit.low[0] and slip(unit.low, u.low) for u in self.units)

    def answering(self, places: Places, *, adverbial: bool) -> set[int]:
        """The clauses for which the key may answer, at any of its places."""
        found: set[int] = set()
        for first, last in places:
            found |= self.clauses.answering(first, last, adverbial=adverbial)
        return found


@lru_cache(maxsize=64)
def passage_of(text: str, language: str, terms: Terms) -> Passage:
    """The passage of a text; kept, since many questions quote one."""
    return Passage(analyse(text, language, terms), language)
