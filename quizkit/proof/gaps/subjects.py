"""What may go from the subject of a sentence: one of several, but not what says which things are meant."""

from __future__ import annotations

from quizkit.proof.analysis import CLAUSE, HAVE, STRONG, Sentence, verb_like
from quizkit.proof.lists import has_verb, present_verb
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
    RELATIVE,
    SUBORDINATOR,
    Unit,
)
from quizkit.text.words import listed_keys, word_key

_TOGETHER = frozenset("together jointly between combined collectively altogether each other another total".split())


_COLLECTIVE = listed_keys(
    """form combine compose constitute comprise meet marry merge unite collide mix share differ divide split separate
    total intersect converge alternate cooperate collaborate compete agree negotiate consist"""
)


def collective(sentence: Sentence, left: int, right: int) -> bool:
    """Whether the subjects joined before unit `right` may do together what none does alone."""
    units, cuts = sentence.units, sentence.cuts
    at, subject = right, True
    if left < 0:
        # the joined subject ends before its verb
        while at + 1 < len(units) and units[at].cls in (OPEN, ARTICLE, DETERMINER) and units[at].key not in _COLLECTIVE:
            at += 1
            if units[at - 1].cls == OPEN and (verb_like(units[at]) or has_verb(units[at : at + 1])):
                break
    if _shared(units, right):
        return True
    while at < len(units) and cuts[at] < STRONG:
        unit = units[at]
        if unit.low in _TOGETHER and (
            unit.low != "between" or units[min(at + 1, len(units) - 1)].low in ("them", "us")
        ):
            return True
        if subject and unit.cls not in (AUXILIARY, ADVERB):
            if unit.key in _COLLECTIVE:
                return True
            subject = False
        at += 1
    return any(units[i].low in _TOGETHER for i in range(left, right))


_SHARES = frozenset("half third quarter majority minority most bulk".split())
_LASTING = listed_keys("year month week day hour minute second decade century season")


def _shared(units: tuple[Unit, ...], right: int) -> bool:
    """Whether the predicate gives its subjects an amount, which may be theirs together: `own 60 percent`."""
    for at in range(right + 1, len(units)):
        unit, before = units[at], units[at - 1]
        if unit.cls == MARK and unit.low in ".;:":
            return False
        if before.cls == ARTICLE or before.op is not None or before.low in _MONEY:
            before = units[at - 2]
        taken = before.cls == OPEN or before.low in ("for", "up") or before.key == HAVE
        if not taken or (before.timed or unit.timed):
            continue
        following = units[at + 1].key if at + 1 < len(units) else ""
        if unit.low in _SHARES and (units[at - 1].low != "the" or following == "of"):
            return True
        number = unit.quantity
        if number is not None and number.kind == "number" and not number.fields[0] and following not in _LASTING:
            return True
    return False


_MONEY = frozenset("$ € £ ¥ ₹".split())


# What is red and white is not red; and what a thing is made of is all of it.
_COLOURS = frozenset(
    "black white red green blue yellow orange purple brown grey gray gold golden silver pink violet".split()
)
_WHOLES = listed_keys("consist compose comprise alloy mixture mix blend combination compound")
_COMPRISE = word_key("comprise")
_PARTED = listed_keys("divide split separate part cut")


def whole(sentence: Sentence, left: int, right: int) -> bool:
    """Whether what is left out is part of one thing with what is kept: `red [and white]`, `consists of A [and B]`."""
    units = sentence.units
    end = next((i for i in range(left + 1, right) if sentence.cuts[i] >= STRONG), right)
    gap = units[left + 1 : end]
    beside = (units[left], units[right] if right < len(units) else units[left])
    if any(unit.low in _COLOURS for unit in beside) and any(unit.low in _COLOURS for unit in gap):
        return True
    if not any(unit.cls == COORDINATOR for unit in gap):
        return False
    if counted_together(units, left, end):
        return True
    if gap[0].low == "and" and any(unit.low in ("half", "quarter", "third") for unit in gap[1:3]):
        return True  # a day and a half
    at = left
    while at > 0 and units[at].cls in (OPEN, ARTICLE, QUANTITY, DETERMINER, MARK) and sentence.cuts[at] < CLAUSE:
        at -= 1
    if units[at].low == "into":
        return any(unit.key in _PARTED for unit in units[max(0, at - 3) : at])
    if any(unit.key == _COMPRISE for unit in units[at:left]):
        return True
    return units[at].low == "of" and any(
        unit.key in _WHOLES or unit.low == "made" for unit in units[max(0, at - 2) : at]
    )


def counted_together(units: tuple[Unit, ...], left: int, end: int) -> bool:
    """Whether a number before unit `left` counts what is left out as well: `40 cows [and goats]`."""
    joint, added = units[left + 1], units[left + 2] if left + 2 < end else None
    if joint.cls != COORDINATOR or added is None or added.cls != OPEN or added.name or not added.low.endswith("s"):
        return False
    if units[left].cls != OPEN or not units[left].low.endswith("s"):
        return False
    following = units[left + 3] if left + 3 < len(units) else None
    if following is not None and following.cls != MARK and (following.cls != PREPOSITION or present_verb(added)):
        return False
    at = left
    while at > 0 and units[at].cls == OPEN and not verb_like(units[at]):
        at -= 1
    number = units[at].quantity
    return number is not None and number.kind == "number" and not units[at].timed and not verb_like(added)


