"""Typed answers: what does not count when two of them are compared, and what a slip is."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from quizkit.text.fold import fold
from quizkit.text.number_words import CHINESE_DIGITS, CHINESE_UNITS
from quizkit.text.numbers import read_number
from quizkit.text.patterns import lazy
from quizkit.text.spoken import is_number_word
from quizkit.translation import _

# Behind an article stands white space, or a letter where it is elided.
_ARTICLES = {
    "en": r"an?|the",
    "es": r"el|l[ao]s?|un(?:[ao]s?)?",
    "fr": r"l(?:es?|a)|une?|des",
    "de": r"d(?:er|ie|as|en|em|es)|ein(?:e[mnrs]?)?",
    "it": r"i|il|l[aoe]|gli|un[ao]?",
    "pt": r"[ao]s?|u(?:m|ns|mas?)",
    "nl": r"de|het|een",
}
_ELIDED = {"fr": "l'", "it": "(?:un|l)'"}
# Letters that keep no mark when they are decomposed, and are typed without it all the same.
_PLAIN_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h", "ё": "е"}
    | {subscript: str(digit) for digit, subscript in enumerate("₀₁₂₃₄₅₆₇₈₉")}
    | {raised: f"^{digit}" for digit, raised in enumerate("⁰¹²³⁴⁵⁶⁷⁸⁹")}
)
_ACCENTS = lazy("[\u0300-\u036f]")
# The vowel signs of Hebrew and Arabic, and the stroke that stretches a word, are mostly not written.
_OPTIONAL = lazy("[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0640\u064b-\u0655\u0670]")
_PERCENT = lazy(r"(?<=\d)\s*(?:%|per ?cent\b|prozent\b|pour cent\b|por ciento\b)")
_POWER_OF_LETTER = lazy(r"(?<=[^\W\d_])\^(?=\d)")
_THOUSANDS = lazy(r"(?<![\d.,])\d{1,3}(?:([.,' ])\d{3})(?:\1\d{3})*(?![\d,]|\.\d{3})")
# What a number or a name needs of its signs, and everything else that is neither letter, digit
# nor symbol.
_KEPT = r"(?<=\d)[.,](?=\d)|(?<!\w)[-\u2212](?=\d)|(?<=\d)%|(?<=\w)#|[-!](?=[=>])"
_SIGN = lazy(rf"(?P<kept>{_KEPT})|'|[^\w\s+^=<>~|$€£¥§©×÷√∞µ]|_")
_INNER_SPACE = lazy(r"(?<!\d) | (?!\d)")
_WITH_DIGIT = lazy(rf"\S*\d\S*|[{''.join(CHINESE_DIGITS)}{''.join(CHINESE_UNITS)}]")
_SHORTEST_WITH_SLIP = 4


@lru_cache(maxsize=4096)
def fold_answer(text: str, language: str = "en") -> str:
    """A typed answer without case, accents, punctuation, articles and doubled spaces.

    Signs that belong to a number (its minus, decimal mark and percent sign) are kept, and so is
    everything where nothing else would be left.
    """
    language = language.split("-")[0]
    plain = _without_accents(fold(text).casefold()).translate(_PLAIN_LETTERS)
    words = _POWER_OF_LETTER.sub("", _PERCENT.sub("%", plain))
    words = _THOUSANDS.sub(lambda match: _without_thousands(match, language), words)
    words = _SIGN.sub(_kept_sign, _article(language).sub("", words))
    return " ".join(words.split()) or plain.strip()


def same_answer(typed: str, wanted: str, language: str = "en") -> bool:
    """Whether two answers differ in nothing that counts; spaces count only between digits.

    A number may be typed in digits or in words.
    """
    given, folded = (_INNER_SPACE.sub("", fold_answer(text, language)) for text in (typed, wanted))
    if given == folded:
        return bool(given)
    number = read_number(typed, language)
    return number is not None and number == read_number(wanted, language)


@lru_cache(maxsize=16)
def _article(language: str) -> re.Pattern[str]:
    """An article with something behind it: “vitamin A” keeps its A."""
    articles = _ARTICLES.get(language, "(?!)")
    return re.compile(rf"(?<![\w'/-])(?:(?:{articles})\s+|{_ELIDED.get(language, '(?!)')}\s*)(?=\S)")


def _without_thousands(match: re.Match[str], language: str) -> str:
    """A number without the signs that part its thousands; a decimal mark stays."""
    number = match.group()
    value = read_number(number, language)
    return str(value) if value is not None and value.denominator == 1 and value >= 1000 else number


def _kept_sign(match: re.Match[str]) -> str:
    sign = match.group()
    if match["kept"] or unicodedata.category(sign).startswith("M"):
        return sign
    return "" if sign == "'" else " "


def _without_accents(text: str) -> str:
    """Latin and Greek letters without their marks; other scripts' marks are letters of theirs."""
    decomposed = unicodedata.normalize("NFD", text)
    kept = []
    base = ""
    for character in decomposed:
        if _OPTIONAL.match(character):
            continue
        if not unicodedata.combining(character):
            base = character
        elif _ACCENTS.match(character) and (base < "\u0400" or "\u1e00" <= base < "\u2000"):
            continue
        kept.append(character)
    return unicodedata.normalize("NFC", "".join(kept))


