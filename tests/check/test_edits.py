"""Edits of a bank's text: what they change, and what they leave as it is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizkit.bank.nodes import Mapping, Node, Scalar, Sequence
from quizkit.bank.problems import Edit
from quizkit.check.edits import edited, reordered, retyped
from tests.support.checking import parsed


def value(text: str) -> Node:
    """The value of the first field of a YAML text."""
    root, problems = parsed(text)
    assert problems == []
    assert isinstance(root, Mapping)
    return next(iter(root.entries.values()))[1]


@pytest.mark.parametrize(
    ("text", "wanted", "result"),
    [
        ("q: it's - so # why\n", "it’s – so", "q: it’s – so # why\n"),
        ("q: it’s\r\nr: x\r\n", "it's", "q: it's\r\nr: x\r\n"),
        ("q: 'it''s'\n", "it’s", "q: 'it’s'\n"),
        ("q: 'it’s'\n", "it's", "q: 'it''s'\n"),
        ('q: "say “a”"\n', 'say "a"', 'q: "say \\"a\\""\n'),
        ('q: "say \\"a\\""\n', "say “a”", 'q: "say “a”"\n'),
        ("q: it's\n  so\n", "it’s so", "q: it’s\n  so\n"),
        ("q: >-  # it's\n  it's\n  so\n", "it’s so", "q: >-  # it's\n  it’s\n  so\n"),
        ("q: {quote: it's, after: x}\n", "", ""),
        ("q: “a” b\n", '"a" b', None),
        ('q: "it\\x27s"\n', "it’s", None),
        ("q: it's\n", "its", None),
    ],
)
def test_retyped(text: str, wanted: str, result: str | None) -> None:
    """Single characters are replaced, in every style of YAML; what would need more is left."""
    node = value(text)
    if not isinstance(node, Scalar):
        return
    edits = retyped(text, node, wanted)
    if result is None:
        assert edits == ()
        return
    assert edited(text, [edits]) == result
    made = value(result)
    assert isinstance(made, Scalar)
    assert made.text.split() == wanted.split()


LIST = """\
q:
# above three
- 3  # three
  # above one
- text: 1  # one
  feedback: no
- "2"

# the end
r: x
"""


def test_reordered_lines() -> None:
    """Each item takes its own comments along, and what stands behind the list stays."""
    assert (
        edited(LIST, [reordered(LIST, value(LIST), [1, 2, 0])])
        == """\
q:
  # above one
- text: 1  # one
  feedback: no
- "2"
# above three
- 3  # three

# the end
r: x
"""
    )


@pytest.mark.parametrize(
    ("text", "order", "result"),
    [
        ("q: [3, '1', 2]\n", [1, 2, 0], "q: ['1', 2, 3]\n"),
        ("q: [3,\n  {text: 1, feedback: no}]  # why\n", [1, 0], "q: [{text: 1, feedback: no},\n  3]  # why\n"),
        ("q:\r\n- 2\r\n- 1\r\n", [1, 0], "q:\r\n- 1\r\n- 2\r\n"),
        ("q:\n  - 2\n  - 1", [1, 0], "q:\n  - 1\n  - 2"),
        ("q: [3, # three\n  1]\n", [1, 0], None),
        ("q:\n- |\n  3\n- 1\n", [1, 0], None),
        ("q: 3\n", [0], None),
        ("q: [3, 1]\n", [0, 0], None),
    ],
)
def test_reordered(text: str, order: list[int], result: str | None) -> None:
    """Lists in brackets and in lines, with any line ends; none where an item could lose something."""
    edits = reordered(text, value(text), order)
    assert (edited(text, [edits]) if edits else None) == result


@given(
    st.lists(st.sampled_from(["1", "'two'", '"3"', "text: 4\n  feedback: f", "five # c", "six  # c"]), min_size=1),
    st.randoms(use_true_random=False),
    st.sampled_from(["", "# above\n", "\n"]),
    st.sampled_from(["\n", "\r\n"]),
)
def test_reordered_keeps_everything(items: list[str], random: object, between: str, line_end: str) -> None:
    """The same items in the order that was asked for, and the same lines."""
    text = ("q:\n" + between.join(f"- {item}\n" for item in items) + "r: x\n").replace("\n", line_end)
    order = list(range(len(items)))
    random.shuffle(order)  # type: ignore[attr-defined]
    node = value(text)
    assert isinstance(node, Sequence)
    result = edited(text, [reordered(text, node, order)])
    made = value(result)
    assert isinstance(made, Sequence)
    assert [_plain(item) for item in made.items] == [_plain(node.items[index]) for index in order]
    assert sorted(result.split(line_end)) == sorted(text.split(line_end))


def _plain(node: Node) -> object:
    if isinstance(node, Mapping):
        return {key: _plain(value) for key, (_, value) in node.entries.items()}
    assert isinstance(node, Scalar)
    return node.text


def test_fixes_that_overlap() -> None:
    """The first is made whole, the second not at all."""
    assert edited("abcdef", [(Edit(1, 3, "X"),), (Edit(2, 4, "Y"), Edit(5, 6, "Z")), (Edit(4, 5, ""),)]) == "aXdf"
