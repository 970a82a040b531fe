"""The folded form: what it lets go, what it keeps, and the way back to the text."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizkit.text.fold import SEAMS, fold, fold_with_map, has_seam

# Signs that the fold treats in different ways, thick in one text.
TEXTS = st.text(
    st.one_of(
        st.sampled_from(
            "abcXYZ019 .,'-\n\r\t’“”«»–—−…ﬁﬄé\u0301\u0308\u00ad\u200b\ufeff\u00a0\u3000ＡＢ１。中文가\u1100\u1161\u11a8"
        ),
        st.sampled_from("\u0958\u212b\u212a\u0915\u093c\u0344\u2260\u0338=<²⁶½€"),
        st.characters(),
    ),
    max_size=60,
)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("“Kosovo’s” ‘farm’ «oui»", '"Kosovo\'s" \'farm\' "oui"'),
        ("2008–2012 — a non‑breaking", "2008-2012 - a non-breaking"),
        ("a\u00a0b\u2009c\u3000d\te  f", "a b c d e f"),
        ("wrapped\nline\r\nends", "wrapped line ends"),
        ("plain \tASCII\r\nwith \rall", "plain ASCII with all"),
        ("ﬁnd the ﬄuke…", "find the ffluke..."),
        ("soft\u00adhyphen zero\u200bwidth \ufeffmark", "softhyphen zerowidth mark"),
        ("Ｔａｉｗａｎ：５０％", "Taiwan:50%"),
        ("cafe\u0301", "café"),
        ("\u1112\u1161\u11ab\uae00", "한글"),
        ("  ends  ", "ends"),
    ],
)
def test_typography_does_not_count(text: str, folded: str) -> None:
    """Quotation marks, dashes, spaces, ligatures, marks without width and Unicode's forms are folded."""
    assert fold(text) == folded


@pytest.mark.parametrize("text", ["−5", "2.5", "10⁶", "m²", "½", "€5", "$5", "café", "Case", "H₂O", "5°"])
def test_what_means_something_is_kept(text: str) -> None:
    """Minus signs, decimal points, superscripts, fractions, currency, accents and case stay."""
    assert fold(text) == text


def test_minus_is_no_dash() -> None:
    """A minus sign and a hyphen stay two signs, so that −5 never passes for a range's end."""
    assert fold("−5") != fold("–5")


@pytest.mark.parametrize(("seam", "folded"), [("drop", "something"), ("keep", "some-thing"), ("space", "some- thing")])
def test_a_hyphen_at_a_line_end_has_three_readings(seam: str, folded: str) -> None:
    """`some-⏎thing` may be one word, a compound, or the first half of “some- or anything”."""
    assert fold("some-\n  thing", seam) == folded  # type: ignore[arg-type]


def test_only_letters_make_a_seam() -> None:
    """A dash before a line end joins words; one between numbers, or after a space, does not."""
    assert has_seam("agri-\nculture")
    assert not has_seam("2008-\n2012")
    assert not has_seam("a farm -\nand more")


def test_the_way_back_leads_through_everything_that_changed() -> None:
    """An offset in the folded text is that of the same character in the text as it was typed."""
    text = "“ﬁrst”  agri-\nculture caf\u0065\u0301 end"
    folded = fold_with_map(text)
    assert folded.text == '"first" agriculture café end'
    for piece, origin in [
        ("first", "ﬁrst"),
        ("agriculture", "agri-\nculture"),
        ("caf", "caf"),
        ("é", "e\u0301"),
        ("end", "end"),
    ]:
        start = folded.text.index(piece)
        found = folded.original(start, start + len(piece))
        assert text[slice(*found)] == origin


def test_decomposed_text_maps_letter_by_letter() -> None:
    """In text without spaces, typed in parts, one letter's span is that letter and not the line."""
    text = unicodedata.normalize("NFD", "がぎぐげご。ざじずぜぞ")
    folded = fold_with_map(text)
    start = folded.text.index("ず")
    assert text[slice(*folded.original(start, start + 1))] == unicodedata.normalize("NFD", "ず")


def test_length_kept_by_chance_moves_no_offset() -> None:
    """A letter that composes beside one that comes apart leaves the length as it was, and the map right."""
    text = "e\u0301\u0958x"
    folded = fold_with_map(text)
    assert folded.text == "é\u0915\u093cx"
    assert folded.original(0, 1) == (0, 2)
    assert folded.original(1, 3) == (2, 3)


@given(TEXTS, st.sampled_from(SEAMS))
def test_both_folds_agree(text: str, seam: str) -> None:
    """The fold with a map is the fold, but for the spaces at its ends."""
    assert fold_with_map(text, seam).text.strip(" ") == fold(text, seam)  # type: ignore[arg-type]


@given(TEXTS)
def test_every_span_maps_to_a_place_that_folds_to_it(text: str) -> None:
    """Cut at its characters' edges, any piece of the folded text maps to a span that folds to that piece."""
    folded = fold_with_map(text)
    for start in range(0, len(folded.text), 3):
        for end in range(start + 1, len(folded.text) + 1, 4):
            begin, stop = folded.original(start, end)
            assert 0 <= begin < stop <= len(text)
            assert folded.text[start:end].strip(" ") in fold(text[begin:stop])


@given(TEXTS)
def test_places_are_in_order(text: str) -> None:
    """Characters further on in the folded text come from places further on in the text."""
    folded = fold_with_map(text)
    places = [folded.original(at, at + 1) for at in range(len(folded.text))]
    assert places == sorted(places)


@given(TEXTS)
def test_folding_knows_no_composed_form(text: str) -> None:
    """Text in composed and in decomposed form folds alike."""
    assert fold(unicodedata.normalize("NFD", text)) == fold(unicodedata.normalize("NFC", text))
