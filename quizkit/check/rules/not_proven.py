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

To put it right, look first whether the answer is right. If it is, quote the sentence that says
it, use the article's own words, or declare under `terms` which words mean the same. Where none of
that will do, vouch for it with `quizkit attest`.
"""

from __future__ import annotations

from collections.abc import Iterator

from quizkit.bank.claims import Key
from quizkit.bank.model import Bank
from quizkit.bank.problems import Problem, short
from quizkit.check.labels import stands_for_option
from quizkit.check.lists import HOW_TO_LIST, is_list_in_one_text
from quizkit.check.proving import OF_THE_STEM, Proof, Proven
from quizkit.check.related import VOUCH, claim_node, problem_of
from quizkit.check.rule import Severity
from quizkit.check.subject import Subject
from quizkit.source.quote import find_quote

CODE = "QK301"
NAME = "not-proven"
SEVERITY = Severity.ERROR

_HELP = {
    "distractor-supported": "change the distractor, quote what tells the two apart, or vouch for it with "
    "`quizkit attest`",
    **dict.fromkeys(OF_THE_STEM, "use the article's own names and numbers, or declare a term"),
}
"""What to do by the code of the first reason; else what helps with most."""


def _how_to_mend(bank: Bank, proven: Proven, proof: Proof) -> str:
    """What to do, by the code of the first reason."""
    key = proof.claim
    if key.route[0] == "answers" and is_list_in_one_text(bank.text, proven.question.at("answers")):
        return f"this is one text to YAML, not a list: {HOW_TO_LIST}"
    if isinstance(key, Key) and stands_for_option(key.answer, key.others):
        return "write the option itself, not its letter: options are shuffled when they are asked"
    if isinstance(key, Key) and not find_quote(proof.passage.text, key.answer):
        there = [other for other in key.others if find_quote(proof.passage.text, other)]
        if len(there) == 1:
            return f"the passage has the distractor “{short(there[0])}”: is that the answer?"
    return _HELP.get(proof.verdict.reasons[0].code, VOUCH) if proof.verdict.reasons else VOUCH


def check(subject: Subject) -> Iterator[Problem]:
    for proven in subject.undecided():
        said = set()
        for proof in proven.proofs:
            # Without a passage there is nothing to prove from, and another rule says so.
            if proof.verdict.status == "unproven" and proof.passage.text:
                node, otherwise = claim_node(proven, proof), "the passage does not show this"
                help = _how_to_mend(subject.bank, proven, proof)
                problem = problem_of(NAME, subject.bank, node, proof.verdict, proof.passage, otherwise, help)
                # What is wrong with the stem is wrong for each of its keys.
                if (problem.start, problem.message) not in said:
                    said.add((problem.start, problem.message))
                    yield problem
