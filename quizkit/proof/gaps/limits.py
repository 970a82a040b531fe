"""What holds only there, then, for some or together: a phrase that limits the statement may not be left out.

`The museum is closed [on Mondays]`, `[At 3,000 metres,] water boils at 90 degrees`, `extinct [in the wild]`.
"""

from __future__ import annotations

from collections.abc import Sequence

from quizkit.proof.analysis import Sentence, verb_like
from quizkit.proof.lists import has_verb
from quizkit.proof.units import (
    ADVERB,
    ARTICLE,
    AUXILIARY,
    COORDINATOR,
    DETERMINER,
    MARK,
    OPEN,
    PREPOSITION,
    PRONOUN,
    QUANTITY,
    Unit,
)
from quizkit.text.operators.tables import MODALITY
from quizkit.text.words import listed_keys

NOBODY = "the phrase says that it holds for none"
SUM = "the phrase says what is counted with it"
MEASURED = "the phrase says what it is measured against"
USUAL = "the phrase says when it is so, and at other times it is not"
STATE = "the phrase says where, when or for whom it is so"
INFINITIVE = "after “to” it may be a verb, and what follows its object"
NEEDED = "the phrase says what it is needed for"
OWNED = "what is said may be said of what belongs to it"
BEGUN = "the verb means something else without it"

_NONE = frozenset("no nobody none nothing nowhere neither".split())
_SUMS = frozenset("including counting".split())
_WITH = frozenset("together along combined".split())
_AGAINST = frozenset("compared relative".split())
_STANDARDS = frozenset("comparison standard standards".split())


def limit(sentence: Sentence, left: int, right: int) -> str:
    """Why what stands between two kept units limits the statement, or "" where it does not; English only."""
    units = sentence.units
    at = left + 1
    while at < right - 1 and (units[at].cls == MARK or units[at].cls == ARTICLE):
        at += 1
    lead, following = units[at], units[at + 1] if at + 1 < len(units) else units[at]
    beside = left >= 0 and units[left + 1].low == ","  # what a comma parts from the statement only adds to it
    if lead.low in _WITH and following.low == "with":
        return SUM if _counts(units, at, right) else ""
    if lead.low in _AGAINST and following.low in ("to", "with"):
        return MEASURED if _after_adjective(units, left) else ""
    if left >= 0 and units[left].low == "to" and right < len(units) and _takes_object(units, at):
        return INFINITIVE
    if left < 0 and lead.low in TREATED and _state_after(units, right, any_tense=True):
        return STATE
    if (
        left >= 0
        and lead.low in _WHENEVER
        and (_state(units, left) or (lead.low == "when" and _present(units, at, right)))
    ):
        return USUAL
    if beside or (lead.cls != PREPOSITION and not lead.timed and lead.low not in _SUMS):
        return ""
    if lead.low == "of" and any(unit.low == "'s" for unit in units[at + 2 : right - 1]):
        return OWNED
    if lead.low in _SUMS or (lead.low == "with" and left < 0 and following.name):
        return SUM if _counts(units, at, right) else ""
    if following.low in _NONE and at + 1 < right:
        return NOBODY
    if lead.low == "to" and left >= 0 and _bare_verb(units, at + 1):
        if units[left].key in _BEGIN:
            return BEGUN
        if any(unit.key in _NEED for unit in units[max(0, left - 4) : left]):
            return NEEDED
    if any(unit.low in _STANDARDS for unit in units[at + 1 : min(right, at + 5)]) and _after_adjective(units, left):
        return MEASURED
    present = _present(units, at, right)
    if present and (lead.timed or lead.low in _TIMES) and _recurs(units, at, right):
        return USUAL
    if present and lead.low in _LEVELS and _level(units, at + 1, right) and _counts(units, at, right):
        return STATE
    predicate = _state(units, left) if left >= 0 else _state_after(units, right)
    return STATE if predicate and not (lead.low in ("for", "as") and predicate in _FAMED) else ""


def _counts(units: Sequence[Unit], first: int, right: int) -> bool:
    """Whether a number that is no date stands outside of the phrase."""
    return any(u.quantity is not None and not u.timed and u.quantity.kind == "number" and not u.quantity.fields[0]
               for u in (*units[:first], *units[right:]))  # fmt: skip


def _present(units: Sequence[Unit], first: int, right: int) -> bool:
    """Whether nothing outside of the phrase is told of the past, or of one time to come."""
    kept = (*units[:first], *units[right:])
    return not any(_past(kept, at) or kept[at].op == MODALITY for at in range(len(kept)))


def _past(units: Sequence[Unit], at: int) -> bool:
    unit = units[at]
    if unit.value == "past":
        return True
    if not verb_like(unit) or unit.name:
        return False
    before = at - 1
    while before >= 0 and units[before].cls == ADVERB:
        before -= 1
    return before >= 0 and units[before].cls in (OPEN, PRONOUN, QUANTITY)


