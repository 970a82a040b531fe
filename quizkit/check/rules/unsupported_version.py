"""The bank is written in a version of the format that this program does not read.

A newer format may mean something else by the same words, so nothing is guessed.

Fails:

    quizkit: 2

Passes:

    quizkit: 1

To put it right, write `quizkit: 1`, or install a newer quizkit.
"""

from __future__ import annotations

from quizkit.check.rule import Severity, from_reader

CODE = "QK106"
NAME = "unsupported-version"
SEVERITY = Severity.ERROR

check = from_reader(NAME)
