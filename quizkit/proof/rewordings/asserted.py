"""What a sentence asserts inside of a frame: `There are rivers that cross …`, `They knew that the well was dry`."""

from __future__ import annotations

from collections.abc import Iterator

from quizkit.proof.analysis import STRONG, Sentence
from quizkit.proof.units import ARTICLE, AUXILIARY, MARK, OPEN, QUANTITY

# Verbs whose clause is so, whoever found it out.
_FACTIVE = frozenset("discovered noticed realised realized".split())
_TALES = frozenset("novel story tale film play poem opera book legend myth heroine hero character".split())


def asserted(sentence: Sentence) -> Iterator[list[int]]:
    """The units of what is asserted."""
    units = sentence.units
    if units[0].low == "there" and len(units) > 5 and units[1].low in ("is", "are", "was", "were"):
        link = next((i for i in range(3, min(8, len(units) - 2)) if units[i].low in ("that", "which", "who")), 0)
        noun = (OPEN, ARTICLE, QUANTITY)
        counted = units[2].quantity is not None or units[2].low in ("a", "an")  # some birds are not all birds
        if link and counted and all(units[i].cls in noun and units[i].op is None for i in range(2, link)):
            yield [*range(2, link), *range(link + 1, len(units))]
        return
    for at in range(1, len(units) - 4):
        if units[at].low in _FACTIVE and units[at + 1].low == "that":
            before = [unit for unit in units[:at] if unit.low not in ("soon", "then", "later", "first")]
            if any(unit.op is not None or unit.cls in (AUXILIARY, MARK) or unit.low in _TALES for unit in before):
                return
            end = next((i for i in range(at + 2, len(units)) if sentence.cuts[i] == STRONG), len(units))
            yield [*range(at + 2, end), *([len(units) - 1] if units[-1].cls == MARK and end < len(units) else [])]
            return
