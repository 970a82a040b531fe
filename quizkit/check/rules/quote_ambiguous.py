"""A quote stands in the source more than once.

What stands round a quote counts in its proof, and two places may say different things. So it has
to be told which of them is meant.

Fails:

    # the article: In Europe the war ended in May. In Asia the war ended later.
    evidence: the war ended

Passes:

    evidence:
      quote: the war ended
      after: In Europe

To put it right, quote a few words more, or name words that stand before the place with `after`.
"""

from __future__ import annotations

from collections.abc import Iterator

from quizkit.bank.problems import Problem, Related
from quizkit.check.rule import Severity
from quizkit.check.subject import Subject

CODE = "QK206"
NAME = "quote-ambiguous"
SEVERITY = Severity.ERROR


def check(subject: Subject) -> Iterator[Problem]:
    for quote in subject.quotes:
        # With `after`, the first place behind it is the one that is meant.
        # Of one that is too short it is said that it is.
        if len(quote.places) > 1 and not quote.evidence.after and not quote.evidence.is_too_short:
            yield Problem(
                NAME,
                quote.node.start,
                quote.node.end,
                f"these words stand in {quote.article.path.rpartition('/')[2]} {len(quote.places)} times",
                "quote a few words more, or say which place: `{quote: …, after: words before it}`",
                tuple(Related(quote.article, start, end) for start, end in quote.places[:2]),
            )
