"""The words and numbers of a whole source, read once for all the questions, and no further than they ask."""

from __future__ import annotations

from collections import ChainMap, Counter
from collections.abc import Callable, Iterable, MutableMapping
from functools import cached_property, lru_cache

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

    def has(self, unit: Unit) -> bool:
        """Whether a word stands there in any inflection, or a quantity in figures or in words."""
        if self.lows.get(unit.low):
            return True
        return bool(self.keys.get(unit.key) if unit.quantity is None else self.numbers.get(unit.quantity.key))


class Source(Known):
    """A source, read sentence by sentence as far as it was asked for.

    Questions mostly follow their article, and ask for what stands there: so what is read next is what is proven next,
    and is analysed once for both. The units are not held, so that a long source takes little memory.
    """

    def __init__(self, text: str, language: str) -> None:
        super().__init__(Counter(), Counter(), Counter())
        self.text = text
        self.language = language
        self.spans = sentence_spans(text)
        self._vocabulary = Vocabulary(language)
        self._read = 0

    def has(self, unit: Unit) -> bool:
        return self._sooner_or_later(lambda: super(Source, self).has(unit))

    def has_any(self, words: Iterable[str]) -> bool:
        """Whether one of some words stands there as it is, a stem or the key of a quantity."""
        wanted = set(words)
        return self._sooner_or_later(lambda: not wanted.isdisjoint(self._vocabulary.words))

    def has_alike(self, key: str) -> bool:
        """Whether a stem stands there, in another form or with a slip."""
        return self._sooner_or_later(lambda: self._vocabulary.has_alike(key))

    def _sooner_or_later(self, is_so: Callable[[], bool]) -> bool:
        """Whether something is so that stays so, however much more is read."""
        while not is_so():
            if self._read == len(self.spans):
                return False
            self._read_on()
        return True

    def _read_on(self) -> None:
        start, end = self.spans[self._read]
        self._read += 1
        units = units_of(self.text[start:end], self.language)
        self.count(units)
        self._vocabulary.add(units)

    @cached_property
    def _sentences(self) -> dict[str, list[tuple[int, int]]]:
        """The sentences by the keys of their words."""
        sentences: dict[str, list[tuple[int, int]]] = {}
        for start, end in self.spans:
            units = units_of(self.text[start:end], self.language)
            for key in {unit.key for unit in units if unit.cls not in (MARK, ARTICLE)}:
                sentences.setdefault(key, []).append((start, end))
        return sentences

    def with_terms(self, terms: Terms) -> Known:
        """The same where each declared term is one word: only sentences with a word of one are read again."""
        while self._read < len(self.spans):
            self._read_on()
        known = Known(ChainMap({}, self.lows), ChainMap({}, self.keys), ChainMap({}, self.numbers))
        words = {unit.key for pair in terms for side in pair for unit in units_of(side, self.language)}
        for start, end in {span for word in words for span in self._sentences.get(word, ())}:
            units = units_of(self.text[start:end], self.language)
            known.count(units, -1)
            known.count(with_terms(units, self.language, terms))
        return known


def source_of(text: str, language: str) -> Source:
    """A text to look for words and numbers in."""
    return _long_source(text, language) if len(text) > _LONG else _short_source(text, language)


# A bank asks for its articles again and again, and for single passages now and then.
@lru_cache(maxsize=4)
def _long_source(text: str, language: str) -> Source:
    return Source(text, language)


@lru_cache(maxsize=64)
def _short_source(text: str, language: str) -> Source:
    return Source(text, language)


@lru_cache(maxsize=16)
def known(text: str, language: str, terms: Terms) -> Known:
    """The words and numbers of a text, declared terms taken for one word each."""
    source = source_of(text, language)
    return source.with_terms(terms) if terms else source
