"""Several options are written as one text.

A field with a list takes a single text as its only item, commas and all: `distractors: 1999, 1949`
is one distractor, “1999, 1949”. A line without a dash goes on with the item above it, and a comma at the
end of an item is part of it. The same holds for answers, accepted texts and tags.

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

from quizkit.bank.problems import Problem
from quizkit.check.lists import slips_in_list
from quizkit.check.related import problem_at
from quizkit.check.rule import Severity
from quizkit.check.subject import Subject

CODE = "QK126"
NAME = "list-in-one-text"
SEVERITY = Severity.WARNING

_FIELDS = ("distractors", "answers", "accept", "tags", "items")


def check(subject: Subject) -> Iterator[Problem]:
    for question in subject.bank.questions:
        for field in _FIELDS:
            node = question.node.get(field)
            for slip in slips_in_list(subject.bank.text, field, node) if node else ():
                if field == "answers" and subject.status(question) != "proven":
                    continue  # said there, with the same help
                yield problem_at(NAME, slip.node, slip.message, slip.help)
