"""The words and numbers of a whole source, found out once for all the questions that ask for them."""

from __future__ import annotations

from collections import ChainMap, Counter
from collections.abc import Iterable, MutableMapping
from functools import lru_cache

from quizkit.proof.analysis import Terms, with_terms
from quizkit.proof.units import ARTICLE, MARK, Unit, units_of
from quizkit.proof.vocabulary import Vocabulary
from quizkit.source.sentences import sentence_spans

_LONG = 10_000  # characters
Counts = MutableMapping[str, int]


class Known:
    """How often words as written in lower case, keys and quantities stand in a source."""

    def __init__(self, lows: Counts, keys: Counts, numbers: Counts) -> None:
        self.lows = lows
        self.keys = keys
        self.numbers = numbers

    def count(self, units: Iterable[Unit], times: int = 1) -> None:
        """Count some units in, or with `times=-1` out."""
        for unit in units:
            self.lows[unit.low] += times
            if unit.quantity is not None:
                self.numbers[unit.quantity.key] += times
            elif unit.cls not in (MARK, ARTICLE):
                self.keys[unit.key] += times


class _Source:
    """A source counted sentence by sentence: the units are not held, so that a long one takes little memory."""

    def __init__(self, text: str, language: str) -> None:
        self.text = text
        self.language = language
        self.known = Known(Counter(), Counter(), Counter())
        self.vocabulary = Vocabulary(language)
        self.sentences: dict[str, list[tuple[int, int]]] = {}
        for start, end in sentence_spans(text):
            units = units_of(text[start:end], language)
            self.known.count(units)
            self.vocabulary.add(units)
            for key in {unit.key for unit in units if unit.cls not in (MARK, ARTICLE)}:
                self.sentences.setdefault(key, []).append((start, end))

    def with_terms(self, terms: Terms) -> Known:
        """The same where each declared term is one word: only sentences with a word of one are read again."""
        base = self.known
        known = Known(ChainMap({}, base.lows), ChainMap({}, base.keys), ChainMap({}, base.numbers))
        words = {unit.key for pair in terms for side in pair for unit in units_of(side, self.language)}
        for start, end in {span for word in words for span in self.sentences.get(word, ())}:
            units = units_of(self.text[start:end], self.language)
            known.count(units, -1)
            known.count(with_terms(units, self.language, terms))
        return known


def _source(text: str, language: str) -> _Source:
    return _long_source(text, language) if len(text) > _LONG else _short_source(text, language)


# A bank asks for its articles again and again, and for single passages now and then.
@lru_cache(maxsize=4)
def _long_source(text: str, language: str) -> _Source:
    return _Source(text, language)


@lru_cache(maxsize=64)
def _short_source(text: str, language: str) -> _Source:
    return _Source(text, language)


def vocabulary(text: str, language: str) -> Vocabulary:
    """The words of a text, to look for names in."""
    return _source(text, language).vocabulary


@lru_cache(maxsize=16)
def known(text: str, language: str, terms: Terms) -> Known:
    """The words and numbers of a text, declared terms taken for one word each."""
    source = _source(text, language)
    return source.with_terms(terms) if terms else source.known
