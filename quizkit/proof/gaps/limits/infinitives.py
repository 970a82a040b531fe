"""`to` with a verb: `left her house to [visit] Bo`, `began [to end]`, `need light [to flower]`."""

from __future__ import annotations

from quizkit.proof.gaps.limits.gap import Gap
from quizkit.proof.lists import has_verb
from quizkit.proof.units import OPEN
from quizkit.text.words import listed_keys

VERB = "after “to” it may be a verb, and what follows its object"
BEGUN = "the verb means something else without it"
NEEDED = "the phrase says what it is needed for"

# Verbs that mean another thing without the verb that follows them.
_BEGIN = listed_keys("begin start continue cease come seem appear happen tend prove help learn")
_NEED = listed_keys("need require")
# How adjectives end that stand before a name: to northern Italy, to neighbouring Ulm, to imperial Rome.
_DESCRIBING = tuple("ern ing ed ist ish an al ic ous ive ful less ent ant ese ar".split())
_DESCRIBED = frozenset("old new young little great nearby upper lower inner outer royal late early modern free".split())


def verb_after_to(gap: Gap) -> str:
    """A word after a kept `to` that may be a verb: what follows is then its object."""
    units, unit = gap.units, gap.lead
    if gap.left < 0 or units[gap.left].low != "to" or gap.right >= len(units) or unit.cls != OPEN or unit.name:
        return ""
    if unit.low.endswith(("ise", "ize", "ify")) or has_verb((unit,)):
        return VERB
    named = gap.following.name and not unit.low.endswith(_DESCRIBING) and unit.low not in _DESCRIBED
    return VERB if named else ""


def what_is_begun(gap: Gap) -> str:
    """A verb with `to` behind one that says little without it."""
    following = gap.following
    if gap.lead.low != "to" or gap.left < 0 or gap.set_off or following.cls != OPEN or following.name:
        return ""
    if gap.units[gap.left].key in _BEGIN:
        return BEGUN
    return NEEDED if any(unit.key in _NEED for unit in gap.units[max(0, gap.left - 4) : gap.left]) else ""
