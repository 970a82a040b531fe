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
    phrase, clause = _opening(sentence)
    units = claim.units
    for size in range(len(phrase), 1, -1):
        start = _ends_with(units, body, phrase[:size])
        if start:
            told = all(unit.key in clause for unit in units[:start] if unit.cls not in (ARTICLE, MARK))
            return (*units[start:body], *units[:start]) if told else ()
    return ()


def _ends_with(units: Sequence[Unit], body: int, phrase: Sequence[Unit]) -> int:
    """Where the phrase begins that the units before `body` end with; 0 if they do not."""
    start = body
    for unit in reversed(phrase):
        start -= 1
        while start > 0 and units[start].cls == ARTICLE:
            start -= 1
        if start < 1 or units[start].key != unit.key or units[start].cls != unit.cls:
            return 0
    return start


def _opening(sentence: Sentence) -> tuple[list[Unit], frozenset[str]]:
    """The words of the phrase that a sentence opens with, and the keys of the clause behind it.

    None where another verb than the first may take the phrase.
    """
    units = sentence.units
    nothing: tuple[list[Unit], frozenset[str]] = ([], frozenset())
    comma = next((i for i, unit in enumerate(units[: _LONGEST + 1]) if unit.low == ","), 0)
    if comma < 2 or not (units[0].low in _OPENING or units[0].cls == PREPOSITION):
        return nothing
    end = next((i for i in range(comma + 1, len(units)) if _over(units[i])), len(units))
    for at in range(comma + 1, end):
        unit, following = units[at], units[at + 1] if at + 1 < len(units) else None
        if unit.op in _OTHER_VERB or _to_do(units, at):
            return nothing
        if unit.cls == COORDINATOR and following is not None:
            acts = following.cls == AUXILIARY or verb_like(following) or new_clause(units, at + 1, sentence.tables)
            if acts or sentence.cuts[at] == STRONG:
                return nothing
    phrase = [unit for unit in units[:comma] if unit.cls not in (ARTICLE, MARK)]
    return phrase, frozenset(unit.key for unit in units[comma + 1 : end])


def _over(unit: Unit) -> bool:
    """Whether the clause that the phrase is said of ends before a unit."""
    return unit.cls in (RELATIVE, SUBORDINATOR) or (unit.cls == MARK and unit.low in ",;:—(")


def _to_do(units: Sequence[Unit], at: int) -> bool:
    """Whether `to` and a verb may stand there: promised [to build] a mill; not `returned to Ulm`."""
    following = units[at + 1] if at + 1 < len(units) else None
    return units[at].low == "to" and following is not None and following.cls == OPEN and not following.name


def opens_with(units: Sequence[Unit], body: int) -> int:
    """The comma behind `Without light,` or `When heated,` that a claim opens with; 0 if it does not."""
    if units[0].low not in _OPENING:
        return 0
    return next((i for i in range(1, min(body, _LONGEST)) if units[i].low == ","), 0)
