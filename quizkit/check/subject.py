"""What rules look at: a bank, and what several of them need to know of it, found out once."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from quizkit.bank.lock import BadLock, Lock, lock_path, read_lock
from quizkit.bank.meaning import meaning_digest
from quizkit.bank.model import Bank, Question
from quizkit.check.cuts import Cut
from quizkit.check.items import Item
from quizkit.check.labels import stands_for_option
from quizkit.check.lists import has_list_in_one_text
from quizkit.check.proven import Proven
from quizkit.check.proving import Prover
from quizkit.check.quotes import Quote, locate_quotes
from quizkit.check.stems import Stem, stems_of


class Subject:
    """A bank under check."""

    def __init__(self, bank: Bank) -> None:
        self.bank = bank
        self.lock = Lock()
        self.lock_problem = ""
        try:
            self.lock = read_lock(lock_path(bank)) or self.lock
        except BadLock as error:
            self.lock_problem = str(error)

    @cached_property
    def quotes(self) -> tuple[Quote, ...]:
        """Its quotes, located."""
        return tuple(locate_quotes(self.bank))

    @cached_property
    def stems(self) -> tuple[Stem, ...]:
        """Its stems and keys as words."""
        return stems_of(self.bank)

    @cached_property
    def proofs(self) -> tuple[Proven, ...]:
        """Its questions, proven or not."""
        prover = Prover(self.bank)
        return tuple(
            prover.prove(question)._replace(attested=self.is_attested(question)) for question in self.bank.questions
        )

    @cached_property
    def items(self) -> tuple[Item, ...]:
        """Its questions with options, as fairness rules see them.

        Left out are those whose key is but a letter, and those whose options run together in one text.
        """
        language, text = self.bank.language, self.bank.text
        questions = (question for question in self.bank.questions if question.kind.options)
        items = (Item(question, language) for question in questions if not has_list_in_one_text(text, question.node))
        return tuple(
            item
            for item in items
            if not stands_for_option(item.keys[0].text, (option.text for option in item.distractors))
        )

    @cached_property
    def _statuses(self) -> dict[str, str]:
        return {proven.question.id: proven.status for proven in self.proofs}

    def status(self, question: Question) -> str:
        """What the proof says of a question: “proven”, “attested”, “unproven” or “contradicted”."""
        return self._statuses[question.id]

    def is_attested(self, question: Question) -> bool:
        """Whether a person vouched for the question as it is now."""
        attestation = self.lock.attested.get(question.id)
        return attestation is not None and attestation.digest == meaning_digest(question)

    def cuts(self) -> Iterator[tuple[Question, Cut]]:
        """The quotes that are cut from an operator, each with its question."""
        return ((proven.question, cut) for proven in self.proofs for cut in proven.cuts)

    def undecided(self) -> Iterator[Proven]:
        """The questions whose findings of truth are to be shown: those nobody vouched for."""
        return (proven for proven in self.proofs if not proven.attested)
