"""Words with their places: tokens, and the key under which two forms of one word are the same.

Offsets are code points of the text given. A key folds case, inflection and spelling, never meaning:
`colonies` and `colony` share one, `colony` and `colonial` do not.
"""

from __future__ import annotations

import re
import sys
import unicodedata
from functools import cache, lru_cache
from importlib import import_module
from importlib.util import find_spec, module_from_spec
from typing import NamedTuple, Protocol

from quizkit.text.operators.en_keys import english_key, without_accents

WORD, NUMBER, MARK, SYMBOL, CLITIC = "word", "number", "mark", "symbol", "clitic"


class Word(NamedTuple):
    """One token: its text, its lower-case form, its place, and whether it hangs on the one before.

    `kind` is "word", "number", "mark" (punctuation), "symbol" or "clitic" ('s, n't). `glued` tokens
    are parts of one written word: anti-competitive, X.25, 21-year-old.
    """

    text: str
    low: str
    start: int
    end: int
    kind: str
    glued: bool
    key: str


class Stemmer(Protocol):
    """What is used of a snowball stemmer."""

    def stemWord(self, word: str) -> str: ...


# Words that `words_of` takes apart or puts together are none of the plain ones, which mostly stand in rows.
_PLAIN = r"(?!(?:cent|cannot|ca|wo)(?![a-z]))(?-i:[A-Za-z]+)"
_LETTERS = r"[^\W\d_](?:[^\W\d_]|[\u0300-\u036f\u00ad])*"
_TOKEN = re.compile(
    rf"""
    \s*(?:
    (?P<plain>{_PLAIN}(?:\x20{_PLAIN})*(?=[\s,;]|\.(?:\s|\Z)|\Z))
  | (?P<number>
        (?:(?<![\w)\]’'.])[-\u2212](?=\d))?
        (?:\d{{1,3}}(?:[,\u00a0\u202f\u2009]\d{{3}})+(?![\d])(?:\.\d+)?
        |[1-9]\d{{0,2}}(?:\x20\d{{3}})+(?![\d.,:/]*\d)|\d+(?:[.,:]\d+)*)
    )
  | (?P<abbreviation>(?:[^\W\d_]\.){{2,}}(?:[^\W\d_](?![\w’']))?)
  | (?P<negated>{_LETTERS}(?=n['’]t(?!\w)))
  | (?P<clitic>(?:n['’]t|['’](?:s|re|ve|ll|d|m))(?!\w))
  | (?P<word>{_LETTERS}(?:['’](?!(?:s|re|ve|ll|d|m|t)(?!\w)){_LETTERS})*)
  | (?P<quote>``|''|["“”„«»‘’'`‚‹›])
  | (?P<bracket>-[LR][RSC]B-)
  | (?P<dash>--+|[—―–‒])
  | (?P<hyphen>[-\u2010\u2011/.])
  | (?P<mark>[,;:!?()\[\]{{}}…。，；：！？、（）·•|])
  | (?P<symbol>[^\s\w]|_)
    )
""",
    re.VERBOSE | re.IGNORECASE,
)

_SYMBOLS = {
    "%": "percent", "‰": "permille", "&": "and", "$": "dollar", "€": "euro", "£": "pound sterling", "¥": "yen",
    "₹": "rupee", "°": "degree", "₽": "rouble", "₩": "won sign", "₺": "lira", "+": "+",
}  # fmt: skip
_BRACKETS = {"-lrb-": "(", "-rrb-": ")", "-lsb-": "[", "-rsb-": "]", "-lcb-": "{", "-rcb-": "}"}
_BARE_NEGATED = {"ca": "can", "wo": "will", "sha": "shall", "ai": "be"}


@cache
def _plain_words(language: str) -> dict[str, tuple[str, str]]:
    """The words met so far in a language: each as written with its lower-case form and its key."""
    return _Kept()


class _Kept(dict[str, tuple[str, str]]):
    """A dictionary that begins afresh when it has grown large, so that memory stays bounded."""

    def __setitem__(self, key: str, value: tuple[str, str]) -> None:
        if len(self) > 20_000:
            self.clear()
        super().__setitem__(key, value)


