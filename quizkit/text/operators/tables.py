"""The shape of one language's closed word classes and of its operator words.

An operator is a word that can change the truth of the words it reaches over: a negation, a modal,
an attribution and so on. The proof may never drop, add or swap one within its reach.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

# The classes of operators; `Operators.words` maps each operator word to one of them.
NEGATION = "negation"
MODALITY = "modality"
ATTRIBUTION = "attribution"
CONDITION = "condition"
QUANTITY = "quantity"
APPROXIMATION = "approximation"
COMPARISON = "comparison"
TIME = "time-order"
INTENTION = "intention"
EXCEPTION = "exception"
ALTERNATIVE = "alternative"
PRIVATIVE = "privative"


def listed(text: str) -> frozenset[str]:
    """The words of a white-space separated list, where `_` stands for a space inside an entry."""
    return frozenset(entry.replace("_", " ") for entry in text.casefold().split())


def by_class(tables: Mapping[str, str]) -> dict[str, str]:
    """Word → class from class → list; a word in two lists keeps the class that comes first."""
    words: dict[str, str] = {}
    for operator_class, text in tables.items():
        for word in sorted(listed(text)):
            words.setdefault(word, operator_class)
    return words


def phrases(tables: Mapping[str, str]) -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """Operators of several words by their first word, from class → phrases parted by semicolons."""
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for operator_class, text in tables.items():
        for phrase in text.casefold().split(";"):
            words = tuple(phrase.split())
            found.setdefault(words[0], []).append((words, operator_class))
    return {first: tuple(entries) for first, entries in found.items()}


@dataclass(frozen=True)
class Operators:
    """One language's tables; every word is lower case, and entries are single words.

    `phrases` are operators of several words, as `phrases` makes them; the operator stands at the first word.
    `words` maps a form to its operator class, `lemmas` an inflection key to its class (open classes,
    such as verbs of saying, are listed once by their base form). The other sets are the closed
    classes that clause and phrase boundaries are read from.
    """

    language: str
    words: Mapping[str, str]
    lemmas: Mapping[str, str]
    articles: frozenset[str]
    determiners: frozenset[str]
    prepositions: frozenset[str]
    coordinators: frozenset[str]
    contrasts: frozenset[str]
    subordinators: frozenset[str]
    relatives: frozenset[str]
    auxiliaries: frozenset[str]
    pronouns: frozenset[str]
    adverbs: frozenset[str]
    universals: frozenset[str]
    titles: frozenset[str] = frozenset()
    guarded: frozenset[str] = frozenset()
    past_forms: frozenset[str] = frozenset()
    present_forms: frozenset[str] = frozenset()
    copulas: frozenset[str] = frozenset()
    number_words: Mapping[str, int] = field(default_factory=dict)
    ordinal_words: Mapping[str, int] = field(default_factory=dict)
    scale_words: Mapping[str, int] = field(default_factory=dict)
    months: Mapping[str, int] = field(default_factory=dict)
    phrases: Mapping[str, tuple[tuple[tuple[str, ...], str], ...]] = field(default_factory=dict)
    decimal_comma: bool = False
    spaced: bool = True
