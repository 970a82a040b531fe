"""The source lies outside the bank's folder.

A bank travels as a folder, with its article. A path that leaves it, by `..`, as an absolute
path or through a symbolic link, would break on the next machine, and could show a reader a file
that was never meant for them.

Fails:

    source: ../other/article.txt

Passes:

    source: article.txt

To put it right, copy the article into the bank's folder, and name it without a path.
"""

from __future__ import annotations

from quizkit.check.rule import Severity, from_reader

CODE = "QK202"
NAME = "source-outside"
SEVERITY = Severity.ERROR

check = from_reader(NAME)
