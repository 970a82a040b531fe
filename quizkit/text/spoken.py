"""Numbers in words: “two thousand and eight”, “half a million”, “quatre-vingt-dix-sept”."""

from __future__ import annotations

import re
import unicodedata
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from quizkit.text.number_words import (
    ARTICLES,
    HALVES,
    JOINERS,
    LONE_SCALES,
    OF,
    ORDINALS,
    PART,
    PARTS,
    POINTS,
    SCALES,
    WORDS,
)
from quizkit.text.patterns import lazy

_WORD = lazy(r"[^\W\d_]+")
_BETWEEN = lazy(r"[ \u2010\u2011-]*")


class _Word(NamedTuple):
    plain: str
    end: int


def read_spoken(text: str, language: str) -> tuple[Fraction, int] | None:
    """The number in words that a text begins with, and the offset of its end; None where there is none.

    An ordinal is no number, “twenty-first” is not 20, and neither are two numbers side by side.
    """
    if language not in WORDS:
        return None
    reader = _Reader(_words(text, language), language)
    value = reader.number()
    return None if value is None or reader.goes_on(value) else (value, reader.end)


def scale_of(word: str, language: str) -> int:
    """What a scale word multiplies by, 1,000,000 for “million”; 0 for any other word."""
    return SCALES.get(language, {}).get(_plain(word), 0)


def is_number_word(word: str, language: str) -> bool:
    """Whether a word is one of those that numbers, their parts and ordinals are made of."""
    plain = _plain(word)
    return any(plain in table.get(language, ()) for table in (WORDS, SCALES, ORDINALS, HALVES, PARTS))


