"""Whether the passage says what is asked only as possible, nearly done, wanted, or told in a legend."""

from __future__ import annotations

from quizkit.proof.analysis import STRONG
from quizkit.proof.questions.clause import ADVERBIAL
from quizkit.proof.questions.frame import Frame
from quizkit.proof.questions.passage import Passage, Places
from quizkit.proof.units import ADVERB, AUXILIARY, MARK, Unit
from quizkit.proof.verdict import Reason, span
from quizkit.text.operators.en_questions import faint_verbs
from quizkit.text.operators.tables import ATTRIBUTION, EXCEPTION, MODALITY, NEGATION

HEDGED, NEGATED, CONDITIONED = "hedged-in-passage", "negation", "condition-over-key"

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
    vowed agreed set due expected likely likeliest unlikely bid""".split()
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


def hedged(frame: Frame, passage: Passage, places: Places) -> Reason | None:
    """The word by which the passage takes back the verb of the question, or None.

    “Who carved the altar?” is not answered where “the altar may have been carved by Veit”, and “who won the cup?” not
    where “Rovers almost won the cup”.
    """
    if frame.verb < 0 or frame.sentence.units[frame.verb].key in faint_verbs():
        return None
    asked = frame.sentence.units
    if any(unit.low in _UNREAL or (unit.op in (MODALITY, ATTRIBUTION)) for unit in asked):
        return None
    units, key = passage.units, asked[frame.verb].key
    said = [i for i, unit in enumerate(units) if unit.key == key]
    found = [_hedge(passage, at) for at in said]
    if not said or any(at is None for at in found):
        return None
    hedge = units[found[0] or 0]
    return Reason(
        HEDGED,
        f"The passage says “{hedge.low}” of what is asked with “{asked[frame.verb].low}”.",
        span(frame.sentence.text, asked[frame.verb].start, asked[frame.verb].end),
        span(passage.sentence.text, hedge.start, hedge.end),
    )


def _hedge(passage: Passage, verb: int) -> int | None:
    """The unit that hedges a verb: in its own group, before its infinitive, or a tale that its clause tells."""
    units, clauses = passage.units, passage.clauses
    at = verb - 1
    while at >= 0 and (units[at].cls in (AUXILIARY, ADVERB) or units[at].low in _NEARLY):
        if units[at].low in _MODALS or units[at].low in _NEARLY or units[at].low in _DOUBTS:
            return at
        at -= 1
    if at >= 0 and units[at].low == "to":
        return next((i for i in range(at - 1, max(at - 5, -1), -1) if units[i].low in _AIMS), None)
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


def negated_question(frame: Frame, passage: Passage, places: Places) -> Reason | None:
    """The verb that a question denies and the passage affirms of the key, or None.

    “What was not allowed?” is not answered by knives where “knives were allowed, and spirits handed in”.
    """
    asked, units, clauses = frame.sentence.units, passage.units, passage.clauses
    upto = asked[: frame.verb] if frame.verb >= 0 else asked
    denied = next((unit for unit in upto if unit.low in ("not", "n't", "never")), None)
    if denied is None:
        return None
    keys = {asked[i].key for i in frame.verbs}
    denies = any(unit.op == NEGATION for unit in units)
    for first, last in places:
        own = {clauses.of[first], clauses.of[last]}
        inside = [i for i in range(len(units)) if clauses.of[i] in own]
        if not any(units[i].key in keys for i in inside):
            if not denies:
                return None
            answering = passage.answering([(first, last)], adverbial=True)
            inside = [i for i in range(len(units)) if clauses.of[i] in answering]
        if any(_denies(units[i], i > last) for i in inside):
            return None
    return Reason(
        NEGATED,
        f"The question is negated, the passage is not: “{denied.low}”.",
        span(frame.sentence.text, denied.start, denied.end),
        None,
    )


def _denies(unit: Unit, behind: bool) -> bool:
    """Whether a word may deny what the key is told of; a `no` behind the key denies another thing."""
    if unit.low == "no" and behind:
        return False
    if unit.low == "only" or unit.op in (NEGATION, EXCEPTION):
        return True
    return unit.low.startswith(("un", "in", "im", "dis", "non")) or unit.low.endswith(("less", "free"))


_SUPPOSING = frozenset("if unless would could when might may".split())


def _supposed(passage: Passage, first: int, last: int) -> int:
    """The `provided that`, `in case of` or `should it` of the key's sentence, or -1."""
    units, cuts = passage.units, passage.sentence.cuts
    start = next((i for i in range(first - 1, -1, -1) if cuts[i] == STRONG and units[i].cls == MARK), -1) + 1
    end = next((i for i in range(last + 1, len(units)) if cuts[i] == STRONG and units[i].cls == MARK), len(units))
    if units[start].low == "should" and start < first:
        return start
    for at in range(start, end - 1):
        if first <= at <= last:
            continue
        pair = (units[at].low, units[at + 1].low)
        if pair in (("provided", "that"), ("providing", "that"), ("in", "case"), ("condition", "that")):
            return at
    return -1


def conditioned(frame: Frame, passage: Passage, places: Places) -> Reason | None:
    """The `if` on which hangs what the passage says of the key, where the question does not ask with it, or None."""
    asked, units, clauses = frame.sentence.units, passage.units, passage.clauses
    if any(unit.low in _SUPPOSING for i, unit in enumerate(asked) if i != frame.wh):
        return None
    found = -1
    for first, last in places:
        supposed = _supposed(passage, first, last)
        if supposed >= 0:
            found = supposed
            continue
        own = (clauses.of[first], clauses.of[last])
        if not any(unit.low in ("will", "would", "'ll") and clauses.of[i] in own for i, unit in enumerate(units)):
            return None
        trailing = any(
            c.joined == ADVERBIAL and c.word in ("if", "unless") and c.parent in own and c.first > last
            for c in clauses.all
        )
        if trailing and any(
            unit.low in ("will", "would", "must", "shall") for i, unit in enumerate(units) if clauses.of[i] in own
        ):
            found = next(c.first for c in clauses.all if c.word in ("if", "unless") and c.first > last)
            continue
        start = next(
            (i for i in range(first - 1, -1, -1) if passage.sentence.cuts[i] == STRONG and units[i].cls == MARK), 0
        )
        found = next(
            (i for i in range(start, first) if units[i].low in ("if", "unless") and units[i - 1].low != "even"), -1
        )
        if found < 0 or (clauses.all[clauses.of[found]].joined != ADVERBIAL and found > start + 1):
            return None
    if found < 0:
        return None
    unit = units[found]
    message = f"“{unit.low}” bears on the key in the passage, and the question does not ask with it."
    return Reason(CONDITIONED, message, None, span(passage.sentence.text, unit.start, unit.end))
