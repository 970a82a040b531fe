"""Options bring their own letters or numbers.

Options are shuffled when they are asked, and numbered then: “A) Paris” may stand at the third place, behind
the number 3. An answer given as a letter names nothing at all.

Fails:

    question: In which year was the lighthouse built?
    answer: A) 1887
    distractors:
    - B) 1903
    - C) 1924

Passes:

    question: In which year was the lighthouse built?
    answer: 1887
    distractors:
    - 1903
    - 1924

To put it right, take the letters out of the options.
"""

from __future__ import annotations

from collections.abc import Iterator

from quizkit.bank.problems import Problem
from quizkit.check.labels import are_labels, label_of
from quizkit.check.related import problem_at
from quizkit.check.rule import Severity
from quizkit.check.subject import Subject

CODE = "QK127"
NAME = "labelled-option"
SEVERITY = Severity.WARNING


def check(subject: Subject) -> Iterator[Problem]:
    for item in subject.items:
        labels = [(option, *label) for option in item.options if (label := label_of(option.text))[0]]
        # With some labelled and some not, “A. Lincoln” is rather a name.
        if len(labels) < max(2, len(item.distractors)):
            continue
        if are_labels([letter for _, _, letter in labels], len(item.options)):
            option, sign, _ = labels[0]
            message = f"options are numbered when they are asked, and this one begins with “{sign}” already"
            yield problem_at(NAME, option.node, message, "take such signs out of all options")
