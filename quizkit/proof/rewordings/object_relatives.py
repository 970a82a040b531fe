"""What somebody did to a thing, told in passing: `The bridge that Otto built fell` as `Otto built the bridge`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quizkit.proof.analysis import Sentence, verb_like
from quizkit.proof.lists import may_act
from quizkit.proof.units import ARTICLE, DETERMINER, MARK, OPEN, PREPOSITION, Unit

# What is done in, and not to.
_WHEN_OR_HOW = frozenset(
    "day night week month year decade century time moment hour way manner place reason age".split()
)
_LINKS = frozenset("that which whom who".split())


def object_relatives(sentence: Sentence) -> Iterator[list[int]]:
    """The units of who did it, of the verb with its time, and of the thing; and the end of the sentence."""
    units = sentence.units
    for at in range(2, len(units) - 3):
        start, stop = _thing(units, at - 2 if units[at - 1].low == "," else at - 1)
        if start < 0:
            continue
        if units[at].low in _LINKS:
            first = at + 1
        elif units[at].name and not units[at - 1].name and units[at - 1].low != ",":
            first = at  # the bridge Otto built
        else:
            continue
        verb = _verb_after(units, first)
        if not verb or any(unit.op is not None for unit in units[: verb + 1]):
            continue
        end = verb + 1
        while end < len(units) and units[end].timed:
            end += 1
        if first == at and not (end < len(units) and may_act(units[end])):
            continue
        if _ends(units, end) and units[min(end, len(units) - 1)].op is None:
            yield [*range(first, verb + 1), *range(start, stop), *range(verb + 1, end), *_stop(units)]


def _thing(units: Sequence[Unit], last: int) -> tuple[int, int]:
    """Where a noun phrase that ends with a unit begins, and its end: `the old bridge`; (-1, -1) inside of another."""
    at = last
    while at >= 0 and units[at].cls == OPEN and not units[at].name and not verb_like(units[at]):
        at -= 1
    if at < 0 or at == last or units[at].low != "the" or units[last].low in _WHEN_OR_HOW:
        return -1, -1
    before = units[at - 1] if at else None
    return (-1, -1) if before is not None and before.cls in (PREPOSITION, ARTICLE) else (at, last + 1)


def _verb_after(units: Sequence[Unit], first: int) -> int:
    """The past verb right behind a subject that begins at a unit: a name, or a noun with its article; 0 if none."""
    at = first
    if at < len(units) and units[at].cls in (ARTICLE, DETERMINER):
        at += 1
    elif at >= len(units) or not units[at].name:
        return 0
    begins = at
    while at < len(units) and units[at].cls == OPEN:
        if at > begins and verb_like(units[at]) and not units[at].name:
            return at
        at += 1
    return 0


def _ends(units: Sequence[Unit], at: int) -> bool:
    """Whether the clause is over, without an object of its own or a preposition that is left alone."""
    if at >= len(units):
        return False
    if units[at].cls == PREPOSITION:
        following = units[at + 1] if at + 1 < len(units) else None
        return following is not None and following.cls in (OPEN, ARTICLE, DETERMINER) and not verb_like(following)
    return units[at].cls == MARK or may_act(units[at])


def _stop(units: Sequence[Unit]) -> list[int]:
    return [len(units) - 1] if units[-1].cls == MARK else []
