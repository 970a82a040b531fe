"""The sentences of a text, as spans of it."""

from __future__ import annotations

import re
from functools import lru_cache

# Words whose full stop does not end a sentence: titles, references and their like, in the
# languages whose lists the proof knows. Compared in lower case, without the stop.
_ABBREVIATIONS = frozenset(
    "mr mrs ms dr prof rev hon gen col capt lt sgt gov sen rep pres st mt ft jr sr messrs mme mlle "
    "vs v cf viz eg e.g ie i.e al approx ca c fig figs no nos vol vols p pp ed eds ch sec art para "
    "inc ltd co corp bros dept univ assn est jan feb mar apr jun jul aug sep sept oct nov dec "
    "sra srta dra núm pág av bzw usw z.b d.h ca nr bd hrsg str mag".split()
)
# Words that open a sentence after an abbreviation which may also end one ("in the U.S. The …").
_OPENERS = frozenset("The A An It He She They We In On At This That These Those But And However".split())

_CLOSERS = "\"'”’»›)\\]」』）》〉】"
_END = re.compile(
    rf"(?P<stop>[。！？｡]+[{_CLOSERS}]*)"
    rf"|(?P<latin>(?:\.\.\.|…|[.!?]+)[{_CLOSERS}]*)(?=\s|$)"
    r"|(?P<break>\n[ \t\r]*\n\s*|\r[ \t]*\r\s*|\n(?=[ \t]*(?:[-*•–]|\d{1,3}[.)])[ \t]))"
)
_WORD_BEFORE = re.compile(r"[^\s(\[“\"‘'«]+$")
_INITIALS = re.compile(r"(?:\w\.)*[^\W\d_]$")


@lru_cache(maxsize=256)
def sentence_spans(text: str) -> tuple[tuple[int, int], ...]:
    """The spans of the sentences of a text, in order, without the white space between them.

    A sentence ends at a full stop, question mark or exclamation mark that is followed by white
    space and does not belong to an abbreviation or an initial, at the marks of Chinese and
    Japanese, at an empty line, and before an item of a list. A lone line end ends nothing, so
    that lines may be wrapped.
    """
    spans: list[tuple[int, int]] = []
    start = 0
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
    before = _WORD_BEFORE.search(text, start, match.start())
    word = before.group() if before else ""
    if word.casefold() in _ABBREVIATIONS and not (word.casefold() == "no" and opening.isalpha()):
        return False
    if _INITIALS.match(word) and word != "I":
        return not opening or opening in _OPENERS
    return True
