"""A name becomes another name of the article.

Names are words with a capital inside a sentence. Wrong, because what is told of one is not told of
another; names that share a word (“Ebbinghaus”, “Hermann Ebbinghaus”) or are joined by “and” in the
passage, where the same may be told of both, are not put for one another.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from quizkit.mutation.fault import Mutant
from quizkit.mutation.target import Part, Target
from quizkit.mutation.words import CLAIMS, replaced
from quizkit.source.sentences import sentence_spans

NAME = "other-name"
WHY = "a learner is told of one what the article tells of another"
_CAPITAL = r"[A-ZÀ-ÖØ-ÞΑ-ΩА-Я][\w’'-]*[^\W_]"
_NAME = re.compile(rf"(?<![\w’'-]){_CAPITAL}(?:(?: of| de| von| van)? {_CAPITAL})*")
_POSSESSIVE = re.compile(r"['’]s\Z")
_TITLE = re.compile(r"《[^》]+》")
_NOT_NAMES = frozenset("The A An In On At It He She They We I For By After Before Of To And But".split())
_WITH_CAPITALS = frozenset({"de"})  # here every noun has one


def mutants(target: Target) -> Iterator[Mutant]:
    if target.language in _WITH_CAPITALS:
        return
    names = names_of(target.everything)
    chance = target.chance(NAME)
    for text in target.texts(*CLAIMS, Part.STEM):
        for name, start, end in _places(text.text, names):
            others = [other for other in names if _is_other(name, other, target.passage)]
            near = [other for other in others if other in target.passage]
            far = [other for other in others if other not in target.passage]
            for put in [chance.choice(known) for known in (near, far) if known]:
                yield from replaced(target, text, start, end, put)


@lru_cache(maxsize=64)
def names_of(text: str) -> tuple[str, ...]:
    """The names of a text, longest first."""
    found: set[str] = set(_TITLE.findall(text))
    for start, end in sentence_spans(text):
        sentence = text[start:end]
        for match in _NAME.finditer(sentence):
            if match.start() > 0 and sentence[match.start() - 1] not in "“\"‘'(" and len(match.group()) > 2:
                found.add(_POSSESSIVE.sub("", match.group()))
    return tuple(sorted(found - _NOT_NAMES, key=lambda name: (-len(name), name)))


def _places(text: str, names: tuple[str, ...]) -> Iterator[tuple[str, int, int]]:
    """Each name that stands in a text as a whole, and no part of a longer one."""
    taken: list[tuple[int, int]] = []
    for name in names:
        for match in re.finditer(rf"(?<![\w-]){re.escape(name)}(?![\w-])", text):
            if all(match.end() <= start or end <= match.start() for start, end in taken):
                taken.append(match.span())
                yield name, *match.span()


def _is_other(name: str, other: str, passage: str) -> bool:
    words, others = ({word.casefold() for word in re.findall(r"\w{3,}", text)} for text in (name, other))
    if words & others or any(a[:4] == b[:4] for a in words for b in others):
        return False  # “China” and “Chinese” may be the same to a reader
    return not re.search(
        rf"(?:{re.escape(name)}|{re.escape(other)})(?:, | and |, and | or )(?:{re.escape(name)}|{re.escape(other)})",
        passage,
    )
