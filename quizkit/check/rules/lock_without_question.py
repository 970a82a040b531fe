"""Somebody vouched for a question that the bank does not have.

A question was removed or its id changed. What a person vouched for under the old id is lost to
the new one.

Fails:

    # bank.lock has an attestation of “founder”, and no question has that id

Passes:

    # the same after `quizkit lock BANK`

To put it right, run `quizkit lock BANK`, which drops the entry. If the question only has a new
id, give it the old one back, and what learners have done stays with it.
"""

from __future__ import annotations

from collections.abc import Iterator

from quizkit.bank.problems import Problem
from quizkit.check.rule import Severity
from quizkit.check.subject import Subject
from quizkit.text.typed import as_typed

CODE = "QK209"
NAME = "lock-without-question"
SEVERITY = Severity.ERROR


def check(subject: Subject) -> Iterator[Problem]:
    # A question that cannot be read is not gone.
    if subject.bank.left_out:
        return
    known = {question.id for question in subject.bank.questions}
    # Where the quotes of a question stood is of no use without it, and nothing is lost.
    for name in sorted(subject.lock.attested.keys() - known):
        yield Problem(
            NAME,
            0,
            1,
            f"bank.lock says that somebody vouched for “{name}”, and the bank has no such question",
            f"give the question its id again, or drop the entry: `quizkit lock {as_typed(subject.bank.path)}`",
        )
