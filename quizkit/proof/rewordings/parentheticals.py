"""A phrase between commas put first: `The ruff is, outside the breeding season, a silent bird`."""

from __future__ import annotations

from collections.abc import Iterator

from quizkit.proof.analysis import Sentence, verb_like
from quizkit.proof.gaps.limits.gap import Gap
from quizkit.proof.gaps.limits.states import framed
from quizkit.proof.units import AUXILIARY, PREPOSITION, RELATIVE

_LONGEST = 10


def parentheticals(sentence: Sentence) -> Iterator[list[int]]:
    """The units with the phrase and a comma at the front; the phrase has no verb of its own."""
    units = sentence.units
    for at in range(1, len(units) - 3):
        if units[at].low != "," or not (units[at + 1].cls == PREPOSITION or units[at + 1].low == "according"):
            continue
        end = next((i for i in range(at + 2, min(at + _LONGEST, len(units) - 1)) if units[i].low == ","), 0)
        phrase = units[at + 1 : end]
        if end and framed(Gap(units, at - 1, end + 1)):
            return
        if end and not any(u.cls in (AUXILIARY, RELATIVE) or (verb_like(u) and not u.name) for u in phrase):
            yield [*range(at + 1, end), end, *range(at), *range(end + 1, len(units))]
        return
