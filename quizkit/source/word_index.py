"""Where the words of a long text stand, so that a quote is looked for at its rarest word only."""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterator
from functools import lru_cache

SHORT = 20_000
"""Up to so many characters a text is looked through from end to end, which is as fast."""

_WORD = re.compile(r"\w+")
# Both ends of these are in the quote, so that they are the same words wherever the quote stands.
_INNER_WORD = re.compile(r"(?<=\W)\w+(?=\W)")


class WordIndex:
    """The places of every word of a text."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._places: dict[str, array[int]] = {}
        for match in _WORD.finditer(text):
            places = self._places.get(match.group())
            if places is None:
                places = self._places[match.group()] = array("I")
            places.append(match.start())

    def find(self, words: str) -> Iterator[int]:
        """Every offset at which some words stand, as they are; they may overlap."""
        text = self.text
        best: tuple[int, array[int]] | None = None
        for match in _INNER_WORD.finditer(words):
            places = self._places.get(match.group())
            if places is None:
                return
            if best is None or len(places) < len(best[1]):
                best = match.start(), places
        if best is None:
            yield from every_place(text, words)
            return
        offset, places = best
        for place in places:
            if text.startswith(words, place - offset) and place >= offset:
                yield place - offset


def every_place(text: str, words: str) -> Iterator[int]:
    """The same by looking through the whole text."""
    start = text.find(words)
    while start >= 0:
        yield start
        start = text.find(words, start + 1)


@lru_cache(maxsize=6)
def _index(text: str) -> WordIndex:
    return WordIndex(text)


def offsets(text: str, words: str) -> Iterator[int]:
    """Every offset at which some words stand in a text, in order."""
    return every_place(text, words) if len(text) <= SHORT else _index(text).find(words)
