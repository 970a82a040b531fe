"""Whether the passage says what is asked only as possible, nearly done, wanted, or told in a legend."""

from __future__ import annotations

from collections.abc import Sequence

from quizkit.proof.questions.frame import Frame
from quizkit.proof.questions.passage import Passage, Places
from quizkit.proof.units import ADVERB, AUXILIARY, MARK, Unit
from quizkit.proof.verdict import Reason, span
from quizkit.text.operators.en_questions import faint_verbs, verb_sets
from quizkit.text.operators.tables import ATTRIBUTION, MODALITY, PRIVATIVE

HEDGED = "hedged-in-passage"

_MODALS = frozenset("may might could would should".split())
_NEARLY = frozenset("almost nearly narrowly virtually practically".split())
_DOUBTS = frozenset(
    """perhaps possibly probably maybe allegedly reportedly supposedly apparently seemingly presumably reputedly
    purportedly ostensibly""".split()
)
_TALES = frozenset("legend legends tradition rumour rumours rumor rumors myth folklore hearsay tale tales".split())
_AIMS = frozenset(
    """talks plan plans planned intend intends intended hope hopes hoped try tries tried attempt attempts attempted fail
    fails failed refuse refuses refused want wants wanted propose proposes proposed decline declines declined aim aims
    aimed favourite favorite tipped close believed thought said rumoured rumored reputed alleged supposed assumed
    presumed claimed reported rumor offer offers offered threaten threatens threatened promise promises promised vow
    vowed agreed set due expected likely likeliest unlikely bid claim claims boast
    boasts boasted intending planning hoping trying attempting
    wanting proposing aiming claiming pretend pretends pretended""".split()
)
_PREVENTED = frozenset(
    """prevent prevents prevented stop stops stopped keep keeps kept save saves saved bar bars barred ban bans banned
    discourage discouraged hinder hindered""".split()
)
_WRONGLY = frozenset("wrongly mistakenly falsely".split())
_DENIED = _WRONGLY | frozenset("denied denies disputed disputes doubted doubts refuted disproved".split())
_SAID = frozenset(
    """claimed claims claim alleged alleges allege rumoured rumored whispered believed believes believe thought
    suspected suspects suspect supposed assumed presumed pretended boasted boasts hoped hopes hold feared""".split()
)
# A question that is told of what may be asks with one of these.
_UNREAL = (
    _MODALS
    | _NEARLY
    | _DOUBTS
    | _TALES
    | _AIMS
    | frozenset(
        """can will said believed thought according if possible likely potential supposed claim claimed considered
        theory
    suggested argue argued expected legend traditionally""".split()
    )
)


_SIGNING = frozenset("sign signs signed".split())  # a treaty


def asks_what_may_be(frame: Frame) -> bool:
    """Whether a question asks for what is possible, said or wanted itself."""
    return any(
        unit.low in _UNREAL or (unit.op in (MODALITY, ATTRIBUTION) and unit.low not in _SIGNING)
        for unit in frame.sentence.units
    )


def hedged(frame: Frame, passage: Passage, places: Places) -> Reason | None:
    """The word by which the passage takes back the verb of the question, or None.

    “Who carved the altar?” is not answered where “the altar may have been carved by Veit”, and “who won the cup?” not
    where “Rovers almost won the cup”.
    """
    if frame.verb < 0 or frame.sentence.units[frame.verb].key in faint_verbs():
        return None
    asked = frame.sentence.units
    if asks_what_may_be(frame):
        return None
    units, key = passage.units, asked[frame.verb].key
    said = [i for i, unit in enumerate(units) if unit.key == key]
    if not said and (sets := verb_sets().get(key)) is not None:  # would close, of when it was shut
        own = {passage.clauses.of[first] for first, _ in places}
        verbs = [v for v in sorted(passage.clauses.verbs) if passage.clauses.of[v] in own]
        said = [v for v in verbs if sets & verb_sets().get(units[v].key, frozenset())]
    present = any(unit.low in ("do", "does", "is", "are") for unit in asked) or asked[frame.verb].low.endswith("s")
    found = [_hedge(passage, at, present) for at in said]
    if not said or any(at is None for at in found):
        return None
    hedge = units[found[0] or 0]
    return Reason(
        HEDGED,
        f"The passage says “{hedge.low}” of what is asked with “{asked[frame.verb].low}”.",
        span(frame.sentence.text, asked[frame.verb].start, asked[frame.verb].end),
        span(passage.sentence.text, hedge.start, hedge.end),
    )


