"""The passage says otherwise.

The same sentence with the same words, and a number, a name in the same place, a negation or a
“may” that differs: the key is wrong, or the quote is. A person cannot vouch for it.

Fails:

    question: In which year was it founded?
    answer: 1912
    evidence: It was founded in 1911

Passes:

    question: In which year was it founded?
    answer: 1911
    evidence: It was founded in 1911
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
                help = "correct the answer, or quote the sentence that shows it"
                yield problem_of(NAME, subject.bank, node, proof.verdict, proof.passage, otherwise, help)