def nouns(units: tuple[Unit, ...], inner: list[int]) -> bool:
    """Whether the words of a gap are only nouns and what joins them, as between the subjects of one verb."""
    return any(units[i].cls == COORDINATOR for i in inner) and all(
        (units[i].cls == OPEN and (units[i].name or not verb_like(units[i])) and units[i].op is None)
        or (units[i].cls == COORDINATOR and units[i].op is None)
        for i in inner
    )


def joint_subject(units: tuple[Unit, ...], left: int, right: int) -> bool:
    """Whether the sentence begins with the subjects of the verb at `right`: `Anna [and Pavel] won`."""
    return (units[right].cls == AUXILIARY or verb_like(units[right])) and all(
        unit.cls == ARTICLE or unit.low == "," or (unit.cls == OPEN and (unit.name or not verb_like(unit)))
        for unit in units[: left + 1]
    )


def verb_after_list(units: tuple[Unit, ...], right: int) -> bool:
    """Whether the word after `Foxes, rats and stoats` at the start of a sentence is their verb."""
    if (
        right < 4
        or right + 1 >= len(units)
        or units[right].cls != OPEN
        or units[right].name
        or units[right].low.endswith("s")
    ):
        return False
    if (
        units[right + 1].cls not in (ARTICLE, DETERMINER, PREPOSITION, QUANTITY, PRONOUN)
        or units[right + 1].low == "of"
    ):
        return False
    return all(u.cls in (OPEN, ARTICLE, MARK, COORDINATOR) for u in units[:right]) and units[right - 2].cls in (
        COORDINATOR,
        ARTICLE,
    )


def widens_subject(units: tuple[Unit, ...], left: int, gap: int) -> bool:
    """Whether what says which things are meant goes from the subject: `Mushrooms [that grow here] are deadly`."""
    relative = units[gap].cls == RELATIVE
    bare = left == 0 and units[0].cls == OPEN and units[gap].cls == PREPOSITION
    if bare and (units[0].low in _PLURALS or not units[0].low.endswith("s")) and not units[1].timed:
        return units[0].low in _PLURALS or not _named(units)
    at = left
    while at >= 0 and units[at].cls in (OPEN, QUANTITY) and not units[at].name and not verb_like(units[at]):
        at -= 1
    if (at > 0 and units[at].name) or (left > 0 and units[left].name):
        return False
    if at == 0 and left == 0:
        at = -1
    if units[left].low.endswith(("one", "body")) and units[left].op is not None:
        return relative
    if units[left].cls == PRONOUN:
        return relative and units[left].low not in ("he", "she", "it", "they")
    article = units[at] if at >= 0 else None
    if article is not None and article.cls in (ARTICLE, DETERMINER):
        if article.low in ("a", "an") or not relative:
            return False
        at -= 1
    elif left == at or not (relative or (units[left].low.endswith("s") and not units[left].low.endswith("ss"))):
        return False
    before = units[at] if at >= 0 else None
    return before is None or before.cls in (MARK, COORDINATOR, SUBORDINATOR)


def _named(units: tuple[Unit, ...]) -> bool:
    """Whether the first word, with its capital, may be a name: nothing that follows shows it to be a noun."""
    return units[0].name and not any(unit.low in ("is", "are") for unit in units[1:12])


def counted(units: tuple[Unit, ...], left: int, gap: int) -> bool:
    """Whether a phrase of place or kind goes from what a number counts: 50 employees [in Oslo]."""
    if units[gap].timed or units[gap].cls not in (PREPOSITION, RELATIVE) or units[gap].low in ("by", "on", "at"):
        return False
    at = left
    while at >= 0 and units[at].cls == OPEN and not units[at].name and not verb_like(units[at]):
        at -= 1
    number = units[at].quantity if 0 < at < left else None
    holds = at > 0 and (units[at - 1].key in (HAVE, "be") or units[at - 1].low in ("there", "contains", "employs"))
    return holds and number is not None and number.kind == "number" and not units[at].timed


_PLURALS = frozenset("people children men women mice geese oxen feet teeth".split())
_LIMITS = frozenset("with without over under above below aged containing lacking unlike".split())


def widens_object(units: tuple[Unit, ...], left: int, gap: int) -> bool:
    """Whether what says which of a kind are meant goes from the object of a rule: `kills cats [with weak hearts]`.

    Told of the present, a plural without an article may mean all of the kind; told of the past, some.
    """
    lead = units[gap]
    if lead.low not in _LIMITS and lead.cls != RELATIVE and not (verb_like(lead) and units[left].cls == OPEN):
        return False
    noun = units[left]
    several = noun.low in _PLURALS or (noun.low.endswith("s") and not noun.low.endswith("ss"))
    if noun.cls != OPEN or noun.name or not several:
        return False
    at = left - 1
    while at > 0 and units[at].cls == OPEN and not units[at].name and not has_verb(units[at : at + 1]):
        if units[at].low.endswith("s"):
            break
        at -= 1
    verb = units[at]
    if at < 1 or verb.cls != OPEN or verb.name or verb_like(verb) or verb.low.endswith("ing"):
        return False
    if not (verb.low.endswith("s") or has_verb((verb,))):
        return False
    return not any(u.value == "past" or u.low in ("did", "'d") for u in units[max(0, at - 3) : at])
