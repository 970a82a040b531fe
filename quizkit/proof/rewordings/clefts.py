"""What a sentence points at, said plainly: `It was Otto who built the dam` as `Otto built the dam`."""

from __future__ import annotations

from quizkit.proof.analysis import Sentence
from quizkit.proof.units import AUXILIARY, MARK, OPEN, PREPOSITION, RELATIVE


def cleft(sentence: Sentence) -> list[int]:
    """The units of the plain sentence, or none where it is no such sentence; `, not Anna,` goes."""
    units = sentence.units
    if len(units) < 6 or units[0].low != "it" or units[1].low not in ("was", "is"):
        return []
    link = next((i for i in range(3, len(units) - 2) if units[i].cls == RELATIVE or units[i].low == "that"), 0)
    if not link or units[link].low not in ("who", "that", "which"):
        return []
    end = link
    comma = next((i for i in range(2, link) if units[i].low == ","), 0)
    if comma:
        if units[comma + 1].low != "not" or units[link - 1].low != ",":
            return []
        end = comma
    pointed = range(2, end)
    if any(units[i].op is not None or units[i].cls in (AUXILIARY, MARK) for i in pointed):
        return []
    body = len(units)
    while units[body - 1].cls == MARK:
        body -= 1
    rest = range(link + 1, body)
    if units[2].cls == PREPOSITION or units[2].timed:
        if units[link].low != "that":
            return []
        over = next((i for i in rest if units[i].low == ","), body)
        return [*range(link + 1, over), *pointed, *range(over, len(units))]
    # Who did it stands before the verb; what it was done to has a subject of its own behind `that`.
    verb = units[link + 1]
    return [*pointed, *rest, *range(body, len(units))] if verb.cls == AUXILIARY or _finite(sentence, link + 1) else []


def _finite(sentence: Sentence, at: int) -> bool:
    unit = sentence.units[at]
    following = sentence.units[at + 1]
    return unit.cls == OPEN and not unit.name and (following.cls != OPEN or following.name or unit.low.endswith("ed"))
