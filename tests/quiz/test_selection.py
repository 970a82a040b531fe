"""Which questions of a bank a session asks."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizkit.bank.reader import read_bank_text
from quizkit.kinds import KINDS
from quizkit.quiz.selection import Selection

QUESTION = """\
- {{id: {id}, type: short-answer, question: Which?, answer: Kosovo, tags: [{tag}], difficulty: {difficulty}}}
"""
BANK = read_bank_text(
    "quizkit: 1\ntitle: A bank\nsource: article.txt\nquestions:\n"
    + QUESTION.format(id="a", tag="history", difficulty="easy")
    + QUESTION.format(id="b", tag="trade", difficulty="hard")
    + QUESTION.format(id="c", tag="'history', 'trade'", difficulty="hard")
    + "- {id: d, type: true-false, question: It is so., answer: true}\n",
    Path("nowhere/bank.yaml"),
    KINDS,
)


def chosen(selection: Selection, seed: int = 0, shuffle: bool = False) -> str:
    return "".join(selection.choose(BANK, seed, shuffle))


@pytest.mark.parametrize(
    ("selection", "ids"),
    [
        (Selection(), "abcd"),
        (Selection(tags=("history",)), "ac"),
        (Selection(tags=("history", "trade")), "abc"),
        (Selection(difficulties=("hard",)), "bc"),
        (Selection(types=("true-false",)), "d"),
        (Selection(tags=("history",), difficulties=("hard",)), "c"),
        (Selection(tags=("sport",)), ""),
        (Selection(limit=2), "ab"),
        (Selection(tags=("trade",), limit=1), "b"),
        (Selection(limit=0), ""),
        (Selection(limit=99), "abcd"),
    ],
)
def test_questions_are_chosen_by_tag_difficulty_type_and_number(selection: Selection, ids: str) -> None:
    """One of the tags, one of the difficulties and one of the types must fit; nothing asked for is no limit."""
    assert chosen(selection) == ids


@given(st.integers(0, 10**9), st.integers(0, 4))
def test_shuffled_questions_are_the_same_questions(seed: int, limit: int) -> None:
    """Shuffled, the questions are a permutation, and a limit takes the first of them."""
    order = chosen(Selection(), seed, shuffle=True)
    assert sorted(order) == list("abcd")
    assert chosen(Selection(limit=limit), seed, shuffle=True) == order[:limit]


@given(st.integers(0, 10**9))
def test_fewer_questions_keep_their_order(seed: int) -> None:
    """Those with a tag come in the order in which they come among all."""
    order = chosen(Selection(), seed, shuffle=True)
    assert chosen(Selection(tags=("history",)), seed, shuffle=True) == order.replace("b", "").replace("d", "")
