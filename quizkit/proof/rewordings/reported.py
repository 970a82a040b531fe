"""Who says so, between commas: `The women, Tacitus writes, urged …` as `Tacitus writes that the women urged …`."""

from __future__ import annotations

from collections.abc import Iterator

from quizkit.proof.analysis import Sentence
from quizkit.proof.rewordings.made import Changed, changed
from quizkit.proof.units import ARTICLE, DETERMINER, OPEN
from quizkit.text.operators.tables import ATTRIBUTION


def reported(sentence: Sentence) -> Iterator[Changed]:
    """The sentence with its speaker first; the verb stands last in the phrase between the commas."""
    units = sentence.units
    for at in range(1, len(units) - 3):
        if units[at].low != ",":
            continue
        end = next((i for i in range(at + 2, min(at + 7, len(units) - 1)) if units[i].low == ","), 0)
        who = range(at + 1, end - 1)
        if not end or not who or units[end - 1].op != ATTRIBUTION or units[end - 1].cls != OPEN:
            continue
        if all(units[i].cls in (OPEN, ARTICLE, DETERMINER) and units[i].op != ATTRIBUTION for i in who):
            yield changed(units, who, [end - 1], ("that", end - 1), range(at), range(end + 1, len(units)))
        return
