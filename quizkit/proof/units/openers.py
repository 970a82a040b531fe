"""English words that are operators by their neighbours: `as long as`, `all but`, `in his memoirs`, `when` of a rule."""

from __future__ import annotations

from quizkit.proof.units.unit import (
    ADVERB,
    ARTICLE,
    AUXILIARY,
    DETERMINER,
    MARK,
    OPEN,
    PREPOSITION,
    PRONOUN,
    QUANTITY,
    RELATIVE,
    SUBORDINATOR,
    Unit,
)
from quizkit.text.operators.en_forms import IRREGULAR

OPENERS = frozenset("as so on in by to for though account accounts used when once but or".split())
"""The words that may open one."""


_ALL = frozenset(
    "all everyone everybody everything everywhere every any anyone anything anywhere no nobody none nothing nowhere "
    "one".split()
)


_DREAMS = frozenset("dream dreams imagination fiction fantasy myth legend mind".split())


_STORIES = _DREAMS | frozenset(
    "novel story tale fable film movie play poem game series episode book opera comic painting picture drawing ballad "
    "saga mythology folklore astrology religion".split()
)


def _imagined(units: list[Unit], index: int) -> bool:
    """Whether `in` opens a world of its own: `In the novel, …`, `… in her dream`."""
    for at in range(index + 1, min(index + 6, len(units))):
        if units[at].cls == MARK or units[at].cls == PREPOSITION:
            return False
        if units[at].low in _DREAMS:
            return True
        following = units[at + 1] if at + 1 < len(units) else None
        opens = following is not None and (following.low == "," or following.cls in (ARTICLE, DETERMINER, PRONOUN))
        if units[at].low in _STORIES and index == 0 and opens:
            return True
        if (
            units[at].low in _STORIES
            and index
            and units[index - 1].low == ","
            and (following is None or following.low == ".")
        ):
            return True
    return False


def opens_operator(units: list[Unit], index: int) -> None:
    """Operators of several words: `as long as`, `by his own account`, `used to`, the `when` of a rule."""
    unit, lows = units[index], [u.low for u in units[index : index + 4]]
    if lows[:3] in (
        ["as", "long", "as"],
        ["so", "long", "as"],
        ["on", "condition", "that"],
        ["in", "the", "event"],
    ) or lows[:2] == ["in", "case"]:
        unit.op = "condition"
    elif (unit.low in ("in", "by", "to") and _own_telling(units, index)) or (
        unit.low in ("account", "accounts") and any(u.low == "by" for u in units[max(0, index - 3) : index])
    ):
        unit.op = "attribution"
    elif lows[:2] == ["used", "to"] and index and units[index - 1].cls != AUXILIARY and units[index - 1].cls != ADVERB:
        unit.op = "time-order"
    elif unit.low == "though" and index and units[index - 1].low == "as":
        unit.op = "condition"
    elif unit.low == "but" and _of_all_but(units, index):
        unit.op = "exception"
    elif (lows[:2] == ["or", "so"] and len(lows) > 2 and units[index + 2].cls != MARK) or (
        (unit.low == "in" and _imagined(units, index)) or (unit.low == "for" and index == 0 and _viewpoint(units))
    ):
        unit.op = "attribution"
    elif (
        unit.low in ("when", "once")
        and unit.cls in (RELATIVE, SUBORDINATOR)
        and (_ruled(units, index) or (index and units[index - 1].low == "only") or lows[1:4] == [",", "and", "only"])
    ):
        unit.op = "condition"


def _of_all_but(units: list[Unit], index: int) -> bool:
    """Whether `but` takes something out of all or none of a kind: `all members [but] Ulm`, `no town [but] Ulm`."""
    for unit in reversed(units[max(0, index - 7) : index]):
        if unit.low in _ALL or unit.low == "each":
            return True
        if unit.cls not in (OPEN, ARTICLE, DETERMINER, PREPOSITION, QUANTITY) or _verb(unit):
            return False
    return False


def _verb(unit: Unit) -> bool:
    return unit.value == "past" or (unit.cls == OPEN and (unit.low.endswith("ed") or unit.low in IRREGULAR))


def _viewpoint(units: list[Unit]) -> bool:
    """Whether a sentence opens with the one to whom it is so: `For the curator, the vase is a forgery`."""
    end = next((i for i, unit in enumerate(units[:6]) if unit.low == ","), 0)
    if end < 2 or any(unit.cls not in (OPEN, ARTICLE, DETERMINER) for unit in units[1:end]):
        return False
    head = units[end - 1]
    return head.name or (head.low not in _TIMES and head.low.removesuffix("s").endswith(_PERSONS))


_TIMES = frozenset("winter winters quarter quarters semester semesters".split())
# How English nouns for people end: curator, painter, historian, pianist; critic.
_PERSONS = ("tor", "sor", "ner", "ter", "ler", "rer", "der", "ger", "ian", "ist", "eer", "critic", "scholar")


def _own_telling(units: list[Unit], index: int) -> bool:
    """Whether someone's own words are the source: `in his memoirs`, `by her own reckoning`."""
    following = units[index + 1 : index + 4]
    if units[index].low == "to":
        return len(following) > 1 and following[0].cls == DETERMINER and following[1].low == "mind"
    if len(following) < 2 or following[0].low not in ("his", "her", "their", "its"):
        return False
    if following[1].low == "own":
        return units[index].low == "by"
    return units[index].low == "in" and following[1].low in _TELLINGS


_TELLINGS = frozenset("memoirs memoir autobiography diary diaries eyes words telling recollections letters".split())


def _ruled(units: list[Unit], index: int) -> bool:
    """Whether the clause after `when` is a rule, no event: `when it [is] cold`, not `when the line [opened]`."""
    after = units[index + 1] if index + 1 < len(units) else None
    opens = units[index].low == "when" or index == 0
    if opens and after is not None and after.cls == OPEN and (after.low.endswith("ed") or after.low in IRREGULAR):
        return _shortened(units, index)
    for unit in units[index + 1 : index + 16]:
        if unit.low in ("is", "are", "has", "have", "does", "do", "can", "may"):
            return True
        if unit.cls == AUXILIARY or _verb(unit):
            return False
        if unit.low in ",;.":
            break
    return unit_starts_clause(units, index)


def _shortened(units: list[Unit], index: int) -> bool:
    """Whether the sentence with `once ratified` or `when asked` is a rule: nothing else in it is told of the past."""
    rest = [*units[:index], *units[index + 2 :]]
    return not any(_verb(unit) for unit in rest)


def unit_starts_clause(units: list[Unit], index: int) -> bool:
    """Whether `when` is followed by a subject; `once` may be an adverb, and is no proof of one."""
    return (
        units[index].low == "when"
        and index + 1 < len(units)
        and units[index + 1].cls in (ARTICLE, DETERMINER, PRONOUN)
        and not units[index + 1].low.endswith("ing")
    )
