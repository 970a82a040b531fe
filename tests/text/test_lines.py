"""Offsets to lines and columns, as editors count them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizkit.text.lines import Lines


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_three_line_ends(end: str) -> None:
    """Unix, Windows and old Mac line ends each end one line, and are no part of it."""
    lines = Lines(f"one{end}two{end}")
    assert len(lines) == 3
    assert [lines.line(number) for number in (1, 2, 3)] == ["one", "two", ""]


def test_positions_count_from_one_in_code_points() -> None:
    """The first character stands at 1:1; a Chinese letter or an emoji is one column."""
    text = "第一行🙂x\nsecond"
    lines = Lines(text)
    assert lines.position(0) == (1, 1)
    assert lines.position(text.index("x")) == (1, 5)
    assert lines.position(text.index("second")) == (2, 1)
    assert lines.position(len(text)) == (2, 7)


@pytest.mark.parametrize("mark", ["\u0085", "\u2028", "\u2029", "\v", "\f"])
def test_other_marks_end_no_line(mark: str) -> None:
    """Marks that YAML or Python take for line ends, and editors do not, are characters like any other."""
    assert len(Lines(f"one{mark}two")) == 1


def test_empty_text_has_one_line() -> None:
    """A text without a character has one line without a character."""
    lines = Lines("")
    assert len(lines) == 1
    assert lines.line(1) == ""
    assert lines.position(0) == (1, 1)


@given(st.text(st.sampled_from("ab\n\r\u2028"), max_size=40))
def test_each_offset_has_its_own_position(text: str) -> None:
    """Line and column lead back to the offset, and the line's span to its text."""
    lines = Lines(text)
    for offset in range(len(text) + 1):
        line, column = lines.position(offset)
        start, end = lines.span(line)
        assert start + column - 1 == offset
        assert lines.line(line) == text[start:end]
    assert "".join(lines.line(number) for number in range(1, len(lines) + 1)) == text.replace("\r", "").replace(
        "\n", ""
    )
