"""Operators that a quote leaves out."""

from __future__ import annotations

import pytest

from quizkit.check.cuts import beside, hidden
from quizkit.source.article import Article
from quizkit.source.quote import find_quote


def cut(text: str, quote: str, language: str = "en") -> str | None:
    """The word that a quote of the text is cut from."""
    span = find_quote(text, quote)
    assert span
    found = beside(Article("article", "article.txt", text), span, language)
    return text[found.start : found.end] if found else None


@pytest.mark.parametrize(
    ("text", "quote", "word"),
    [
        ("The canal is not wide.", "The canal is", "not"),
        ("The canal is not wide.", "wide", "not"),
        ("Kosovo never declared independence.", "declared independence", "never"),
        ("The council failed to build the bridge.", "build the bridge", "failed"),
        ("The bridge may also be closed.", "also be closed", "may"),
        ("The harvest is expected to fall.", "fall", "expected"),
        ("Critics say that the canal is wide.", "the canal is wide", "say"),
        ("If the wind turns, the gate is closed.", "the wind turns", "If"),
        ("The gate is closed if the wind turns.", "The gate is closed", "if"),
        ("It has more than 40 boats.", "40 boats", "more"),
        ("It has about 40 boats.", "40 boats", "about"),
    ],
)
def test_a_word_right_beside_the_quote_is_told(text: str, quote: str, word: str) -> None:
    """Before it or behind it, where it bears on the words of the quote."""
    assert cut(text, quote) == word


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("The canal is not wide.", "The canal is not wide"),
        ("It is not wide, the canal is deep.", "the canal is deep"),
        ("The canal is wide, not deep.", "The canal is wide"),
        ("They voted against the new law.", "the new law"),
        ("The school closed due to the storm.", "the storm"),
        ("He declared independence from Serbia.", "independence from Serbia"),
        ("He left as if the war were over.", "the war were over"),
        ("The gate is closed, if necessary.", "The gate is closed"),
        ("It was founded as a school.", "a school"),
    ],
)
def test_a_word_that_changes_nothing_is_not(text: str, quote: str) -> None:
    """In another clause, in the quote itself, or no operator on these words."""
    assert cut(text, quote) is None


@pytest.mark.parametrize(("language", "text", "quote"), [("de", "Der Kanal ist nicht breit.", "breit")])
def test_other_languages_with_word_lists(language: str, text: str, quote: str) -> None:
    """German has its own list."""
    assert cut(text, quote, language) == "nicht"


@pytest.mark.parametrize("language", ["zh", "fi"])
def test_a_language_without_lists_or_spaces_is_left_alone(language: str) -> None:
    """There is no telling."""
    assert cut("不 abc def ghi", "abc def ghi", language) is None


def test_the_gravest_hidden_word_is_told() -> None:
    """A “not” before an “all” that comes first; in Chinese as in English."""
    text = "The canal is, for all its fame, not wide."
    found = hidden(Article("a", "a.txt", text), 12, 37, "en")
    assert found is not None
    assert text[found.start : found.end] == "not"
    chinese = "运河虽然有名但是不宽。"
    found = hidden(Article("a", "a.txt", chinese), 2, 9, "zh")
    assert found is not None
    assert chinese[found.start : found.end] == "不"
