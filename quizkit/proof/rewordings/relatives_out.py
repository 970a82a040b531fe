"""What a clause set off by a comma tells of the thing before it: `…, the valley, which is watered by snow`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quizkit.proof.analysis import Sentence, verb_like
from quizkit.proof.lists import has_verb, may_act, present_verb
from quizkit.proof.persons import gender
from quizkit.proof.units import ARTICLE, CLITIC, COORDINATOR, MARK, OPEN, PREPOSITION, Unit
from quizkit.text.operators.tables import ATTRIBUTION, CONDITION, INTENTION

# In such a sentence what the clause tells may be told by another as well.
TOLD = (ATTRIBUTION, CONDITION, INTENTION)


def relatives_out(sentence: Sentence) -> Iterator[list[int]]:
    """The units of the thing and of the clause, to its end; only where one thing can be meant."""
    units = sentence.units
    for at in range(2, len(units) - 2):
        if units[at].low not in ("which", "who") or units[at - 1].low != ",":
            continue
        if any(unit.op in TOLD for unit in units[:at]):
            return
        start = _thing(units, at - 2, units[at + 1])
        if start <= 0 or not may_act(units[at + 1]) or not _alone(units, start, at):
            continue
        while start and units[at - 2].name and units[start - 1].cls == OPEN and not verb_like(units[start - 1]):
            start -= 1  # the novelist Lagerlof, who
        start -= start > 0 and units[start - 1].cls == ARTICLE
        end = next((i for i in range(at + 1, len(units)) if _over(units, i)), len(units))
        stop = [len(units) - 1] if units[-1].cls == MARK and end < len(units) else []
        yield [*range(start, at - 1), *range(at + 1, end), *stop]


def _thing(units: Sequence[Unit], last: int, verb: Unit) -> int:
    """Where the name or noun phrase that ends with a unit begins; -1 where it hangs on another, or is one of a list."""
    at = last
    while at >= 0 and units[at].cls == OPEN and units[at].name == units[last].name:
        if verb_like(units[at]) and not units[at].name:
            return -1
        at -= 1
    if at == last:
        return -1
    if at >= 0 and units[at].cls == ARTICLE:
        at -= 1
    elif not units[last].name:
        return -1
    if at < 0:
        return 0
    before = units[at]
    if before.op is not None or before.low in ("of", ",") or before.cls in (COORDINATOR, CLITIC):
        return -1
    if before.cls == PREPOSITION and at and units[at - 1].cls == OPEN and not may_act(units[at - 1]):
        # The river in the valley, which …; not so: complaints to the ombudsman, who is …
        apart = (
            verb.low in ("is", "was", "has") and units[at - 1].low.endswith("s") and not units[last].low.endswith("s")
        )
        return at + 1 if apart else -1
    return at + 1


def _alone(units: Sequence[Unit], start: int, at: int) -> bool:
    """Whether nothing before the thing can be meant by `who` or `which`, nor the whole clause by `which`."""
    nouns = [i for i in range(start) if units[i].cls == OPEN and not (verb_like(units[i]) and not units[i].name)]
    if len(nouns) > 1 and nouns[:2] == [0, 1] and _plural(units[0].low) and not _plural(units[1].low):
        del nouns[1]  # apricots ripen
    before = [units[i] for i in nouns]
    if units[at].low == "who":
        named = any(units[i].name and (i or not _plural(units[i].low)) for i in nouns)
        return not named and not any(gender([u]) or u.low.endswith(_PERSONS) for u in before)
    verb, last = units[at + 1].low, units[at - 2].low
    if verb not in ("is", "was", "has", "are", "were", "have"):
        return False  # Germany invaded Poland, which started the war
    one = verb in ("is", "was", "has")
    return _plural(last) != one and all(_plural(unit.low) == one for unit in before if not _how(unit))


# How English nouns for people end.
_PERSONS = ("er", "or", "ist", "ian", "man", "woman", "king", "queen", "child", "ers", "ors", "ists", "men", "women")


def _plural(low: str) -> bool:
    return low.endswith("s") and not low.endswith(("ss", "us", "is"))


def _how(unit: Unit) -> bool:
    """Whether a word tells how something is done, or is a verb: ripen well."""
    return unit.low in ("well", "badly", "far", "near", "fast") or present_verb(unit) or has_verb((unit,))


def _over(units: Sequence[Unit], at: int) -> bool:
    """Whether the clause ends before a unit: at a mark, or at `and whose`."""
    if units[at].cls == MARK and units[at].low in ",;:.—)":
        return True
    following = units[at + 1] if at + 1 < len(units) else None
    return units[at].cls == COORDINATOR and following is not None and following.low in ("whose", "who", "which")
