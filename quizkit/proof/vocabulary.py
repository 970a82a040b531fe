"""The words of a text, ready to be asked whether a name stands there, be it in another form or with a slip."""

from __future__ import annotations

from collections.abc import Iterable

from quizkit.proof.units import Unit
from quizkit.text.operators.en_keys import without_accents
from quizkit.text.words import loose_key

_BEGINNING = 3


class Vocabulary:
    """The words of a text as stems and as written, its quantities by their keys."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.words: set[str] = set()
        self._beginnings: set[str] = set()
        self._by_ends: dict[str, list[str]] = {}

    def add(self, units: Iterable[Unit]) -> None:
        """Take in the words of a sentence."""
        for unit in units:
            self._add(loose_key(unit.low, self.language))
            self._add(without_accents(unit.low))
            if unit.quantity is not None:
                self._add(unit.quantity.key)
                for part in unit.low.split():
                    self._add(part)

    def _add(self, word: str) -> None:
        if word in self.words:
            return
        self.words.add(word)
        self._beginnings.update(word[:length] for length in range(_BEGINNING + 1))
        if word:
            self._by_ends.setdefault(word[0] + word[-1], []).append(word)

    def has_alike(self, key: str) -> bool:
        """Whether a word is the key, or begins as it does: Italian, Italy; also a slip further on in a name."""
        return key in self.words or key[:_BEGINNING] in self._beginnings or self._has_slip_of(key)

    def _has_slip_of(self, key: str) -> bool:
        """Whether a word is the key with one letter slipped in, out or changed: Bedigo, Bendigo."""
        if len(key) < 5:
            return False
        alike = self._by_ends.get(key[0] + key[-1], ())
        return any(abs(len(word) - len(key)) <= 1 and _one_edit(key, word) for word in alike)


def slip(one: str, other: str) -> bool:
    """Whether two words of three letters and more are one but for a letter slipped in, out or changed."""
    return min(len(one), len(other)) >= 3 and abs(len(one) - len(other)) <= 1 and _one_edit(one, other)


def _one_edit(one: str, other: str) -> bool:
    start = 0
    while start < min(len(one), len(other)) and one[start] == other[start]:
        start += 1
    end = 0
    while end < min(len(one), len(other)) - start and one[-1 - end] == other[-1 - end]:
        end += 1
    return max(len(one), len(other)) - start - end <= 1
