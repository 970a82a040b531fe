"""A quote may begin and end anywhere: a passage cut before or behind any word gets a verdict and no error."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from quizkit.proof import prove_answer, prove_statement
from tests.proof.test_cases import rows

# Every cut of every case would take minutes; these meet each kind of sentence.
STATEMENTS = rows("engine.tsv", 4)[::4] + rows("natural.tsv", 4)[::4]
ANSWERS = rows("answers.tsv", 5)[::4]


def cuts(passage: str) -> Iterator[str]:
    words = passage.split()
    for at in range(1, len(words)):
        yield " ".join(words[:at])
        yield " ".join(words[at:])


@pytest.mark.parametrize(("place", "kind", "expected", "statement", "passage"), STATEMENTS, ids=lambda text: text[:24])
def test_a_statement(place: str, kind: str, expected: str, statement: str, passage: str) -> None:
    for cut in cuts(passage):
        assert prove_statement(statement, cut).reasons


@pytest.mark.parametrize(
    ("place", "expected", "question", "key", "distractors", "passage"), ANSWERS, ids=lambda text: text[:24]
)
def test_an_answer(place: str, expected: str, question: str, key: str, distractors: str, passage: str) -> None:
    for cut in cuts(passage):
        assert prove_answer(question, key, distractors.split("|"), cut, context=passage).reasons


def test_a_passage_that_ends_with_or() -> None:
    """There is nothing behind the word that could be the other one of two."""
    passage = "The cells kill what is infected (and other pathogens), or"
    assert prove_statement("The cells kill what is infected.", passage).reasons
