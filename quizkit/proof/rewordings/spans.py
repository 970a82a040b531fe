"""When a thing that lasted from one year to another began and ended."""

from __future__ import annotations

from collections.abc import Iterator

from quizkit.proof.analysis import Sentence
from quizkit.proof.rewordings.made import Changed, changed
from quizkit.proof.units import ARTICLE, OPEN


def spans(sentence: Sentence) -> Iterator[Changed]:
    """`The war lasted from 1901 to 1911`: `The war began in 1901`, `The war ended in 1911`."""
    units = sentence.units
    at = next((i for i in range(1, len(units) - 3) if units[i].low == "lasted"), 0)
    if not at or any(units[i].cls not in (OPEN, ARTICLE) or units[i].op is not None for i in range(at)):
        return
    first, second = units[at + 1].quantity, units[at + 3].quantity
    if first is None or second is None or first.relation != "from" or units[at + 2].low not in ("to", "until"):
        return
    if not first.fields[0] or not second.fields[0] or first.about or second.about or second.relation:
        return
    rest = range(at + 4, len(units))
    for verb, year, place in (("began", first.fields[0], at + 1), ("ended", second.fields[0], at + 3)):
        yield changed(units, range(at), (verb, at), (f"in {year}", place), rest)
