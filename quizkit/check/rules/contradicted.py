"""The passage says otherwise.

The sentence round the quote says the same with another number, another name, a “not” or a “may”:
the answer is wrong, or the quote is. That is more than a proof that is missing, so nobody can
vouch for it.

Fails:

    question: The canal links three seas.
    answer: true
    evidence: The canal links two seas

Passes:

    question: The canal links two seas.
    answer: true
    evidence: The canal links two seas

To put it right, compare the answer with the sentence that is shown. If the answer is wrong,
correct it; if another sentence shows it, quote that one.
"""

from __future__ import annotations

from collections.abc import Iterator

from quizkit.bank.claims import Falsehood
from quizkit.bank.problems import Problem
from quizkit.check.related import claim_node, problem_of
from quizkit.check.rule import Severity
from quizkit.check.subject import Subject

CODE = "QK302"
NAME = "contradicted"
SEVERITY = Severity.ERROR


def check(subject: Subject) -> Iterator[Problem]:
    for proven in subject.proofs:
        for proof in proven.proofs:
            # A false statement that follows after all has a rule of its own.
            if proof.verdict.status == "contradicted" and not isinstance(proof.claim, Falsehood):
                node, otherwise = claim_node(proven, proof), "the passage says otherwise"
                wrong = "question or the answer" if node is proven.question.at("question") else "answer"
                help = f"correct the {wrong}, or quote the sentence that shows it"
                yield problem_of(NAME, subject.bank, node, proof.verdict, proof.passage, otherwise, help)
