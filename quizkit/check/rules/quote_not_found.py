"""A quote does not stand in the source.

A quote is the article's own words, so that everybody can look them up. Kinds of quotation marks,
dashes, spaces and line ends do not count; every letter and number does. A quote never begins or
ends inside a word or a number.

To put it right, copy the words from the article. The nearest passage is shown below the finding.

Fails:

    evidence: proclaimed independence in 2008

Passes:

    evidence: declared independence from Serbia in 2008
"""

from __future__ import annotations

from collections.abc import Iterator

from quizkit.bank.problems import Problem, Related, short
from quizkit.check.rule import Severity
from quizkit.check.subject import Subject
from quizkit.source.nearest import nearest_passage

CODE = "QK205"
NAME = "quote-not-found"
SEVERITY = Severity.ERROR


# Explaining must not cost more than finding: a very long quote is compared with nothing, and
# after so many characters of article the run goes on without explanations.
_LONGEST = 500
_EFFORT = 20_000_000


def check(subject: Subject) -> Iterator[Problem]:
    effort = 0
    for quote in subject.quotes:
        if quote.places or quote.evidence.is_too_short:
            continue
        near = None
        if len(quote.evidence.quote) <= _LONGEST and effort < _EFFORT:
            effort += len(quote.article.text)
            near = nearest_passage(quote.article.text, quote.evidence.quote)
        related = (Related(quote.article, *near),) if near else ()
        after = quote.evidence.after
        message = f"these words do not stand in {quote.article.path.rpartition('/')[2]}"
        if after and quote.stands_anywhere:
            message += f" behind “{short(after)}”"
        help = "the nearest passage is shown: copy the words from it" if near else "copy the words from the article"
        yield Problem(NAME, quote.node.start, quote.node.end, message, help, related)
