"""Two things and what is said of each: `A and B were built by C and D respectively` as `A was built by C`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quizkit.proof.analysis import Sentence, verb_like
from quizkit.proof.units import ARTICLE, AUXILIARY, CLITIC, COORDINATOR, MARK, OPEN, QUANTITY, Unit

_PART = (OPEN, ARTICLE, QUANTITY, CLITIC)


def respective(sentence: Sentence) -> Iterator[list[int]]:
    """The units of what is said of the first, and of the second; only of two and two."""
    units = sentence.units
    at = next((i for i, unit in enumerate(units) if unit.low == "respectively"), 0)
    joints = [i for i in range(at) if units[i].cls == COORDINATOR]
    if len(joints) != 2 or any(units[i].op is not None for i in range(at)):
        return
    first, second = joints
    verb = next((i for i in range(first + 1, second) if _acts(units, i)), 0)
    end = at - 1 if units[at - 1].low == "," else at
    start = second
    while start > verb and units[start - 1].cls in _PART and not _acts(units, start - 1):
        start -= 1
    if not verb or start == second or any(u.cls not in _PART for u in (*units[:first], *units[first + 1 : verb])):
        return
    stop = [len(units) - 1] if units[-1].cls == MARK else []
    yield [*range(first), *range(verb, start), *range(start, second), *stop]
    yield [*range(first + 1, verb), *range(verb, start), *range(second + 1, end), *stop]


def _acts(units: Sequence[Unit], at: int) -> bool:
    return units[at].cls == AUXILIARY or (verb_like(units[at]) and not units[at].name and at > 0)
