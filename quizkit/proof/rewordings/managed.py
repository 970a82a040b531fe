"""What was brought off, said as done: `Otto managed to open the safe` as `Otto opened the safe`."""

from __future__ import annotations

from quizkit.proof.analysis import Sentence
from quizkit.proof.past_tense import past_of
from quizkit.proof.units import OPEN, Unit

Managed = tuple[tuple[Unit, ...], tuple[int, ...]]


def managed(sentence: Sentence) -> Managed | None:
    """The units with the verb in its past for `managed to`, and the unit that each was taken from; None without it."""
    units = sentence.units
    for at in range(1, len(units) - 2):
        if units[at].low != "managed" or units[at + 1].low != "to" or units[at - 1].cls == "aux":
            continue
        verb = units[at + 2]
        if verb.cls != OPEN or verb.name:
            continue
        done = Unit(past_of(verb.low), verb.key, OPEN, verb.start, verb.end, None, "past")
        kept = (*range(at), *range(at + 2, len(units)))
        return tuple(done if i == at + 2 else units[i] for i in kept), kept
    return None
