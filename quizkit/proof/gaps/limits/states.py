"""Where, for whom and beside what a state holds: `extinct [in the wild]`, `free [for students]`."""

from __future__ import annotations

from collections.abc import Sequence

from quizkit.proof.analysis import verb_like
from quizkit.proof.gaps.limits.gap import Gap
from quizkit.proof.units import ADVERB, ARTICLE, AUXILIARY, COORDINATOR, DETERMINER, MARK, OPEN, PREPOSITION, Unit
from quizkit.text.words import listed_keys

STATE = "the phrase says where, when or for whom it is so"
COMPARED = "the phrase says what it is measured against"
OWNED = "what is said may be said of what belongs to it"
KIND = "only some of the kind are meant"
FRAMED = "the phrase says for whom, in what story or how far it is so"
EXCEPTED = "the phrase takes something out"

_STANDARDS = frozenset("comparison standard standards".split())
# Used with care, the drug is safe: done to it, or else it is not so.
TREATED = frozenset(
    "taken used eaten drunk applied given worn stored kept cooked heated cooled mixed seen viewed".split()
)
_WHENEVER = frozenset("when whenever while where once".split())
# Participles that tell of a state as adjectives do, and not of what was done.
_STATES = frozenset(
    "closed shut banned forbidden prohibited allowed permitted restricted limited needed frozen flooded paved lit "
    "wooded fenced paralysed paralyzed".split()
)
# What somebody is for what they did: dropping what for says no more of them.
_FAMED = frozenset("famous known notable renowned noted celebrated".split())
_NAMED = frozenset("called named known nicknamed".split())
_AGES = frozenset("age ages aged".split())
_ADMIT = listed_keys("admit accept recognise treat regard tolerate")
# Without loss is how it goes, and not on what condition.
_HARM = frozenset("loss damage harm danger risk difficulty trouble change ease".split())
_SIDES = frozenset("north south east west left right".split())
_TALES = frozenset("novel story tale tales film play poem opera legend myth mythology folklore dream fiction".split())
_FRAMES = frozenset(
    "model system simulation propaganda tradition mythology folklore theory principle practice cases hemisphere vacuum "
    "pressure tide conditions circumstances view opinion".split()
)
_SAYING = frozenset("says say said claims claim claimed writes wrote argues argued believes believed thinks".split())
# In turn, in addition: these bind one sentence to another.
_ADDING = frozenset("turn addition fact particular contrast time then response return part short".split())
_COPULAS = frozenset("is are was were".split())


def compared(gap: Gap) -> str:
    """`short [compared with the Rhine]`, `short [by the standards of Asia]`."""
    against = gap.lead.low in ("compared", "relative") and gap.following.low in ("to", "with")
    standard = gap.lead.cls == PREPOSITION and any(unit.low in _STANDARDS for unit in gap.words(4))
    return COMPARED if (against or standard) and _adjective_before(gap.units, gap.left, _COPULAS) else ""


def excepted(gap: Gap) -> str:
    """`empty [but for a bed]`, `paved [as far as Ulm]`."""
    lead, following = gap.lead.low, gap.following.low
    return EXCEPTED if (lead, following) in (("but", "for"), ("as", "far")) else ""


def whenever(gap: Gap) -> str:
    """`blue [when young]`, `[Taken with food,] the drug is safe`."""
    if gap.left < 0:
        treated = gap.lead.low in TREATED and _adjective_after(gap.units, gap.right, _COPULAS)
        able = verb_like(gap.lead) and any(unit.low in ("can", "must") for unit in gap.kept)
        return STATE if treated or able else ""
    if gap.lead.low not in _WHENEVER or gap.set_off:
        return ""
    state = _adjective_before(gap.units, gap.left, ("is", "are"))
    return STATE if state or (gap.lead.low == "when" and gap.present) else ""


def owned(gap: Gap) -> str:
    """`The king [of Spain's horse] died`: who died is the horse."""
    inside = gap.units[gap.first + 2 : gap.right - 1]
    return OWNED if gap.lead.low == "of" and any(unit.low == "'s" for unit in inside) else ""


def limited(gap: Gap) -> str:
    """`admits women [as guests]`, `takes girls [from the age of ten]`, `white [on one side]`."""
    if gap.lead.cls != PREPOSITION or gap.left < 0 or gap.set_off:
        return ""
    if any(unit.low in _AGES for unit in gap.words(3)):
        return STATE
    if gap.following.low == "one" and gap.lead.low in ("in", "on"):
        return STATE
    admitted = gap.lead.low == "as" and any(unit.key in _ADMIT for unit in gap.units[max(0, gap.left - 4) : gap.left])
    return STATE if admitted else ""


