"""Typed answers: what does not count when two of them are compared, and what a slip is."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from quizkit.text.fold import fold

_ARTICLES = {
    "en": "a an the",
    "es": "el la los las un una unos unas",
    "fr": "le la les un une des l",
    "de": "der die das den dem des ein eine einen einem einer eines",
    "it": "il lo la i gli le un uno una l",
    "pt": "o a os as um uma uns umas",
    "nl": "de het een",
}
# Letters that keep no mark when they are decomposed, and are typed without it all the same.
_PLAIN_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h"}
)
_ACCENTS = re.compile("[\u0300-\u036f]")
_ABBREVIATION = re.compile(r"\b(?:[^\W\d_]\.){2,}")
# What a number or a name needs of its signs, and everything else that is neither letter, digit
# nor symbol.
_KEPT = r"(?<=\d)[.,](?=\d)|(?<!\w)[-\u2212](?=\d)|(?<=\d)%|(?<=\w)#"
_SIGN = re.compile(rf"(?P<kept>{_KEPT})|'|[^\w\s+^=<>~|$€£¥°²³§©×÷√∞µ]|_")
_SHORTEST_WITH_SLIP = 4


@lru_cache(maxsize=4096)
def fold_answer(text: str, language: str = "en") -> str:
    """A typed answer without case, accents, punctuation, articles and doubled spaces.

    Signs that belong to a number (its minus, decimal mark and percent sign) are kept, and so is
    everything where nothing else would be left.
    """
    plain = fold(text).casefold()
    plain = _without_accents(plain).translate(_PLAIN_LETTERS)
    plain = _ABBREVIATION.sub(lambda match: match.group().replace(".", ""), plain)
    words = _SIGN.sub(_kept_sign, plain).split()
    articles = _ARTICLES.get(language.split("-")[0], "").split()
    kept = [word for word in words if word not in articles] or words
    return " ".join(kept) or plain.strip()


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
        if not unicodedata.combining(character):
            base = character
        elif _ACCENTS.match(character) and (base < "\u0400" or "\u1e00" <= base < "\u2000"):
            continue
        kept.append(character)
    return unicodedata.normalize("NFC", "".join(kept))


def slips(typed: str, wanted: str) -> int:
    """How many letters are wrong, missing, too many or turned round (optimal string alignment).

    Both texts are folded ones. A number, or a word of less than four letters, allows no slip:
    there the count is as large as the text is long.
    """
    if typed == wanted:
        return 0
    from rapidfuzz.distance import OSA

    distance = int(OSA.distance(typed, wanted))
    digits = [character for character in typed if character.isdigit()]
    if digits != [character for character in wanted if character.isdigit()] or len(wanted) < _SHORTEST_WITH_SLIP:
        return max(distance, len(wanted))
    return distance


def is_near(typed: str, wanted: str) -> bool:
    """Whether a folded answer is near enough to a wanted one to say so: a slip, or one in six letters."""
    longest = max(len(typed), len(wanted))
    return bool(typed) and slips(typed, wanted) <= max(1, longest // 6) and len(wanted) >= _SHORTEST_WITH_SLIP


def mark_typed(typed: str, wanted: tuple[str, ...], typos: int, language: str) -> tuple[bool, str]:
    """Whether a typed answer is one of those wanted, with `typos` slips forgiven, and what to say.

    The first of `wanted` is the key as it is shown. The note is empty unless the answer was nearly
    right, or right but for a slip.
    """
    given = fold_answer(typed, language)
    folded = [fold_answer(text, language) for text in wanted]
    if given in folded:
        return True, ""
    for text, shown in zip(folded, wanted, strict=True):
        if typos and given and slips(given, text) <= typos:
            return True, f"A slip was forgiven: it is spelt “{shown}”."
    for text in folded:
        if is_near(given, text):
            return False, "Nearly right: look at the spelling."
    for text in folded:
        if given and len(given) >= _SHORTEST_WITH_SLIP and f" {given} " in f" {text} ":
            return False, "Nearly right: part of the answer is missing."
        if len(text) >= _SHORTEST_WITH_SLIP and f" {text} " in f" {given} ":
            return False, "Nearly right: the answer is in it, with words too many."
    return False, ""
