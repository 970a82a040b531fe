"""The explanation does not state the answer.

A person who answered wrong reads the explanation to learn what is right and why. It names the
key in the key's own words.

Fails:

    question: When was the town founded?
    answer: 1911
    evidence: The town was founded in 1911
    explanation: It was founded before the war.

Passes:

    question: When was the town founded?
    answer: 1911
    evidence: The town was founded in 1911
    explanation: The town was founded in 1911.

To put it right, write the answer into the explanation as it stands in `answer`.
"""

from __future__ import annotations

from collections.abc import Iterator

from quizkit.bank.claims import Key
from quizkit.bank.problems import Problem
from quizkit.check.proven import Proven
from quizkit.check.related import problem_at
from quizkit.check.rule import Severity
from quizkit.check.subject import Subject

CODE = "QK305"
NAME = "explanation-without-key"
SEVERITY = Severity.WARNING


def check(subject: Subject) -> Iterator[Problem]:
    for proven in subject.undecided():
        explained = proven.explanation
        if explained is None or not explained.unsaid:
            continue
        # An explanation that says otherwise, and a key that the passage does not have either, are told of as that.
        if explained.verdict.status != "contradicted" and explained.unsaid not in _refused(proven):
            yield problem_at(
                NAME,
                proven.question.at("explanation"),
                f"the explanation does not say “{explained.unsaid}”",
                "state the answer in its own words",
            )


def _refused(proven: Proven) -> set[str]:
    return {
        proof.claim.answer
        for proof in proven.proofs
        if isinstance(proof.claim, Key) and proof.verdict.status != "proven"
    }
