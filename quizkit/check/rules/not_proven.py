"""The passage does not show what the question claims.

A key is proven when one sentence of the passage round its quote yields it by folding words and
by leaving out what cannot change the truth, and yields no distractor. What can change it may
not be left out or put in: a negation, a “may”, a “claims that”, an “if”, an “all”, an “about”,
a part of a name, a number's unit. The message names the words. Where the engine cannot decide,
a person may vouch: `quizkit attest`.

Fails:

    question: Security cooperation will be considered.
    answer: true
    evidence: Security cooperation may also be considered

Passes:

    question: Security cooperation may be considered.
    answer: true
    evidence: Security cooperation may also be considered
"""

from __future__ import annotations

from collections.abc import Iterator

from quizkit.bank.problems import Problem
from quizkit.check.related import VOUCH, claim_node, problem_of
from quizkit.check.rule import Severity
from quizkit.check.subject import Subject

CODE = "QK301"
NAME = "not-proven"
SEVERITY = Severity.ERROR


def check(subject: Subject) -> Iterator[Problem]:
    for proven in subject.undecided():
        for proof in proven.proofs:
            # Without a passage there is nothing to prove from, and another rule says so.
            if proof.verdict.status == "unproven" and proof.passage.text:
                node, otherwise = claim_node(proven, proof), "the passage does not show this"
                yield problem_of(NAME, subject.bank, node, proof.verdict, proof.passage, otherwise, VOUCH)