class _Reader:
    """Reads words one after another: `at` is the index of the next one, `end` where the number ends so far."""

    def __init__(self, words: list[_Word], language: str) -> None:
        self.words = words
        self.language = language
        self.numbers = WORDS[language]
        self.scales = SCALES[language]
        self.joiners = JOINERS[language]
        self.articles = ARTICLES.get(language, frozenset())
        self.at = 0
        self.end = 0

    def number(self) -> Fraction | None:
        """“half a million”, “two and a half million”, “one point five”, “two thousand and eight”."""
        part = self._part()
        if part is not None:
            return part * self._scale_of_part()
        if self._peek() == POINTS[self.language]:
            return self._decimals(Fraction(0))
        whole, scale = self._whole()
        if whole is None:
            return None
        exact = self._decimals(whole)
        if exact is None:
            exact = self._and_part(whole, scale)
        return whole if exact is None else exact * self._scale()

    def goes_on(self, value: Fraction) -> bool:
        """Whether an ordinal follows, to which the words before it belong, or a number that does not fit."""
        following = self._peek(int(self._peek() in self.joiners))
        ordinal = following in ORDINALS.get(self.language, ()) and value != 1  # “one second” is a time
        return ordinal or self._peek() in self.numbers or self._peek() in self.scales

    def _peek(self, ahead: int = 0) -> str:
        return self.words[self.at + ahead].plain if self.at + ahead < len(self.words) else ""

    def _take(self, count: int = 1) -> None:
        self.at += count
        self.end = self.words[self.at - 1].end

    def _is_one(self, word: str) -> bool:
        return word in self.articles or self.numbers.get(word) == 1

    def _part(self) -> Fraction | None:
        """“half”, “a quarter”, “two thirds”."""
        word, following = self._peek(), self._peek(1)
        part = PART.get(self.language, {}).get(following)
        parts = PARTS.get(self.language, {}).get(following)
        if word in HALVES[self.language]:
            self._take()
            return HALVES[self.language][word]
        if part and self._is_one(word):
            self._take(2)
            return part
        if parts and self.numbers.get(word, 0) > 1:
            self._take(2)
            return self.numbers[word] * parts
        return None

    def _scale_of_part(self) -> int:
        """What the part is a part of: “(half) a million”, “(a quarter) of a million”; 1 where nothing is said."""
        of = int(self._peek() in OF.get(self.language, ()))
        if self._is_one(self._peek(of)) and self._peek(of + 1) in self.scales:
            self._take(of + 2)
            return self.scales[self.words[self.at - 1].plain]
        return self._scale()

    def _scale(self) -> int:
        scale = self.scales.get(self._peek(), 1)
        if scale > 1:
            self._take()
        return scale

    def _decimals(self, whole: Fraction) -> Fraction | None:
        """“(three) point one four”."""
        if self._peek() != POINTS[self.language] or self._peek(1) not in self.numbers:
            return None
        self._take()
        digits = ""
        while self._peek() in self.numbers:
            digits += str(self.numbers[self._peek()])
            self._take()
        return whole + Fraction(int(digits), 10 ** len(digits))

    def _and_part(self, whole: Fraction, scale: int) -> Fraction | None:
        """“(two) and a half”; “(a million) and a half” is half a million more."""
        before = self.at
        if self._peek() in self.joiners:
            self.at += 1
        elif self.language != "de":  # “zweieinhalb” needs no “und”
            return None
        part = self._part()
        if part is None:
            self.at = before
            return None
        return whole + part * scale

    def _whole(self) -> tuple[Fraction | None, int]:
        """A whole number, and the scale it ends with, 1 where it ends with another word."""
        total = group = last = scale = 0  # `last` is the number word before, 0 behind a scale
        article = int(self._peek() in self.articles and self._peek(1) in self.scales)
        self.at += article
        while not self.end or total or group:  # nothing follows “zero”
            joiner = int(self.end > 0 and self._peek() in self.joiners)
            word = self._peek(joiner)
            if word in self.numbers:
                grown = self._grown(group, last, self.numbers[word])
                if grown is None:
                    break
                group, last = grown
            elif word == "oh" and 10 <= last == group <= 20 and 0 < self.numbers.get(self._peek(1), 0) < 10:
                self._take()  # nineteen oh five
                group, last = group * 100 + self.numbers[self._peek()], 1
            elif joiner or not self._may_scale(word, bool(article)):
                break
            elif self.scales[word] < 1000:
                if group >= 100:
                    break
                group, last = (group or 1) * self.scales[word], 100
            else:
                factor = self.scales[word]
                if not group and total and factor <= scale:
                    break
                group = group or (0 if total else 1)
                total = (total + group) * factor if factor > scale else total + group * factor
                group, last, scale = 0, 0, factor
            self._take(joiner + 1)
        return (Fraction(total + group) if self.end else None), (1 if group else max(scale, 1))

    def _may_scale(self, word: str, article: bool) -> bool:
        return word in self.scales and (self.end > 0 or article or word in LONE_SCALES)

    def _grown(self, group: int, last: int, number: int) -> tuple[int, int] | None:
        """A group of up to three digits with one more word, and what that word counts: “twenty one”, not “five two”."""
        if not last:
            return (number, number) if number or not self.end else None
        if self.language == "fr" and last == 4 and number == 20:
            return group + 76, 80  # quatre-vingts
        if self.language == "en" and 10 <= last == group <= 20 and 10 <= number < 100:
            return group * 100 + number, number  # nineteen forty-nine
        french_teens = self.language == "fr" and (
            (last == 10 and 7 <= number <= 9) or (last in (60, 80) and 0 < number < 20)
        )
        tens = 20 <= last < 100 and last % 10 == 0 and 0 < number < 10
        hundreds = last >= 100 and 0 < number < 100
        return (group + number, number) if french_teens or tens or hundreds else None


def _words(text: str, language: str) -> list[_Word]:
    """The words that a text begins with, with nothing but spaces and hyphens between them."""
    words: list[_Word] = []
    end = 0
    for match in _WORD.finditer(text):
        if not _BETWEEN.fullmatch(text, end, match.start()):
            break
        end = match.end()
        words += (_Word(piece, end) for piece in _pieces(_plain(match.group()), language))
    return words


def _pieces(word: str, language: str) -> list[str]:
    """A word, or the number words that make it up: German writes “zweihundertfünfzig”."""
    if language != "de":
        return [word]
    pieces = _german_piece().findall(word)
    return pieces if "".join(pieces) == word else [word]


@lru_cache(maxsize=1)
def _german_piece() -> re.Pattern[str]:
    known = {*WORDS["de"], *SCALES["de"], *HALVES["de"], *JOINERS["de"]}
    return re.compile("ein(?=einhalb)|" + "|".join(sorted(known, key=len, reverse=True)))


def _plain(word: str) -> str:
    decomposed = unicodedata.normalize("NFD", word.casefold())
    return "".join(character for character in decomposed if not unicodedata.combining(character))
