"""Which questions of a bank a session asks, and in which order."""

from __future__ import annotations

from typing import NamedTuple

from quizkit.bank.model import Bank, Question
from quizkit.quiz.order import shuffled


class Selection(NamedTuple):
    """What a person asked for; an empty tuple and None mean no limit."""

    tags: tuple[str, ...] = ()
    difficulties: tuple[str, ...] = ()
    types: tuple[str, ...] = ()
    limit: int | None = None

    def takes(self, question: Question) -> bool:
        """Whether a question is of those asked for: one of the tags, difficulties and types each."""
        return (
            (not self.tags or not set(self.tags).isdisjoint(question.tags))
            and (not self.difficulties or question.difficulty in self.difficulties)
            and (not self.types or question.type in self.types)
        )

    def choose(self, bank: Bank, seed: int, shuffle: bool) -> tuple[Question, ...]:
        """The questions in the order in which they will be asked."""
        by_id = {question.id: question for question in bank.questions if self.takes(question)}
        ids = shuffled(by_id, seed) if shuffle else tuple(by_id)
        return tuple(by_id[name] for name in ids[: self.limit])
