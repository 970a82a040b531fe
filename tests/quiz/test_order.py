"""The order of questions and options."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from quizkit.quiz.order import option_order, shuffled
from tests.support.questions import question_of

TEXTS = st.lists(st.text(st.characters(exclude_categories=()), max_size=5), unique=True, max_size=12).map(tuple)
SEEDS = st.integers(0, 2**32)


@given(TEXTS, SEEDS)
def test_a_shuffle_is_a_permutation(texts: tuple[str, ...], seed: int) -> None:
    """Every text is there once, and the same seed gives the same order, whatever the order before."""
    order = shuffled(texts, seed)
    assert sorted(order) == sorted(texts)
    assert order == shuffled(reversed(texts), seed)


@given(TEXTS, SEEDS, st.text(max_size=5))
def test_an_added_text_leaves_the_others_in_their_order(texts: tuple[str, ...], seed: int, added: str) -> None:
    """An option that a teacher adds does not turn round those that a learner has seen."""
    with_added = shuffled({*texts, added}, seed)
    without = [text for text in with_added if text != added]
    assert without == [text for text in shuffled(texts, seed) if text != added]


def test_the_order_is_the_same_everywhere_and_for_ever() -> None:
    """These orders are a promise: a session that was paused by an older version goes on as it was."""
    assert shuffled("abcdef", 1) == ("c", "b", "a", "e", "d", "f")
    assert shuffled("abcdef", 1, "salt") != shuffled("abcdef", 1)


def test_every_order_comes_up_about_as_often() -> None:
    """Over 6,000 seeds each of the six orders of three texts comes up about 1,000 times."""
    counts = Counter(shuffled("abc", seed) for seed in range(6000))
    assert len(counts) == 6
    assert all(850 < count < 1150 for count in counts.values())


def test_options_are_shuffled_by_question() -> None:
    """Two questions with the same options do not put them in one order, seed by seed."""
    fields = "type: choice\nquestion: Which?\nanswer: a\ndistractors: [b, c]\n"
    question = question_of(fields)
    orders = {option_order(question, seed, True)(("a", "b", "c", "d")) for seed in range(200)}
    assert len(orders) > 20
    assert option_order(question, 7, False)(("c", "a", "b")) == ("a", "b", "c")
