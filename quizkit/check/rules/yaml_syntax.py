"""The YAML cannot be read at this place.

A bank is written in YAML, which goes by signs and by indents, and stops where they do not fit.
The finding points at the place where the slip was probably made, which is not always where it was
noticed. The question with the slip is left out, and the others are read. Below, a space is
missing behind a colon, and an apostrophe ends a text that stands in single quotes.

Fails:

    answer:2008
    explanation: 'It's the year of the declaration.'

Passes:

    answer: 2008
    explanation: It's the year of the declaration.

To put it right, do what the finding suggests, from the top: one slip may hide another. Most often a
space behind a colon is missing, a text with a colon in it needs quotes, or a line begins too far to
the left or to the right.
"""

from __future__ import annotations

from quizkit.check.rule import Severity, from_reader

CODE = "QK103"
NAME = "yaml-syntax"
SEVERITY = Severity.ERROR

check = from_reader(NAME)
