"""A phrase that opens the sentence and ends the claim: `In Rome, Ada built a mill`, `Ada built a mill in Rome`."""

from __future__ import annotations

from collections.abc import Sequence

from quizkit.proof.analysis import STRONG, Sentence, new_clause, verb_like
from quizkit.proof.units import ARTICLE, AUXILIARY, COORDINATOR, MARK, OPEN, PREPOSITION, RELATIVE, SUBORDINATOR, Unit
from quizkit.text.operators.tables import ATTRIBUTION, INTENTION

# Under these the phrase may say of another verb where, when or whether: he promised in Rome, a mill in Rome.
_OTHER_VERB = (ATTRIBUTION, INTENTION)
_OPENING = frozenset("when while after before until since without because although though if unless during".split())
_LONGEST = 12


def fronted(claim: Sentence, sentence: Sentence, body: int) -> tuple[Unit, ...]:
    """The claim's units up to `body` with its last phrase first, where the sentence opens with it; or none."""
    phrase = _opening(sentence)
    units = claim.units
    start = body
    for unit in reversed(phrase):
        start -= 1
        while start > 0 and units[start].cls == ARTICLE:
            start -= 1
        if start < 1 or units[start].key != unit.key or units[start].cls != unit.cls:
            return ()
    return (*units[start:body], *units[:start]) if phrase else ()


def _opening(sentence: Sentence) -> list[Unit]:
    """The words of the phrase that a sentence opens with; none where another verb than the first may take it."""
    units = sentence.units
    comma = next((i for i, unit in enumerate(units[: _LONGEST + 1]) if unit.low == ","), 0)
    if comma < 2 or not (units[0].low in _OPENING or units[0].cls == PREPOSITION):
        return []
    main = units[comma + 1 :]
    if any(
        unit.cls in (RELATIVE, SUBORDINATOR) or unit.op in _OTHER_VERB or unit.low in (",", ";") or _to_do(main, at)
        for at, unit in enumerate(main)
    ):
        return []
    for at in range(comma + 1, len(units) - 1):
        if units[at].cls == COORDINATOR and (
            sentence.cuts[at] == STRONG
            or units[at + 1].cls == AUXILIARY
            or verb_like(units[at + 1])
            or new_clause(units, at + 1, sentence.tables)
        ):
            return []
    return [unit for unit in units[:comma] if unit.cls not in (ARTICLE, MARK)]


def _to_do(units: Sequence[Unit], at: int) -> bool:
    """Whether `to` and a verb may stand there: promised [to build] a mill; not `returned to Ulm`."""
    following = units[at + 1] if at + 1 < len(units) else None
    return units[at].low == "to" and following is not None and following.cls == OPEN and not following.name


def opens_with(units: Sequence[Unit], body: int) -> int:
    """The comma behind `Without light,` or `When heated,` that a claim opens with; 0 if it does not."""
    if units[0].low not in _OPENING:
        return 0
    return next((i for i in range(1, min(body, _LONGEST)) if units[i].low == ","), 0)