def words_of(text: str, language: str = "en") -> tuple[Word, ...]:
    """The tokens of a text, in order; never fails, whatever the characters."""
    found: list[Word] = []
    new, plain = tuple.__new__, _plain_words(language)
    end, hanging, open_quote = -1, False, False
    for match in _TOKEN.finditer(text):
        group = match.lastgroup
        if group == "plain":
            start = match.start(1)
            glued = hanging or (start == end and bool(found) and found[-1][4] in (WORD, NUMBER))
            for raw in match[1].split(" "):
                known = plain.get(raw)
                if known is None:
                    known = plain[raw] = (raw.lower(), word_key(raw.lower(), language))
                end = start + len(raw)
                found.append(new(Word, (raw, known[0], start, end, WORD, glued, known[1])))
                start, glued = end + 1, False
            hanging = False
            continue
        if group is None:
            continue
        raw, start = match[group], match.start(group)
        touching = start == end
        if group == "hyphen":
            after = text[match.end() : match.end() + 1]
            if touching and after.isalnum() and found and found[-1].kind != MARK:
                if found[-1].kind == NUMBER and after.isdigit() and raw != ".":
                    found.append(Word(raw, "to", start, match.end(), SYMBOL, False, "to"))
                    hanging = False
                else:
                    hanging = True
                end = match.end()
                continue
            if raw == ".":
                mark = "."
            elif raw == "/":
                mark = "/"
            else:
                mark = "—"
            found.append(Word(raw, mark, start, match.end(), MARK, False, mark))
        elif group == "dash":
            after = text[match.end() : match.end() + 1]
            if raw in "–‒" and touching and after.isalnum() and found and found[-1].kind != MARK:
                end = match.end()
                if found[-1].kind == NUMBER and after.isdigit():
                    found.append(Word(raw, "to", start, end, SYMBOL, False, "to"))
                else:
                    hanging = True
                continue
            found.append(Word(raw, "—", start, match.end(), MARK, False, "—"))
        elif group == "quote":
            after_word = raw in "'’" and bool(found) and touching and found[-1].kind == WORD
            if after_word and not open_quote and text[start + 1 : start + 2].isspace():
                found.append(Word(raw, "'s", start, match.end(), CLITIC, True, "'s"))
                end, hanging = match.end(), False
                continue
            if raw in "'‘’`":
                open_quote = not touching and not open_quote
            found.append(Word(raw, '"', start, match.end(), MARK, False, '"'))
        elif group == "mark":
            mark = "…" if raw == "…" else _WIDE_MARKS.get(raw, raw)
            found.append(Word(raw, mark, start, match.end(), MARK, False, mark))
        elif group == "bracket":
            mark = _BRACKETS[raw.lower()]
            found.append(Word(raw, mark, start, match.end(), MARK, False, mark))
        else:
            glued = hanging or (touching and bool(found) and found[-1].kind in (WORD, NUMBER))
            low = raw.casefold()
            if low == "cent" and found and found[-1].low == "per":
                first = found.pop()
                text_of = text[first.start : match.end()]
                found.append(Word(text_of, "percent", first.start, match.end(), WORD, False, "percent"))
            elif group == "symbol":
                key = _SYMBOLS.get(raw, raw)
                found.append(Word(raw, key, start, match.end(), SYMBOL, False, key))
            elif group == "number":
                found.append(Word(raw, low, start, match.end(), NUMBER, glued, raw))
            elif group == "abbreviation":
                low = low.replace(".", "")
                found.append(Word(raw, low, start, match.end(), WORD, glued, word_key(low, language)))
            elif group == "clitic":
                low = low.replace("’", "'")
                if low == "n't":
                    found.append(Word(raw, "not", start, match.end(), WORD, False, "not"))
                else:
                    found.append(Word(raw, low, start, match.end(), CLITIC, True, low))
            elif group == "negated":
                low = _BARE_NEGATED.get(low, low)
                found.append(Word(raw, low, start, match.end(), WORD, glued, word_key(low, language)))
            elif low == "cannot" and language == "en":
                middle = start + 3
                found.append(Word(raw[:3], "can", start, middle, WORD, glued, "can"))
                found.append(Word(raw[3:], "not", middle, match.end(), WORD, False, "not"))
            elif low == "ca" and text[match.end() : match.end() + 4] in (" n't", " n’t"):
                found.append(Word(raw, "can", start, match.end(), WORD, glued, "can"))
            elif low == "wo" and text[match.end() : match.end() + 4] in (" n't", " n’t"):
                found.append(Word(raw, "will", start, match.end(), WORD, glued, "will"))
            elif (elided := _elided(low, language)) is not None:
                middle = start + low.replace("’", "'").index("'") + 1
                found.append(
                    Word(raw[: middle - start], elided, start, middle, WORD, glued, word_key(elided, language))
                )
                rest = raw[middle - start :]
                low = rest.casefold()
                found.append(Word(rest, low, middle, match.end(), WORD, False, word_key(low, language)))
            else:
                found.append(Word(raw, low.replace("’", "'"), start, match.end(), WORD, glued, word_key(low, language)))
        end, hanging = match.end(), False
    return tuple(found)