_TIMES = frozenset("in on at by during from between throughout over after before until".split())
_SEASONS = frozenset("spring summer autumn winter fall night day daytime dawn dusk dark weekends".split())
_MANY = frozenset(
    "mondays tuesdays wednesdays thursdays fridays saturdays sundays weekdays weekends springs summers autumns winters "
    "nights days holidays mornings evenings afternoons".split()
)


def _recurs(units: Sequence[Unit], first: int, right: int) -> bool:
    """Whether a phrase names a time that comes again: on Mondays, in winter, at night, from May to June."""
    end = min(right, first + 6)
    for at in range(first, end):
        unit = units[at]
        if unit.quantity is not None and unit.quantity.kind == "date":
            return unit.quantity.fields[0] == 0  # in August, of any year
        if unit.low in _MANY:
            return True
        if unit.low in _SEASONS:
            following = units[at + 1] if at + 1 < right else None
            return following is None or following.low != "of"
        if at > first and unit.cls not in (OPEN, ARTICLE, DETERMINER, ADVERB):
            return False
    return False


_LEVELS = frozenset("at above below under over beyond".split())


def _level(units: Sequence[Unit], at: int, right: int) -> bool:
    """Whether a measured level stands there: at 3,000 metres, above 800 degrees."""
    return at < right and units[at].cls == QUANTITY and not units[at].timed and at + 1 < right


# Verbs that mean another thing without the verb that follows them: began to end.
_BEGIN = listed_keys("begin start continue cease come seem appear happen tend prove help learn")
_NEED = listed_keys("need require")
# Used with care, the drug is safe: done to it, or else it is not so.
TREATED = frozenset(
    "taken used eaten drunk applied given worn stored kept cooked heated cooled mixed seen viewed".split()
)
_WHENEVER = frozenset("when whenever while where once".split())


def _bare_verb(units: Sequence[Unit], at: int) -> bool:
    """Whether the word after `to` may be a verb: neither a name nor a number, and no article before it."""
    if at >= len(units):
        return False
    unit = units[at]
    return unit.cls == OPEN and not unit.name


# How adjectives end that stand before a name: to northern Italy, to neighbouring Ulm, to imperial Rome.
_DESCRIBING = (
    "ern",
    "ing",
    "ed",
    "ist",
    "ish",
    "an",
    "al",
    "ic",
    "ous",
    "ive",
    "ful",
    "less",
    "ent",
    "ant",
    "ese",
    "ar",
)
_DESCRIBED = frozenset("old new young little great nearby upper lower inner outer royal late early modern free".split())


def _takes_object(units: tuple[Unit, ...], at: int) -> bool:
    """Whether the word after `to` may be a verb, so that what follows is its object."""
    unit, following = units[at], units[at + 1]
    if unit.cls != OPEN or unit.name:
        return False
    if unit.low.endswith(("ise", "ize", "ify")):
        return True
    named = following.name and not unit.low.endswith(_DESCRIBING) and unit.low not in _DESCRIBED
    return named or has_verb((unit,))


# Participles that tell of a state as adjectives do, and not of what was done.
_STATES = frozenset(
    "closed shut banned forbidden prohibited allowed permitted restricted limited needed frozen flooded".split()
)
# What somebody is for what they did: dropping what for says no more of them.
_FAMED = frozenset("famous known notable renowned noted celebrated".split())


def _state(units: Sequence[Unit], at: int) -> str:
    """The adjective of `is closed`, `are dry and hot`, in the present, that ends at a unit; or ""."""
    unit = units[at]
    if not _adjective(unit):
        return ""
    before = at - 1
    while before > 0 and (units[before].cls in (ADVERB, COORDINATOR) or _adjective(units[before])):
        before -= 1
    return unit.low if units[before].cls == AUXILIARY and units[before].low in ("is", "are") else ""


def _state_after(units: Sequence[Unit], right: int, *, any_tense: bool = False) -> str:
    """The adjective of the statement that begins at a unit, in the present unless it may be told of any time."""
    copulas = ("is", "are", "was", "were") if any_tense else ("is", "are")
    for at in range(right, min(right + 8, len(units) - 1)):
        if units[at].low in copulas:
            at += 1
            while at < len(units) - 1 and units[at].cls == ADVERB:
                at += 1
            ends = at + 1 >= len(units) or units[at + 1].cls in (MARK, PREPOSITION, COORDINATOR)
            return units[at].low if units[at].quantity is not None or (ends and _adjective(units[at])) else ""
        if units[at].cls not in (OPEN, ARTICLE, DETERMINER, ADVERB, PREPOSITION):
            return ""
    return ""


def _adjective(unit: Unit) -> bool:
    if unit.cls != OPEN or unit.name or unit.low.endswith("ing"):
        return False
    return unit.low in _STATES or not verb_like(unit)


def _after_adjective(units: Sequence[Unit], left: int) -> bool:
    """Whether the phrase follows an adjective that a copula of any tense stands before."""
    if left < 1 or not _adjective(units[left]):
        return False
    before = left - 1
    while before > 0 and (units[before].cls in (ADVERB, COORDINATOR) or _adjective(units[before])):
        before -= 1
    return units[before].cls == AUXILIARY
