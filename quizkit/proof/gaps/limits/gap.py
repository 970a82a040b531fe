"""A phrase between two kept units, as the checks of what limits a statement look at it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from quizkit.proof.analysis import verb_like
from quizkit.proof.units import ADVERB, ARTICLE, MARK, OPEN, PRONOUN, QUANTITY, Unit
from quizkit.text.operators.tables import MODALITY

# What is so whenever one likes, and not at one time to come.
_ALWAYS = frozenset("can must cannot".split())


class Gap:
    """The units between `left` (-1 at the start) and `right`, the words of which begin at `first` with `lead`."""

    def __init__(self, units: tuple[Unit, ...], left: int, right: int) -> None:
        first = left + 1
        while first < right - 1 and (units[first].cls == MARK or units[first].cls == ARTICLE):
            first += 1
        self.units, self.left, self.first, self.right = units, left, first, right
        self.lead = units[first]
        self.following = units[first + 1] if first + 1 < len(units) else units[first]

    @property
    def set_off(self) -> bool:
        """Whether a comma parts it from what is kept before it, so that it only adds to that."""
        return self.left >= 0 and self.units[self.left + 1].low == ","

    @cached_property
    def kept(self) -> tuple[Unit, ...]:
        """What stands outside of it."""
        return (*self.units[: self.left + 1], *self.units[self.right :])

    @cached_property
    def present(self) -> bool:
        """Whether nothing outside of it is told of the past, or of one time to come."""
        return not any(
            _past(self.kept, at) or (unit.op == MODALITY and unit.low not in _ALWAYS)
            for at, unit in enumerate(self.kept)
        )

    @cached_property
    def counts(self) -> bool:
        """Whether a number that is no date stands outside of it."""
        return any(
            unit.quantity is not None
            and not unit.timed
            and unit.quantity.kind == "number"
            and not unit.quantity.fields[0]
            for unit in self.kept
        )

    def words(self, most: int) -> Sequence[Unit]:
        """Its first words behind the lead."""
        return self.units[self.first + 1 : min(self.right, self.first + 1 + most)]


def _past(units: Sequence[Unit], at: int) -> bool:
    unit = units[at]
    if unit.value == "past":
        return True
    if not verb_like(unit) or unit.name:
        return False
    before = at - 1
    while before >= 0 and units[before].cls == ADVERB:
        before -= 1
    if before > 0 and units[before].low == ")":  # the World Health Organization (WHO) declared
        before = max((i for i in range(before) if units[i].low == "("), default=0) - 1
    return before >= 0 and units[before].cls in (OPEN, PRONOUN, QUANTITY)
