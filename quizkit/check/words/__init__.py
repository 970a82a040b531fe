"""The words that fairness rules look for, by language; rules are silent in a language without a table."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from quizkit.check.words.tables import ItemWords
from quizkit.text.operators import operators_for

__all__ = ["LANGUAGES", "ItemWords", "function_words", "words_for"]

LANGUAGES = ("de", "en", "es", "fr", "zh")


@cache
def words_for(language: str) -> ItemWords | None:
    """The words of a language (`"en"`, or `"en-GB"` read as `"en"`), or None where there are none."""
    base = language.replace("_", "-").split("-")[0].casefold()
    if base not in LANGUAGES:
        return None
    words = import_module(f"quizkit.check.words.{base}").WORDS
    assert isinstance(words, ItemWords)
    return words


@cache
def function_words(language: str) -> frozenset[str] | None:
    """The words that carry no topic, or None in a language without a list or without spaces between words."""
    tables = operators_for(language)
    if tables is None or not tables.spaced:
        return None
    classes = (tables.articles, tables.determiners, tables.prepositions, tables.coordinators, tables.contrasts)
    more = (tables.subordinators, tables.relatives, tables.auxiliaries, tables.pronouns, tables.adverbs)
    return frozenset(word.casefold() for words in (*classes, *more) for word in words)
