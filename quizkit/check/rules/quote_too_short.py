"""A quote is too short to show anything.

One or two words stand in a text by chance. A quote has at least three words, or six characters
in a language written without spaces.

Fails:

    evidence: in 2008

Passes:

    evidence: declared independence from Serbia in 2008

To put it right, quote more of the sentence.
"""

from __future__ import annotations

from collections.abc import Iterator

from quizkit.bank.problems import Problem
from quizkit.check.rule import Severity
from quizkit.check.subject import Subject

CODE = "QK207"
NAME = "quote-too-short"
SEVERITY = Severity.ERROR


def check(subject: Subject) -> Iterator[Problem]:
    for quote in subject.quotes:
        if quote.evidence.is_too_short:
            yield Problem(
                NAME,
                quote.node.start,
                quote.node.end,
                "this quote is too short to be evidence",
                "quote at least three words (six characters in a language without spaces)",
            )
