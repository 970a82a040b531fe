"""A key was only found near the question's words; told where this rule is selected by name.

Where question and answer make a statement that is derived word by word, the answer is shown.
Else the passage says the answer near the question's words, and no check found a rival: another
verb, another name, another unit, a “may” or a “not”. That is proven by its place. It is right far
more often than not, yet a wrong answer that no check knows of passes too. An order of items is
always proven by its place.

The rule is for the author who wants to read these questions herself. It stays silent until it is
asked for, by `--select key-not-derived`; together with the usual rules it is selected by
`--select QK,key-not-derived`. It says nothing of a question that somebody vouched for.

Fails:

    question: What does the canal connect?
    answer: two seas
    distractors: [two lakes, two rivers]
    evidence: The canal links two seas

Passes:

    question: What does the canal link?
    answer: two seas
    distractors: [two lakes, two rivers]
    evidence: The canal links two seas

To put it right, read question and passage; where the answer is right, let it stand, ask in the
article's words, or vouch for it with `quizkit attest BANK ID`.
"""

from __future__ import annotations

from collections.abc import Iterator

from quizkit.bank.problems import Problem
from quizkit.check.related import claim_node, problem_at, related_of
from quizkit.check.rule import Severity
from quizkit.check.subject import Subject
from quizkit.text.typed import as_typed

CODE = "QK308"
NAME = "key-not-derived"
SEVERITY = Severity.NOTE


def check(subject: Subject) -> Iterator[Problem]:
    for proven in subject.undecided():
        for proof in proven.proofs if proven.status == "proven" else ():
            if proof.verdict.by_place:
                yield problem_at(
                    NAME,
                    claim_node(proven, proof),
                    "this is proven by its place in the passage, and not derived word by word",
                    f"read both, and vouch for it: `quizkit attest {as_typed(subject.bank.path)} {proven.question.id}`",
                    related_of(proof.verdict.reasons[0], proof.passage),
                )
