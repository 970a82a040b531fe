"""Which language a text is in: told by its script, and by the share of words that carry no topic."""

from __future__ import annotations

import re
from functools import lru_cache

from quizkit.check.words import LANGUAGES, function_words
from quizkit.text.patterns import lazy
from quizkit.text.scripts import UNSPACED_CLASS

UNKNOWN = "und"
"""The code of BCP 47 for a language that is not told."""

_SAMPLE = 20_000  # characters
_FEWEST, _MANY = 20, 100  # words: of fewer, the share says nothing, or not surely
# In running text three words of ten or more are of its own list, and of another one's hardly one in eight;
# Spanish and French share some, so that the largest share counts.
_OWN, _FOREIGN = 0.25, 0.12
_LETTER, _WORD = lazy(r"[^\W\d_]"), lazy(r"[^\W\d_]+")
# Neither letters of Europe's west nor the signs between words, so that most texts are looked at once.
_NOT_LATIN = lazy("[^\0-\u036f\u1e00-\u2e7f\ufb00-\ufb06\ufeff]")
# A script by its letters, and the language that it is likeliest to be.
_SCRIPTS = tuple(
    (language, lazy(f"[{letters}]"))
    for language, letters in (
        ("ja", "\u3041-\u30ff"),
        ("th", "\u0e01-\u0e7f"),
        ("zh", UNSPACED_CLASS),
        ("ko", "\uac00-\ud7a3"),
        ("ru", "\u0400-\u04ff"),
        ("ar", "\u0600-\u06ff"),
        ("hi", "\u0900-\u097f"),
        ("el", "\u0370-\u03ff"),
        ("he", "\u05d0-\u05ea"),
    )
)
_LEAST = {"ja": 0.05}  # of its letters: the rest are Chinese ones
_LEAST_OF_ALL = 0.3


def language_of(text: str) -> str:
    """The language of a text, or `UNKNOWN`; English where it is too short to tell."""
    text = text[:_SAMPLE]
    script = _by_script(text)
    if script:
        return script
    words = _words(text)
    shares = {language: _share(words, language) for language in LANGUAGES}
    best = max(shares, key=lambda language: shares[language])
    if shares[best] >= _OWN:
        return best
    return "en" if len(words) < _FEWEST or shares["en"] >= _FOREIGN else UNKNOWN


@lru_cache(maxsize=4)  # the same article is looked at for each mutant of its bank
def is_foreign(text: str, language: str) -> bool:
    """Whether a text is surely not in a language; False for one without a list of words."""
    text = text[:_SAMPLE]
    base = language.partition("-")[0].casefold()
    if base not in LANGUAGES or not text.strip():
        return False
    script = _by_script(text)
    if script or base == "zh":
        return script != base and len(text) > _FEWEST
    words = _words(text)
    if len(words) < _FEWEST or _share(words, base) >= _FOREIGN:
        return False
    # Notes and tables have hardly a word that any text has: so many without one are needed to be sure.
    return len(words) >= _MANY or language_of(text) not in (base, UNKNOWN)


def _by_script(text: str) -> str:
    """The language by its script, where that is not the Latin one."""
    if text.isascii() or not _NOT_LATIN.search(text):
        return ""
    letters = len(_LETTER.findall(text))
    for language, script in _SCRIPTS:
        if len(script.findall(text)) > letters * _LEAST.get(language, _LEAST_OF_ALL):
            return "uk" if language == "ru" and re.search("[іїєґ]", text) else language
    return ""


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


def _share(words: list[str], language: str) -> float:
    empty = function_words(language) or frozenset()
    return sum(word in empty for word in words) / max(1, len(words))
