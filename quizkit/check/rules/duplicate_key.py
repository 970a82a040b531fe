"""A field stands twice in the same place.

Most YAML readers keep the last one and say nothing, so a correction may have no effect. Here
the first is kept and the second is reported.

Fails:

    answer: 2008
    answer: 2009

Passes:

    answer: 2008

To put it right, keep one of the two lines. If a new question or option begins there, it needs a
dash before its first field.
"""

from __future__ import annotations

from quizkit.check.rule import Severity, from_reader

CODE = "QK105"
NAME = "duplicate-key"
SEVERITY = Severity.ERROR

check = from_reader(NAME)
