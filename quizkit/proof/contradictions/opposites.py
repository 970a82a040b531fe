"""One word of the claim has its opposite in the sentence: before and after, won and lost, the largest and the smallest.

Two opposites exclude each other only in some places. A pair of adjectives does after a copula (`is open`), not before
a noun: who owns an old mill may own a new one. A pair of verbs does where its object is one thing (`won the final`).
"""

from __future__ import annotations

from quizkit.proof.analysis import Sentence, verb_like
from quizkit.proof.antonyms import ADJECTIVES, ANYWHERE, COMPASS, VERBS
from quizkit.proof.contradictions.changed import with_words
from quizkit.proof.derivation import Obstacle
from quizkit.proof.units import ADVERB, ARTICLE, AUXILIARY, DETERMINER, MARK, OPEN, PREPOSITION
from quizkit.text.words import word_key

_DAYS = "monday tuesday wednesday thursday friday saturday sunday".split()


_STRONG, _WEAK = frozenset("will shall must".split()), frozenset("may might can could".split())
WHY = "the passage says the opposite"


def opposite(claim: Sentence, sentence: Sentence, missing: list[int]) -> Obstacle | None:
    """The contradiction in the one word of the claim that the sentence has not, or None."""
    if len(missing) != 1:
        return None
    slot = missing[0]
    unit = claim.units[claim.slots[slot]]
    if unit.low in _STRONG or unit.low in _WEAK:
        return _modal(claim, sentence, slot)
    for table, excludes in ((ANYWHERE, None), (COMPASS, _placed), (VERBS, _done), (ADJECTIVES, _said)):
        against = sorted(s for key in table.get(unit.key, ()) for s in sentence.keys.get(key, ()))
        if not against or (excludes is not None and not excludes(claim, claim.slots[slot])):
            continue
        spare = [i for s in against for i in _beside(sentence, sentence.slots[s])]
        found = with_words(claim, sentence, {slot: against}, "opposite", WHY, spare)
        if found is not None and (excludes is None or excludes(sentence, found.first)):
            return found
    if unit.low in _DAYS and _once(claim):
        against = sorted(s for day in _DAYS for s in sentence.keys.get(word_key(day), ()))
        return with_words(claim, sentence, {slot: against}, "opposite", "the day differs") if against else None
    return None


def _beside(sentence: Sentence, index: int) -> list[int]:
    """The opposite itself, and an `any` after it: without [any] instruments."""
    following = sentence.units[index + 1] if index + 1 < len(sentence.units) else None
    return [index, index + 1] if following is not None and following.low == "any" else [index]


def _modal(claim: Sentence, sentence: Sentence, slot: int) -> Obstacle | None:
    wanted = _WEAK if claim.units[claim.slots[slot]].low in _STRONG else _STRONG
    against = [
        s
        for s, i in enumerate(sentence.slots)
        if sentence.units[i].low in wanted and sentence.units[i].cls == AUXILIARY
    ]
    why = "one says that it is so, the other that it may be"
    return with_words(claim, sentence, {slot: against}, "modality-differs", why) if against else None


def _placed(sentence: Sentence, index: int) -> bool:
    """Whether a direction says where one thing lies or moves: `lies north of`, `flows south`, `on the left bank`."""
    units = sentence.units
    following = units[index + 1] if index + 1 < len(units) else None
    if following is None or following.low in ("of", ",", ".") or following.cls == PREPOSITION:
        at = index - 1
        while (at > 0 and units[at].cls in (ARTICLE, PREPOSITION, ADVERB)) or units[at].quantity is not None:
            at -= 1
        return at > 0 and (units[at].cls in (OPEN, AUXILIARY)) and not units[index].name
    if units[index].name and following.name:
        return units[index - 1].cls == PREPOSITION if index else False
    side = following.low in ("bank", "side", "shore", "coast", "edge", "end", "part", "half", "wall", "slope")
    at = index - 1
    while at > 0 and units[at].cls in (ARTICLE, PREPOSITION):
        at -= 1
    return side and at < index - 1 and (units[at].key in _STANDING or units[at].cls == AUXILIARY)


_STANDING = frozenset(word_key(word) for word in "stand lie situate locate rise live build born sit".split())


def _done(sentence: Sentence, index: int) -> bool:
    """Whether a verb stands there that has no object, or one thing for it: `rose`, `won the final`."""
    units = sentence.units
    before = units[index - 1] if index else None
    following = units[index + 1] if index + 1 < len(units) else None
    if before is None or before.cls in (ARTICLE, DETERMINER) or (before.cls == PREPOSITION and before.low != "to"):
        return False
    if following is None or following.cls in (MARK, PREPOSITION, ADVERB) or following.timed or following.name:
        return True
    return following.low in ("the", "his", "her", "its", "their", "this", "that") or following.quantity is not None


def _said(sentence: Sentence, index: int) -> bool:
    """Whether an adjective is what a copula says of the subject: `is still open`."""
    units = sentence.units
    at = index - 1
    while at > 0 and units[at].cls == ADVERB and units[at].op is None:
        at -= 1
    following = units[index + 1] if index + 1 < len(units) else None
    noun = following is not None and following.cls == OPEN and not verb_like(following)
    return at > 0 and not noun and (units[at].low in sentence.tables.copulas or units[at].key in _REMAINING)


_REMAINING = frozenset(word_key(word) for word in "remain become stay turn".split())


def _once(claim: Sentence) -> bool:
    """Whether a claim tells of what was done: opened, was abandoned."""
    return any(unit.value == "past" or (verb_like(unit) and not unit.name) for unit in claim.units)
