"""The words of a text, ready to be asked whether a name stands there, be it in another form or with a slip."""

from __future__ import annotations

from functools import lru_cache

from quizkit.proof.units import units_of
from quizkit.source.sentences import sentence_spans
from quizkit.text.operators.en_keys import without_accents
from quizkit.text.words import loose_key

_BEGINNING = 3


class Vocabulary:
    """The words of a text as stems and as written, its quantities by their keys."""

    def __init__(self, text: str, language: str) -> None:
        found: set[str] = set()
        for start, end in sentence_spans(text):
            for unit in units_of(text[start:end], language):
                found.add(loose_key(unit.low, language))
                found.add(without_accents(unit.low))
                if unit.quantity is not None:
                    found.add(unit.quantity.key)
                    found.update(unit.low.split())
        self.words = found
        self._beginnings = {word[:length] for word in found for length in range(_BEGINNING + 1)}
        self._by_ends: dict[str, list[str]] = {}
        for word in found:
            if word:
                self._by_ends.setdefault(word[0] + word[-1], []).append(word)

    def __contains__(self, word: str) -> bool:
        return word in self.words

    def begins_alike(self, key: str) -> bool:
        """Whether a word begins as the key does: Italian, Italy; also a slip further on in a name."""
        return key[:_BEGINNING] in self._beginnings

    def has_slip_of(self, key: str) -> bool:
        """Whether a word is the key with one letter slipped in, out or changed: Bedigo, Bendigo."""
        if len(key) < 5:
            return False
        alike = self._by_ends.get(key[0] + key[-1], ())
        return any(abs(len(word) - len(key)) <= 1 and _one_edit(key, word) for word in alike)


def _one_edit(one: str, other: str) -> bool:
    start = 0
    while start < min(len(one), len(other)) and one[start] == other[start]:
        start += 1
    end = 0
    while end < min(len(one), len(other)) - start and one[-1 - end] == other[-1 - end]:
        end += 1
    return max(len(one), len(other)) - start - end <= 1


@lru_cache(maxsize=256)
def vocabulary(text: str, language: str) -> Vocabulary:
    """The vocabulary of a text, kept for the next questions on it."""
    return Vocabulary(text, language)
