"""Which scripts put no spaces between words."""

from __future__ import annotations

import pytest

from quizkit.text.scripts import has_unspaced, is_unspaced


@pytest.mark.parametrize("character", "中ぁカーｱไລကខའ々〇\U00020000")
def test_scripts_without_spaces(character: str) -> None:
    """Han, kana, Thai, Lao, Myanmar, Khmer and Tibetan are written without spaces."""
    assert is_unspaced(character)


@pytest.mark.parametrize("character", "aЯα한हعא5。 Ａ")
def test_scripts_with_spaces(character: str) -> None:
    """Latin, Cyrillic, Greek, Hangul, Devanagari, Arabic and Hebrew put spaces; signs belong to no script."""
    assert not is_unspaced(character)


def test_one_character_is_enough() -> None:
    """A text counts as unspaced when any of its characters is."""
    assert has_unspaced("the city of 北京")
    assert not has_unspaced("the city of Beijing")
    assert not has_unspaced("")
