"""What was brought off, said as done: `Otto managed to open the safe` as `Otto opened the safe`."""

from __future__ import annotations

from collections.abc import Iterator

from quizkit.proof.analysis import Sentence
from quizkit.proof.past_tense import past_of
from quizkit.proof.rewordings.made import Changed, changed
from quizkit.proof.units import AUXILIARY, OPEN


def managed(sentence: Sentence) -> Iterator[Changed]:
    """The sentence with the verb in its past for `managed to`."""
    units = sentence.units
    for at in range(1, len(units) - 2 if "manag" in sentence.keys else 0):
        verb = units[at + 2]
        if units[at].low == "managed" and units[at + 1].low == "to" and units[at - 1].cls != AUXILIARY:
            if verb.cls == OPEN and not verb.name:
                yield changed(units, range(at), (past_of(verb.low), at + 2), range(at + 3, len(units)))
            return
