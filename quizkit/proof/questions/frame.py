"""What a question is made of: the noun and the verbs it asks with, and what it gives as subject and object."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from quizkit.proof.analysis import Sentence, Terms, analyse
from quizkit.proof.questions.forms import participle, past
from quizkit.proof.questions.nouns import noun_of, predicate
from quizkit.proof.questions.statements import kind_of
from quizkit.proof.units import (
    ADVERB,
    ARTICLE,
    AUXILIARY,
    CLITIC,
    DETERMINER,
    MARK,
    OPEN,
    PREPOSITION,
    PRONOUN,
    QUANTITY,
    Unit,
)
from quizkit.text.operators.tables import NEGATION

_ASKING = frozenset("what which who whom whose when where why how".split())
_DO = frozenset("do does did will would shall should can could may might must".split())
_HAVE = frozenset("have has had".split())
_BE = frozenset("is are was were be been being 's 're".split())

# Verbs that take an adjective or a noun without an article, and are no nouns.
_BARE_VERBS = frozenset(
    "become have make give take seem remain stay bring get keep find feel look teach sell buy attract".split()
)

# Prepositions by which verbs have their object: feeds on, looks after, belongs to.
_TAKEN = frozenset("on upon to after at into against with over from".split())

# What the answer is to the verb: its doer, what is done to, or something beside, such as a time.
AGENT, PATIENT, ADJUNCT = "agent", "patient", "adjunct"


@dataclass(frozen=True, slots=True)
class Frame:
    """A question read: `wh` and `noun` (the noun asked for or counted), `verb` and `verbs` are units, -1 for none,
    `predicate` is the noun that a question with `is` asks for.

    `role` is what the answer is to `verb`; `agents` and `patients` are the units given for the other sides.
    """

    sentence: Sentence
    kind: str
    wh: int
    noun: int
    counts: bool
    verb: int
    verbs: tuple[int, ...]
    predicate: int
    role: str
    agents: tuple[int, ...]
    patients: tuple[int, ...]


@lru_cache(maxsize=64)
def frame_of(question: str, language: str, terms: Terms) -> Frame:
    """The frame of an English question; kept, since each option asks for it."""
    sentence = analyse(question, language, terms)
    units = sentence.units
    wh = next((i for i, unit in enumerate(units) if unit.low in _ASKING), -1)
    noun, counts, following = noun_of(units, wh)
    verb, role, agents, patients = _arguments(units, wh, noun, following)
    verbs = {i for i, unit in enumerate(units) if i != noun and participle(units, i)}
    if verb >= 0:
        verbs.add(verb)
    return Frame(
        sentence,
        kind_of(question),
        wh,
        noun,
        counts,
        verb,
        tuple(sorted(verbs)),
        _predicated(units, wh, noun),
        role,
        agents,
        patients,
    )


def _predicated(units: Sequence[Unit], wh: int, noun: int) -> int:
    """The noun that a question with `is` asks for: `what is the | capital | of Brask`; -1 for none."""
    at = wh + 1
    if wh < 0 or noun >= 0 or units[wh].low not in ("what", "who") or at >= len(units) or units[at].low not in _BE:
        return -1
    head = -1
    for index in range(at + 1, len(units)):
        unit = units[index]
        if unit.cls == PREPOSITION or unit.cls == MARK:
            break
        if unit.cls == OPEN:
            head = index
        elif unit.cls not in (ARTICLE, DETERMINER, QUANTITY, ADVERB, CLITIC):
            return -1
    return head if head >= 0 and head + 1 < len(units) and units[head + 1].low == "of" else -1


def _arguments(units: Sequence[Unit], wh: int, noun: int, at: int) -> tuple[int, str, tuple[int, ...], tuple[int, ...]]:
    none: tuple[int, str, tuple[int, ...], tuple[int, ...]] = (-1, ADJUNCT, (), ())
    if wh < 0:
        return none
    beside = units[wh].low in ("when", "where", "why", "how") and noun < 0
    beside = beside or (wh > 0 and units[wh - 1].cls == PREPOSITION)
    first = at
    if noun >= 0 and first < len(units) and units[first].cls == PREPOSITION:  # which of them, how many tonnes of it
        first = next((i for i in range(first, min(first + 7, len(units))) if _finite(units, i)), first)
    while first < len(units) and units[first].cls == ADVERB:
        first += 1
    if first >= len(units):
        return none
    perfect = units[first].low in _HAVE and first + 1 < len(units) and not past(units[first + 1])
    perfect = perfect and units[first + 1].cls not in (AUXILIARY, ADVERB)
    if units[first].low in _DO or perfect:  # what have studies found
        verb = _bare_verb(units, first + 1)
        if perfect:
            verb = next((i for i in range(first + 2, len(units)) if participle(units, i)), -1)
        if verb < 0:
            return none
        agents = _contents(units, first + 1, verb)
        if not agents:  # who could see it
            return verb, AGENT, (), _object(units, verb + 1)
        stranded = any(u.cls == PREPOSITION and _ends(units, i + 1) for i, u in enumerate(units) if i > verb)
        if beside or stranded or _object(units, verb + 1):
            return verb, ADJUNCT, agents, _object(units, verb + 1)
        return verb, PATIENT, agents, ()
    if units[first].low in _BE:
        verb = next((i for i in range(first + 1, len(units)) if participle(units, i)), -1)
        if verb < 0:
            return none
        subject = _contents(units, first + 1, verb)
        by = verb + 1 if verb + 1 < len(units) and units[verb + 1].low == "by" else -1
        doers = _object(units, by + 1) if by >= 0 else ()
        if beside:
            return verb, AGENT if wh and units[wh - 1].low == "by" else ADJUNCT, doers, subject
        taken = units[verb + 1] if verb + 1 < len(units) else None
        if subject and taken is not None and taken.cls == PREPOSITION and by < 0 and _stranded(units, verb + 2):
            return verb, ADJUNCT, doers, subject  # what was the money spent on
        if subject:  # who was the mural painted by
            return (verb, AGENT, (), subject) if by >= 0 and not doers else none
        return verb, PATIENT, doers, ()
    while first < len(units) and units[first].cls in (AUXILIARY, ADVERB):
        first += 1
    if beside or first >= len(units) or units[first].cls != OPEN or (noun < 0 and units[wh].low == "whose"):
        return none
    if noun >= 0 and not (predicate(units, first) or first > at):
        return none
    after = first + 1
    if after < len(units) and units[after].low in _TAKEN:  # which beetle feeds on the larvae
        after += 1
    return first, AGENT, (), _object(units, after)


def _finite(units: Sequence[Unit], at: int) -> bool:
    return units[at].cls == AUXILIARY or participle(units, at)


def _ends(units: Sequence[Unit], at: int) -> bool:
    return at >= len(units) or units[at].cls == MARK


def _bare_verb(units: Sequence[Unit], at: int) -> int:
    """The verb after `did`: the first word with a subject before it and its complement or nothing after it."""
    subject = False
    for index in range(at, len(units)):
        unit = units[index]
        if unit.cls == MARK:
            break
        if unit.cls == OPEN and not unit.name and subject:
            after = units[index + 1] if index + 1 < len(units) else None
            before = units[index - 1]
            if before.cls in (ARTICLE, DETERMINER, PREPOSITION):
                continue
            if unit.low in _BARE_VERBS or after is None or after.name:
                return index
            if after.cls != OPEN and (after.low not in ("of", "'s") or _stranded(units, index + 2)):
                return index
        if unit.cls in (OPEN, PRONOUN) or unit.name:
            subject = True
    return -1


def _stranded(units: Sequence[Unit], at: int) -> bool:
    """Whether a preposition goes before this: what did she die of | in Rome?"""
    return _ends(units, at) or units[at].cls == PREPOSITION or units[at].timed


def _contents(units: Sequence[Unit], first: int, end: int) -> tuple[int, ...]:
    """The words of a noun phrase before its first preposition or mark."""
    found: list[int] = []
    for index in range(first, min(end, len(units))):
        if units[index].cls in (PREPOSITION, MARK):
            if found:
                break
        elif units[index].cls == OPEN and units[index].op != NEGATION:
            found.append(index)
    return tuple(found)


def _object(units: Sequence[Unit], first: int) -> tuple[int, ...]:
    """The words of the noun phrase that begins right here, none where a preposition or the end stands."""
    if first >= len(units) or units[first].cls in (PREPOSITION, MARK):
        return ()
    end = first
    while end < len(units) and units[end].cls in (OPEN, ARTICLE, DETERMINER, QUANTITY, "clitic"):
        end += 1
    return _contents(units, first, end)
