"""A claim derived with one of its words changed: what is shared by all who look for a contradiction."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from quizkit.proof.analysis import Sentence
from quizkit.proof.derivation import Obstacle
from quizkit.proof.derive import derive
from quizkit.proof.rewordings.search import derive_any
from quizkit.proof.units import Unit

Changed = Callable[[Sentence, Sentence, list[int]], Obstacle | None]


def with_words(
    claim: Sentence,
    sentence: Sentence,
    instead: dict[int, list[int]],
    code: str,
    why: str,
    ignored: Sequence[int] = (),
) -> Obstacle | None:
    """The contradiction that is shown if the claim follows with the sentence's words at some of its slots.

    `instead` maps a slot of the claim to the slots of the sentence that differ from it; `ignored` are units of the
    sentence that do not count.
    """
    shown = derive(claim, sentence, replaced=instead, ignored=frozenset(ignored))
    if shown.obstacle is not None:
        return None
    index = claim.slots[min(instead)]
    place = shown.places[shown.claimed.index(index)]
    return Obstacle(code, why, index, index, place, place)


def with_units(
    claim: Sentence, sentence: Sentence, place: tuple[int, int], instead: Sequence[int], code: str, why: str
) -> Obstacle | None:
    """The contradiction that is shown if the claim follows, in whatever words, with units of the sentence in it.

    `place` are the first and last unit of the claim that they stand for, `instead` the units of the sentence.
    """
    first, last = place
    units: list[Unit] = [*claim.units[:first], *(sentence.units[i] for i in instead), *claim.units[last + 1 :]]
    shown = derive_any(Sentence(claim.text, claim.tables, tuple(units)), sentence)
    if shown.obstacle is not None or shown.pointer is not None:
        return None
    return Obstacle(code, why, first, last, instead[0], instead[-1])
