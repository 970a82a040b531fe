"""A field has a value that it cannot have.

Every value is the text that was typed; numbers, true and false are read only where the format
wants one. What cannot be read as wanted is never guessed.

Fails:

    type: multiple-choice
    pass: 70

Passes:

    type: choice
    pass: 70%

To put it right, write one of the values that the finding names.
"""

from __future__ import annotations

from quizkit.check.rule import Severity, from_reader

CODE = "QK109"
NAME = "wrong-value"
SEVERITY = Severity.ERROR

check = from_reader(NAME)
