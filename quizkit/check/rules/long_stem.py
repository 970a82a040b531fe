"""The stem is much longer than its options.

What a person does not need for the answer costs time and hides the question: reading is tested
instead of the subject. Much longer is: 40 words or more (80 characters in a script without
spaces), and at least ten times the length of the longest option.

Fails:

    question: >-
      Cape Vell is a place that many people like to visit in summer, when the
      sea is calm and the view is wide. There is a lighthouse, which is well
      known for its white tower and for its long history. In which year was
      that lighthouse built?
    answer: 1887
    distractors: [1903, 1924]

Passes:

    question: In which year was the lighthouse at Cape Vell built?
    answer: 1887
    distractors: [1903, 1924]

To put it right, leave out what is not needed for the answer.

Source: T. M. Haladyna, S. M. Downing and M. C. Rodriguez, “A review of multiple-choice
item-writing guidelines for classroom assessment”, Applied Measurement in Education 15 (2002),
guideline 16: avoid window dressing. The numbers are this rule’s.
"""

from __future__ import annotations

from collections.abc import Iterator

from quizkit.bank.problems import Problem
from quizkit.check.items import Written
from quizkit.check.related import problem_at
from quizkit.check.rule import Severity
from quizkit.check.subject import Subject
from quizkit.text.scripts import has_unspaced

CODE = "QK434"
NAME = "long-stem"
SEVERITY = Severity.WARNING

_WORDS = 40
_CHARACTERS = 80
_TIMES = 10


def check(subject: Subject) -> Iterator[Problem]:
    for item in subject.items:
        stem = item.stem
        # No stem of fewer characters has that many words.
        if len(stem.text) < _CHARACTERS:
            continue
        size = _size(stem)
        least = _CHARACTERS if has_unspaced(stem.plain) else _WORDS
        if size >= least and size >= _TIMES * max(map(_size, item.options)):
            unit = "characters" if has_unspaced(stem.plain) else "words"
            yield problem_at(
                NAME,
                stem.node,
                f"the stem has {size} {unit}, at least ten times as many as any option",
                "leave out what is not needed for the answer",
            )


def _size(written: Written) -> int:
    """Words, or characters where a script puts no spaces between words."""
    if has_unspaced(written.plain):
        return sum(map(str.isalnum, written.plain))
    return len(written.words)
