"""Nearly all questions have the same difficulty.

`--difficulty` picks questions by it, and a figure by difficulty says something only where there
is more than one. More than four in five questions of one difficulty, in a bank where twelve or
more state one, mostly means that the field was copied along. It is a note, and fails no run: a
bank that is meant to be easy may well stay so.

Fails:

    # 11 of 12 questions
    difficulty: easy

Passes:

    # 5 of 12 questions easy, 4 medium, 3 hard
    difficulty: easy

To put it right, judge each question anew, or take the field out: a bank of one difficulty needs none.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from quizkit.bank.problems import Problem
from quizkit.check.related import problem_at
from quizkit.check.rule import Severity
from quizkit.check.subject import Subject

CODE = "QK505"
NAME = "lopsided-difficulty"
SEVERITY = Severity.NOTE

_FEWEST = 12
_SHARE = 0.8


def check(subject: Subject) -> Iterator[Problem]:
    rated = [question for question in subject.bank.questions if question.difficulty]
    if len(rated) < _FEWEST:
        return
    difficulty, times = Counter(question.difficulty for question in rated).most_common(1)[0]
    if times > _SHARE * len(rated):
        first = next(question for question in rated if question.difficulty == difficulty)
        yield problem_at(
            NAME,
            first.at("difficulty"),
            f"{times} of {len(rated)} questions are “{difficulty}”",
            "judge each question anew, or take the field out",
        )
