"""A unit becomes another one: kilometres become miles, minutes hours, millions billions.

Wrong, because the same number of another unit is another amount.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizkit.mutation.fault import Mutant
from quizkit.mutation.target import Part, Target, Text
from quizkit.mutation.words import CLAIMS, both_ways, pairs_of, replaced, replaced_by_table

NAME = "unit-changed"
WHY = "a learner is told another amount under the same number"
_TABLES = {
    "en": both_ways(
        pairs_of(
            "km/miles, kilometres/miles, kilometers/miles, metres/feet, meters/feet, kg/tonnes, kilograms/pounds,"
            "seconds/minutes, minute/hour, hours/days, hour/day, weeks/months, week/month, years/decades, year/decade,"
            "million/billion, thousand/million, per cent/per mille, percent/degrees, litres/gallons, dollars/euros,"
            "month/week, minutes/hours, days/weeks, day/week, months/years"
        )
    ),
    "es": both_ways(pairs_of("kilómetros/millas, metros/pies, minutos/horas, días/semanas, meses/años")),
    "fr": both_ways(pairs_of("kilomètres/milles, mètres/pieds, minutes/heures, jours/semaines, mois/ans")),
    "de": both_ways(pairs_of("Kilometer/Meilen, Meter/Fuß, Minuten/Stunden, Tage/Wochen, Monate/Jahre")),
    "zh": both_ways(pairs_of("公里/米, 小时/分钟, 颗/串, 卷/页")),
}


def mutants(target: Target) -> Iterator[Mutant]:
    yield from (mutant for mutant in replaced_by_table(target, CLAIMS, _TABLES))
    unit = target.fields.get("unit")
    if isinstance(unit, str) and target.question.type == "numeric":
        put = _TABLES.get(target.language, {}).get(unit.casefold(), "otherwise")
        if not re.search(rf"(?<!\w){re.escape(put)}(?!\w)", target.passage, re.IGNORECASE):
            yield from replaced(target, Text(Part.KEY, ("unit",), unit), 0, len(unit), put)
