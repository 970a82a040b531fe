"""Two neighbours of an ordering change places, and the whole order is turned round.

Wrong, because items have one order: texts that could stand in either are no ordering.
"""

from __future__ import annotations

from collections.abc import Iterator

from quizkit.mutation.fault import Mutant
from quizkit.mutation.target import Target
from quizkit.mutation.tree import changed, text_of

NAME = "order-changed"
WHY = "a learner who puts the items as the article has them is marked down"


def mutants(target: Target) -> Iterator[Mutant]:
    if target.question.type != "ordering":
        return
    items = target.fields["items"]
    orders = [[*items[:index], items[index + 1], items[index], *items[index + 2 :]] for index in range(len(items) - 1)]
    if len(items) > 2:
        orders.append(items[::-1])
    for order in orders:
        before, after = (" · ".join(map(text_of, texts)) for texts in (items, order))
        yield Mutant(("items",), before, after, changed(target.fields, ("items",), order))
