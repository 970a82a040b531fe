"""A choice has more than five options.

A person has to hold all of them in mind, and good distractors run out: those that nobody chooses
cost reading time and measure nothing. Three are enough. The rule looks at `choice` alone;
`multiple-response` needs room for several keys.

Fails:

    question: In which year was the lighthouse built?
    answer: 1887
    distractors: [1874, 1878, 1881, 1892, 1895]

Passes:

    question: In which year was the lighthouse built?
    answer: 1887
    distractors: [1874, 1892]

To put it right, keep the two to four distractors that a reader might really choose.

Source: T. M. Haladyna, S. M. Downing and M. C. Rodriguez, “A review of multiple-choice
item-writing guidelines for classroom assessment”, Applied Measurement in Education 15 (2002),
guideline 18, which finds three options adequate. The limit of five is this rule’s.
"""

from __future__ import annotations

from collections.abc import Iterator

from quizkit.bank.problems import Problem
from quizkit.check.related import problem_at
from quizkit.check.rule import Severity
from quizkit.check.subject import Subject

CODE = "QK407"
NAME = "too-many-options"
SEVERITY = Severity.WARNING

_MOST = 5


def check(subject: Subject) -> Iterator[Problem]:
    for item in subject.items:
        if item.has_one_key and len(item.options) > _MOST:
            yield problem_at(
                NAME,
                item.options[_MOST].node,
                f"there are {len(item.options)} options, more than {_MOST}",
                "keep the distractors that a reader might really choose",
            )
