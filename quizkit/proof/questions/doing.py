"""Whether the passage says of the key that it did something else than the question asks."""

from __future__ import annotations

from collections.abc import Sequence

from quizkit.proof.questions.clause import BRACKET
from quizkit.proof.questions.forms import past
from quizkit.proof.questions.frame import Frame
from quizkit.proof.questions.passage import Passage, Places
from quizkit.proof.units import ARTICLE, AUXILIARY, CLITIC, OPEN, Unit
from quizkit.proof.verdict import Reason, span
from quizkit.text.operators.en_questions import light_verbs, verb_sets

ANOTHER_VERB = "another-verb"


def another_verb(frame: Frame, passage: Passage, places: Places) -> Reason | None:
    """The verb beside the key where the question asks with another one that it cannot stand for, or None.

    “Who paid for the mural?” is not answered by who painted it. Of verbs that are in no set nothing is known.
    """
    if frame.verb < 0:
        return None
    asked = frame.sentence.units[frame.verb]
    sets = verb_sets().get(asked.key)
    if sets is None or asked.key in light_verbs() or passage.has(asked):
        return None
    given = [u for u in frame.sentence.units if u.cls == OPEN and u is not asked]
    missing = [
        u
        for i, u in enumerate(frame.sentence.units)
        if u.cls == OPEN and u is not asked and i != frame.noun and not passage.has(u)
    ]
    if len(missing) * 6 > len(given):
        return None
    units, clauses = passage.units, passage.clauses
    answering = passage.answering(places, adverbial=frame.kind != "person")
    if all(clauses.all[clauses.of[first]].joined == BRACKET or _genitive(units, first, last) for first, last in places):
        return None
    own = {clauses.of[first] for first, _ in places}
    keys = {unit.key for unit in given}
    if all(_made_by(passage, first, keys) for first, _ in places):
        return None
    other = None
    for at, unit in enumerate(units):
        if clauses.of[at] not in answering:
            continue
        theirs = verb_sets().get(unit.key)
        made = unit.low == "made" and at > 0 and units[at - 1].cls == AUXILIARY  # is made is no light verb
        if theirs is None or (unit.key in light_verbs() and not made):
            if at in clauses.verbs and unit.cls == OPEN and clauses.of[at] in own:
                return None
            continue
        near = any(first - 2 <= at <= last + 2 for first, last in places)
        if sets & theirs and (near or at in clauses.verbs):
            return None
        if other is None and at in clauses.verbs:
            other = unit
    if other is None:
        return None
    return Reason(
        ANOTHER_VERB,
        f"The question asks with “{asked.low}”, and the passage says “{other.low}” of the key.",
        span(frame.sentence.text, asked.start, asked.end),
        span(passage.sentence.text, other.start, other.end),
    )


def another_state(frame: Frame, passage: Passage, places: Places) -> Reason | None:
    """The participle right behind what is counted, where the question counts those to whom another thing was done.

    “How many people were killed?” is not answered by 62 where “the crash left 62 people wounded”.
    """
    if not frame.counts or frame.verb < 0:
        return None
    units, sets = passage.units, verb_sets().get(frame.sentence.units[frame.verb].key)
    if sets is None:
        return None
    other = None
    for _, last in places:
        at = last + 1
        while at < len(units) and units[at].cls == OPEN and at not in passage.clauses.verbs:
            at += 1
        theirs = verb_sets().get(units[at].key) if at < len(units) and at in passage.clauses.verbs else None
        if theirs is None or sets & theirs or not past(units[at]) or units[at].key in light_verbs():
            return None
        other = units[at]
    if other is None:
        return None
    asked = frame.sentence.units[frame.verb]
    return Reason(
        ANOTHER_VERB,
        f"The question asks with “{asked.low}”, and the passage says “{other.low}” of the key.",
        span(frame.sentence.text, asked.start, asked.end),
        span(passage.sentence.text, other.start, other.end),
    )


def _made_by(passage: Passage, first: int, keys: set[str]) -> bool:
    """Whether a noun of the question stands with whose it is: `a | comedy | by the clerk Jonas Lied`."""
    units, at = passage.units, first - 1
    while at > 0 and first - at < 5 and units[at].cls in (OPEN, ARTICLE):
        at -= 1
    return at > 0 and units[at].low == "by" and at - 1 not in passage.clauses.verbs and units[at - 1].key in keys


def _genitive(units: Sequence[Unit], first: int, last: int) -> bool:
    """Whether the key has something or is something had: of `Ada's book was printed` no verb tells who wrote it."""
    after = units[last + 1] if last + 1 < len(units) else None
    return (after is not None and after.cls == CLITIC) or (first > 0 and units[first - 1].cls == CLITIC)
