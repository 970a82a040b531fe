"""What a sentence says in other words: under another name, as the sum of a list, of what is called something.

A restatement follows from the whole sentence; a claim is then derived from it as from a sentence of its own.
Words that can change the truth are kept in it, or it is not made.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from quizkit.proof.analysis import Sentence, verb_like
from quizkit.proof.derivation import Derivation
from quizkit.proof.gaps.limits.states import TREATED
from quizkit.proof.lists import present_verb
from quizkit.proof.rewordings.agents import agents
from quizkit.proof.rewordings.aliases import aliases
from quizkit.proof.rewordings.appositions_out import appositions_out
from quizkit.proof.rewordings.asserted import asserted
from quizkit.proof.rewordings.clefts import cleft
from quizkit.proof.rewordings.comparatives import comparatives
from quizkit.proof.rewordings.earlier_clauses import earlier_clauses
from quizkit.proof.rewordings.joined import joined
from quizkit.proof.rewordings.later_clauses import later_clauses
from quizkit.proof.rewordings.managed import managed
from quizkit.proof.rewordings.measures import measures
from quizkit.proof.rewordings.object_relatives import object_relatives
from quizkit.proof.rewordings.parentheticals import parentheticals
from quizkit.proof.rewordings.participles import participles
from quizkit.proof.rewordings.relatives_out import relatives_out
from quizkit.proof.rewordings.reported import reported
from quizkit.proof.rewordings.respective import respective
from quizkit.proof.rewordings.spans import spans
from quizkit.proof.rewordings.totals import SUMS, totals
from quizkit.proof.units import (
    ADVERB,
    ARTICLE,
    AUXILIARY,
    CLITIC,
    COORDINATOR,
    DETERMINER,
    OPEN,
    PREPOSITION,
    QUANTITY,
    RELATIVE,
    SUBORDINATOR,
    Unit,
)

ALIAS = "Whoever is known by another name is named by it."
SUM = "A list that is given “for a total of …” comes to that total."
AGAIN = "A pronoun stands for the subject of the clause before, where it can mean nothing else."
BOTH = "“Not only … but also” and “as well as” say both."
NAMED = "Who is named after a description is what it says."
OPENED = "A participle that opens a sentence is said of its subject."
CLEFT = "“It was … who” says of whom it is said."
DESCRIBED = "What is said of “a …” that the subject is, is said of the subject."


# What the sentence says as well, in its own words.
_TURNED: tuple[tuple[str, Callable[[Sentence], Iterable[list[int]]]], ...] = (
    ("What somebody did to a thing is told in passing.", object_relatives),
    ("A clause set off by a comma tells of the thing before it.", relatives_out),
    ("A description behind a name says what it is.", appositions_out),
    ("What there is, or was found out, is so.", asserted),
    ("“Respectively” says which goes with which.", respective),
    ("A phrase between commas may stand first.", parentheticals),
    ("A pronoun stands for the subject of the clause before, where it can mean nothing else.", earlier_clauses),
)
# The ways to say it that have words of their own.
_TOLD: tuple[tuple[str, Callable[[Sentence], Iterable[tuple[tuple[Unit, ...], tuple[int, ...]]]]], ...] = (
    (BOTH, joined),
    ("What somebody managed to do is done.", managed),
    ("Who says so may stand first or between commas.", reported),
    ("A participle that opens a sentence is said of its subject.", participles),
    ("A measure may be told by an adjective or a noun.", measures),
    ("If one of two is larger, the other is smaller.", comparatives),
    ("Who is the founder of something founded it.", agents),
    ("What lasted from one year to another began in the one and ended in the other.", spans),
)


class Restated(NamedTuple):
    """A sentence that another one yields; `places[i]` is the unit of that one which unit i was taken from."""

    why: str
    sentence: Sentence
    places: tuple[int, ...]

    def mapped(self, found: Derivation) -> Derivation:
        """A derivation from this sentence, told by the places of the one that it was made from."""
        places = tuple(self.places[place] for place in found.places)
        dropped = tuple(
            gap._replace(first=self.places[gap.first], last=self.places[gap.last])
            for gap in found.dropped
            if self.places[gap.first] <= self.places[gap.last]
        )
        return found._replace(places=places, dropped=dropped, voiced=self.why)


@lru_cache(maxsize=512)
def restatements(sentence: Sentence) -> tuple[Restated, ...]:
    """Everything that the sentence says in other words, made once for a sentence."""
    return tuple(_restatements(sentence))


def _restatements(sentence: Sentence) -> Iterator[Restated]:
    bases = [(ALIAS, places) for places in aliases(sentence)]
    for why, places in bases:
        yield _made(sentence, why, places)
    units = sentence.units
    for places in (tuple(range(len(units))), *(places for _, places in bases)):
        chosen = [units[i] for i in places]
        for kept in totals(chosen) if not sentence.keys.keys().isdisjoint(SUMS) else ():
            yield _made(sentence, SUM, [places[k] for k in kept])
        for kept in _described(chosen, sentence):
            yield _made(sentence, DESCRIBED, [places[k] for k in kept])
    for why, others in _TOLD:
        for units_changed, taken in others(sentence):
            other = Sentence(sentence.text, sentence.tables, units_changed)
            other.question = sentence.question
            yield Restated(why, other, taken)
    for clause in later_clauses(sentence):
        yield _made(sentence, AGAIN, clause)
    for why, clauses in _TURNED:
        for clause in clauses(sentence):
            yield _made(sentence, why, clause)
    for why, turned in (
        (OPENED, _opened(units)),
        (NAMED, _named(units)),
        (CLEFT, cleft(sentence)),
    ):
        if turned:
            yield _made(sentence, why, turned)


def _made(sentence: Sentence, why: str, places: Sequence[int]) -> Restated:
    made = Sentence(sentence.text, sentence.tables, tuple(sentence.units[i] for i in places))
    made.question = sentence.question
    return Restated(why, made, tuple(places))


def _opened(units: Sequence[Unit]) -> list[int]:
    """`Built in 1889, the tower stands in Paris`: `The tower, built in 1889, stands in Paris`."""
    verb = 1 if units and units[0].low == "first" else 0
    if (
        len(units) < 6
        or not verb_like(units[verb])
        or not (units[verb + 1].cls == PREPOSITION or units[verb + 1].timed)
    ):
        return []
    comma = next((i for i, u in enumerate(units) if u.low == ","), 0)
    if not comma or any(u.cls in (AUXILIARY, RELATIVE, SUBORDINATOR) for u in units[:comma]):
        return []
    if units[verb].low in TREATED or any(u.op is not None for u in units[verb:comma]):
        return []
    end = comma + 1
    while end < len(units) and (units[end].cls == ARTICLE or (units[end].cls == OPEN and not _finite(units, end))):
        end += 1
    if end == comma + 1 or end >= len(units):
        return []
    apart = units[end].low == "," and units[comma + 1].low == "the"
    if not (apart or units[end].cls == AUXILIARY or _finite(units, end)):
        return []
    return [*range(comma + 1, end), comma, *range(comma), comma, *range(end + apart, len(units))]


def _named(units: Sequence[Unit]) -> list[int]:
    """`The mayor of Rome, Ann Lee, resigned`: `Ann Lee, the mayor of Rome, resigned`."""
    owned = units[0].name and any(u.cls == CLITIC for u in units[1:4])
    if units[0].low != "the" and not owned:
        return []
    comma = next((i for i, u in enumerate(units) if u.low == ","), 0)
    if comma < 2 or any(u.cls not in (*_CHAIN, DETERMINER) and u.low != "of" for u in units[:comma]):
        return []
    if any(u.op is not None or (verb_like(u) and not u.name) or u.cls == COORDINATOR for u in units[:comma]):
        return []
    end = comma + 1
    while end < len(units) and units[end].name:
        end += 1
    if end == comma + 1 or end + 1 >= len(units) or units[end].low != ",":
        return []
    if not (units[end + 1].cls == AUXILIARY or verb_like(units[end + 1])):
        return []
    return [*range(comma + 1, end), comma, *range(comma), *range(end, len(units))]


def _finite(units: Sequence[Unit], at: int) -> bool:
    return not units[at].name and units[at - 1].cls == OPEN and (verb_like(units[at]) or present_verb(units[at]))


_WORKS = frozenset("starring featuring".split())
_NOMINAL = (OPEN, QUANTITY, CLITIC)
_CHAIN = (OPEN, QUANTITY, ARTICLE, COORDINATOR, CLITIC)


def _described(units: Sequence[Unit], sentence: Sentence) -> Iterator[list[int]]:
    """`Milk is a film directed by Lee and starring Ann`: `Milk is directed by Lee …`, `Milk starring Ann`.

    Nothing but nouns and adjectives may stand between the verb and the participle, so that it cannot describe
    another thing that the sentence names on the way.
    """
    copula = next((i for i, u in enumerate(units) if u.low in sentence.tables.copulas), 0)
    if not 0 < copula < len(units) - 4 or units[copula].low not in ("is", "are", "was", "were"):
        return
    if units[copula + 1].cls != ARTICLE:
        return
    at = copula + 2
    while at < len(units) and units[at].cls in _NOMINAL and units[at].op is None and not _participle(units, at):
        at += 1
    if at < len(units) and at > copula + 2 and units[at].low == "that":
        following = units[at + 1] if at + 1 < len(units) else None
        if following is not None and (following.cls == AUXILIARY or verb_like(following)):
            yield [*range(copula), *range(at + 1, len(units))]
        return
    comma = at
    if at < len(units) and units[at].low == ",":
        at += 1
    while at + 1 < len(units) and at > copula + 2 and _participle(units, at):
        if units[at].low.endswith("ing"):
            if units[at].low in _WORKS or (at > comma and units[copula].low in ("is", "are")):
                yield [*range(copula), *range(at, len(units))]
            return
        yield [*range(copula + 1), *range(at, len(units))]
        place = at + 1
        while place < len(units) and not _joined(units, place):
            unit = units[place]
            if unit.low not in (",", "by", "from", "in", "on") and (unit.cls not in _CHAIN or unit.op is not None):
                return
            place += 1
        at = place


def _joined(units: Sequence[Unit], at: int) -> bool:
    """Whether another participle of the chain begins at `at`: `, [written] by`, `and [starring]`."""
    return units[at - 1].low in (",", "and") and _participle(units, at)


def _participle(units: Sequence[Unit], at: int) -> bool:
    unit = units[at]
    if unit.cls != OPEN or unit.name or at + 1 >= len(units) or units[at].glued:
        return False
    beyond = units[at + 1]
    if unit.low.endswith("ing") and len(unit.low) > 5:
        ahead = (OPEN, ARTICLE, QUANTITY, DETERMINER, PREPOSITION)
        return beyond.cls in ahead and (unit.low in _WORKS or units[at - 1].low in (",", "and"))
    hangs = beyond.cls in (PREPOSITION, COORDINATOR, ADVERB) or beyond.low == "," or beyond.timed
    return hangs and verb_like(unit)
