"""An item of a list became part of the text above it.

A dash that is indented further than the one above does not begin an item: YAML folds the line
into the text before it, so two options become one.

Fails:

    distractors:
    - 1999
      - 1949

Passes:

    distractors:
    - 1999
    - 1949

To put it right, put the dash below the one above it.
"""

from __future__ import annotations

from quizkit.check.rule import Severity, from_reader

CODE = "QK124"
NAME = "folded-item"
SEVERITY = Severity.WARNING

check = from_reader(NAME)
