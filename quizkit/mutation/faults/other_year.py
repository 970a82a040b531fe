"""A year becomes another one: the next, and one of the article's others.

Wrong, because what the article dates it dates to one year.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizkit.mutation.fault import Mutant
from quizkit.mutation.target import Part, Target
from quizkit.mutation.words import CLAIMS, replaced, within_tolerance

NAME = "other-year"
WHY = "a learner is told that it happened at another time"
_YEAR = re.compile(r"(?<![\d.,-])(?:1\d{3}|20\d{2})(?![\d]|[.,]\d)")


def mutants(target: Target) -> Iterator[Mutant]:
    chance = target.chance(NAME)
    years = sorted(set(_YEAR.findall(target.everything)))
    for text in target.texts(*CLAIMS, Part.STEM):
        for match in _YEAR.finditer(text.text):
            known = [year for year in years if year != match.group()]
            for put in sorted({str(int(match.group()) + 1), *(chance.sample(known, 1) if known else ())}):
                if text.route != ("answer",) or not within_tolerance(target, put):
                    yield from replaced(target, text, match.start(), match.end(), put)
