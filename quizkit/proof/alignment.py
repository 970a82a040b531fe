"""Matches a claim's words, in order, with the words of one sentence."""

from __future__ import annotations

import itertools

from quizkit.proof.analysis import Sentence
from quizkit.proof.units import COORDINATOR, MARK
from quizkit.proof.units.quantities import relation_of

# Beyond this many steps the cheapest alignment is not searched for; the leftmost one is taken.
STEPS = 200_000


def candidates(
    claim: Sentence, sentence: Sentence, skip: frozenset[int] = frozenset()
) -> tuple[list[list[int]], list[int]]:
    """For each slot of the claim the slots of the sentence that match, and the claim's slots that have none."""
    found: list[list[int]] = []
    missing: list[int] = []
    keys = sentence.keys
    for slot, index in enumerate(claim.slots):
        if slot in skip:
            continue
        unit = claim.units[index]
        if unit.quantity is None:
            places = keys.get(unit.key)
            if places is None:
                missing.append(slot)
                places = []
        else:
            places = matching_numbers(claim, slot, sentence)
            if not places:
                missing.append(slot)
        found.append(places)
    return found, missing


def matching_numbers(claim: Sentence, slot: int, sentence: Sentence) -> list[int]:
    """The sentence's quantities that prove the claim's quantity at `slot`."""
    wanted = claim.quantity(slot)
    assert wanted is not None
    return [
        n for n in sentence.numbers if (q := sentence.quantity(n)) is not None and relation_of(wanted, q) == "proves"
    ]


def align(places: list[list[int]], sentence: Sentence) -> list[int] | None:
    """One sentence slot for every claim slot, in order, with as few and as clean gaps as possible."""
    if not places:
        return None
    work = sum(len(a) * len(b) for a, b in itertools.pairwise(places))
    if work > STEPS:
        return _leftmost(places)
    units, slots, last = sentence.units, sentence.slots, len(sentence.slots) - 1
    costs = {p: (0.0 if p == 0 else 0.9 + _edge(units, slots, -1, p)) for p in places[0]}
    trail: list[dict[int, int]] = []
    for options in places[1:]:
        fresh: dict[int, float] = {}
        came: dict[int, int] = {}
        for place in options:
            best, source = 1e9, -1
            for before, cost in costs.items():
                if before < place:
                    if place > before + 1:
                        cost += 1.0 + 0.02 * (place - before) + _edge(units, slots, before, place)
                    if cost < best:
                        best, source = cost, before
            if source >= 0:
                fresh[place], came[place] = best, source
        if not fresh:
            return None
        costs = fresh
        trail.append(came)
    end = min(costs, key=lambda p: (costs[p] + (0.0 if p == last else 0.5), p))
    path = [end]
    for came in reversed(trail):
        path.append(came[path[-1]])
    return path[::-1]


def _edge(units: tuple[object, ...], slots: list[int], before: int, place: int) -> float:
    """A gap that ends or begins at a mark or a conjunction is likelier to be a whole phrase."""
    right = units[slots[place] - 1]
    cost = -0.3 if getattr(right, "cls", "") in (MARK, COORDINATOR) else 0.0
    if before >= 0:
        left = units[slots[before] + 1]
        cost -= 0.3 if getattr(left, "cls", "") in (MARK, COORDINATOR) else 0.0
    return cost


def _leftmost(places: list[list[int]]) -> list[int] | None:
    path: list[int] = []
    at = -1
    for options in places:
        low, high = 0, len(options)
        while low < high:
            middle = (low + high) // 2
            if options[middle] > at:
                high = middle
            else:
                low = middle + 1
        if low == len(options):
            return None
        at = options[low]
        path.append(at)
    return path
