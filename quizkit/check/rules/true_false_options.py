"""The options of a choice are “true” and “false”, or “yes” and “no”.

A guess at such a question is right half of the time, and a wrong answer does not show what the
learner believed. As `type: true-false`, a false statement carries its correction, so that it can
be shown to be false.

Fails:

    type: choice
    question: Does the canal link two seas?
    answer: yes
    distractors: [no]

Passes:

    type: true-false
    question: The canal links two seas.
    answer: true

To put it right, write it as `type: true-false`, or ask what, when or how many.

Source: S. Moore, “An Automatic Question Usability Evaluation Toolkit” (SAQUET), criterion
True/False: options should not be true and false.
"""

from __future__ import annotations

from collections.abc import Iterator

from quizkit.bank.problems import Problem
from quizkit.check.related import problem_at
from quizkit.check.rule import Severity
from quizkit.check.subject import Subject

CODE = "QK404"
NAME = "true-false-options"
SEVERITY = Severity.WARNING


def check(subject: Subject) -> Iterator[Problem]:
    for item in subject.items:
        if item.words is None or not item.has_one_key:
            continue
        if all(item.words.truths.fullmatch(option.bare) for option in item.options):
            yield problem_at(
                NAME,
                item.keys[0].node,
                "the options only say whether something is true",
                "write it as a statement with `type: true-false`",
            )
