"""Key and distractors are numbers, and the distractors are not listed in their order.

A teacher who reads the bank, prints it or hands it on to another program sees at once in ordered
numbers what is missing and what is there twice. The learner never sees the bank’s order: options
are shuffled, or sorted with `--no-shuffle`. So this is a note, which fails no run. Numbers may
rise or fall.

Fails:

    answer: 1887
    distractors: [1924, 1903, 1910]

Passes:

    answer: 1887
    distractors: [1903, 1910, 1924]

To put it right, run `quizkit validate --fix`, which lists the distractors from the least to the
greatest, each with its comments, or do so by hand.

Source: T. M. Haladyna, S. M. Downing and M. C. Rodriguez, “A review of multiple-choice
item-writing guidelines for classroom assessment”, Applied Measurement in Education 15 (2002),
guideline 21: choices stand in logical or numerical order.
"""

from __future__ import annotations

from collections.abc import Iterator

from quizkit.bank.problems import Problem
from quizkit.check.edits import reordered
from quizkit.check.rule import Severity
from quizkit.check.subject import Subject

CODE = "QK424"
NAME = "options-out-of-order"
SEVERITY = Severity.NOTE


_SHOWN = 5


def check(subject: Subject) -> Iterator[Problem]:
    for item in subject.items:
        if item.keys[0].quantity is None:
            continue
        quantities = [option.quantity for option in item.distractors]
        known = [quantity for quantity in quantities if quantity is not None]
        if len(known) < len(quantities) or len({quantity.unit for quantity in known}) > 1:
            continue
        values = [quantity.value for quantity in known]
        rising = sorted(values)
        if values not in (rising, rising[::-1]):
            node = item.question.at("distractors")
            texts = ", ".join(option.text for option in item.distractors[:_SHOWN])
            place = item.distractors[0].node
            yield Problem(
                NAME,
                place.start,
                place.end,
                f"the numbers are not listed in their order: {texts}{', …' * (len(values) > _SHOWN)}",
                "`quizkit validate --fix` lists them from the least to the greatest",
                fix=reordered(subject.bank.text, node, sorted(range(len(values)), key=values.__getitem__)),
            )
