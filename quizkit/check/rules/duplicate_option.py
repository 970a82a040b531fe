"""Two options, pairs or items of a question are the same but for case and spaces.

Only one of them can be the key, so a person who knows the answer can still choose wrong.

Fails:

    answer: Paris
    distractors: [Lyon, paris]

Passes:

    answer: Paris
    distractors: [Lyon, Nice]

To put it right, change one of the two, or take it out.
"""

from __future__ import annotations

from quizkit.check.rule import Severity, from_reader

CODE = "QK111"
NAME = "duplicate-option"
SEVERITY = Severity.ERROR

check = from_reader(NAME)
