"""How many or how much becomes another thing: “most” becomes “all”, “more than” becomes “less than”.

Wrong, because each is put for what it excludes, or for what says more: never “all” for “some”, which
would follow from it, turned round.
"""

from __future__ import annotations

from collections.abc import Iterator

from quizkit.mutation.fault import Mutant
from quizkit.mutation.target import Target
from quizkit.mutation.words import CLAIMS, both_ways, pairs_of, replaced_by_table

NAME = "quantity-changed"
WHY = "a learner is told that it holds for more, or for fewer, than the article says"
_TABLES = {
    "en": {
        **both_ways(
            pairs_of("more than/less than, at least/at most, many/few, everyone/no one, always/never, often/rarely")
        ),
        "all": "no",
        "every": "no",
        "each": "no",
        "both": "neither",
        "most": "all",
        "some": "all",
        "several": "all",
        "usually": "never",
        "sometimes": "always",
        "about": "exactly",
        "approximately": "exactly",
        "around": "exactly",
        "nearly": "more than",
        "almost": "more than",
    },
    "es": {"todos": "algunos", "la mayoría": "todos", "siempre": "nunca", "nunca": "siempre", "más de": "menos de"},
    "fr": {"tous": "aucun", "la plupart": "tous", "toujours": "jamais", "plus de": "moins de"},
    "de": {"alle": "keine", "die meisten": "alle", "immer": "nie", "mehr als": "weniger als"},
    "zh": {"所有": "没有", "大多数": "所有", "至少": "至多", "每": "有的"},
}
# Where the word is no quantity: “the most” is a superlative, “about” tells of what, “around” of where.
_ONLY_BEFORE_NUMBERS = frozenset({"about", "approximately", "around", "nearly", "almost", "more than", "at least"})


def mutants(target: Target) -> Iterator[Mutant]:
    return (mutant for mutant in replaced_by_table(target, CLAIMS, _TABLES) if _is_quantity(mutant))


def _is_quantity(mutant: Mutant) -> bool:
    before, after = mutant.before, mutant.after
    start = next((index for index, (a, b) in enumerate(zip(before, after, strict=False)) if a != b), 0)
    rest = before[start:].casefold()
    if before[:start].casefold().endswith(("the ", "the {{")):
        return False
    word = next((word for word in _ONLY_BEFORE_NUMBERS if rest.startswith(word)), "")
    return not word or rest[len(word) :].lstrip()[:1].isdigit()
