"""What a changed source did to the questions of a bank."""

from __future__ import annotations

from typing import NamedTuple

from quizkit.bank.lock import place_digest
from quizkit.bank.model import Question
from quizkit.check.subject import Subject


class Drift(NamedTuple):
    """The questions whose quote is gone, whose quote moved, and whose claim no longer follows."""

    gone: tuple[Question, ...]
    moved: tuple[Question, ...]
    no_longer: tuple[Question, ...]


def drift_of(subject: Subject, source: str) -> Drift:
    """The questions that rest on a source, by what its change did to them; untouched ones are left out."""
    gone, moved, no_longer = [], [], []
    bank = subject.bank
    for proven in subject.proofs:
        question = proven.question
        articles = [(evidence, bank.article(evidence)) for evidence in question.all_evidence]
        mine = [(evidence, article) for evidence, article in articles if article and article.name == source]
        if not mine:
            continue
        if any(evidence.find(article) is None for evidence, article in mine):
            gone.append(question)
            continue
        if subject.lock.places.get(question.id) not in (None, place_digest(bank, question)):
            moved.append(question)
        if proven.status in ("unproven", "contradicted"):
            no_longer.append(question)
    return Drift(tuple(gone), tuple(moved), tuple(no_longer))
