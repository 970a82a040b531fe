"""Several options are written as one text.

A field with a list takes a single text as its only item, commas and all: `distractors: 1999, 1949`
is one distractor, “1999, 1949”. The same holds for answers, accepted texts and tags.

Fails:

    answer: 2008
    distractors: 1999, 1949

Passes:

    answer: 2008
    distractors: [1999, 1949]

To put it right, write the list in brackets, or each item on a line of its own with a dash. Where
one item with a comma in it is meant, write it behind a dash.
"""

from __future__ import annotations

from collections.abc import Iterator

from quizkit.bank.nodes import Scalar
from quizkit.bank.problems import Problem, short
from quizkit.check.related import problem_at
from quizkit.check.rule import Severity
from quizkit.check.subject import Subject
from quizkit.text.patterns import lazy

CODE = "QK126"
NAME = "list-in-one-text"
SEVERITY = Severity.WARNING

_FIELDS = ("distractors", "answers", "accept", "tags")
# A comma between digits parts thousands: 1,350 is one number.
_PARTED = lazy(r"\S\s*(?:,(?!\d{3}(?!\d))|[;、，；|])\s*\S")


def check(subject: Subject) -> Iterator[Problem]:
    for question in subject.bank.questions:
        for field in _FIELDS:
            node = question.node.get(field)
            if isinstance(node, Scalar) and _PARTED.search(node.text):
                yield problem_at(
                    NAME,
                    node,
                    f"“{short(node.text)}” is one item of “{field}”, not a list",
                    f"write `{field}: [one, two]`, or each item on a line of its own with a dash",
                )
