"""Where a quote stands in a text."""

from __future__ import annotations

import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizkit.source import find_quote, find_quotes
from quizkit.text.fold import fold

WORDS = st.sampled_from(
    "Kosovo’s café declared 2008 3,605 −5 U.S. agri-culture über naïve “farm” in the 58% m² 10⁶".split()
)
SPACES = st.sampled_from([" ", "\n", "\r\n", "  ", "\u00a0", " — "])
OTHER_TYPOGRAPHY = {
    "’": "'",
    "“": '"',
    "”": "„",
    " ": "\u00a0",
    "\n": " ",
    "\r\n": "\n  ",
    "—": "–",
    "é": "e\u0301",
}


@st.composite
def texts_with_a_quote(draw: st.DrawFn) -> tuple[str, str]:
    """A text, and some of its neighbouring words."""
    words = draw(st.lists(WORDS, min_size=1, max_size=12))
    spaces = draw(st.lists(SPACES, min_size=len(words), max_size=len(words)))
    start = draw(st.integers(0, len(words) - 1))
    end = draw(st.integers(start + 1, len(words)))
    pieces = [f"{space}{word}" for space, word in zip(spaces, words, strict=True)]
    return "".join(pieces), "".join(pieces[start:end]).strip(" \r\n\u00a0—")


def retyped(text: str) -> str:
    """The same text in other typography."""
    for sign, other in OTHER_TYPOGRAPHY.items():
        text = text.replace(sign, other)
    return text


@given(texts_with_a_quote())
def test_words_of_a_text_are_found_in_any_typography(text_and_quote: tuple[str, str]) -> None:
    """Neighbouring words of a text are found in it however their signs and spaces are typed, on either side."""
    text, quote = text_and_quote
    for searched, wanted in [(text, quote), (text, retyped(quote)), (retyped(text), quote)]:
        found = find_quote(searched, wanted)
        assert found is not None
        assert fold(searched[slice(*found)]) == fold(wanted)


@given(texts_with_a_quote(), st.text("Kosov20.,−58% ", min_size=1, max_size=4))
def test_a_find_never_begins_or_ends_inside_a_word_or_number(text_and_quote: tuple[str, str], quote: str) -> None:
    """Whatever is found, the characters beside it belong to other words and numbers."""
    text, _ = text_and_quote
    for start, end in find_quotes(text, quote):
        assert not (text[start - 1 : start].isalnum() and text[start].isalnum())
        assert not (text[end - 1].isalnum() and text[end : end + 1].isalnum())


@given(texts_with_a_quote(), st.sampled_from(["Kosovo's", "2008", "in", "the", "e"]))
def test_finds_are_in_order_and_apart(text_and_quote: tuple[str, str], quote: str) -> None:
    """Every find begins behind the end of the one before it, and the first one is what `find_quote` gives."""
    text, _ = text_and_quote
    found = list(find_quotes(text, quote))
    assert all(before[1] <= after[0] for before, after in pairwise(found))
    assert find_quote(text, quote) == (found[0] if found else None)


@given(st.text(max_size=40), st.text(max_size=10))
def test_no_text_is_too_strange(text: str, quote: str) -> None:
    """In any text any quote is found at a span of it, or not at all."""
    found = find_quote(text, quote)
    assert found is None or 0 <= found[0] < found[1] <= len(text)


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("in 2008", "in 200"),
        ("independence", "dependence"),
        ("the value is 2.5 now", "2"),
        ("the value is 2.5 now", "5"),
        ("the value is .5 now", "5"),
        ("it fell to −5 degrees", "5"),
        ("it fell to -5 degrees", "5 degrees"),
        ("3,605 pupils", "605 pupils"),
        ("3,605 pupils", "3"),
        ("10⁶ cells", "10"),
        ("10⁶ cells", "106"),
        ("5 m² of land", "5 m"),
        ("−5", "-5"),
        ("Case", "case"),
        ("café", "cafe"),
        ("二〇二5年", "2"),
        ("anything", ""),
        ("anything", "  \u200b "),
    ],
)
def test_what_is_not_there_is_not_found(text: str, quote: str) -> None:
    """Parts of words and numbers, other signs and nothing at all are no quotes of the text."""
    assert find_quote(text, quote) is None


@pytest.mark.parametrize(
    ("text", "quote", "found"),
    [
        ("pages 3-5", "5", "5"),
        ("in 2008.", "2008", "2008"),
        ("in 2008, it", "2008", "2008"),
        ("$5 each", "5 each", "5 each"),
        ("他在北京工作。", "北京", "北京"),
        ("于2008年宣布", "2008年", "2008年"),
        ("U.S.-backed", "backed", "backed"),
        ("l’eau", "eau", "eau"),
        ("agri-\nculture grew", "agriculture grew", "agri-\nculture grew"),
        ("well-\nknown farm", "well-known farm", "well-\nknown farm"),
        ("pre-\nand post-war", "pre- and post-war", "pre-\nand post-war"),
        ("agriculture grew", "agri-\nculture grew", "agriculture grew"),
        ("soft\u00adly said", "softly", "soft\u00adly"),
    ],
)
def test_what_is_there_is_found_where_it_is(text: str, quote: str, found: str) -> None:
    """A quote is found as the text has it: in ranges, beside signs, in Chinese, over a hyphened line end."""
    span = find_quote(text, quote)
    assert span is not None
    assert text[slice(*span)] == found


def test_a_text_in_parts_is_searched_like_a_whole_one() -> None:
    """A quote typed in composed letters is found in an article saved in decomposed ones."""
    text = unicodedata.normalize("NFD", "Hà Nội và 한국 và हिन्दी")
    for word in ("Nội", "한국", "हिन्दी"):
        found = find_quote(text, word)
        assert found is not None
        assert unicodedata.normalize("NFC", text[slice(*found)]) == unicodedata.normalize("NFC", word)
