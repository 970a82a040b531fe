"""A comment that is meant to silence a finding silences none.

A suppression names the rules that it silences, by name or by code, and gives the reason, so that
the next reader knows why the finding was accepted. Warnings and notes can be silenced. Errors
and all that bears on truth (QK3) cannot: an unproven answer must not look proven because of a
comment.

Fails:

    hint: Before # 1900  # quizkit: ignore[swallowed-by-comment]
    answer: 1869  # quizkit: ignore[not-proven] I know that it is so

Passes:

    hint: Before # 1900  # quizkit: ignore[swallowed-by-comment] it ends there

To put it right, complete the comment. Where the engine cannot decide what is true, vouch for the
question with `quizkit attest` instead.
"""

from __future__ import annotations

from quizkit.check.rule import Severity, from_engine

CODE = "QK521"
NAME = "wrong-suppression"
SEVERITY = Severity.ERROR

check = from_engine
