"""Evidence names a source that the bank does not declare.

The quote is looked for in the source it names; without that source there is nothing to look in.

Fails:

    sources: {article: {file: article.txt}}
    …
    evidence: {quote: founded in 1911, source: articel}

Passes:

    evidence: {quote: founded in 1911, source: article}

To put it right, correct the name, or declare the source under `sources`.
"""

from __future__ import annotations

from quizkit.check.rule import Severity, from_reader

CODE = "QK112"
NAME = "unknown-source"
SEVERITY = Severity.ERROR

check = from_reader(NAME)
