"""A true statement is called false, or a false one true.

Wrong, because a statement that follows is not false, and one that its correction makes true is not
true as it is printed. A false one needs a correction: it gets one that changes nothing but a word.
"""

from __future__ import annotations

from collections.abc import Iterator

from quizkit.mutation.fault import Mutant
from quizkit.mutation.target import Target
from quizkit.mutation.tree import changed
from quizkit.source.quote import find_quotes
from quizkit.text.scripts import has_unspaced

NAME = "truth-turned"
WHY = "a learner who knows the article is told the opposite"


def mutants(target: Target) -> Iterator[Mutant]:
    if target.question.type != "true-false":
        return
    fields = target.fields
    if fields["answer"].strip().casefold() == "false":
        yield Mutant(("answer",), "false", "true", changed(changed(fields, ("correction",), None), ("answer",), "true"))
        return
    word = _a_word(target.question.question)
    if word:
        correction = {word: f"{word[0]}otherwise"}
        turned = changed(changed(fields, ("answer",), "false"), ("correction",), correction)
        yield Mutant(("answer",), "true", "false", turned)


def _a_word(text: str) -> str:
    """The longest word that stands in a text once."""
    words = list(text) if has_unspaced(text) else text.split()
    words = [word.strip(".,;:!?\"'“”‘’()。，；：！？") for word in words]
    once = [word for word in words if word and len(list(find_quotes(text, word))) == 1]
    return max(once, key=len, default="")
