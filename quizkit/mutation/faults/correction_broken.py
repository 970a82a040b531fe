"""The correction of a false statement puts other words than those that make it true.

Wrong, because what it then makes is another statement that the article does not give: words taken
from one of its other sentences, or the printed ones again.
"""

from __future__ import annotations

from collections.abc import Iterator

from quizkit.mutation.fault import Mutant
from quizkit.mutation.target import Target
from quizkit.mutation.tree import changed

NAME = "correction-broken"
WHY = "a learner is told a correction that is as wrong as the statement"


def mutants(target: Target) -> Iterator[Mutant]:
    corrections = target.fields.get("correction")
    if not isinstance(corrections, dict):
        return
    for wrong, right in corrections.items():
        for words in (wrong, f"not {right}" if target.language == "en" else "", _other_words(target, right)):
            if words:
                yield Mutant(("correction", wrong), right, words, changed(target.fields, ("correction", wrong), words))


def _other_words(target: Target, right: str) -> str:
    """As many words of the article, from a place that has none of the statement's."""
    count = len(right.split())
    taken = set(f"{target.passage} {target.question.question}".casefold().split())
    words = target.everything.split()
    places = [
        " ".join(words[start : start + count]).strip(".,;:()")
        for start in range(len(words) - count)
        if not taken.intersection(word.casefold() for word in words[start : start + count])
    ]
    return target.chance(NAME).choice(places) if places else ""
