"""A syntax error in words: the place where the slip was made, and a guess at which it was."""

from __future__ import annotations

import pytest

from tests.support.checking import parsed

SLIPS = [
    # what was typed, where the finding stands, what it says
    ("a:1\nb: 2\n", "1:2", "no space after the colon of “a”"),
    ("- a:1\n  b: 2\n", "1:4", "no space after the colon of “a”"),
    ("a: 'it's'\n", "1:7", "this apostrophe ends the text, because the text began with one"),
    ('a: "c:\\quiz"\n', "1:7", "“\\q”: a backslash inside double quotes begins an escape, and this is none"),
    ('a: "\\x4"\n', "1:5", "“\\x4”: a backslash inside double quotes begins an escape"),
    ('a: "\\ud800"\n', "1:5", "“\\ud800”: a backslash inside double quotes begins an escape"),
    ("a: 1\n\tb: 2\n", "2:1", "a tab stands where YAML wants spaces"),
    ("a:\n\t- b\n", "2:1", "a tab stands where YAML wants spaces"),
    ("a:\n  b: 1\n\u00a0\u00a0c: 2\n  d: 3\n", "3:1", "a special space (U+00A0) stands where YAML wants spaces"),
    ('a: "b\nc: d\n', "1:4", "the quotation mark that opens here is never closed"),
    ("a: 'b\nc: d\n", "1:4", "the apostrophe that opens here is never closed"),
    ('a: "b\nc: "d"\n', "1:4", "the quotation mark that opens here is not closed on its line; it runs on to line 2"),
    ('a: "b\n---\nc: d\n', "1:4", "the quotation mark that opens here is never closed"),
    ('a: "b" c\n', "1:8", "the text goes on behind its closing quotation mark"),
    ("a: 'b' c\n", "1:8", "the text goes on behind its closing apostrophe"),
    ("a: b: c\n", "1:5", "a colon and a space inside a text make YAML take what stands before for a key"),
    ("a: b:\n", "1:5", "a colon and a space inside a text make YAML take what stands before for a key"),
    ("a：1\nb: 2\n", "1:2", "this is a full-width colon; YAML wants “:” and a space"),
    ("a: [b] c\n", "1:4", "a text that begins with [ is a collection in YAML, and text follows it"),
    ("a: {b} c\n", "1:4", "a text that begins with { is a collection in YAML, and text follows it"),
    ("a: [b, c\nd: e\n", "1:4", "the [ that opens here is not closed with ]"),
    ("a: {b: c\nd: e\n", "1:4", "the { that opens here is not closed with }"),
    ("a: ]b\n", "1:4", "a text cannot begin with ] in YAML"),
    ("a: %b\n", "1:4", "a text cannot begin with % in YAML"),
    ("a: @b\n", "1:4", "a text cannot begin with @ in YAML"),
    ("a: `b`\n", "1:4", "a text cannot begin with ` in YAML"),
    ("a: ? b\n", "1:4", "a text cannot begin with ? in YAML"),
    ("a: - b\n", "1:4", "a text cannot begin with - in YAML"),
    ("a: > b\n", "1:4", "a text cannot begin with > in YAML"),
    ("a: | b\n", "1:4", "a text cannot begin with | in YAML"),
    ("a: * b\n", "1:4", "a text cannot begin with * in YAML"),
    ("a: & b\n", "1:4", "a text cannot begin with & in YAML"),
    ("- *b c*\n", "1:3", "a text cannot begin with * in YAML"),
    ("%b\n---\na: 1\n", "1:1", "a text cannot begin with % in YAML"),
    ("a: 1\nb\nc: 2\n", "2:1", "no colon after “b”"),
    ("a: 1\nb = 2\nc: 3\n", "2:3", "= stands behind “b”, where YAML wants a colon and a space"),
    ("a:\n- b\n-c\nd: e\n", "3:1", "no space after the dash of this item"),
    ("a:\n- b\n• c\nd: e\n", "3:1", "• begins no item in YAML"),
    ("a:\n- b\n– c\nd: e\n", "3:1", "– begins no item in YAML"),
    ("a: b\n  c: d\n", "2:3", "“c” became part of the text that begins on line 1"),
    ("a:\n  b: 1\n c: 2\n", "3:2", "the indent of this line (1 space) fits none of the lines above"),
    ("a: 1\n- b\n", "2:1", "an item begins here, but the lines above it are fields, not items"),
    ("- a\nb: c\n", "2:1", "a field stands here, where the next item of a list belongs"),
    ("a: b\n... c\n", "2:1", "the lines above end the bank, and more follows"),
]


@pytest.mark.parametrize(("text", "place", "message"), SLIPS, ids=[repr(slip[0]) for slip in SLIPS])
def test_the_slip_is_guessed(text: str, place: str, message: str) -> None:
    """One finding, at the slip and not where YAML noticed it, in words for the person who typed it."""
    _, problems = parsed(text)
    assert problems[0].startswith(f"yaml-syntax {place}: {message}"), problems


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_positions_do_not_depend_on_line_ends(line_end: str) -> None:
    """CRLF and CR count as the one line end that they are."""
    _, problems = parsed(line_end.join(["a: 1", "字: 'it's'", ""]))
    assert problems == ["yaml-syntax 2:7: this apostrophe ends the text, because the text began with one"]
