"""The sentences of a text, as spans of it."""

from __future__ import annotations

import re
from functools import lru_cache

from quizkit.text.patterns import lazy

# Words whose full stop does not end a sentence, in the languages whose lists the proof knows;
# compared in lower case, without the stop. These stand before the word they belong to, always:
_TITLES = frozenset(
    "mr mrs ms dr prof rev hon gen col capt lt sgt gov sen rep pres st mt ft messrs mme mlle vs v cf viz "
    "eg e.g ie i.e approx ca c sra srta dra z.b d.h bzw".split()
)
# these before a number:
_REFERENCES = frozenset("no nos fig figs vol vols p pp ch sec art para núm pág av nr bd abs".split())
# and these may stand at a sentence's end as well.
_SHORTENED = frozenset(
    "jr sr al ed eds inc ltd co corp bros dept univ assn est usw hrsg str mag "
    "jan feb mar apr jun jul aug sep sept oct nov dec".split()
)
_GERMAN_MONTHS = frozenset("Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split())
# Words that open a sentence after an abbreviation which may also end one ("in the U.S. The …").
_OPENERS = frozenset("The A An It He She They We In On At This That These Those But And However".split())

_CLOSERS = "\"'”’»›)\\]」』）》〉】"
# The marks of Chinese and Japanese end a sentence wherever they stand, those of Hindi, Arabic and
# Urdu, Armenian and Ethiopic before white space. Notes like [3] belong to the sentence before them.
_END = lazy(
    rf"(?P<stop>[。！？｡]+[{_CLOSERS}]*)"
    rf"|(?P<latin>(?<![.!?…।॥؟۔։።])(?:[.!?…।॥؟۔։።]+)[{_CLOSERS}]*(?:[\u00a0\u202f ]»)?(?:\[\w{{1,9}}\])*)(?=\s|$)"
    r"|(?P<break>\n[ \t\r]*\n\s*|\r[ \t]*\r\s*|[\n\r](?=[ \t]*(?:[-*•–]|\d{1,3}[.)]|\w\))[ \t]))"
)
# What ends a sentence of ASCII letters; most texts that are asked for are one sentence.
_MAY_END = lazy(r"[.!?\n\r]")
_WORD_BEFORE = lazy(r"[^\s(\[“\"‘«]+$")
_INITIALS = lazy(r"(?:\w\.)*[^\W\d_]")


# A line, and a word without a space, may have millions of characters: so many tell what they are.
_DEEPEST, _LONGEST_WORD = 100, 60


@lru_cache(maxsize=512)
def sentence_spans(text: str) -> tuple[tuple[int, int], ...]:
    """The spans of the sentences of a text, in order, without the white space between them.

    A sentence ends at a full stop, question mark or exclamation mark that is followed by white
    space and does not belong to an abbreviation or an initial, at the marks of other scripts, at an
    empty line, and before an item of a list. A lone line end ends nothing, so that lines may be
    wrapped.
    """
    spans: list[tuple[int, int]] = []
    start = 0
    if text.isascii() and not _MAY_END.search(text, 0, len(text.rstrip()) - 1):
        _append(spans, text, 0, len(text))
        return tuple(spans)
    for match in _END.finditer(text):
        if match.start() < start or (match.lastgroup == "latin" and not _ends(text, start, match)):
            continue
        end = match.start() if match.lastgroup == "break" else match.end()
        _append(spans, text, start, end)
        start = match.end()
    _append(spans, text, start, len(text))
    return tuple(spans)


def _append(spans: list[tuple[int, int]], text: str, start: int, end: int) -> None:
    piece = text[start:end]
    stripped = piece.strip()
    if any(character.isalnum() for character in stripped):
        start += len(piece) - len(piece.lstrip())
        spans.append((start, start + len(stripped)))


def _ends(text: str, start: int, match: re.Match[str]) -> bool:
    """Whether this stop ends the sentence that began at `start`."""
    following = text[match.end() : match.end() + 40].split(None, 1)[:1]
    next_word = following[0] if following else ""
    opening = next_word.lstrip("\"'“‘«‹([¿¡")
    if opening[:1].islower():
        # “He asked why? nobody knew” aside, a sentence does not begin in lower case.
        return False
    if match.group() != ".":
        return True
    before = _WORD_BEFORE.search(text, max(start, match.start() - _LONGEST_WORD), match.start())
    if before and before.group().isdecimal() and _begins_line(text, before.start()):
        return False  # “1. First” is an item of a list
    return not before or _may_end(before.group().lstrip("'‘’"), opening)


def _begins_line(text: str, offset: int) -> bool:
    least = max(offset - _DEEPEST, 0)
    start = text.rfind("\n", least, offset) + 1
    return (start > 0 or least == 0) and not text[start:offset].strip()


def _may_end(word: str, opening: str) -> bool:
    """Whether a full stop behind a word ends a sentence, when `opening` is the word that follows."""
    if word.isdecimal():
        return opening.rstrip(".,;:") not in _GERMAN_MONTHS
    plain = word.casefold()
    if len(word) == 1 and word.isupper():
        return word == "I" or not opening or opening in _OPENERS
    if plain in _TITLES:
        return False
    if plain in _REFERENCES:
        return not opening[:1].isdigit()
    if plain in _SHORTENED or _INITIALS.fullmatch(word):
        return not opening or opening in _OPENERS
    return True
