"""A statement says “not” where the article does not, or leaves out the article's.

Wrong, because a statement and its negation are never both so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizkit.mutation.fault import Mutant
from quizkit.mutation.target import Target
from quizkit.mutation.words import STATEMENTS, replaced

NAME = "negated"
WHY = "a learner is told the opposite of what the article says"
# A verb behind which “not” makes the negation, or in front of which the language's word does.
_BEHIND = {
    "en": "is are was were has have had will would can could may might must should does do did".split(),
}
_IN_FRONT = {
    "es": ("no", "es son fue fueron era eran está están ha han puede pueden será serán tiene tienen".split()),
    "zh": ("不", "是 会 能 有 用 代表 由".split()),
}
_NEGATION = {
    "en": re.compile(r"(?<=\w) not(?= )|(?<=\w)n['’]t(?= )"),
    "es": re.compile(r"(?<![\w])no (?=\w)", re.IGNORECASE),
    "fr": re.compile(r"(?<= )ne (?=\w)|(?<= )n['’](?=\w)| pas(?= )"),
    "de": re.compile(r" nicht(?= |[.,])"),
    "zh": re.compile("不|没有|未"),
}
# “Whether or not”, “not only” and “not yet” are no plain negations.
_NOT_PLAIN = re.compile(r" (?:only|yet|just)\b|.*\bor not\b")


def mutants(target: Target) -> Iterator[Mutant]:
    for text in target.texts(*STATEMENTS):
        words = text.text
        negation = _NEGATION.get(target.language)
        found = list(negation.finditer(words)) if negation else []
        for match in found:
            if not _NOT_PLAIN.match(words[match.end() :]):
                yield from replaced(target, text, match.start(), match.end(), "")
        if found:
            continue
        for verb in _BEHIND.get(target.language, ()):
            for match in re.finditer(rf"(?<![\w{{|-]){verb}(?= \w)", words):
                yield from replaced(target, text, match.end(), match.end(), " not")
        word, verbs = _IN_FRONT.get(target.language, ("", []))
        for verb in verbs:
            pattern = verb if target.language == "zh" else rf"(?<=\w ){verb}(?= \w)"
            for match in re.finditer(pattern, words):
                put = word if target.language == "zh" else f"{word} "
                yield from replaced(target, text, match.start(), match.start(), put)
