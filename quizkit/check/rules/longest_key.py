"""The key is the longest option by far.

Writers make the key exact and leave the distractors short, and people who guess choose the longest
option. “By far” is: every key has at least one and a half times the characters of the longest
distractor, and at least 15 more (a character of a script without spaces counts as two).

Fails:

    question: Why was the lamp changed?
    answer: because electric light had come to the island by cable
    distractors: [it broke, it was old, it was stolen]

Passes:

    question: Why was the lamp changed?
    answer: electricity had come
    distractors: [the glass had broken, the oil had run out, a thief had come]

To put it right, shorten the key to what answers the question, or make the distractors as exact as
the key.

Source: T. M. Haladyna, S. M. Downing and M. C. Rodriguez, “A review of multiple-choice
item-writing guidelines for classroom assessment”, Applied Measurement in Education 15 (2002),
guideline 24. The numbers are this rule’s.
"""

from __future__ import annotations

from collections.abc import Iterator

from quizkit.bank.problems import Problem
from quizkit.check.related import problem_at
from quizkit.check.rule import Severity
from quizkit.check.subject import Subject

CODE = "QK411"
NAME = "longest-key"
SEVERITY = Severity.WARNING

_TIMES = 1.5
_MORE = 15


def check(subject: Subject) -> Iterator[Problem]:
    for item in subject.items:
        shortest = min(key.length for key in item.keys)
        if shortest < _MORE:
            continue
        longest = max(option.length for option in item.distractors)
        if shortest >= _TIMES * longest and shortest >= longest + _MORE:
            key = item.keys[0]
            yield problem_at(
                NAME,
                key.node,
                f"the key is the longest option by far: {shortest} characters, and the next has {longest}",
                "shorten the key, or make the distractors as exact as the key",
            )
