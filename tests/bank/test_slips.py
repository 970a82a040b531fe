"""What YAML does silently is said in words; what only looks like it is left alone."""

from __future__ import annotations

import pytest

from quizkit.bank.problems import Log
from quizkit.bank.slips import note_slips
from quizkit.text.lines import Lines
from tests.support.checking import parsed


def slips(text: str) -> list[str]:
    root, problems = parsed(text)
    assert root is not None
    assert problems == []
    log = Log()
    note_slips(root, text, ["answer", "hint"], log)
    lines = Lines(text)
    return [
        f"{problem.rule} {lines.position(problem.start)[0]}:{lines.position(problem.start)[1]}"
        for problem in log.problems
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("answer: “2008”\n", ["typographic-quotes 1:9"]),
        ("answer: ‘2008’\n", ["typographic-quotes 1:9"]),
        ("answer: „2008“\n", ["typographic-quotes 1:9"]),
        ("answer: ”2008”\n", ["typographic-quotes 1:9"]),
        ('answer: “2008"\n', ["typographic-quotes 1:9"]),
        ("answer: ‘it’s late’\n", ["typographic-quotes 1:9"]),
        ("answer: a\n  hint：b\n", ["full-width-colon 2:7"]),
        ("answer: a # b\n", ["swallowed-by-comment 1:11"]),
        ("- a\n  - b\n  - c\n", ["folded-item 2:3", "folded-item 3:3"]),
        ("- a\r\n  - b\r\n", ["folded-item 2:3"]),
        ("- a\r  - b\r", ["folded-item 2:3"]),
        ("answer: a\u202eb\n", ["control-character 1:10"]),
    ],
)
def test_a_slip_is_noted_where_it_stands(text: str, expected: list[str]) -> None:
    """Curly quotes as quotes, a full-width colon, a comment that swallowed text, a folded item, turned text."""
    assert slips(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "answer: “a” and “b”\n",
        "answer: '“a”'\n",
        "answer: “\n",
        "answer: ‘tis late\n",
        "answer: it’s\n",
        "answer: 时间：晚\n",
        "answer: '答\n\n  hint：b'\n",
        "answer: a  # a comment\n",
        "answer: a # quizkit: ignore\n",
        "answer: C#\n",
        "answer: a#b\n",
        "answer: 'a' # b\n",
        "answer: a\n# hint: b # c\n",
        "answer: a -\n  b\n",
        "answer: |\n  - a\n  - b\n",
    ],
)
def test_no_false_alarm(text: str) -> None:
    """Quotations, apostrophes, comments and lists of Markdown are what they are."""
    assert slips(text) == []
