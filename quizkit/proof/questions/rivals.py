"""Whether the passage has another word in the place of one that the question tells things apart by."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quizkit.proof.analysis import verb_like
from quizkit.proof.questions.frame import Frame
from quizkit.proof.questions.passage import Passage, Places
from quizkit.proof.units import (
    COORDINATOR,
    MARK,
    OPEN,
    Unit,
)
from quizkit.proof.verdict import Reason, span
from quizkit.proof.vocabulary import slip

ANOTHER_WORD = "another-word-in-place"


def another_in_place(frame: Frame, passage: Passage, places: Places) -> Reason | None:
    """The describing word of the question for which the passage has another one before the same noun, or None.

    “How many basalt columns stand there?” is not answered by 24 where “24 sandstone columns stand there”.
    """
    asked, units = frame.sentence.units, passage.units
    inside = {i for first, last in places for i in range(first, last + 1)}
    keys = {unit.key for unit in asked}
    for at, noun in _described(frame):
        stood = [i for i, unit in enumerate(units) if unit.key == asked[noun].key and i not in inside]
        if not stood or (passage.has(asked[at]) and not (frame.counts and noun == frame.noun)):
            continue
        if any(units[i].key == asked[at].key for i in inside):
            continue
        if any(_told_of(units, asked[at], i) for i in stood):
            continue
        others = [i - 1 for i in stood if i and _rival(asked[at], units[i - 1]) and i - 1 not in inside]
        if len(others) == len(stood) and all(units[i].key not in keys for i in others):
            return _reason(frame, passage, at, others[0])
    return None


def _told_of(units: Sequence[Unit], asked: Unit, noun: int) -> bool:
    """Whether a describing word stands with a noun, before it or after it: `pillars of basalt`."""
    for index in range(noun + 1, min(noun + 4, len(units))):
        if units[index].cls in (COORDINATOR, MARK):
            break
        if units[index].key == asked.key:
            return True
    return any(unit.key == asked.key for unit in units[max(0, noun - 3) : noun])


def _described(frame: Frame) -> Iterator[tuple[int, int]]:
    """The names, and the describing words of what is counted, with the noun after each."""
    units = frame.sentence.units
    for at in range(len(units) - 1):
        if units[at].cls != OPEN or units[at + 1].cls != OPEN or at in frame.verbs or at + 1 in frame.verbs:
            continue
        if units[at].name or (frame.counts and at + 1 == frame.noun):
            yield at, at + 1


def _rival(asked: Unit, said: Unit) -> bool:
    if said.cls != OPEN or verb_like(said) or asked.glued or said.glued:
        return False
    if asked.low.startswith(said.low) or said.low.startswith(asked.low) or slip(asked.low, said.low):
        return False
    if len(asked.low) == 2:
        return False
    if asked.name or said.name:
        initials = len(asked.low) < 4 and said.low[0] in asked.low and len(said.low) > 3
        return asked.name and said.name and not initials
    return not vague(asked) and not vague(said)


def vague(unit: Unit) -> bool:
    """Whether a word tells nothing apart, so that another may stand for it."""
    return unit.low in _VAGUE


# Words that tell nothing apart: another may stand for them.
_VAGUE = frozenset(
    """other another same similar own certain various several different specific particular special typical usual common
    general main major key important significant notable great good new old recent modern current previous former
    latter final last next early late whole entire total overall average approximate actual real true full possible
    potential active initial original first only main single individual more most kind type sort native
    famous known popular successful older younger global worldwide role factor part element aspect
    program programme process system term institution""".split()
)


def _reason(frame: Frame, passage: Passage, at: int, other: int) -> Reason:
    asked, said = frame.sentence.units[at], passage.units[other]
    return Reason(
        ANOTHER_WORD,
        f"The question says “{asked.low}”, and the passage has “{said.low}” in its place.",
        span(frame.sentence.text, asked.start, asked.end),
        span(passage.sentence.text, said.start, said.end),
    )
