"""Two pairs exchange their right sides, and a right side changes places with a distractor.

Wrong, because right sides are all different, and each belongs to one left side.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from quizkit.mutation.fault import Mutant
from quizkit.mutation.target import Target
from quizkit.mutation.tree import Fields, Route, changed, text_of, value_at

NAME = "pairs-crossed"
WHY = "a learner is told that things belong together which do not"


def mutants(target: Target) -> Iterator[Mutant]:
    if target.question.type != "matching":
        return
    fields = target.fields
    pairs = fields["pairs"]
    rights: list[Route] = (
        [("pairs", index, "right") for index in range(len(pairs))]
        if isinstance(pairs, list)
        else [("pairs", left) for left in pairs]
    )
    for one, other in combinations(rights, 2):
        yield _exchanged(fields, one, other)
    for route in rights:
        for index in range(len(fields.get("distractors", ()))):
            yield _exchanged(fields, route, ("distractors", index))


def _exchanged(fields: Fields, one: Route, other: Route) -> Mutant:
    mine, theirs = value_at(fields, one), value_at(fields, other)
    made = changed(changed(fields, one, text_of(theirs)), other, mine)
    return Mutant(one, text_of(mine), text_of(theirs), made)
