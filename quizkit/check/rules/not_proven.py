"""The passage does not show what the question claims.

An answer is proven when one sentence round its quote says it: in the same words, whatever their
case or ending, with what does not matter left out, and no distractor may fit as well. Words that
can change the truth are never left out or put in: “not”, “may”, “claims that”, “if”, “all”,
“about”, a part of a name, the unit of a number. The message names the words in question. Where the
passage has another number or name in their place, the help names it, and the carets stand below it
in the article.

Fails:

    question: Who founded the town?
    answer: Ada Brandt
    evidence: The town was founded in 1911

Passes:

    question: Who founded the town?
    answer: Ada Brandt
    evidence: The town was founded by Ada Brandt

To put it right, look first whether the answer is right. If it is, quote the sentence that says
it, use the article's own words, or declare under `terms` which words mean the same. Where none of
that will do, vouch for it with `quizkit attest`.
"""

from __future__ import annotations

from collections.abc import Iterator

from quizkit.bank.problems import Problem
from quizkit.check.mending import mend_of
from quizkit.check.related import claim_node, problem_of
from quizkit.check.rule import Severity
from quizkit.check.subject import Subject

CODE = "QK301"
NAME = "not-proven"
SEVERITY = Severity.ERROR


def check(subject: Subject) -> Iterator[Problem]:
    for proven in subject.undecided():
        said = set()
        for proof in proven.proofs:
            # Without a passage there is nothing to prove from, and another rule says so.
            if proof.verdict.status == "unproven" and proof.passage.text:
                node, otherwise = claim_node(proven, proof), "the passage does not show this"
                mend = mend_of(subject.bank, proven, proof)
                problem = problem_of(NAME, subject.bank, node, proof.verdict, proof.passage, otherwise, mend.help)
                problem = problem._replace(related=mend.related or problem.related)
                # What is wrong with the stem is wrong for each of its keys.
                if (problem.start, problem.message) not in said:
                    said.add((problem.start, problem.message))
                    yield problem
