"""There is nothing in the file.

An empty file is more often a mistake (a save that failed, a wrong name) than a bank without
questions.

Fails:

    # nothing but a comment

Passes:

    quizkit: 1
    title: Rivers
    source: article.txt
    questions:
    - id: …

To put it right, look whether the right file was named, and write the first question into it.
`quizkit new` begins a bank for you.
"""

from __future__ import annotations

from quizkit.check.rule import Severity, from_reader

CODE = "QK102"
NAME = "empty-bank"
SEVERITY = Severity.ERROR

check = from_reader(NAME)
