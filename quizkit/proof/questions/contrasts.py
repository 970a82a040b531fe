"""Closed classes of words by which a question asks for more than, or the reverse of, what the passage says.

A question asks for `the only`, `all`, `the last`, what was `before`: the passage must say that much, and not the
opposite of it.
"""

from __future__ import annotations

from collections.abc import Sequence

from quizkit.proof.analysis import Sentence
from quizkit.proof.units import MARK, OPEN, Unit

# What the question has, and words of which the passage must have one, or says less than is asked.
_NEEDED: tuple[tuple[frozenset[str], frozenset[str]], ...] = (
    (
        frozenset("only sole solely exclusively".split()),
        frozenset(
            """only sole solely exclusively exclusive alone unique uniquely just single lone merely but except nothing
            none no other restrict restricts restricted restricting limited confined""".split()
        ),
    ),
    (
        frozenset(("before",)),
        frozenset(
            """before from until till already prior earlier previous previously preceding preceded former formerly
            original originally initially first had but then later after following ago replaced succeeded instead by
            leading old once""".split()
        ),
    ),
)
# Where the question asks for all, the passage must not say some.
_ALL = frozenset("all every each always everyone everybody everything".split())
_SOME = frozenset(
    """some sometimes many most several few often usually occasionally rarely certain partly partially mostly mainly
    largely half majority minority""".split()
)
_RANKS = (frozenset(("first", "1st", "earliest", "oldest")), frozenset(("last", "latest", "final", "newest")))
_PARTICLES = {"up": "down", "down": "up", "on": "off", "off": "on", "in": "out", "out": "in"}


def contrast(asked: Sentence, sentence: Sentence, places: Sequence[tuple[int, int]]) -> Unit | None:
    """The word of the question that the passage falls short of or turns round, or None."""
    inside = {i for first, last in places for i in range(first, last + 1)}
    stood = {unit.low for i, unit in enumerate(sentence.units) if i not in inside}
    for unit in asked.units:
        if unit.name or unit.low in stood:
            continue
        for words, needed in _NEEDED:
            if unit.low in words and stood.isdisjoint(needed):
                return unit
        if unit.low in _ALL and stood & _SOME and stood.isdisjoint(_ALL):
            return unit
        for ranks, others in (_RANKS, _RANKS[::-1]):
            if unit.low in ranks and stood & others and stood.isdisjoint(ranks):
                return unit
    return _particle(asked.units, sentence.units)


def _particle(asked: Sequence[Unit], units: Sequence[Unit]) -> Unit | None:
    """A particle of the question whose verb has the opposite one in the passage: `turned on`, `turned off`."""
    for at in range(1, len(asked)):
        other = _PARTICLES.get(asked[at].low)
        verb = asked[at - 1]
        if other is None or verb.cls != OPEN or verb.name:
            continue
        particles = {
            units[i].low
            for i in range(1, len(units))
            if units[i].low in _PARTICLES and _alike(verb, other, units[i - 1])
        }
        if other in particles and asked[at].low not in particles:
            return asked[at]
    return None


def _alike(verb: Unit, particle: str, other: Unit) -> bool:
    """Whether two verbs differ only by their particle: one verb, or any two that go up and down."""
    return (
        other.cls == OPEN
        and not other.name
        and other.cls != MARK
        and (other.key == verb.key or (particle in ("up", "down") and {other.key, verb.key} <= _RAISED))
    )


_RAISED = frozenset("put tak pull set build com go bring hang".split())
