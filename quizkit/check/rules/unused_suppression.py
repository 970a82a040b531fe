"""A comment silences a finding that is not there.

The finding was corrected, or the comment stands at the wrong line. Left where it is, it would
silence the same finding when it comes back, and nobody would see it.

Fails:

    hint: Before 1900.  # quizkit: ignore[swallowed-by-comment] as meant

Passes:

    hint: Before 1900.

To put it right, take the rule's name, or the whole comment, out. A comment at the end of a line
speaks of that line, one at a question's `- id:` or on a line of its own above it of the whole
question.
"""

from __future__ import annotations

from quizkit.check.rule import Severity, from_engine

CODE = "QK522"
NAME = "unused-suppression"
SEVERITY = Severity.WARNING

check = from_engine
