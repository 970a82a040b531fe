"""An excerpt: one line of a text with carets under a span of it, however long, wide or hostile the line."""

from __future__ import annotations

import time

import pytest

from quizkit.report.excerpt import excerpt, shorten
from quizkit.text.lines import Lines
from quizkit.text.visible import width


def shown(text: str, marked: str, widest: int = 100) -> tuple[str, str]:
    start = text.index(marked)
    return excerpt(Lines(text), start, start + len(marked), widest)


def test_the_line_with_carets_under_the_span() -> None:
    """Only the line that the span stands in."""
    assert shown("one\n  answer: 2009\nthree\n", "2009") == ("  answer: 2009", "          ^^^^")


@pytest.mark.parametrize(
    ("text", "marked", "carets"),
    [
        ("答案：二〇〇八", "二〇", "      ^^^^"),
        ("e\u0301te\u0301: x", "x", "     ^"),
        ("\tanswer: x", "answer", " ^^^^^^"),
        ("a\x1bb", "b", "  ^"),
        ("a\u202eb", "b", "         ^"),
        ("one\r\ntwo", "two", "^^^"),
    ],
)
def test_carets_stand_under_what_is_seen(text: str, marked: str, carets: str) -> None:
    """Wide characters take two columns, marks none, controls what their picture takes."""
    line, under = shown(text, marked)
    assert under == carets
    assert "\x1b" not in line
    assert "\u202e" not in line


@pytest.mark.parametrize("widest", [20, 40, 100])
@pytest.mark.parametrize("before", [0, 5, 500])
@pytest.mark.parametrize("behind", [0, 5, 500])
def test_a_long_line_is_cut_round_the_span(widest: int, before: int, behind: int) -> None:
    """What is marked stays whole, and an ellipsis says where something was cut."""
    line, carets = shown("字" * before + "MARK" + "x" * behind, "MARK", widest)
    assert width(line) <= widest
    assert carets.strip() == "^^^^"
    assert line[len(line) - len(line.lstrip("… 字")) :].startswith("MARK")
    assert ("…" in line) == (2 * before + 4 + behind > widest)


def test_a_span_over_several_lines_is_marked_on_its_first() -> None:
    """The carets end where the line ends."""
    assert shown("a: 'b\n  c'\n", "'b\n  c'") == ("a: 'b", "   ^^")


def test_an_empty_span_gets_one_caret() -> None:
    """Also at the very end of a text, and in an empty one."""
    assert excerpt(Lines("abc"), 3, 3) == ("abc", "   ^")
    assert excerpt(Lines(""), 0, 0) == ("", "^")


def test_a_line_of_millions_of_characters_costs_nothing() -> None:
    """A thousand excerpts of one such line are cut without reading it a thousand times."""
    lines = Lines("字" * 3_000_000)
    start = time.process_time()
    for offset in range(0, 3_000_000, 3000):
        excerpt(lines, offset, offset + 5)
    assert time.process_time() - start < 5


def test_a_text_is_shortened_to_one_line() -> None:
    """An ellipsis tells that there is more."""
    assert shorten("a\n b", 10) == "a b"
    assert shorten("x" * 50, 10) == "xxxxxxxx …"
