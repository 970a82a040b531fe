"""The explanation does not state the answer.

A person who answered wrong reads the explanation to learn what is right and why. It names the
key in the key's own words.

Fails:

    answer: 1911
    explanation: It was founded before the war.

Passes:

    answer: 1911
    explanation: It was founded in 1911.

To put it right, write the answer into the explanation as it stands in `answer`.
"""

from __future__ import annotations

from collections.abc import Iterator

from quizkit.bank.claims import Key
from quizkit.bank.problems import Problem
from quizkit.check.related import problem_at
from quizkit.check.rule import Severity
from quizkit.check.subject import Subject
from quizkit.proof.mention import mentions

CODE = "QK305"
NAME = "explanation-without-key"
SEVERITY = Severity.WARNING


def check(subject: Subject) -> Iterator[Problem]:
    bank = subject.bank
    for proven in subject.undecided():
        question = proven.question
        if not question.explanation:
            continue
        terms = {**bank.terms, **question.terms}
        keys = [proof.claim.answer for proof in proven.proofs if isinstance(proof.claim, Key) and proof.claim.is_shown]
        missing = [key for key in keys if not mentions(question.explanation, key, terms=terms, language=bank.language)]
        if missing:
            yield problem_at(
                NAME,
                question.at("explanation"),
                f"the explanation does not say “{missing[0]}”",
                "state the answer in its own words",
            )
