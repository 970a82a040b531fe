"""A fact of the article is changed under a pinned lock: a number, a year or a word of a quoted sentence.

Wrong, because the bank then quotes, or rests on, what the article no longer says; the lock has to
tell, even where the quote itself still stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizkit.mutation.fault import ArticleChange, Mutant
from quizkit.mutation.target import Target
from quizkit.mutation.words import around

NAME = "article-changed"
WHY = "the article says something else now, and nobody is told"
_NUMBER = re.compile(r"\d+")
_WORD = re.compile(r"\w{4,}|[\u4e00-\u9fff]")


def mutants(target: Target) -> Iterator[Mutant]:
    chance = target.chance(NAME)
    seen: set[tuple[int, int]] = set()
    for article, span in target.quotes:
        start, end = article.passage(*span)
        if (start, end) in seen:
            continue
        seen.add((start, end))
        for pattern in (_NUMBER, _WORD):
            places = list(pattern.finditer(article.text, start, end))
            if not places:
                continue
            at = chance.choice(places)
            put = str(int(at.group()) + 1) if pattern is _NUMBER else "otherwise"
            change = ArticleChange(article.name, at.start(), at.end(), put)
            before, after = (around(article.text, at.start(), at.end(), words) for words in (None, put))
            yield Mutant(("evidence",), before, after, target.fields, change)
