"""The article cannot be read as text.

An article is a UTF-8 text file with words in it. Nothing can be checked against what cannot be
read.

Fails:

    source: article.pdf

Passes:

    source: article.txt
"""

from __future__ import annotations

from quizkit.check.rule import Severity, from_reader

CODE = "QK203"
NAME = "source-unreadable"
SEVERITY = Severity.ERROR

check = from_reader(NAME)
