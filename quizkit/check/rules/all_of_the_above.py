"""An option says “all of the above”.

Whoever sees that two of the other options are right knows that this one is, and whoever sees that
one is wrong knows that it is not: half of the knowledge is enough. Besides, options are shuffled
here, so that nothing need stand above.

Fails:

    question: What does the canal carry?
    answer: all of the above
    distractors: [grain, coal, people]

Passes:

    type: multiple-response
    question: What does the canal carry?
    answers: [grain, coal, people]
    distractors: [oil, timber]

To put it right, ask for every right option with `type: multiple-response`, or put another wrong
option in its place.

Source: T. M. Haladyna, S. M. Downing and M. C. Rodriguez, “A review of multiple-choice
item-writing guidelines for classroom assessment”, Applied Measurement in Education 15 (2002),
guideline 26.
"""

from __future__ import annotations

from collections.abc import Iterator

from quizkit.bank.problems import Problem, short
from quizkit.check.items import options_that_are
from quizkit.check.related import problem_at
from quizkit.check.rule import Severity
from quizkit.check.subject import Subject

CODE = "QK401"
NAME = "all-of-the-above"
SEVERITY = Severity.WARNING


def check(subject: Subject) -> Iterator[Problem]:
    for option in options_that_are(subject.items, "all_above"):
        message = f"“{short(option.text)}” can be judged without knowing every option"
        yield problem_at(
            NAME,
            option.node,
            message,
            "ask for every right option with `type: multiple-response`, or write another option",
        )