_WIDE_MARKS = {"，": ",", "；": ";", "：": ":", "！": "!", "？": "?", "（": "(", "）": ")", "。": ".", "、": ","}


_ELIDED = {
    "l": "le", "d": "de", "n": "ne", "s": "se", "c": "ce", "j": "je", "m": "me", "t": "te", "qu": "que",
    "jusqu": "jusque", "lorsqu": "lorsque", "puisqu": "puisque", "quoiqu": "quoique",
}  # fmt: skip


def _elided(low: str, language: str) -> str | None:
    """The full form of a French word that an apostrophe cuts short at the front of `low`: l'eau, qu'il."""
    if not language.startswith("fr"):
        return None
    front, mark, rest = low.replace("’", "'").partition("'")
    return _ELIDED.get(front) if mark and rest else None


@lru_cache(maxsize=20_000)
def word_key(low: str, language: str = "en") -> str:
    """The key of a lower-case word: spelling and inflection folded; in English also accents.

    In the other languages only case, the plural and written contractions are folded: their stemmers would
    fold tense and mood too (Spanish ganó, ganará), which changes the truth.
    """
    low = low.replace("\u00ad", "").replace("’", "'")
    if language.startswith("en"):
        return english_key(low)
    base = language.replace("_", "-").split("-")[0].casefold()
    folded = unicodedata.normalize("NFC", low)
    contracted = _CONTRACTED.get(base, {}).get(folded)
    if contracted is not None:
        return contracted
    if base == "es" and len(folded) > 3:
        if folded.endswith(("ciones", "siones")):
            return folded[:-4] + "ón"
        folded = folded.removesuffix("s")
        return folded.removesuffix("e") if len(folded) > 3 else folded
    if base == "fr" and len(folded) > 3:
        return folded[:-1] if folded[-1] in "sx" else folded
    return folded.replace("ß", "ss") if base == "de" else folded


_CONTRACTED: dict[str, dict[str, str]] = {
    "es": {"del": "de", "al": "a"},
    "fr": {"du": "de", "au": "à", "aux": "à"},
    "de": {
        "im": "in", "ins": "in", "am": "an", "ans": "an", "zum": "zu", "zur": "zu", "vom": "von", "beim": "bei",
        "war": "war",
    },
}  # fmt: skip


def listed_keys(text: str, language: str = "en") -> frozenset[str]:
    """The keys of the words of a white-space separated list."""
    return frozenset(word_key(word, language) for word in text.split())


@cache
def stemmer_for(language: str) -> Stemmer | None:
    """The snowball stemmer of a language code, or None where snowball has none."""
    name = _SNOWBALL.get(language.replace("_", "-").split("-")[0].casefold())
    if name is None:
        return None
    # The package loads thirty languages to offer one: it stands there unopened while this one is loaded from it.
    spec = None if "snowballstemmer" in sys.modules else find_spec("snowballstemmer")
    if spec is not None:
        sys.modules["snowballstemmer"] = module_from_spec(spec)
    try:
        made: Stemmer = getattr(import_module(f"snowballstemmer.{name}_stemmer"), f"{name.capitalize()}Stemmer")()
    finally:
        if spec is not None:
            del sys.modules["snowballstemmer"]
    return made


@lru_cache(maxsize=20_000)
def loose_key(low: str, language: str = "en") -> str:
    """The snowball stem, which also folds derivation; only for asking whether texts share a topic."""
    stemmer = stemmer_for(language)
    folded = without_accents(low)
    return stemmer.stemWord(folded) if stemmer is not None and len(folded) < 100 else folded


_SNOWBALL = {
    "ar": "arabic", "hy": "armenian", "eu": "basque", "ca": "catalan", "da": "danish", "nl": "dutch",
    "en": "english", "eo": "esperanto", "et": "estonian", "fi": "finnish", "fr": "french", "de": "german",
    "el": "greek", "hi": "hindi", "hu": "hungarian", "id": "indonesian", "ga": "irish", "it": "italian",
    "lt": "lithuanian", "ne": "nepali", "no": "norwegian", "nb": "norwegian", "pt": "portuguese",
    "ro": "romanian", "ru": "russian", "sr": "serbian", "es": "spanish", "sv": "swedish", "ta": "tamil",
    "tr": "turkish", "yi": "yiddish",
}  # fmt: skip
