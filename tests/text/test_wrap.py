"""Breaking text into lines by columns."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from quizkit.text.visible import visible, width
from quizkit.text.wrap import wrap, wrap_at_most, wrap_hanging, wrap_items


def test_words_are_kept_whole() -> None:
    """A line ends between words."""
    assert wrap("In which year was the canal opened?", 16) == ["In which year", "was the canal", "opened?"]


def test_a_word_that_is_too_wide_is_cut() -> None:
    """Nothing is lost where nothing fits."""
    assert wrap("antidisestablishmentarianism", 10) == ["antidisest", "ablishment", "arianism"]


def test_wide_characters_count_two_columns() -> None:
    """Chinese breaks anywhere, but no line begins with a full stop."""
    assert wrap("算盘是中国的传统计算工具。", 8) == ["算盘是中", "国的传统", "计算工", "具。"]


def test_line_ends_are_kept() -> None:
    """A text of two lines has two lines."""
    assert wrap("one\n\ntwo", 20) == ["one", "", "two"]


@given(st.text(max_size=200), st.integers(min_value=2, max_value=80))
def test_no_line_is_too_wide_and_no_sign_is_lost(text: str, columns: int) -> None:
    """For any text and any width: what is shown is the text but for its spaces."""
    lines = wrap(text, columns)
    assert all(width(line) <= columns for line in lines)
    assert "".join("".join(lines).split()) == "".join(visible(text).split())


def test_items_break_between_each_other() -> None:
    """The help line never cuts a key from its word."""
    assert wrap_items(["s skip", "u undo", "? hint"], " · ", 16) == ["s skip · u undo", "? hint"]


def test_lines_that_go_on_hang_below_the_first() -> None:
    """A key and what it does: the second line begins where the words of the first do."""
    assert wrap_hanging("s    skip the question", 16, indent=1, hang=5) == [(1, "s    skip the"), (6, "question")]
    assert wrap_hanging("one two\nthree four", 6, hang=2) == [(0, "one"), (2, "two"), (0, "three"), (2, "four")]
    assert wrap_hanging("abcdefgh", 6, hang=3) == [(0, "abcdef"), (3, "gh")]


def test_lines_beyond_the_last_are_left_out() -> None:
    """What is missing is shown, and nothing is wider than the columns."""
    assert wrap_at_most("one two three four", 9, 2, "…") == ["one two", "three…"]
    assert wrap_at_most("one two", 9, 2, "…") == ["one two"]
