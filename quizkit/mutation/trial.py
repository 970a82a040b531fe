"""Trials: each mutant goes through the real reader and the real rules, beside the question as it was."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import NamedTuple

from quizkit.bank.lock import Lock, pin, place_digest
from quizkit.bank.meaning import meaning_digest
from quizkit.bank.model import Bank, Question
from quizkit.bank.questions import Kinds
from quizkit.bank.reader import read_bank_text
from quizkit.check.rule import Severity
from quizkit.check.rules import RULES
from quizkit.check.subject import Subject
from quizkit.mutation.fault import ArticleChange, Fault, Mutant
from quizkit.mutation.faults import FAULTS
from quizkit.mutation.target import Target
from quizkit.mutation.tree import Fields, fields_of, written

_GREEN = ("proven", "attested")
# Shape, source and truth. An unfair question is not a wrong one, so its warnings kill nothing.
_FAMILIES = ("QK1", "QK2", "QK3")


class Look(NamedTuple):
    """What checking one question gave: its verdict, and how often each rule found something."""

    status: str
    found: Counter[str]


@dataclass(frozen=True, slots=True)
class Trial:
    """A mutant and whether the checks killed it; `by` names what did."""

    fault: Fault
    question: Question
    mutant: Mutant
    attested: bool
    by: str

    @property
    def killed(self) -> bool:
        return bool(self.by)


class Trials:
    """The trials of one bank. `left_out` names the questions that are not green to begin with."""

    def __init__(self, bank: Bank, lock: Lock, kinds: Kinds) -> None:
        self.bank = bank
        self.kinds = kinds
        # A fact that changes is noticed by its pin; a bank without one is tried as if it had it.
        self.lock = replace(lock, sources={name: pin(article) for name, article in bank.sources.items()})
        assert bank.root is not None
        self.head = {name: fields_of(value) for name, (_, value) in bank.root.entries.items() if name != "questions"}
        self.left_out: list[str] = []

    def run(self, seed: int, faults: tuple[Fault, ...] = FAULTS) -> Iterator[Trial]:
        """Every mutant tried, question by question."""
        for question in self.bank.questions:
            target = Target(self.bank, question, seed)
            before = self._look(target.fields)
            alone = self._look(_unexplained(target.fields))
            if before.status not in _GREEN:
                self.left_out.append(question.id)
                continue
            seen: set[str] = set()
            for fault in faults:
                for mutant in fault.mutants(target):
                    key = f"{written(mutant.fields)}{mutant.article}"
                    if key in seen or (mutant.fields == target.fields and not mutant.article):
                        continue
                    seen.add(key)
                    if mutant.route == ("explanation",) or before.status == "attested":
                        killer = _killer(before, self._look(mutant.fields, mutant.article))
                    else:
                        killer = _killer(alone, self._look(_unexplained(mutant.fields), mutant.article))
                    yield Trial(fault, question, mutant, before.status == "attested", killer)

    def _look(self, fields: Fields, change: ArticleChange | None = None) -> Look:
        sources = dict(self.bank.sources)
        if change:
            article = sources[change.source]
            changed = article.text[: change.start] + change.text + article.text[change.end :]
            sources[change.source] = replace(article, text=changed)
        bank = replace(self._read(fields), sources=sources)
        subject = Subject(bank)
        subject.lock = self._lock_for(str(fields.get("id")))
        found = Counter(
            rule.NAME
            for rule in RULES
            if rule.CODE.startswith(_FAMILIES) and rule.SEVERITY is not Severity.NOTE
            for _ in rule.check(subject)
        )
        return Look(subject.proofs[0].status if subject.proofs else "unreadable", found)

    def _read(self, fields: Fields) -> Bank:
        """A bank of one question, from text as any other."""
        return read_bank_text(written({**self.head, "questions": [fields]}), self.bank.path, self.kinds)

    def _lock_for(self, name: str) -> Lock:
        """The lock as far as it speaks of one question."""
        question = next((question for question in self.bank.questions if question.id == name), None)
        if question is None:
            return Lock(self.lock.sources)
        attested = {}
        attestation = self.lock.attested.get(name)
        if attestation and attestation.digest == meaning_digest(question):
            # The same question as it is written here, where a quote without a dash is a list of one.
            same = self._read(Target(self.bank, question, 0).fields).questions[0]
            attested = {name: attestation._replace(digest=meaning_digest(same))}
        return Lock(self.lock.sources, {name: place_digest(self.bank, question)}, attested)


def _unexplained(fields: Fields) -> Fields:
    """The fields without the explanation, which states the key and so would cover for a proof that is blind."""
    return {name: value for name, value in fields.items() if name != "explanation"}


def _killer(before: Look, after: Look) -> str:
    """What killed a mutant: the rule that found it, or the verdict; nothing where it lives."""
    new = after.found - before.found
    if new:
        return min(new)
    return after.status if after.status not in _GREEN else ""
