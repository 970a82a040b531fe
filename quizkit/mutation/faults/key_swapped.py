"""A key changes places with a distractor.

Wrong, because a distractor is wrong: of the same options another one is called right.
"""

from __future__ import annotations

from collections.abc import Iterator

from quizkit.mutation.fault import Mutant
from quizkit.mutation.target import Target
from quizkit.mutation.tree import Route, changed, text_of, value_at

NAME = "key-swapped"
WHY = "a learner who chooses what the article says is told that it is wrong"


def mutants(target: Target) -> Iterator[Mutant]:
    keys: list[Route] = []
    if target.question.type == "choice":
        keys = [("answer",)]
    elif target.question.type == "multiple-response":
        keys = [("answers", index) for index in range(len(target.fields["answers"]))]
    for route in keys:
        key = value_at(target.fields, route)
        for index, distractor in enumerate(target.fields["distractors"]):
            fields = changed(changed(target.fields, route, distractor), ("distractors", index), key)
            yield Mutant(route, text_of(key), text_of(distractor), fields)
