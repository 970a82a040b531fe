"""A field that is needed is missing or empty.

The question cannot be asked or marked without it, and is left out of the quiz. A bank needs a
head of four fields above its questions: `quizkit: 1`, `title`, `source` and `questions`.

Fails:

    - id: capital
      type: choice
      question: What is the capital?
      distractors: [Lyon]

Passes:

    - id: capital
      type: choice
      question: What is the capital?
      answer: Paris
      distractors: [Lyon]

To put it right, write the field that is named. Where it is there after all, look for a slip just
above it: a missing space behind the colon, or another indent.
"""

from __future__ import annotations

from quizkit.check.rule import Severity, from_reader

CODE = "QK108"
NAME = "missing-field"
SEVERITY = Severity.ERROR

check = from_reader(NAME)
