"""Splits a passage into its sentences; a claim is proven from one of them."""

from __future__ import annotations

import re
from functools import lru_cache

_END = re.compile(r"""(?:[.!?…]+["”’'»)\]]*(?=\s+["“‘'«(\[¿¡]*[\w$€£])|[。！？]+[”’」』）]*|\n\s*\n)""")
_ABBREVIATIONS = frozenset(
    """mr mrs ms dr prof st sr jr vs v no nos vol pp ca c cf al etc inc ltd co corp gen col lt sgt capt cmdr adm gov
    sen rep
    rev hon pres dept univ fig figs ed eds trans approx est fr sra mme mlle hr z b d h u a bzw art ch sec mt ft op cit
    jan feb mar apr jun jul aug sep sept oct nov dec mass calif conn penn""".split()
)


@lru_cache(maxsize=2048)
def sentences_of(text: str) -> tuple[tuple[int, int], ...]:
    """Start and end of every sentence, white space trimmed; together they cover all visible text."""
    found: list[tuple[int, int]] = []
    start = 0
    for match in _END.finditer(text):
        if match.group()[0] == "." and _abbreviated(text, match.start(), match.end()):
            continue
        _add(found, text, start, match.end())
        start = match.end()
    _add(found, text, start, len(text))
    return tuple(found)


def _abbreviated(text: str, dot: int, end: int) -> bool:
    """Whether the full stop at `dot` belongs to an abbreviation or an initial, and the sentence goes on."""
    first = dot
    while first > 0 and dot - first < 12 and (text[first - 1].isalnum() or text[first - 1] == "."):
        first -= 1
    word = text[first:dot]
    after = text[end : end + 40].lstrip()
    if after[:1].islower():
        return True
    if len(word) == 1 and word.isalpha():
        return word.isupper() and not (word == "I" and first > 1)
    return word.lower() in _ABBREVIATIONS


def _add(found: list[tuple[int, int]], text: str, start: int, end: int) -> None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        found.append((start, end))
