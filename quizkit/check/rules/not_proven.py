"""The passage does not show what the question claims.

An answer is proven when one sentence round its quote says it: in the same words, whatever their
case or ending, with what does not matter left out, and no distractor may fit as well. Words that
can change the truth are never left out or put in: “not”, “may”, “claims that”, “if”, “all”,
“about”, a part of a name, the unit of a number. The message names the words in question.

Fails:

    question: Who founded the town?
    answer: Ada Brandt
    evidence: The town was founded in 1911

Passes:

    question: Who founded the town?
    answer: Ada Brandt
    evidence: The town was founded by Ada Brandt

To put it right, quote the sentence that says it, use the article's own words, or declare under
`terms` which words mean the same. If you have looked and it is right, vouch for it with `quizkit
attest`.
"""

from __future__ import annotations

from collections.abc import Iterator

from quizkit.bank.problems import Problem
from quizkit.check.related import OF_THE_STEM, VOUCH, claim_node, problem_of
from quizkit.check.rule import Severity
from quizkit.check.subject import Subject

CODE = "QK301"
NAME = "not-proven"
SEVERITY = Severity.ERROR

_HELP = {
    "distractor-supported": "change the distractor, quote what tells the two apart, or vouch for it with "
    "`quizkit attest`",
    **dict.fromkeys(OF_THE_STEM, "use the article's own names and numbers, or declare a term"),
}
"""What to do by the code of the first reason; else what helps with most."""


def check(subject: Subject) -> Iterator[Problem]:
    for proven in subject.undecided():
        said = set()
        for proof in proven.proofs:
            # Without a passage there is nothing to prove from, and another rule says so.
            if proof.verdict.status == "unproven" and proof.passage.text:
                node, otherwise = claim_node(proven, proof), "the passage does not show this"
                help = _HELP.get(proof.verdict.reasons[0].code, VOUCH) if proof.verdict.reasons else VOUCH
                problem = problem_of(NAME, subject.bank, node, proof.verdict, proof.passage, otherwise, help)
                # What is wrong with the stem is wrong for each of its keys.
                if (problem.start, problem.message) not in said:
                    said.add((problem.start, problem.message))
                    yield problem
