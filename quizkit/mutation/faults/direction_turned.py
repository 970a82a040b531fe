"""A direction or comparison is turned round: north and south, before and after, more and less.

Wrong, because each word is put for its opposite, at one place only.
"""

from __future__ import annotations

from collections.abc import Iterator

from quizkit.mutation.fault import Mutant
from quizkit.mutation.target import Target
from quizkit.mutation.words import CLAIMS, both_ways, pairs_of, replaced_by_table

NAME = "direction-turned"
WHY = "a learner is told the opposite direction or comparison"
_TABLES = {
    "en": both_ways(
        pairs_of(
            "north/south, northern/southern, east/west, eastern/western, before/after, above/below, over/under,"
            "higher/lower, larger/smaller, longer/shorter, earlier/later, faster/slower, older/younger, better/worse,"
            "more/less, most/least, best/worst, first/last, highest/lowest, largest/smallest, increase/decrease,"
            "increased/decreased, increases/decreases, rise/fall, rose/fell, grew/shrank, lengthened/shortened,"
            "strengthen/weaken, strengthening/weakening, strengthened/weakened, support/oppose, supporting/opposing,"
            "supported/opposed, oppose/support, opposed/supported, welcomed/rejected, internal/external,"
            "expanding/shrinking, enhance/harm, promoting/preventing, maintaining/abandoning, moderate/low, high/low,"
            "with/without, include/exclude, import/export, imports/exports, upper/lower, inside/outside, early/late"
        )
    ),
    "es": both_ways(pairs_of("norte/sur, este/oeste, antes/después, mayor/menor, más/menos, aumentó/disminuyó")),
    "fr": both_ways(pairs_of("nord/sud, est/ouest, avant/après, plus/moins, augmenté/diminué")),
    "de": both_ways(pairs_of("Norden/Süden, Osten/Westen, vor/nach, mehr/weniger, größer/kleiner, höher/niedriger")),
    "zh": both_ways(pairs_of("以前/以后, 上面/下面, 上珠/下珠, 传统/现代, 多/少, 大/小")),
}


def mutants(target: Target) -> Iterator[Mutant]:
    return replaced_by_table(target, CLAIMS, _TABLES)
