"""What a number counts or measures: what is counted with it, and where, how and for how long it is so much."""

from __future__ import annotations

from quizkit.proof.gaps.limits.gap import Gap
from quizkit.proof.units import ARTICLE, MARK, OPEN, PREPOSITION, QUANTITY

# What a number is given of.
_AMOUNTS = frozenset(
    "population number rate percentage proportion share total area length depth height temperature record age "
    "expectancy budget debt income speed".split()
)

_SHARES = frozenset("half third thirds quarter quarters majority minority most whole entire all".split())

SUM = "the phrase says what is counted with it"
MEASURED = "the phrase says when, where or how it is so much"
NOBODY = "the phrase says that it holds for none"

_NONE = frozenset("no nobody none nothing nowhere neither".split())
_SUMS = frozenset("including counting excluding".split())
_WITH = frozenset("together along combined".split())
_LEVELS = frozenset("at above below under over beyond".split())
# What is measured, after a number.
_MEASURES = frozenset(
    "hour hours minute minutes second seconds day days week weeks month months year years metre metres meter meters "
    "kilometre kilometres kilometer kilometers mile miles foot feet inch inches gram grams kilogram kilograms kilo "
    "kilos tonne tonnes ton tons pound pounds litre litres liter liters degree degrees percent euro euros dollar "
    "dollars km kg km/h mph".split()
)


def none(gap: Gap) -> str:
    """`open [to nobody]`."""
    return NOBODY if gap.lead.cls == PREPOSITION and gap.following.low in _NONE and gap.first + 1 < gap.right else ""


def summed(gap: Gap) -> str:
    """`[Together with Neu-Ulm,] Ulm has 120,000 inhabitants`; not `killed 14 people[, including a priest]`."""
    lead, inside = gap.lead.low, gap.left >= 0 and gap.right < len(gap.units)
    joined = lead in _WITH and gap.following.low == "with"
    added = lead in _SUMS and (not gap.set_off or inside)
    added = added or (lead == "as" and not gap.set_off and inside)  # spoken as a second language by 80 million
    own = lead in ("with", "without") and ((gap.left < 0 and gap.following.cls != ARTICLE) or (gap.set_off and inside))
    return SUM if (joined or added or own) and gap.counts else ""


def level(gap: Gap) -> str:
    """`[At 3,000 metres,] water boils at 90 degrees`."""
    if gap.set_off or gap.lead.low not in _LEVELS or not gap.counts or not gap.present:
        return ""
    measured = gap.following.cls == QUANTITY and not gap.following.timed and gap.first + 2 < gap.right
    return MEASURED if measured else ""


def extent(gap: Gap) -> str:
    """`forms the border [for 40 km]`, `is closed [for six months]`, in the present."""
    number = gap.lead.low == "for" and gap.following.quantity is not None and not gap.following.timed
    return MEASURED if number and not gap.set_off and gap.present else ""


def part_of_all(gap: Gap) -> str:
    """`half of the [Jewish] population`, `the [surface] temperature`: only of these."""
    if gap.right >= len(gap.units) or gap.lead.cls != OPEN or gap.set_off:
        return ""
    shared = gap.counts or any(unit.low in _SHARES for unit in gap.kept)
    return MEASURED if gap.units[gap.right].low in _AMOUNTS and shared else ""


def started_from(gap: Gap) -> str:
    """`rose [from 200] in 1950 to 900 in 1980`: the first number's time is not that of the change."""
    number = gap.following.quantity if gap.lead.low == "from" else gap.lead.quantity
    changes = number is not None and (gap.lead.low == "from" or number.relation == "from")
    return MEASURED if changes and gap.right < len(gap.units) and gap.units[gap.right].timed else ""


def measured(gap: Gap) -> str:
    """`takes two hours [by train]`, `weighs 60 grams [without its shell]`, in the present."""
    units, left = gap.units, gap.left
    if gap.lead.cls != PREPOSITION or gap.lead.timed or gap.set_off:
        return ""
    if left < 0:
        right = gap.right
        ends = [at for at in range(right, min(right + 8, len(units))) if units[at].low in _MEASURES]
        left = ends[0] if ends else -1
    else:
        while left > 0 and units[left].cls == OPEN and units[left].low not in _MEASURES:
            left -= 1
    if left < 1 or units[left].low not in _MEASURES:
        return ""
    number = left - 1
    while number > 0 and units[number].cls in (ARTICLE, MARK):
        number -= 1
    told = units[number].quantity is not None and not units[number].timed
    return MEASURED if told and (gap.present or gap.lead.low in ("without", "with")) else ""
