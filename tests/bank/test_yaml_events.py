"""YAML to located nodes: every scalar the text that was typed, every node at its place, no crash."""

from __future__ import annotations

import pytest

from quizkit.bank.nodes import Mapping, Scalar, Sequence, Unread, find, walk
from tests.support.checking import parsed


@pytest.mark.parametrize("typed", ["no", "1.10", "12:30", "0x1F", "null", "~", "2001-01-01", "1e3", "yes", "007"])
def test_a_scalar_is_the_text_that_was_typed(typed: str) -> None:
    """Nothing becomes a number, a date or a truth value."""
    root, problems = parsed(f"a: {typed}\n")
    assert problems == []
    value = find(root, "a")
    assert isinstance(value, Scalar)
    assert value.text == typed


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_nodes_know_their_offsets(line_end: str) -> None:
    """Offsets count code points, also behind characters that take several bytes."""
    text = line_end.join(["字: 𝒳", "b:", "- “é”", "- 'it''s'", ""])
    root, problems = parsed(text)
    assert problems == []
    spans = [text[node.start : node.end] for node in walk(root) if isinstance(node, Scalar)]
    assert spans == ["字", "𝒳", "b", "“é”", "'it''s'"]
    assert [node.text for node in walk(root) if isinstance(node, Scalar)][-1] == "it's"


@pytest.mark.parametrize("odd", ["\u2028", "\u2029", "\u0085"])
def test_odd_line_ends_move_no_offset(odd: str) -> None:
    """YAML counts them as line ends; editors, and these offsets, do not."""
    text = f"a: x{odd}y\nb: z\n"
    root, _ = parsed(text)
    node = find(root, "b")
    assert text[node.start : node.end] == "z"


@pytest.mark.parametrize("text", ["", "\n\n", "# only a comment\n", "---\n", "--- # nothing\n"])
def test_nothing_is_nothing(text: str) -> None:
    """No root, or an empty text: in neither case a problem of YAML."""
    root, problems = parsed(text)
    assert problems == []
    assert root is None or (isinstance(root, Scalar) and root.text == "")


@pytest.mark.parametrize("opener", ["[", "- ", "{a: ", "[{a: "])
def test_thirty_thousand_levels_are_a_finding(opener: str) -> None:
    """Deep nesting stops at the depth that no bank needs."""
    _, problems = parsed(opener * 30_000)
    assert len(problems) == 1
    assert "nest more than 32 deep" in problems[0]


def test_a_repeated_key_keeps_the_first() -> None:
    """The second is reported at its place, and has no effect."""
    root, problems = parsed("x: 0\na: 1\na: 2\n")
    assert problems == ["duplicate-key 3:1: “a” is here twice; the first is on line 2"]
    value = find(root, "a")
    assert isinstance(value, Scalar)
    assert value.text == "1"


def test_an_item_without_its_dash_is_one_finding() -> None:
    """All fields of the second item repeat those of the first: the first of them is told."""
    _, problems = parsed("- id: 1\n  type: a\n  id: 2\n  type: b\n")
    assert problems == ["duplicate-key 3:3: “id” is here twice; the first is on line 1"]


@pytest.mark.parametrize(
    ("text", "place", "word"),
    [
        ("a: &x 1\n", "1:4", "“&x” is a YAML anchor"),
        ("a: *x\n", "1:4", "“*x” is a YAML alias"),
        ("a: !!str 1\n", "1:4", "“!!str” is a YAML tag"),
        ("a: !<tag:x> 1\n", "1:4", "“!<tag:x>” is a YAML tag"),
        ("- &x [1]\n", "1:3", "“&x” is a YAML anchor"),
        ("a: 1\n---\nb: 2\n", "2:1", "a second YAML document"),
        ("[1]: 2\n", "1:1", "a collection stands where a key belongs"),
    ],
)
def test_what_banks_do_without(text: str, place: str, word: str) -> None:
    """Anchors, aliases, tags, documents and collections as keys: one finding each, at its place."""
    _, problems = parsed(text)
    assert len(problems) == 1
    assert problems[0].startswith(f"yaml-feature {place}: {word}")


BROKEN = """\
title: One: two
questions:
- id: a
  hint: 'it's'
- id: b
- id: c
  hint: [1
- id: d
"""


def test_reading_goes_on_behind_every_error() -> None:
    """Each broken piece is an `Unread` in its place; the others are read."""
    root, problems = parsed(BROKEN)
    assert [problem.split(" ")[1] for problem in problems] == ["1:11:", "4:12:", "7:9:"]
    assert isinstance(find(root, "title"), Unread)
    questions = find(root, "questions")
    assert isinstance(questions, Sequence)
    assert [type(item) for item in questions.items] == [Unread, Mapping, Unread, Mapping]


@pytest.mark.parametrize("indent", [0, 1, 2, 4])
def test_questions_may_be_indented(indent: int) -> None:
    """Reading goes on behind an error however far the dashes stand from the edge."""
    pad = " " * indent
    text = f"questions:\n{pad}- id: a\n{pad}  hint: 'it's'\n{pad}- id: b\n{pad}- id: c\n{pad}  hint:x\n{pad}  tags: y\n"
    root, problems = parsed(text)
    assert [problem.split(" ")[1] for problem in problems] == [f"3:{indent + 12}:", f"6:{indent + 7}:"]
    questions = find(root, "questions")
    assert isinstance(questions, Sequence)
    assert [type(item) for item in questions.items] == [Unread, Mapping, Unread]


def test_recovery_ends() -> None:
    """A thousand broken questions cost fifty passes at most, and give as many findings."""
    broken = "questions:\n" + "- id: x\n  hint: 'it's'\n" * 1000
    _, problems = parsed(broken)
    assert len(problems) == 50
