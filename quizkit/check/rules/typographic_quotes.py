"""Curly quotes stand round a text as if they were YAML's.

YAML knows only straight quotes. Curly ones become part of the text, so the option is shown with
them and a typed answer is compared with them.

Fails:

    answer: “2008”

Passes:

    answer: 2008

Or, where the text shall have them:

    answer: '“2008”'

To put it right, take the curly quotes out. Where the text shall have them, put straight ones
round it.
"""

from __future__ import annotations

from collections.abc import Iterator

from quizkit.bank.problems import Problem
from quizkit.check.rule import Severity, from_reader
from quizkit.check.subject import Subject

CODE = "QK121"
NAME = "typographic-quotes"
SEVERITY = Severity.WARNING

_noted = from_reader(NAME)


def check(subject: Subject) -> Iterator[Problem]:
    # Round a quote that therefore does not stand in the article, they are said there.
    lost = {quote.node.start for quote in subject.quotes if not quote.places}
    return (problem for problem in _noted(subject) if problem.start not in lost)
