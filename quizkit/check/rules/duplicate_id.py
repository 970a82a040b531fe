"""Two questions have the same id.

What a person learnt is kept under the question's id: two questions with one id would share it.

Fails:

    - id: q1
      …
    - id: q1
      …

Passes:

    - id: founding-year
      …
    - id: founder
      …

To put it right, give the newer question an id of its own. The older one keeps its id, and with it
what learners have done.
"""

from __future__ import annotations

from quizkit.check.rule import Severity, from_reader

CODE = "QK110"
NAME = "duplicate-id"
SEVERITY = Severity.ERROR

check = from_reader(NAME)
