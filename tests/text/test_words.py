"""Words: tokens with their places, and keys that fold inflection and spelling but never meaning."""

from __future__ import annotations

import pytest

from quizkit.text.words import word_key, words_of


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("colony", "colonies"), ("colour", "color"), ("colours", "colored"), ("built", "build"), ("went", "goes"),
        ("analysed", "analyzed"), ("travellers", "traveler"), ("theatres", "theaters"), ("women", "woman"),
        ("practised", "practice"), ("café", "cafe"), ("stopped", "stops"), ("organisation", "organization"),
        ("organises", "organised"), ("promises", "promise"), ("kill", "killed"), ("call", "calling"), ("try", "tried"),
        ("tie", "tied"), ("control", "controlled"),
    ],
)  # fmt: skip
def test_forms_of_one_english_word_share_a_key(one: str, other: str) -> None:
    """Case, number, tense and spelling are folded."""
    assert word_key(one) == word_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("colony", "colonial"), ("four", "for"), ("hour", "hor"), ("universe", "university"), ("new", "news"),
        ("organ", "organise"), ("not", "note"), ("legal", "illegal"), ("form", "former"),
        ("filled", "filed"), ("mill", "mile"),
    ],
)  # fmt: skip
def test_different_english_words_keep_different_keys(one: str, other: str) -> None:
    """Derivation is not folded."""
    assert word_key(one) != word_key(other)


@pytest.mark.parametrize(
    ("one", "other", "language"), [("ganó", "ganará", "es"), ("ouvrit", "ouvrira", "fr"), ("hat", "hätte", "de")]
)
def test_tense_and_mood_stay_apart_in_other_languages(one: str, other: str, language: str) -> None:
    """Their stemmers would fold what changes the truth."""
    assert word_key(one, language) != word_key(other, language)


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [
        ("naciones", "nación", "es"),
        ("ciudades", "ciudad", "es"),
        ("accords", "accord", "fr"),
        ("du", "de", "fr"),
        ("im", "in", "de"),
    ],
)
def test_plurals_and_contractions_are_folded(one: str, other: str, language: str) -> None:
    """Spanish and French plurals, and prepositions grown together with an article."""
    assert word_key(one, language) == word_key(other, language)


@pytest.mark.parametrize(
    ("text", "language", "lows"),
    [
        ("It can't fly.", "en", ["it", "can", "not", "fly", "."]),
        ("He cannot stay", "en", ["he", "can", "not", "stay"]),
        ("Lee's 21-year-old dog", "en", ["lee", "'s", "21", "year", "old", "dog"]),
        ("the U.S. army", "en", ["the", "us", "army"]),
        ("1973–74", "en", ["1973", "to", "74"]),
        ("80 per cent", "en", ["80", "percent"]),
        ("l’eau qu'il boit", "fr", ["le", "eau", "que", "il", "boit"]),
        ("", "en", []),
    ],
)
def test_tokens(text: str, language: str, lows: list[str]) -> None:
    """Contractions, compounds, ranges and elisions come apart."""
    assert [word.low for word in words_of(text, language)] == lows


@pytest.mark.parametrize("text", ["It can't be 3,000 m² — “no”!", "naïve\u00ad co-op\u2011ed x\ud800y", "l'été d’or"])
@pytest.mark.parametrize("language", ["en", "fr", "xx"])
def test_places_give_back_the_text(text: str, language: str) -> None:
    """Every token is the text at its place, in order, without overlap."""
    end = 0
    for word in words_of(text, language):
        assert word.start >= end
        assert text[word.start : word.end] == word.text
        end = word.end
