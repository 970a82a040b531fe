"""A full-width colon stands behind the name of a field.

An input method for Chinese or Japanese types “：”, which is a letter to YAML: the field is not
read, it becomes part of the text above.

Fails:

    question: In which year?
      answer：2008

Passes:

    question: In which year?
    answer: 2008

To put it right, type the narrow colon and a space behind it.
"""

from __future__ import annotations

from quizkit.check.rule import Severity, from_reader

CODE = "QK122"
NAME = "full-width-colon"
SEVERITY = Severity.WARNING

check = from_reader(NAME)
