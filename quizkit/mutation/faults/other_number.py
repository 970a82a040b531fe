"""A number becomes another one: the next, and one of the article's others.

Wrong, because another number is another fact. Years have a fault of their own; a numeric key gets a
number outside its tolerance; a number never becomes one that is equal to it, nor a bound one that
follows: “more than 10” is so where “more than 1,350” is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizkit.mutation.fault import Mutant
from quizkit.mutation.target import Part, Target, Text
from quizkit.mutation.words import CLAIMS, like, replaced, within_tolerance
from quizkit.text.numbers import read_number

NAME = "other-number"
WHY = "a learner is told a number that the article does not give"
_DIGITS = re.compile(
    r"(?<![\w.,-])\d{1,3}(?:,\d{3})+(?![\w])|(?<![\w.,])\d{1,3}(?:\.\d+)?(?!\d|[.,]\d)|(?<![\w.,])\d{5,}(?!\d|[.,]\d)"
)
_AT_LEAST = re.compile(r"(?:more than|at least|over|above|más de|al menos|plus de|au moins|mehr als) \Z", re.IGNORECASE)
_AT_MOST = re.compile(
    r"(?:less than|fewer than|at most|under|below|up to|menos de|moins de|weniger als) \Z", re.IGNORECASE
)
_WORDS = {
    "en": "one two three four five six seven eight nine ten eleven twelve".split(),
    "es": "uno dos tres cuatro cinco seis siete ocho nueve diez once doce".split(),
    "fr": "un deux trois quatre cinq six sept huit neuf dix onze douze".split(),
    "de": "eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf".split(),
}
_ORDINALS = {"en": "first second third fourth fifth sixth seventh eighth ninth tenth".split()}
_CHINESE = re.compile("(?<![一二三四五六七八九十百千万两])[二三四五六七八九](?=[颗卷位个年次种名部])|(?<=代表)[一五]")


def mutants(target: Target) -> Iterator[Mutant]:
    chance = target.chance(NAME)
    others = sorted(set(_DIGITS.findall(target.everything)))
    for text in target.texts(*CLAIMS, Part.STEM):
        for match in _DIGITS.finditer(text.text):
            known = [other for other in others if read_number(other) != read_number(match.group())]
            for put in filter(None, dict.fromkeys((_next(match.group()), chance.choice(known) if known else ""))):
                right = text.route == ("answer",) and within_tolerance(target, put)
                if not right and not _follows(text.text[: match.start()], match.group(), put):
                    yield from replaced(target, text, match.start(), match.end(), put)
        yield from _in_words(target, text)


def _in_words(target: Target, text: Text) -> Iterator[Mutant]:
    if target.language == "zh":
        numerals = "一二三四五六七八九"
        for match in _CHINESE.finditer(text.text):
            put = numerals[(numerals.index(match.group()) + 1) % len(numerals)]
            yield from replaced(target, text, match.start(), match.end(), put)
    for words in (_WORDS.get(target.language, []), _ORDINALS.get(target.language, [])):
        for index, word in enumerate(words):
            # “One” is a pronoun as often as a number, and “second” a unit of time.
            if word in ("one", "un", "uno"):
                continue
            for match in re.finditer(rf"(?<![\w-]){word}(?![\w-])", text.text, re.IGNORECASE):
                put = words[(index + 1) % len(words)]
                yield from replaced(target, text, match.start(), match.end(), like(match.group(), put))


def _next(number: str) -> str:
    """The number one greater, written alike."""
    value = read_number(number)
    if value is None:
        return ""
    if value.denominator != 1:
        return f"{float(value) + 1:g}"
    return f"{int(value) + 1:,}" if "," in number else str(int(value) + 1)


def _follows(before: str, number: str, put: str) -> bool:
    """Whether a bound follows from the one that was there: more than 10 from more than 1,350."""
    value, other = read_number(number), read_number(put)
    if value is None or other is None:
        return False
    return bool((_AT_LEAST.search(before) and other < value) or (_AT_MOST.search(before) and other > value))
