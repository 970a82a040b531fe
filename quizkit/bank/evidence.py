"""The field `evidence`: a quote, a list of quotes, or quotes with their source and place."""

from __future__ import annotations

from quizkit.bank.fields import Field, ListOf, Made, Record, Text
from quizkit.bank.model import Evidence

EVIDENCE = ListOf(
    Made(
        Record(
            (
                Field("quote", Text(), "the words of the source, copied", required=True),
                Field("source", Text(), "which of the sources it stands in", default=""),
                Field("after", Text(), "words before it, where the quote occurs more than once", default=""),
            ),
            "a quote",
            short="quote",
        ),
        Evidence,
    ),
    called="quote",
)
