"""Phrases that say the same in the same place, whatever stands round them: a short list, and no thesaurus.

Every phrase of a line may stand for every other, in both directions and without loss; verbs are listed with their
tense. Words of one class that fold alike everywhere (`film`, `movie`) are in the spelling table instead.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quizkit.proof.analysis import Sentence
from quizkit.proof.units import Unit

_LINES = """
took place / was held / were held
takes place / is held / are held
took place / occurred / happened
takes place / occurs / happens
died / passed away
is from / comes from / hails from
are from / come from / hail from
is in / lies in / is located in / is situated in
are in / lie in / are located in / are situated in
is on / lies on / is located on / is situated on
began / started
begins / starts
also known as / also called
known as / called
consists of / is composed of / is made up of
consist of / are composed of / are made up of
consisted of / was composed of / was made up of
became the first / was the first
at the age of / aged
came to an end / ended
began to / started to
begins to / starts to
went on for / lasted
all the / all of the
which / that
while / whereas
who / that
every year / each year / annually / yearly
every day / each day / daily
every month / each month / monthly
because of / due to / owing to / on account of
"""
_GROUPS = tuple(tuple(tuple(phrase.split()) for phrase in line.split(" / ")) for line in _LINES.strip().splitlines())
_BEGUN: dict[str, list[tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]]] = {}
for _group in _GROUPS:
    for _phrase in _group:
        _BEGUN.setdefault(_phrase[0], []).append((_phrase, _group))


def equivalents(claim: Sentence, sentence: Sentence) -> Iterator[list[Unit]]:
    """The units of the claim with one of its phrases replaced by one of the sentence that says the same."""
    for at, unit in enumerate(claim.units):
        for phrase, group in _BEGUN.get(unit.low, ()):
            if not _stands(claim.units, at, phrase):
                continue
            for other in group:
                place = -1 if other == phrase else _find(sentence.units, other)
                if place >= 0:
                    stood = sentence.units[place : place + len(other)]
                    yield [*claim.units[:at], *stood, *claim.units[at + len(phrase) :]]


def _stands(units: Sequence[Unit], at: int, phrase: tuple[str, ...]) -> bool:
    return at + len(phrase) <= len(units) and all(units[at + k].low == word for k, word in enumerate(phrase))


def _find(units: Sequence[Unit], phrase: tuple[str, ...]) -> int:
    return next((i for i, unit in enumerate(units) if unit.low == phrase[0] and _stands(units, i, phrase)), -1)
