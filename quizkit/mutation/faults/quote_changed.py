"""A word of a quote is changed, or left out.

Wrong, because a quote is what the article says, letter by letter but for typography.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizkit.mutation.fault import Mutant
from quizkit.mutation.target import Target
from quizkit.mutation.tree import Route, changed, value_at
from quizkit.source.quote import find_quote

NAME = "quote-changed"
WHY = "words are put into the article's mouth"
_WORD = re.compile(r"\w+")


def mutants(target: Target) -> Iterator[Mutant]:
    chance = target.chance(NAME)
    for route in _quotes(target):
        quote = str(value_at(target.fields, route))
        words = list(_WORD.finditer(quote))
        # Inside the quote: without its last word, it might be a shorter quote.
        inner = words[1:-1] or words
        for word, put in ((chance.choice(inner), ""), (chance.choice(inner), "otherwise")):
            made = " ".join((quote[: word.start()] + put + quote[word.end() :]).split())
            if find_quote(target.everything, made) is None:
                yield Mutant(route, quote, made, changed(target.fields, route, made))


def _quotes(target: Target) -> Iterator[Route]:
    """The routes to the words of every quote, the question's and its parts'."""
    fields = target.fields
    places: list[Route] = [("evidence", index) for index in range(len(fields.get("evidence", ())))]
    for name in ("pairs", "items"):
        for part, value in enumerate(fields[name] if isinstance(fields.get(name), list) else ()):
            own = value.get("evidence") if isinstance(value, dict) else None
            here: Route = (name, part, "evidence")
            places += [(*here, index) for index in range(len(own))] if isinstance(own, list) else [here] if own else []
    for place in places:
        yield (*place, "quote") if isinstance(value_at(fields, place), dict) else place