def ruled(gap: Gap) -> str:
    """`must wear a helmet [in the mine]`: elsewhere they need not."""
    if gap.lead.cls != PREPOSITION or gap.lead.low == "by" or gap.set_off:
        return ""
    means = gap.lead.low in ("without", "with") and gap.following.low not in _HARM
    ruling = ("must", "shall", "may", "can") if means else ("must", "shall")
    return STATE if any(unit.low in ruling for unit in gap.kept) else ""


def framed(gap: Gap) -> str:
    """`Homer, [by tradition,] was blind`; `The drug, [its maker says,] cures`; `[To the villagers,] she was …`."""
    units, inside = gap.units, gap.words(8)
    if gap.left < 0 and gap.lead.cls in (OPEN, ADVERB) and units[0].low in ("a", "an"):
        return KIND if gap.present and units[gap.right].cls == OPEN and not units[gap.right].name else ""
    if gap.left < 0 and gap.lead.cls == PREPOSITION:
        if any(unit.low in _FRAMES for unit in inside):
            return FRAMED
        several = units[gap.right].low.endswith("s") and not units[gap.right].name and units[gap.right].cls == OPEN
        bare = several and units[gap.right - 1].cls != ARTICLE
        if gap.lead.low == "in" and gap.following.name and not gap.following.timed and bare and gap.present:
            return STATE  # In Japan, cars drive on the left
    if gap.left < 0:
        whom = gap.lead.low == "to" and units[gap.right - 1].low == "," and not any(verb_like(unit) for unit in inside)
        return FRAMED if whom and gap.following.cls in (ARTICLE, DETERMINER) and inside[-2].low not in _SIDES else ""
    last = gap.right - 1
    while last > gap.first and units[last].cls == ARTICLE:
        last -= 1
    if not gap.set_off or gap.right >= len(units) or units[last].low != ",":
        return ""
    if any(unit.low in _TALES or unit.low in _SAYING for unit in inside):
        return FRAMED
    bare = gap.following.cls == OPEN and not gap.following.name and not gap.following.timed and last - gap.first < 4
    hedge = gap.lead.low in ("by", "in", "under", "at", "to") and gap.following.low not in _ADDING
    return FRAMED if bare and hedge else ""


def state(gap: Gap) -> str:
    """`extinct [in the wild]`, `[In Spain] the plant is legal`; told of the past, only what an adjective takes."""
    lead = gap.lead
    if gap.set_off or (lead.cls != PREPOSITION and not lead.timed):
        return ""
    if gap.left >= 0 and gap.present and any(unit.low in _NAMED for unit in gap.units[max(0, gap.left - 4) : gap.left]):
        return STATE if gap.units[gap.left].name else ""
    find = _adjective_before if gap.left >= 0 else _adjective_after
    adjective = find(gap.units, gap.left if gap.left >= 0 else gap.right, ("is", "are"))
    if adjective:
        return "" if lead.low in ("for", "as") and adjective in _FAMED else STATE
    if gap.left < 0 or lead.timed or not _adjective_before(gap.units, gap.left, ("was", "were")):
        return ""
    thing = gap.following.cls == OPEN and not gap.following.name and not gap.following.timed
    return STATE if lead.low in ("of", "to") or (lead.low in ("in", "with") and thing) else ""


def _adjective_before(units: Sequence[Unit], at: int, copulas: Sequence[str] | frozenset[str]) -> str:
    """The adjective of `is closed`, `are dry and hot` that ends at a unit; or ""."""
    if at < 1 or not _adjective(units[at]):
        return ""
    before = at - 1
    while before > 0 and (units[before].cls in (ADVERB, COORDINATOR) or _adjective(units[before])):
        before -= 1
    return units[at].low if units[before].cls == AUXILIARY and units[before].low in copulas else ""


def _adjective_after(units: Sequence[Unit], right: int, copulas: Sequence[str] | frozenset[str]) -> str:
    """The adjective or the number of the statement that begins at a unit; or ""."""
    for at in range(right, min(right + 8, len(units) - 1)):
        if units[at].low in copulas:
            at += 1
            while at < len(units) - 1 and units[at].cls == ADVERB:
                at += 1
            behind = units[at + 1] if at + 1 < len(units) else None
            ends = behind is None or behind.cls in (MARK, PREPOSITION, COORDINATOR) or behind.low == "enough"
            return units[at].low if units[at].quantity is not None or (ends and _adjective(units[at])) else ""
        if units[at].cls not in (OPEN, ARTICLE, DETERMINER, ADVERB, PREPOSITION):
            return ""
    return ""


def _adjective(unit: Unit) -> bool:
    if unit.cls != OPEN or unit.name or unit.low.endswith("ing"):
        return False
    return unit.low in _STATES or not verb_like(unit)