def slips(typed: str, wanted: str, language: str = "en") -> int:
    """How many letters are wrong, missing, too many or turned round (optimal string alignment).

    Both texts are folded ones. A number, in digits or words, or a word of less than four letters,
    allows no slip: there the count is as large as the text is long.
    """
    if typed == wanted:
        return 0
    distance = _distance(typed, wanted)
    if len(wanted) < _SHORTEST_WITH_SLIP or _is_other_number(typed, wanted, language):
        return max(distance, len(wanted))
    return distance


def _distance(one: str, other: str) -> int:
    """The optimal string alignment distance; what is alike at both ends counts nothing."""
    start, end, shorter = 0, 0, min(len(one), len(other))
    while start < shorter and one[start] == other[start]:
        start += 1
    while end < shorter - start and one[-1 - end] == other[-1 - end]:
        end += 1
    one, other = one[start : len(one) - end], other[start : len(other) - end]
    if not one or not other or len(one) == len(other) == 1:
        return max(len(one), len(other))
    # Loaded for more than a single slip only: it takes as long as marking a thousand answers.
    from rapidfuzz.distance import OSA

    return int(OSA.distance(one, other))


def _is_other_number(typed: str, wanted: str, language: str) -> bool:
    """Whether numbers differ: “2080” for “2008”, “billion” for “million”; “eigth” is no number, but a slip."""
    if _WITH_DIGIT.findall(typed) != _WITH_DIGIT.findall(wanted):
        return True
    known = wanted.split()
    return any(is_number_word(word, language) and word not in known for word in typed.split())


def is_near(typed: str, wanted: str, language: str = "en") -> bool:
    """Whether a folded answer is near enough to a wanted one to say so: a slip, or one in six letters."""
    longest = max(len(typed), len(wanted))
    return bool(typed) and slips(typed, wanted, language) <= max(1, longest // 6) and len(wanted) >= _SHORTEST_WITH_SLIP


def mark_typed(typed: str, wanted: tuple[str, ...], typos: int, language: str) -> tuple[bool, str]:
    """Whether a typed answer is one of those wanted, with `typos` slips forgiven, and what to say.

    The first of `wanted` is the key as it is shown. The note is empty unless the answer was nearly
    right, or right but for a slip.
    """
    if any(same_answer(typed, text, language) for text in wanted):
        return True, ""
    given = fold_answer(typed, language)
    folded = [fold_answer(text, language) for text in wanted]
    for text, shown in zip(folded, wanted, strict=True):
        if given and typos and slips(given, text, language) <= typos:
            return True, _("A slip was forgiven: it is spelt “{answer}”.").format(answer=shown)
    for text in folded:
        if is_near(given, text, language):
            return False, _("Nearly right: look at the spelling.")
    for text in folded:
        if given and len(given) >= _SHORTEST_WITH_SLIP and f" {given} " in f" {text} ":
            return False, _("Nearly right: part of the answer is missing.")
        if len(text) >= _SHORTEST_WITH_SLIP and f" {text} " in f" {given} ":
            return False, _("The right words are in it, and others too many.")
    return False, ""
