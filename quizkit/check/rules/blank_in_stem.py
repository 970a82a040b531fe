"""A blank stands in the middle of the stem.

A person has to read on to the end, then go back and try each option in the blank, all in mind. A
question, or a blank at the end, is read once. The middle begins where three words or more follow
the blank (six characters in a script without spaces). Two blanks are always one too many.

Fails:

    question: The ____ stood on the rock before the lighthouse was built.
    answer: chapel
    distractors: [castle, mill]

Passes:

    question: What stood on the rock before the lighthouse was built?
    answer: a chapel
    distractors: [a castle, a mill]

To put it right, ask a question, put the blank at the end, or let the word be typed with
`type: cloze`.

Source: T. M. Haladyna and S. M. Downing, “A taxonomy of multiple-choice item-writing rules”,
Applied Measurement in Education 2 (1989), rule 19; SAQUET (S. Moore) has the criterion
Fill-In-The-Blank.
"""

from __future__ import annotations

from collections.abc import Iterator

from quizkit.bank.problems import Problem
from quizkit.check.related import problem_at
from quizkit.check.rule import Severity
from quizkit.check.subject import Subject
from quizkit.text.scripts import has_unspaced

CODE = "QK432"
NAME = "blank-in-stem"
SEVERITY = Severity.WARNING

_WORDS_AFTER = 3
_CHARACTERS_AFTER = 6


def check(subject: Subject) -> Iterator[Problem]:
    for item in subject.items:
        blanks = item.stem.blanks
        if len(blanks) > 1 or (blanks and _goes_on(item.stem.text[blanks[0][1] :])):
            yield problem_at(
                NAME,
                item.stem.node,
                "a blank in the middle has to be read twice"
                if len(blanks) == 1
                else f"{len(blanks)} blanks have to be filled in mind",
                "ask a question, put the blank at the end, or use `type: cloze`",
            )


def _goes_on(rest: str) -> bool:
    if has_unspaced(rest):
        return sum(map(str.isalnum, rest)) >= _CHARACTERS_AFTER
    return sum(any(map(str.isalnum, word)) for word in rest.split()) >= _WORDS_AFTER
