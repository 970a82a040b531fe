"""A statement that is printed as false is what the passage says.

The key of a false statement is proven from both sides: the corrected statement follows from the
passage, and the printed one does not. Here the printed one does.

Fails:

    question: The canal links two seas.
    answer: false
    correction: {two: three}
    evidence: The canal links two seas

Passes:

    question: The canal links three seas.
    answer: false
    correction: {three: two}
    evidence: The canal links two seas

To put it right, change the printed statement so that the article denies it, or make the answer
`true`.
"""

from __future__ import annotations

from collections.abc import Iterator

from quizkit.bank.claims import Falsehood
from quizkit.bank.problems import Problem
from quizkit.check.related import claim_node, problem_at, related_of
from quizkit.check.rule import Severity
from quizkit.check.subject import Subject

CODE = "QK303"
NAME = "false-statement-follows"
SEVERITY = Severity.ERROR


def check(subject: Subject) -> Iterator[Problem]:
    for proven in subject.proofs:
        for proof in proven.proofs:
            if isinstance(proof.claim, Falsehood) and proof.verdict.status == "contradicted":
                yield problem_at(
                    NAME,
                    claim_node(proven, proof),
                    "the passage says just this, and the question calls it false",
                    "change the statement, or the answer",
                    related_of(proof.verdict.reasons[-1], proof.passage),
                )
