"""The class, the operator and the tense of a word, wherever it stands."""

from __future__ import annotations

from functools import cache

from quizkit.proof.units.openers import OPENERS
from quizkit.proof.units.unit import (
    ADVERB,
    ARTICLE,
    AUXILIARY,
    CLITIC,
    COORDINATOR,
    DETERMINER,
    OPEN,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    SUBORDINATOR,
)
from quizkit.text import words as w
from quizkit.text.operators import operators_for
from quizkit.text.operators.tables import Operators

Nature = tuple[str, str | None, str, bool]


class Natures(dict[tuple[str, str, str], Nature]):
    """The class, the operator and the tense of a word, wherever it stands: by its form, its key and its kind.

    And whether its neighbours may make an operator of it, or of an operator none.
    Found out when a word is first met; so many are kept that memory stays bounded.
    """

    def __init__(self, language: str) -> None:
        super().__init__()
        self.language = language

    def __missing__(self, word: tuple[str, str, str]) -> Nature:
        if len(self) >= 20_000:
            self.clear()
        found = self[word] = _nature(*word, self.language)
        return found


natures = cache(Natures)


def _nature(low: str, key: str, kind: str, language: str) -> Nature:
    tables = operators_for(language)
    assert tables is not None
    cls = class_of(low, key, kind, tables)
    operator = tables.words.get(low)
    if operator is None and cls == OPEN:
        operator = tables.lemmas.get(low)
        if operator is None:
            operator = _by_key(language).get(key)
    value = "past" if low in tables.past_forms else "present" if low in tables.present_forms else ""
    return cls, operator, value, operator is not None or low in OPENERS or low in tables.phrases


@cache
def _by_key(language: str) -> dict[str, str]:
    """Operator verbs by their inflection key."""
    tables = operators_for(language)
    assert tables is not None
    return {w.word_key(lemma, language): operator for lemma, operator in reversed(list(tables.lemmas.items()))}


def class_of(low: str, key: str, kind: str, tables: Operators) -> str:
    if kind == w.CLITIC:
        return AUXILIARY if low in ("'ll", "'d", "'ve", "'re", "'m") else CLITIC
    if low in tables.articles:
        return ARTICLE
    if low in tables.auxiliaries:
        return AUXILIARY
    if low in tables.coordinators or (kind == w.SYMBOL and key == "and"):
        return COORDINATOR
    if low in tables.relatives:
        return RELATIVE
    if low in tables.prepositions:
        return PREPOSITION
    if low in tables.subordinators:
        return SUBORDINATOR
    if low in tables.determiners:
        return DETERMINER
    if low in tables.pronouns:
        return PRONOUN
    if low in tables.adverbs:
        return ADVERB
    if tables.language == "en" and low.endswith("ly") and len(low) > 4 and low not in _NOT_ADVERBS:
        return ADVERB
    return OPEN


_NOT_ADVERBS = frozenset(
    "family italy july reply supply apply ally assembly monopoly anomaly belly bully fly rally jelly only early daily "
    "weekly monthly yearly friendly lovely likely elderly costly deadly holy ugly silly lonely comply rely imply "
    "multiply butterfly homily sicily melancholy".split()
)
