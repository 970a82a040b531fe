"""The article is not there.

Without it nothing in the bank can be checked. The file is looked for in the bank's own folder.

Fails:

    source: artcle.txt

Passes:

    source: article.txt

To put it right, correct the name, or put the article beside the bank.
"""

from __future__ import annotations

from quizkit.check.rule import Severity, from_reader

CODE = "QK201"
NAME = "source-missing"
SEVERITY = Severity.ERROR

check = from_reader(NAME)
