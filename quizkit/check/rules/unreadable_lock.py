"""The lock file cannot be read.

It is written by `quizkit lock` and `quizkit attest`. A merge that went wrong, or an edit by
hand, can break it; nothing in it counts until it is mended.

Fails:

    <<<<<<< in bank.lock

Passes:

    # the same after the merge was finished

To put it right, bring the last good version back from your version control, or remove the file
and run `quizkit lock BANK`; what was attested then has to be attested again.
"""

from __future__ import annotations

from collections.abc import Iterator

from quizkit.bank.problems import Problem
from quizkit.check.rule import Severity
from quizkit.check.subject import Subject

CODE = "QK210"
NAME = "unreadable-lock"
SEVERITY = Severity.ERROR


def check(subject: Subject) -> Iterator[Problem]:
    if subject.lock_problem:
        yield Problem(NAME, 0, 1, subject.lock_problem, "mend it, or take an earlier version of it")
