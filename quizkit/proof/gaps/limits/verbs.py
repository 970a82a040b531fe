"""A verb that a gap begins with, or `to` with one: `to [visit] Bo`, `began [to end]`, `has [sold ten] cows`."""

from __future__ import annotations

from quizkit.proof.analysis import HAVE, verb_like
from quizkit.proof.gaps.limits.gap import Gap
from quizkit.proof.lists import has_verb, present_verb
from quizkit.proof.units import AUXILIARY, COORDINATOR, OPEN, PRONOUN, QUANTITY
from quizkit.text.words import listed_keys

VERB = "after “to” it may be a verb, and what follows its object"
DONE = "what was done goes, and “has” would say what there is"
SUBJECT = "who does it goes, and another would do it"
BEGUN = "the verb means something else without it"
NEEDED = "the phrase says what it is needed for"

# Verbs that mean another thing without the verb that follows them.
_BEGIN = listed_keys("begin start continue cease come seem appear happen tend prove help learn")
# What stands behind the object of a verb that means another thing with it.
_PARTICLES = frozenset("back away apart aside down off".split())
_STOP = listed_keys("stop keep avoid quit")
_CAUSING = listed_keys("want wish order get keep make let see hear find leave")
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


def had_done(gap: Gap) -> str:
    """`has [sold ten] cows`: `has` tells of what was done, and not of what there is."""
    has = gap.left >= 0 and gap.units[gap.left].key == HAVE and gap.right < len(gap.units)
    return DONE if has and verb_like(gap.lead) and not gap.lead.name and gap.units[gap.right].cls != AUXILIARY else ""


def own_subject(gap: Gap) -> str:
    """`Otto planned the dam and [Bo] built it`: who built it goes."""
    units, left, right = gap.units, gap.left, gap.right
    if left < 0 or right >= len(units) or units[right].name:
        return ""
    joint = units[left].cls == COORDINATOR or units[left + 1].cls == COORDINATOR or units[left + 1].low == ","
    verb, subject = units[right], units[right - 1]
    acts = verb_like(verb) or present_verb(verb) or (subject.low.endswith("s") and has_verb((verb,)))
    if not joint or not acts or not (subject.name or subject.cls in (OPEN, PRONOUN)):
        return ""
    told = any(unit.cls == AUXILIARY or verb_like(unit) for unit in units[:left])
    behind = units[right + 1] if right + 1 < len(units) else None
    return SUBJECT if told and (behind is None or (behind.cls != OPEN and behind.low != "of")) else ""


def particle(gap: Gap) -> str:
    """`paid the fine [back]`, `held the water [back]`."""
    at = gap.left + 1
    after_object = gap.left > 1 and gap.units[gap.left].cls in (OPEN, PRONOUN) and not verb_like(gap.units[gap.left])
    return BEGUN if after_object and gap.units[at].low in _PARTICLES else ""


def caused(gap: Gap) -> str:
    """`wanted the book [forbidden]`, `had his lands [taken]`, `stopped [making cars]`."""
    units, left = gap.units, gap.left
    if left < 1 or gap.set_off or gap.lead.name:
        return ""
    if gap.lead.low.endswith("ing") and gap.lead.cls == OPEN and units[left].key in _BEGIN | _STOP:
        return BEGUN
    verbs = units[max(0, left - 4) : left]
    done = verb_like(gap.lead) and units[left].cls == OPEN and not verb_like(units[left])
    return BEGUN if done and any(unit.key in _CAUSING or unit.key == HAVE for unit in verbs) else ""


def what_is_begun(gap: Gap) -> str:
    """A verb with `to` behind one that says little without it."""
    following = gap.following
    if gap.lead.low != "to" or gap.left < 0 or gap.set_off or following.cls != OPEN or following.name:
        return ""
    takes_object = gap.right < len(gap.units) and gap.units[gap.right].cls in (OPEN, QUANTITY)
    if gap.units[gap.left].key in _BEGIN or (takes_object and verb_like(gap.units[gap.left])):
        return BEGUN  # managed [to open] the safe
    return NEEDED if any(unit.key in _NEED for unit in gap.units[max(0, gap.left - 4) : gap.left]) else ""
