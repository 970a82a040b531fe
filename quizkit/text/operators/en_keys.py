"""The key of an English word: inflection, spelling and accents folded by rule, derivation kept apart."""

from __future__ import annotations

import re
import unicodedata

from quizkit.text.operators.en_forms import IRREGULAR, SPELLING, WHOLE_SPELLING

# colour, colours, favourite; not hour, four, tour
_OUR = re.compile(r"(?<=\w{3})our(?=(?:s|ed|ing|ful|able|ite|ites|less|er|ers|hood|hoods|ly)?$)")
_SPELT_OTHERWISE = tuple(ending for ending, _ in SPELLING)
_VOWELS = frozenset("aeiouy")
# Words in -s that are no plural of the word without it.
_SINGULAR = frozenset("news goods customs physics politics economics ethics mathematics".split())
# Words that no ending may be cut down to: note and noted are not `not`, here is not `her`.
_SHORT_WORDS = frozenset(
    "not on no an be to or in he us at by do if it we me the her his are can for one our out own nor but and any all "
    "may who was has had did how its she they them this that then than so as is of up out off over".split()
)
_LONE = {"ø": "o", "ß": "ss", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"}


def without_accents(low: str) -> str:
    """The letters without their marks: `ögedei` → `ogedei`."""
    if low.isascii():
        return low
    plain = "".join(_LONE.get(c, c) for c in low)
    return "".join(c for c in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(c))


def english_key(low: str) -> str:
    """Fold English spelling and inflection by rule; derivation (`colonial`, `colony`) stays apart."""
    word = WHOLE_SPELLING.get(low, low)
    word = without_accents(word)
    base = IRREGULAR.get(word)
    if base is not None:
        return _trim(_without_ending(base))
    size = len(word)
    if size <= 3 or word in _SINGULAR:
        return word
    if "our" in word:
        word = _OUR.sub("or", word)
        size = len(word)
    if word.endswith(_SPELT_OTHERWISE):
        for ending, folded in SPELLING:
            if word.endswith(ending) and size > len(ending) + 2:
                word = word[: size - len(ending)] + folded
                break
    key = _trim(_without_ending(word))
    return key if key not in _SHORT_WORDS or key == low else key + "e"


def _without_ending(word: str) -> str:
    if word.endswith("s") and not word.endswith("ss"):
        if word.endswith("ies") and len(word) > 4:
            return word[:-3] + "y"
        if word.endswith(("sses", "shes", "ches", "xes", "zes")):
            return word[:-2]
        if not word.endswith("ings"):
            return word[:-1]
        word = word[:-1]
    if not word.endswith(("ed", "ing")):
        return word
    for ending in ("ied", "ed", "ing"):
        stem = word[: -len(ending)]
        if ending == "ied" and word.endswith(ending) and len(stem) < 3:
            return word[:-1] if len(stem) == 1 else stem + "y"  # tied, tried
        if word.endswith(ending) and len(stem) >= 2 and not _VOWELS.isdisjoint(stem):
            if ending == "ied":
                return stem + "y"
            if word.endswith("eed"):
                return word
            doubled = len(stem) > 3 and stem[-1] == stem[-2] and stem[-1] not in "aeiosz"
            if doubled and (stem[-1] != "l" or len(stem) > 4):  # not kill, call, fill
                return stem[:-1]
            return stem
    return word


def _trim(word: str) -> str:
    """Drop what inflection adds or takes at the end of a stem: a final e, y for i."""
    if len(word) > 3 and word.endswith("e"):
        word = word[:-1]
    if len(word) > 3 and word.endswith("i"):
        word = word[:-1] + "y"
    if len(word) > 4 and word[-1] == word[-2] and word[-1] not in "aeiosz":
        word = word[:-1]
    return word
