"""A question put behind the last one: where it goes, how it is indented, and that nothing else changes."""

from __future__ import annotations

from pathlib import Path

import pytest

from quizkit.bank.insertion import CannotInsert, inserted
from quizkit.bank.reader import read_bank_text
from quizkit.bank.written import question_text, scalar
from quizkit.kinds import KINDS
from quizkit.mutation.tree import fields_of

NEW = "- id: new\n  type: true-false\n  question: So it is.\n  answer: true\n"
HEAD = "quizkit: 1\ntitle: A bank\nsource: article.txt\n"
ONE = "- id: one\n  type: true-false\n  question: So it was.\n  answer: true\n"
TWO = ONE.replace("one", "two")
BLOCK = "  explanation: |\n    It was\n\n    so.\n"


def put(text: str) -> str:
    return inserted(read_bank_text(text, Path("nowhere/bank.yaml"), KINDS), NEW)


def ids(text: str) -> list[str]:
    return [question.id for question in read_bank_text(text, Path("nowhere/bank.yaml"), KINDS).questions]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (f"questions:\n{ONE}", f"questions:\n{ONE}\n{NEW}"),
        (f"questions:\n{ONE}{ONE.replace('one', 'two')}", f"questions:\n{ONE}{ONE.replace('one', 'two')}{NEW}"),
        (f"questions:\n{ONE}\n{ONE.replace('one', 'two')}", f"questions:\n{ONE}\n{ONE.replace('one', 'two')}\n{NEW}"),
        (f"questions:\n{ONE.rstrip()}", f"questions:\n{ONE}\n{NEW}"),
        (f"questions:\n{ONE.rstrip()} # why\n# end\n", f"questions:\n{ONE.rstrip()} # why\n\n{NEW}# end\n"),
        (f"questions:\n{ONE}pass: 70%\n", f"questions:\n{ONE}\n{NEW}pass: 70%\n"),
        (f"questions:\n{ONE}\n\n# the end\n", f"questions:\n{ONE}\n{NEW}\n\n# the end\n"),
        (f"questions:\n{ONE}\n# two\n{TWO}", f"questions:\n{ONE}\n# two\n{TWO}\n{NEW}"),
        (f"questions:\n{ONE}# one\n\n{TWO}", f"questions:\n{ONE}# one\n\n{TWO}\n{NEW}"),
        (f"questions:\n{ONE}# two\n{TWO}", f"questions:\n{ONE}# two\n{TWO}{NEW}"),
        (f"questions:\n{ONE}{BLOCK}\n{TWO}", f"questions:\n{ONE}{BLOCK}\n{TWO}\n{NEW}"),
        (f"questions:\n{ONE}{BLOCK}{TWO}", f"questions:\n{ONE}{BLOCK}{TWO}{NEW}"),
        ("questions: []\n", f"questions:\n{NEW}"),
    ],
)
def test_a_question_goes_behind_the_last_one(before: str, after: str) -> None:
    """With an empty line where the others have one; what stood behind them stands behind it."""
    assert put(HEAD + before) == HEAD + after
    assert ids(HEAD + after)[-1] == "new"


def test_the_indentation_is_that_of_the_others() -> None:
    """A list that is indented goes on so."""
    indented = "".join(f"    {line}\n" for line in ONE.splitlines())
    made = put(f"{HEAD}questions:\n{indented}")
    assert "\n    - id: new\n      type: true-false\n" in made
    assert ids(made) == ["one", "new"]


@pytest.mark.parametrize("newline", ["\r\n", "\r"])
def test_the_line_ends_are_those_of_the_file(newline: str) -> None:
    """No line of the new question ends otherwise."""
    made = put((HEAD + f"questions:\n{ONE}").replace("\n", newline))
    assert made == (HEAD + f"questions:\n{ONE}\n{NEW}").replace("\n", newline)
    assert ids(made) == ["one", "new"]


@pytest.mark.parametrize(
    "last",
    ["  explanation: |\n    It was\n    so.\n", "  explanation: >-\n    It was\n\n    so.\n", '  hint: "a\n    b"\n'],
)
def test_a_last_field_of_several_lines(last: str) -> None:
    """The new question stands behind all of it."""
    made = put(f"{HEAD}questions:\n{ONE}{last}")
    assert made.startswith(f"{HEAD}questions:\n{ONE}{last}")
    assert ids(made) == ["one", "new"]


def test_questions_in_brackets_are_left_alone() -> None:
    """There is no line behind which one could stand."""
    with pytest.raises(CannotInsert):
        put(HEAD + "questions: [{id: one, type: true-false, question: So., answer: true}]\n")


@pytest.mark.parametrize(
    "text",
    ["1869", "no", "a: b", "a #b", "- a", "“x”", "{a}", "[a", "12:30", "50%", "~", "null", "a\tb", "*a", "it's", "a:",
     "true", "¿qué?", "算盘", "“", "'", '"', "a, b", "1.10", "&c", "!x", "x\\y", "?", "--- a", "%", " a ", "@b", "`c`"],
)  # fmt: skip
def test_a_text_reads_back_as_it_was(text: str) -> None:
    """Alone, in a list, in brackets and in braces."""
    fields = {
        "id": "x", "type": "true-false", "question": text, "answer": "false", "correction": {text: text},
        "evidence": [text, text], "hint": text, "tags": [text],
    }  # fmt: skip
    bank = read_bank_text(f"{HEAD}questions:\n{question_text(fields)}", Path("nowhere/bank.yaml"), KINDS)
    assert bank.root is not None
    node = bank.root.entries["questions"][1]
    assert fields_of(node) == [fields]
    assert scalar("plain words") == "plain words"
