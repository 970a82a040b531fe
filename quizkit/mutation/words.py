"""Putting other words into a text: by a table of words, each place a mutant of its own."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from quizkit.kinds.numeric import Numeric
from quizkit.mutation.fault import Mutant
from quizkit.mutation.target import Part, Target, Text
from quizkit.text.numbers import read_number
from quizkit.text.scripts import has_unspaced

STATEMENTS = (Part.STATEMENT, Part.EXPLANATION)
CLAIMS = (Part.STATEMENT, Part.KEY, Part.EXPLANATION)

Table = Mapping[str, str]
"""Words and what is put for them, in lower case; `both ways` tables have either as key."""


def both_ways(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """A table in which each word of a pair stands for the other."""
    table: dict[str, str] = {}
    for one, other in pairs:
        table.setdefault(one, other)
        table.setdefault(other, one)
    return table


def pairs_of(text: str) -> list[tuple[str, str]]:
    """Pairs written `one/other`, several with commas between."""
    return [(one.strip(), other.strip()) for one, _, other in (pair.partition("/") for pair in text.split(","))]


def replaced_by_table(target: Target, parts: tuple[Part, ...], tables: Mapping[str, Table]) -> Iterator[Mutant]:
    """A mutant for every place of a word of the language's table; none where there is no table."""
    table = tables.get(target.language)
    if not table:
        return
    pattern = _pattern(tuple(table))
    for text in target.texts(*parts):
        for match in pattern.finditer(text.text):
            words = table[match.group().casefold()]
            yield from replaced(target, text, match.start(), match.end(), like(match.group(), words))


def replaced(target: Target, text: Text, start: int, end: int, words: str) -> Iterator[Mutant]:
    """The mutant with other words at one place, where it can be made."""
    fields = target.with_text(text, start, end, words)
    if fields is not None:
        yield Mutant(text.route, around(text.text, start, end), around(text.text, start, end, words), fields)


def within_tolerance(target: Target, number: str) -> bool:
    """Whether a number would be marked as right where the question asks for one."""
    kind, value = target.question.kind, read_number(number)
    return isinstance(kind, Numeric) and value is not None and abs(value - kind.value) <= kind.margin


def like(model: str, words: str) -> str:
    """Words with the capital that the replaced ones have."""
    return words[:1].upper() + words[1:] if model[:1].isupper() else words


@lru_cache(maxsize=64)
def _pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    alternatives = "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
    if any(has_unspaced(word) for word in words):
        return re.compile(alternatives)
    return re.compile(rf"(?<![\w-])(?:{alternatives})(?![\w-])", re.IGNORECASE)


_REACH = 30


def around(text: str, start: int, end: int, words: str | None = None) -> str:
    """The place with a few words on either side, so that a person sees which one is meant."""
    before, after = text[max(0, start - _REACH) : start], text[end : end + _REACH]
    if start > _REACH:
        before = "… " + before.partition(" ")[2]
    if end + _REACH < len(text):
        after = after.rpartition(" ")[0] + " …"
    return " ".join((before + (text[start:end] if words is None else words) + after).split())
