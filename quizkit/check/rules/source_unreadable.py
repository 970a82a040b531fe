"""The article cannot be read as text.

An article is a UTF-8 text file with words in it. Nothing can be checked against what cannot be
read.

Fails:

    source: article.pdf

Passes:

    source: article.txt

To put it right, save the article as plain text in UTF-8. From a PDF or a web page, copy the text
into a new file.
"""

from __future__ import annotations

from quizkit.check.rule import Severity, from_reader

CODE = "QK203"
NAME = "source-unreadable"
SEVERITY = Severity.ERROR

check = from_reader(NAME)
