"""A question was changed after a person vouched for it.

An attestation holds for the stem, the key, the distractors, the quotes and the explanation as
they were. After a change it says nothing, until somebody looks again.

Fails:

    # somebody vouched for “founder”, and its answer was changed since

Passes:

    # the same after `quizkit attest BANK founder`

To put it right, look at the question beside its source once more: `quizkit attest BANK ID`.
"""

from __future__ import annotations

from collections.abc import Iterator

from quizkit.bank.problems import Problem
from quizkit.check.related import problem_at
from quizkit.check.rule import Severity
from quizkit.check.subject import Subject
from quizkit.text.typed import as_typed

CODE = "QK307"
NAME = "stale-attestation"
SEVERITY = Severity.ERROR


def check(subject: Subject) -> Iterator[Problem]:
    for question in subject.bank.questions:
        attestation = subject.lock.attested.get(question.id)
        if attestation and not subject.is_attested(question):
            yield problem_at(
                NAME,
                question.at("id"),
                f"“{question.id}” was changed since {attestation.by} vouched for it on {attestation.date}",
                f"look at it again: `quizkit attest {as_typed(subject.bank.path)} {question.id}`",
            )
