"""A “#” behind a space cut a text short.

Behind a space, # begins a comment, and what follows is no part of the text. A comment that is
meant as one has two spaces before it.

Fails:

    answer: C # 7

Passes:

    answer: 'C # 7'

Or, a comment that is meant:

    answer: C  # as in the text

To put it right, put the whole text in quotes, or leave two spaces before a comment that is meant
as one.
"""

from __future__ import annotations

from quizkit.check.rule import Severity, from_reader

CODE = "QK123"
NAME = "swallowed-by-comment"
SEVERITY = Severity.WARNING

check = from_reader(NAME)
