"""A phrase that opens the sentence and ends the claim: `In Rome, Ada built a mill`, `Ada built a mill in Rome`."""

from __future__ import annotations

from collections.abc import Sequence

from quizkit.proof.analysis import STRONG, Sentence, new_clause, verb_like
from quizkit.proof.units import ARTICLE, AUXILIARY, COORDINATOR, MARK, OPEN, PREPOSITION, RELATIVE, SUBORDINATOR, Unit
from quizkit.text.operators.tables import ATTRIBUTION, INTENTION

# Under these the phrase may say of another verb where, when or whether: he promised in Rome, a mill in Rome.
_OTHER_VERB = (ATTRIBUTION, INTENTION)
_OPENING = frozenset(
    "when while after before until since without because although though if unless during where".split()
)
_LONGEST = 12


def fronted(claim: Sentence, sentence: Sentence, body: int) -> tuple[Unit, ...]:
    """The claim's units up to `body` with its last phrase first, where the sentence opens with it; or none."""
    units, opening = claim.units, sentence.units[0]
    if opening.low not in _OPENING and opening.cls != PREPOSITION:
        return ()
    for start in range(body - 2, 0, -1):
        if units[start].key != opening.key or units[start].cls != opening.cls:
            continue
        end = _phrase_end(units[start:body], sentence)
        clause = _clause(sentence, end) if end else frozenset()
        if clause and all(unit.key in clause for unit in units[:start] if unit.cls not in (ARTICLE, MARK)):
            return (*units[start:body], *units[:start])
    return ()


def _phrase_end(phrase: Sequence[Unit], sentence: Sentence) -> int:
    """The end of the words of a phrase at the front of a sentence; 0 where it does not open with them."""
    units, at = sentence.units, 0
    for unit in phrase:
        if unit.cls == ARTICLE:
            continue
        while at < len(units) and units[at].cls == ARTICLE:
            at += 1
        if at >= len(units) or units[at].key != unit.key or units[at].cls != unit.cls:
            return 0
        at += 1
    return at if at <= _LONGEST else 0


def _clause(sentence: Sentence, begin: int) -> frozenset[str]:
    """The keys of the clause behind a phrase; none where another verb than the first may take the phrase."""
    units = sentence.units
    comma = next((i for i in range(begin, min(begin + 8, len(units))) if units[i].low == ","), begin - 1)
    begin = comma + 1 if not any(verb_like(u) or u.cls == AUXILIARY for u in units[begin:comma]) else begin
    end = next((i for i in range(begin, len(units)) if _over(units[i])), len(units))
    for at in range(begin, end):
        unit, following = units[at], units[at + 1] if at + 1 < len(units) else None
        if unit.op in _OTHER_VERB or _to_do(units, at):
            return frozenset()
        if unit.cls == COORDINATOR and following is not None:
            acts = following.cls == AUXILIARY or verb_like(following) or new_clause(units, at + 1, sentence.tables)
            if acts or sentence.cuts[at] == STRONG:
                return frozenset()
    return frozenset(unit.key for unit in units[begin:end])


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
