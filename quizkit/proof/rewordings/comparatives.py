"""Which of two is more: `Bonn is smaller than Ulm` as `Ulm is larger than Bonn`."""

from __future__ import annotations

from collections.abc import Iterator

from quizkit.proof.analysis import Sentence
from quizkit.proof.rewordings.made import Changed, changed
from quizkit.proof.units import ARTICLE, CLITIC, DETERMINER, MARK, OPEN

_PAIRS = """
larger smaller; bigger smaller; older younger; taller shorter; longer shorter; higher lower; heavier lighter;
faster slower; hotter colder; warmer colder; warmer cooler; stronger weaker; richer poorer; deeper shallower;
wider narrower; thicker thinner; brighter darker
"""
_OPPOSITES: dict[str, list[str]] = {}
for _pair in _PAIRS.split(";"):
    _one, _other = _pair.split()
    _OPPOSITES.setdefault(_one, []).append(_other)
    _OPPOSITES.setdefault(_other, []).append(_one)
_SIDE = (OPEN, ARTICLE, DETERMINER, CLITIC)


def comparatives(sentence: Sentence) -> Iterator[Changed]:
    """The sentence told from the other side; none where anything but the two stands in it."""
    units = sentence.units
    than = next((i for i in range(3, len(units) - 1) if units[i].low == "than"), 0)
    if not than or units[than - 1].low not in _OPPOSITES or units[than - 2].low not in ("is", "are", "was", "were"):
        return
    end = len(units) - (units[-1].cls == MARK)
    first, second = range(than - 2), range(than + 1, end)
    sides = [units[i] for i in (*first, *second)]
    if not second or any((unit.cls not in _SIDE and unit.low != "of") or unit.op is not None for unit in sides):
        return
    if not (sides[len(first)].name or sides[len(first)].cls in (ARTICLE, DETERMINER)):
        return  # taller than average
    for opposite in _OPPOSITES[units[than - 1].low]:
        yield changed(units, second, [than - 2], (opposite, than - 1), [than], first, range(end, len(units)))
