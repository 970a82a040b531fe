"""A question has no evidence.

An answer is checked against the words of the article that show it. Without such a quote nobody can
check it: not this program, not a colleague, not the learner who doubts it.

Fails:

    - id: founding-year
      type: numeric
      question: In which year was it founded?
      answer: 1911

Passes:

    - id: founding-year
      type: numeric
      question: In which year was it founded?
      answer: 1911
      evidence: was founded in 1911

To put it right, copy the sentence of the article that shows the answer, or the part of it that
matters.
"""

from __future__ import annotations

from collections.abc import Iterator

from quizkit.bank.problems import Problem, short
from quizkit.check.rule import Severity
from quizkit.check.subject import Subject

CODE = "QK204"
NAME = "missing-evidence"
SEVERITY = Severity.ERROR


def check(subject: Subject) -> Iterator[Problem]:
    for question in subject.bank.questions:
        # Evidence that could not be read has been noted already.
        if not question.all_evidence and question.node.get("evidence") is None:
            place = question.at("id")
            yield Problem(
                NAME,
                place.start,
                place.end,
                f"the question “{short(question.id)}” has no evidence",
                "quote the words of the article that show its answer: `evidence: …`",
            )
