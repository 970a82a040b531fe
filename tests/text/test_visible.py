"""Text as it can be shown, and how wide it is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizkit.text.visible import has_control, one_line, visible, width


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[31mred", "␛[31mred"),
        ("nul\x00 bell\x07 del\x7f", "nul␀ bell␇ del␡"),
        ("\x9b31m", "<U+009B>31m"),
        ("abc\u202edcba", "abc<U+202E>dcba"),
        ("lone \ud800", "lone <U+D800>"),
        ("a\tb", "a    b"),
        ("one\r\ntwo\rthree\u2028four", "one\ntwo\nthree\nfour"),
        ("plain [b]text[/b] :100:", "plain [b]text[/b] :100:"),
    ],
)
def test_what_could_take_over_a_screen_is_shown_as_a_sign(text: str, shown: str) -> None:
    """Escape sequences, controls and marks that turn the writing direction become signs to read."""
    assert visible(text) == shown


def test_one_line_has_single_spaces() -> None:
    """On one line, line ends and runs of spaces are one space each."""
    assert one_line("  a\n\n b\t c ") == "a b c"


@pytest.mark.parametrize(
    ("text", "columns"),
    [("abc", 3), ("北京", 4), ("ｱ", 1), ("Ａ", 2), ("e\u0301", 1), ("日本go", 6), ("\u200b", 0), ("", 0), ("नि", 2)],
)
def test_width_is_counted_in_columns(text: str, columns: int) -> None:
    """East Asian wide characters take two columns, marks on a letter and marks without width none."""
    assert width(text) == columns


@given(st.text(st.characters(exclude_categories=())))
def test_what_is_visible_is_safe_and_stays(text: str) -> None:
    """Visible text holds no control character, and making it visible again changes nothing."""
    shown = visible(text)
    assert not has_control(shown)
    assert visible(shown) == shown
    assert "\n" not in one_line(text)
