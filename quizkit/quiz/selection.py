"""Which questions of a bank a session asks, and in which order."""

from __future__ import annotations

from typing import NamedTuple

from quizkit.bank.model import Bank, Outline
from quizkit.quiz.order import shuffled


class Selection(NamedTuple):
    """What a person asked for; an empty tuple and None mean no limit."""

    tags: tuple[str, ...] = ()
    difficulties: tuple[str, ...] = ()
    types: tuple[str, ...] = ()
    limit: int | None = None

    def takes(self, question: Outline) -> bool:
        """Whether a question is of those asked for: one of the tags, difficulties and types each."""
        return (
            (not self.tags or not set(self.tags).isdisjoint(question.tags))
            and (not self.difficulties or question.difficulty in self.difficulties)
            and (not self.types or question.type in self.types)
        )

    def choose(self, bank: Bank, seed: int, shuffle: bool) -> tuple[str, ...]:
        """The questions, by id, in the order in which they will be asked."""
        chosen = tuple(outline.id for outline in bank.outlines if self.takes(outline))
        return (shuffled(chosen, seed) if shuffle else chosen)[: self.limit]
