"""A name or a number of the stem stands nowhere in the source.

A question speaks of what the article speaks of. A name or a number that the article never
mentions is a slip, or asks for knowledge that the article does not give.

Fails:

    # the article: Captain Green sailed in 1902.
    question: In which year did Captain Brown sail?

Passes:

    question: In which year did Captain Green sail?

To put it right, correct the name or the number, or ask about what the article says.
"""

from __future__ import annotations

from collections.abc import Iterator

from quizkit.bank.problems import Problem
from quizkit.check.related import problem_at
from quizkit.check.rule import Severity
from quizkit.check.subject import Subject

CODE = "QK306"
NAME = "stem-not-in-source"
SEVERITY = Severity.WARNING


def check(subject: Subject) -> Iterator[Problem]:
    for proven in subject.undecided():
        if proven.unnamed:
            words = ", ".join(f"“{span.text}”" for span in proven.unnamed)
            yield problem_at(
                NAME,
                proven.question.at("question"),
                f"{words} stand{'s' if len(proven.unnamed) == 1 else ''} nowhere in the source",
                "use the article's own names and numbers, or declare a term",
            )
