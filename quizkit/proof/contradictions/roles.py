"""Who did it and to whom are changed round: `Peru defeated Chile` against `Chile defeated Peru`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quizkit.proof.analysis import Sentence, verb_like
from quizkit.proof.derivation import Obstacle
from quizkit.proof.derive import derive
from quizkit.proof.rewordings.voices import voices
from quizkit.proof.units import ADVERB, ARTICLE, AUXILIARY, DETERMINER, MARK, OPEN, QUANTITY, Unit
from quizkit.text.words import listed_keys

# What one does to the other is not done to it by the other as well; unlike meet, marry, visit, fight.
_ONE_WAY = listed_keys(
    """defeat beat conquer kill murder assassinate succeed precede replace found discover invent compose paint adopt
    inherit annex absorb acquire buy betray capture overthrow depose crown baptise teach employ hire outnumber outlive
    elect appoint nominate dethrone execute arrest imprison rescue exceed contain comprise include own rule govern
    surround orbit dominate follow surpass write direct build design create bear colonise occupy sell"""
)
_GIVING = listed_keys("give sell send lend hand leave award grant bequeath sold cede")
_MOVING = listed_keys("flow drain move emigrate migrate travel sail march flee convert rename translate change")


def roles_swapped(claim: Sentence, sentence: Sentence) -> Obstacle | None:
    """The contradiction where the claim follows with two of its names or things changed round, or None."""
    units = claim.units
    body = len(units)
    while body and units[body - 1].cls == MARK:
        body -= 1
    if any(unit.op is not None and not unit.name and unit.low not in ("more", "less", "than") for unit in units[:body]):
        return None
    for swapped, verb in _swaps(units, body):
        made = Sentence(claim.text, claim.tables, tuple(swapped))
        for other in (made, *(voiced for voiced, agentless in voices(made, sentence) if not agentless)):
            shown = derive(other, sentence)
            if shown.obstacle is None:
                why = "the passage says it the other way round"
                return Obstacle("roles-differ", why, 0, verb, shown.places[0], shown.places[-1])
    return None


def _swaps(units: Sequence[Unit], body: int) -> Iterator[tuple[list[Unit], int]]:
    """The claim's units with two phrases changed round, and the place of the verb or adjective between them."""
    for at in range(1, body - 1):
        unit = units[at]
        if unit.cls == AUXILIARY or unit.name:
            continue
        if unit.key in _ONE_WAY and (verb_like(unit) or unit.low.endswith("s")):
            by = at + 1 < body and units[at + 1].low == "by" and units[at - 1].cls == AUXILIARY
            first = at - 1 if by else at
            second = at + 2 if by else at + 1
        elif unit.low == "than" and units[at - 1].cls in (OPEN, ADVERB, DETERMINER):
            second = at + 1
            first = next((i for i in range(at - 1, 0, -1) if units[i].cls == AUXILIARY), 0)
        elif unit.low == "to" and any(u.key in _GIVING and verb_like(u) for u in units[:at]):
            second = at + 1
            first = next(i for i in range(at) if units[i].key in _GIVING)
        else:
            continue
        end = _phrase(units, second, body)
        if first > 0 and _one(units[:first]) and _one(units[second:end]):
            yield [*units[second:end], *units[first:second], *units[:first], *units[end:body]], at
    yield from _directions(units, body)


def _directions(units: Sequence[Unit], body: int) -> Iterator[tuple[list[Unit], int]]:
    """`flows from the lake to the sea` with lake and sea changed round."""
    start = next((i for i in range(1, body) if units[i].low == "from"), 0)
    to = next((i for i in range(start + 2, body) if units[i].low in ("to", "into")), 0) if start else 0
    if not to or not any(unit.key in _MOVING for unit in units[:start]):
        return
    end = _phrase(units, to + 1, body)
    if _one(units[start + 1 : to]) and _one(units[to + 1 : end]):
        turned = [*units[: start + 1], *units[to + 1 : end], units[to], *units[start + 1 : to], *units[end:body]]
        yield turned, start


def _phrase(units: Sequence[Unit], at: int, body: int) -> int:
    while at < body and units[at].cls in (OPEN, ARTICLE, DETERMINER, QUANTITY) and not units[at].timed:
        if verb_like(units[at]) and not units[at].name:
            break
        at += 1
    return at


def _one(units: Sequence[Unit]) -> bool:
    """Whether a phrase names one certain thing: a name, or a noun after `the`."""
    if not units or any(unit.cls not in (OPEN, ARTICLE) for unit in units):
        return False
    return units[0].low == "the" or all(unit.name for unit in units) or (len(units) == 1 and units[0].cls == OPEN)
