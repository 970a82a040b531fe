"""A question with `did` as a statement: irregular verbs in their past form, and nothing else changed."""

from __future__ import annotations

import pytest

from quizkit.proof.past_tense import in_the_past
from quizkit.proof.questions.statements import statements


@pytest.mark.parametrize(
    ("bare", "told"),
    [
        ("Dunlosky's team give a rating", "Dunlosky's team gave a rating"),
        ("the light keepers see the ship", "the light keepers saw the ship"),
        ("the ship sink", "the ship sank"),
        ("polar bear mothers feed their young", "polar bear mothers fed their young"),
        ("the choir sing in Latin", "the choir sang in Latin"),
        ("the team declare a truce", "the team declare a truce"),  # a regular verb needs nothing
        ("the boys beat Ulm", "the boys beat Ulm"),
        ("the council show the plan", "the council show the plan"),
    ],
)
def test_only_the_irregular_verb_changes(bare: str, told: str) -> None:
    assert in_the_past(bare) == told


def test_a_question_with_did_is_told_in_the_past() -> None:
    assert statements("In which year did Ada build the mill?", "1871", frozenset())[0] == "Ada built the mill In 1871."


def test_a_question_with_does_stays_in_the_present() -> None:
    assert statements("In which month does Ada build the mill?", "May", frozenset())[0] == "Ada build the mill In May."
