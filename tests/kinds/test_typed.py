"""Typed answers: what does not count, and what a slip is."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizkit.kinds.typed import fold_answer, mark_typed, same_answer

SLIP = "A slip was forgiven"


@pytest.mark.parametrize(
    ("wanted", "typed", "language"),
    [
        # case, punctuation, spaces, hyphens, quotation marks
        ("Kosovo", "kosovo", "en"),
        ("Kosovo", "  KOSOVO. ", "en"),
        ("“Kosovo”", "Kosovo", "en"),
        ("well-known", "well known", "en"),
        ("e-mail", "email", "en"),
        ("Qur’an", "Quran", "en"),
        ("AT&T", "AT & T", "en"),
        ("x=3", "x = 3", "en"),
        # abbreviations and initials
        ("the U.S.", "US", "en"),
        ("U.S.", "the us", "en"),
        ("the U.S. economy", "U.S economy", "en"),
        ("J. F. Kennedy", "JF Kennedy", "en"),
        ("Ph.D.", "PhD", "en"),
        ("9 a.m.", "9 am", "en"),
        # articles
        ("The Netherlands", "netherlands", "en"),
        ("l’eau", "eau", "fr"),
        ("l’eau", "l'eau", "fr"),
        ("un'isola", "isola", "it"),
        ("la Casa Blanca", "casa blanca", "es"),
        ("das Haus", "haus", "de"),
        # accents and letters that are not on every keyboard
        ("Zürich", "Zurich", "en"),
        ("Straße", "strasse", "de"),
        ("Ærø", "aero", "en"),
        ("İstanbul", "istanbul", "tr"),
        ("café", "cafe\u0301", "en"),
        ("ёлка", "елка", "ru"),
        ("Αθήνα", "αθηνα", "el"),
        ("Hà Nội", "ha noi", "vi"),
        # Chinese, Arabic, Hebrew, Hindi, full-width
        ("北京", "“北京”。", "zh"),
        ("北京", "北 京", "zh"),
        ("ＷＴＯ", "wto", "zh"),
        ("القاهرة", "القَاهِرة", "ar"),
        ("שלום", "שָׁלוֹם", "he"),
        ("दिल्ली", "दिल्ली।", "hi"),
        # formulas
        ("H₂O", "H2O", "en"),
        ("E=mc²", "e = mc^2", "en"),
        ("E=mc²", "E=mc2", "en"),
        # numbers
        ("2008", "2008.", "en"),
        ("2008", "two thousand and eight", "en"),
        ("seven", "7", "en"),
        ("3,605", "3605", "en"),
        ("3,605 pupils", "3 605 pupils", "en"),
        ("3.605 Schüler", "3605 Schüler", "de"),
        ("½", "1/2", "en"),
        ("½", "half", "en"),
        ("5", "+5", "en"),
        ("−5", "-5", "en"),
        ("58%", "58 per cent", "en"),
        ("58 percent of pupils", "58 % of pupils", "en"),
        ("二〇〇八", "2008", "zh"),
    ],
)
def test_what_does_not_count(wanted: str, typed: str, language: str) -> None:
    """An answer is right however its case, accents, signs, spaces, articles and numbers are typed."""
    assert same_answer(typed, wanted, language)
    assert mark_typed(typed, (wanted,), 0, language) == (True, "")


@pytest.mark.parametrize(
    ("wanted", "typed", "language"),
    [
        ("C++", "C", "en"),
        ("C#", "C", "en"),
        ("!=", "=", "en"),
        ("vitamin A", "vitamin", "en"),
        ("Hepatitis A", "hepatitis", "en"),
        ("-5", "5", "en"),
        ("2.5", "25", "en"),
        ("3-5", "35", "en"),
        ("10⁶", "106", "en"),
        ("5%", "5", "en"),
        ("3.605", "3605", "en"),
        ("3,605", "3605", "de"),
        ("й", "и", "ru"),
        ("が", "か", "ja"),
        ("हिन्दी", "हन्द", "hi"),
        ("around 2008", "2008", "en"),
        ("2008", "around 2008", "en"),
        ("not Kosovo", "Kosovo", "en"),
        ("Kosovo", "", "en"),
        ("Kosovo", "   ", "en"),
        ("the", "", "en"),
        ("?", "!", "en"),
        ("\u200b", "", "en"),
    ],
)
def test_what_does_count(wanted: str, typed: str, language: str) -> None:
    """Signs that make a name or a number another one, letters of other scripts, and words count."""
    assert not same_answer(typed, wanted, language)
    assert not mark_typed(typed, (wanted,), 0, language)[0]


@pytest.mark.parametrize("typed", ["independance", "independnce", "indeppendence", "indepednence"])
def test_one_slip_is_forgiven_on_request(typed: str) -> None:
    """A letter wrong, missing, too many, or two turned round is forgiven, and the spelling shown."""
    right, note = mark_typed(typed, ("independence",), 1, "en")
    assert right
    assert note.startswith(SLIP)
    assert "“independence”" in note


def test_without_the_request_a_slip_is_nearly_right() -> None:
    """With `typos: 0` a slip is wrong, and said to be one."""
    assert mark_typed("independance", ("independence",), 0, "en") == (False, "Nearly right: look at the spelling.")


def test_two_slips_are_not_forgiven() -> None:
    """More than one slip is wrong."""
    assert not mark_typed("independansce", ("independence",), 1, "en")[0]


@pytest.mark.parametrize(
    ("wanted", "typed", "language"),
    [
        ("in 2008", "in 2080", "en"),
        ("in 2008", "in 208", "en"),
        ("−2008 metres", "2008 metres", "en"),
        ("12.5 metres", "125 metres", "en"),
        ("May 5th", "May 6th", "en"),
        ("two million", "two billion", "en"),
        ("eight farms", "eighty farms", "en"),
        ("sixty pupils", "sixth pupils", "en"),
        ("二〇〇八年", "二〇〇九年", "zh"),
        ("deux cents", "dix cents", "fr"),
    ],
)
def test_a_slip_is_never_forgiven_in_a_number(wanted: str, typed: str, language: str) -> None:
    """Another number, in digits or in words, is no slip, and not nearly right in its spelling either."""
    right, note = mark_typed(typed, (wanted,), 1, language)
    assert not right
    assert "spelling" not in note


def test_a_number_word_may_be_misspelt() -> None:
    """“eigth” is no other number: it is a slip like any other."""
    assert mark_typed("eigth", ("eight",), 1, "en")[0]


def test_short_words_allow_no_slip() -> None:
    """“cut” is not “cat” mistyped: with three letters a slip makes another word."""
    assert mark_typed("cut", ("cat",), 1, "en") == (False, "")


def test_any_accepted_answer_is_right_without_a_note() -> None:
    """An answer that is accepted is not a slip of another one."""
    assert mark_typed("Taiwans", ("Taiwan", "Taiwans"), 1, "en") == (True, "")


@pytest.mark.parametrize(
    ("typed", "note"),
    [
        ("Republic of China", "Nearly right: part of the answer is missing."),
        ("the People's Republic of China in Asia", "The right words are in it, and others too many."),
        ("Japan", ""),
        ("", ""),
    ],
)
def test_near_misses_say_what_is_amiss(typed: str, note: str) -> None:
    """A part of the answer, or the answer and more, is wrong and said to be near."""
    assert mark_typed(typed, ("People's Republic of China",), 0, "en") == (False, note)


@given(st.text(max_size=30), st.sampled_from(["en", "fr", "de", "zh", "ar"]))
def test_every_answer_is_itself(text: str, language: str) -> None:
    """Any text with something in it is the answer that it is, in either Unicode form, and folds once for all."""
    folded = fold_answer(text, language)
    assert same_answer(text, text, language) == bool(folded)
    if folded:
        assert same_answer(unicodedata.normalize("NFD", text), unicodedata.normalize("NFC", text), language)
