"""Two gaps of a cloze exchange their texts.

Wrong unless the gaps are members of one enumeration: “agricultural and mineral exports” are “mineral
and agricultural exports”, so gaps with nothing but commas, “and” or “or” between them are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations

from quizkit.mutation.fault import Mutant
from quizkit.mutation.target import Target
from quizkit.mutation.tree import changed

NAME = "gaps-swapped"
WHY = "a learner who types what the article says is marked wrong in two gaps"
_GAP = re.compile(r"\{\{(.*?)\}\}", re.DOTALL)
_LISTED = re.compile(r"[\s,;、，]*(?:and|or|y|e|o|u|et|ou|und|oder|和|与|及|或)?[\s,;、，]*")


def mutants(target: Target) -> Iterator[Mutant]:
    if target.question.type != "cloze":
        return
    text = target.question.question
    for one, other in combinations(_GAP.finditer(text), 2):
        between = _GAP.split(text[one.end() : other.start()])[::2]
        if one[1] == other[1] or all(_LISTED.fullmatch(piece) for piece in between):
            continue
        swapped = text[: one.start()] + other[0] + text[one.end() : other.start()] + one[0] + text[other.end() :]
        before, after = f"{one[0]} … {other[0]}", f"{other[0]} … {one[0]}"
        yield Mutant(("question",), before, after, changed(target.fields, ("question",), swapped))
