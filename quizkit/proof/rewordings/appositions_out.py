"""What a description behind a name says, whatever the sentence says of them: `… in Ouagadougou, the capital of …`."""

from __future__ import annotations

from collections.abc import Iterator

from quizkit.proof.analysis import Sentence, verb_like
from quizkit.proof.apposition import held_then
from quizkit.proof.rewordings.relatives_out import TOLD
from quizkit.proof.units import ARTICLE, AUXILIARY, CLITIC, COORDINATOR, MARK, RELATIVE
from quizkit.text.operators.tables import ATTRIBUTION, PRIVATIVE


def appositions_out(sentence: Sentence) -> Iterator[list[int]]:
    """The units of the name, of the comma, and of the description up to its end."""
    units = sentence.units
    for comma in range(2, len(units) - 2):
        if units[comma].low != "," or units[comma + 1].cls != ARTICLE or not units[comma - 1].name:
            continue
        start = comma - 1
        while start > 0 and units[start - 1].name and units[start - 1].cls == units[start].cls:
            start -= 1
        if start and units[start - 1].low == "the":
            start -= 1
        if any(unit.op in TOLD for unit in units[:start]):
            return
        before = units[start - 1] if start else None
        listed = before is not None and (before.low == "," or before.cls in (COORDINATOR, CLITIC))
        if before is None or listed or before.op is not None or before.low == "of":
            continue
        end = next((i for i in range(comma + 1, len(units)) if units[i].cls in (MARK, RELATIVE)), len(units))
        if held_then(units, start, end - 1):
            continue  # it may have been so only then
        behind = units[end + 1] if end + 1 < len(units) else None
        said = units[comma + 1 : end]
        if behind is not None and behind.cls == COORDINATOR:
            continue
        if any(u.cls == AUXILIARY or u.op in (ATTRIBUTION, PRIVATIVE) or (verb_like(u) and not u.name) for u in said):
            continue
        stop = [len(units) - 1] if units[-1].cls == MARK else []
        yield [*range(start, end), *stop]
