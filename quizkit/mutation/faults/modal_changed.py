"""How sure something is becomes another thing: “may” becomes “will”, “expected” becomes “certain”.

Wrong, because what may be need not be, and what will be is more than what may.
"""

from __future__ import annotations

from collections.abc import Iterator

from quizkit.mutation.fault import Mutant
from quizkit.mutation.target import Target
from quizkit.mutation.words import STATEMENTS, both_ways, pairs_of, replaced_by_table

NAME = "modal-changed"
WHY = "a learner is told that it is surer, or less sure, than the article says"
_TABLES = {
    "en": {
        **both_ways(pairs_of("may/will")),
        "might": "will",
        "could": "will",
        "can": "must",
        "should": "must",
        "must": "may",
        "expected to": "certain to",
        "likely to": "certain to",
        "able to": "obliged to",
        "probably": "certainly",
        "possibly": "certainly",
        "potential": "actual",
    },
    "es": {"puede": "debe", "pueden": "deben", "podría": "va a", "probablemente": "ciertamente"},
    "fr": {"peut": "doit", "peuvent": "doivent", "pourrait": "va", "probablement": "certainement"},
    "de": {"kann": "muss", "können": "müssen", "könnte": "wird", "vielleicht": "sicher", "soll": "darf"},
    "zh": {"可能": "一定", "可以": "必须"},
}


def mutants(target: Target) -> Iterator[Mutant]:
    return replaced_by_table(target, STATEMENTS, _TABLES)
