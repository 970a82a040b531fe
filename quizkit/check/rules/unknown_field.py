"""A field has a name that the format does not know.

A field with a slip in its name has no effect: a `distractor` is never shown, an `explaination`
never read. The help names the nearest field.

Fails:

    explaination: It was founded in 1911.

Passes:

    explanation: It was founded in 1911.

To put it right, correct the name. Where it is a list of all options, as other programs have it
(`options`, with the right ones marked), the right ones go into `answer` or `answers` and the
others into `distractors`. A note to yourself goes into a comment, behind “# ”.
"""

from __future__ import annotations

from quizkit.check.rule import Severity, from_reader

CODE = "QK107"
NAME = "unknown-field"
SEVERITY = Severity.ERROR

check = from_reader(NAME)