def _hedge(passage: Passage, verb: int, present: bool) -> int | None:
    """The unit that hedges a verb: in its own group, before its infinitive, or a tale that its clause tells."""
    units, clauses = passage.units, passage.clauses
    at = verb - 1
    while at >= 0 and (units[at].cls in (AUXILIARY, ADVERB) or units[at].low in _NEARLY):
        if units[at].low in _MODALS or units[at].low in _NEARLY or units[at].low in _DOUBTS:
            return at
        at -= 1
    if at >= 0 and units[at].low == "to":
        if at and units[at - 1].low in ("was", "were") and any(unit.low == "but" for unit in units[verb:]):
            return at - 1  # she was to come, but a storm rose
        if at and units[at - 1].low == "not":
            return at - 1  # decided not to join
        end = next((i for i in range(verb + 1, len(units)) if units[i].cls == MARK), len(units))
        later = any(v in clauses.verbs for v in range(verb + 1, end))  # the cycle used to analyse it is named
        if at and units[at - 1].low == "used" and present and not later:
            return at - 1  # they used to live from it
        for index in range(at - 1, max(at - 9, -1), -1):
            if units[index].low in _AIMS:
                return index
            if units[index].cls == MARK or (index < at - 4 and index in clauses.verbs):
                break
        return in_vain(units, verb)
    if at >= 0 and units[at].low == "from" and units[verb].low.endswith("ing"):
        return next((i for i in range(at - 1, max(at - 9, -1), -1) if units[i].low in _PREVENTED), None)
    own = clauses.of[verb]
    clause = clauses.all[own]
    denied = next((i for i in range(verb + 1, len(units)) if units[i].low in _DENIED), None)
    if denied is not None and units[denied].low in _WRONGLY:
        return denied
    if denied is not None and any(unit.low in ("which", "but", "though", "although") for unit in units[verb:denied]):
        return denied  # she drowned, which her doctor denied
    story = next((i for i in range(verb + 1, len(units)) if units[i].low in ("story", "legend", "tale")), None)
    if story is not None and units[story - 2].low == "so" and units[story + 1 : story + 2]:
        return story  # or so the story goes
    opening = next((i for i in range(verb - 1, -1, -1) if i == 0 or units[i - 1].cls == MARK), 0)
    if units[opening].low == "had" and any(unit.low == "would" for unit in units[verb:]):
        return opening  # had it carried arms, it would
    if clause.word == "that" and clause.first and units[clause.first - 1].low in _SAID:
        return clause.first - 1
    for index in range(verb):
        if clauses.of[index] == own and units[index].low in _DOUBTS:
            return index
        if units[index].low in _TALES and any(
            u.low in ("according", "in", "has") for u in units[max(0, index - 3) : index + 2]
        ):
            return index
    return None


def in_vain(units: Sequence[Unit], verb: int) -> int | None:
    """The `but` behind which an aim is not reached: `he went there to sign it, but never arrived`."""
    at = next((i for i in range(verb + 1, len(units)) if units[i].low in ("but", "however", "though")), None)
    if at is None or any(unit.low == "." for unit in units[verb:at]):
        return None
    end = next((i for i in range(at, len(units)) if units[i].low == "."), len(units))
    return at if any(unit.low in _NEVER for unit in units[at:end]) else None


_NEVER = frozenset("never not n't failed refused nobody nothing died vetoed rejected declined".split())
_UNSURE = frozenset(
    """perhaps possibly probably maybe allegedly reportedly supposedly presumably reputedly purportedly attributed
    ascribed unconfirmed""".split()
)


def unsure(frame: Frame, passage: Passage, places: Places) -> Reason | None:
    """The word by which the clause of the key is unsure, where the passage has not the question's verb, or None."""
    asked, units, clauses = frame.sentence.units, passage.units, passage.clauses
    if asks_what_may_be(frame):
        return None
    if frame.verb >= 0 and any(unit.key == asked[frame.verb].key for unit in units):
        return None
    found = None
    for first, last in places:
        own = {clauses.of[first], clauses.of[last]}
        near = (i for i in range(max(0, first - 8), min(len(units), last + 6)) if not first <= i <= last)
        found = next((i for i in near if clauses.of[i] in own and units[i].low in _UNSURE), None)
        if found is None:
            return None
    if found is None:
        return None
    said = span(passage.sentence.text, units[found].start, units[found].end)
    return Reason(HEDGED, f"The passage says “{said.text}” of the key, and the question does not.", None, said)


def not_the_thing(frame: Frame, passage: Passage, places: Places) -> Reason | None:
    """The word by which the passage's noun is not the question's: the deputy mayor for the mayor, or None."""
    asked, units = frame.sentence.units, passage.units
    lows = {unit.low for unit in asked}
    inside = {i for first, last in places for i in range(first, last + 1)}
    for at in (frame.predicate, frame.noun):
        if at < 0:
            continue
        stood = [i for i, unit in enumerate(units) if unit.key == asked[at].key and i - 1 not in inside]
        before = [units[i - 1] for i in stood if i and _takes_away(units[i - 1], lows)]
        if stood and len(before) == len(stood):
            said = span(passage.sentence.text, before[0].start, before[0].end)
            return Reason(PRIVATIVE, f"The passage says “{said.text}” before “{asked[at].low}”.", None, said)
    return None


def _takes_away(unit: Unit, asked: set[str]) -> bool:
    """Whether a word before a noun makes it none: deputy; of what is now, also former."""
    if unit.low in asked:
        return False
    return unit.op == PRIVATIVE or (unit.low in ("former", "ex", "onetime") and not {"was", "were"} & asked)
