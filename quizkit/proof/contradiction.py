"""Shows that a sentence says the opposite: the same words, and one number, name, negation or modal differs."""

from __future__ import annotations

import re

from quizkit.proof.analysis import Sentence
from quizkit.proof.derivation import Derivation, Obstacle
from quizkit.proof.derive import derive
from quizkit.proof.gaps.words import PEOPLES
from quizkit.proof.units import ARTICLE, AUXILIARY, MARK, Unit
from quizkit.proof.units.quantities import relation_of

_STRONG_MODALS = frozenset("will shall must".split())
_WEAK_MODALS = frozenset("may might can could".split())


def contradict(claim: Sentence, sentence: Sentence, derivation: Derivation) -> Obstacle | None:
    """The difference that makes the claim false by this sentence, or None where none can be shown."""
    missing = _missing(claim, sentence)
    return (
        (_number(claim, sentence, missing) if missing else None)
        or _negation(claim, sentence)
        or (_modal(claim, sentence, missing) or _name(claim, sentence, missing) if missing else None)
    )


def _missing(claim: Sentence, sentence: Sentence) -> list[int] | None:
    """The claim's slots that the sentence cannot match, or None where there are too many to show anything."""
    missing: list[int] = []
    for slot, index in enumerate(claim.slots):
        unit = claim.units[index]
        if unit.quantity is not None:
            wanted = unit.quantity
            found = any(
                (q := sentence.quantity(n)) is not None and relation_of(wanted, q) == "proves" for n in sentence.numbers
            )
        else:
            found = unit.key in sentence.keys
        if not found:
            missing.append(slot)
            if len(missing) > 3:
                return None
    return missing


def _number(claim: Sentence, sentence: Sentence, missing: list[int]) -> Obstacle | None:
    replaced: dict[int, list[int]] = {}
    for slot in missing:
        wanted = claim.quantity(slot)
        if wanted is None:
            return None
        against = [
            n
            for n in sentence.numbers
            if (q := sentence.quantity(n)) is not None and relation_of(wanted, q) == "contradicts"
        ]
        if not against:
            return None
        replaced[slot] = against
    shown = derive(claim, sentence, replaced=replaced)
    if shown.obstacle is not None:
        return None
    index = claim.slots[missing[0]]
    place = shown.places[shown.claimed.index(index)]
    return Obstacle("number-differs", "the number differs", index, index, place, place)


def _negation(claim: Sentence, sentence: Sentence) -> Obstacle | None:
    negators = ("not", "never", "no", "nunca", "nicht", "nie") if claim.tables.language != "en" else ("not", "never")
    said = [s for s, i in enumerate(claim.slots) if claim.units[i].low in negators]
    stood = [i for i, unit in enumerate(sentence.units) if unit.low in negators]
    if bool(said) == bool(stood) or len(said) + len(stood) != 1:
        return None
    if said:
        skip = frozenset(
            s for s in (said[0], said[0] - 1)
            if s == said[0] or (s >= 0 and claim.units[claim.slots[s]].key == "do" and "do" not in sentence.keys)
        )  # fmt: skip
        shown = derive(claim, sentence, skip=skip)
        index, place = claim.slots[said[0]], -1
    else:
        place = stood[0]
        ignored = {place}
        if place and sentence.units[place - 1].key == "do":
            ignored.add(place - 1)
        shown = derive(claim, sentence, ignored=frozenset(ignored))
        index = -1
        if shown.obstacle is None and not _inside(shown.places, place):
            return None
    if shown.obstacle is not None:
        return None
    return Obstacle("negation-differs", "one says that it is so, the other that it is not", index, index, place, place)


def _inside(places: tuple[int, ...], place: int) -> bool:
    return bool(places) and places[0] < place < places[-1]


def _modal(claim: Sentence, sentence: Sentence, missing: list[int]) -> Obstacle | None:
    if len(missing) != 1:
        return None
    unit = claim.units[claim.slots[missing[0]]]
    if unit.low in _STRONG_MODALS:
        wanted = _WEAK_MODALS
    elif unit.low in _WEAK_MODALS:
        wanted = _STRONG_MODALS
    else:
        return None
    against = [
        s
        for s, i in enumerate(sentence.slots)
        if sentence.units[i].low in wanted and sentence.units[i].cls == AUXILIARY
    ]
    if not against:
        return None
    shown = derive(claim, sentence, replaced={missing[0]: against})
    if shown.obstacle is not None:
        return None
    index = claim.slots[missing[0]]
    place = shown.places[shown.claimed.index(index)]
    return Obstacle("modality-differs", "one says that it is so, the other that it may be", index, index, place, place)


# A place lies in others: "born in Portland" does not contradict "born in America".
_PLACED = frozenset("in at on near of from to and or , (".split())


def _word_before(sentence: Sentence, index: int) -> Unit | None:
    """The word before a unit, articles aside, or None at the start of the sentence."""
    at = index - 1
    while at >= 0 and (sentence.units[at].cls == ARTICLE or sentence.units[at].low == '"'):
        at -= 1
    return sentence.units[at] if at >= 0 else None


def _apart(claim: Sentence, missing: list[int], sentence: Sentence, run: int, end: int) -> bool:
    """Whether two names share no word and no beginning, so that one is no form of the other."""
    said = [claim.units[claim.slots[s]].low for s in missing]
    stood = [unit.low for unit in sentence.units[run : end + 1]]
    return not any(a[:3] == b[:3] for a in said for b in stood)


_NUMERAL = re.compile(r"[ivx]{1,5}\Z")


def _same_but_one(claim: Sentence, missing: list[int], sentence: Sentence) -> Obstacle | None:
    """One part of a name differs where the rest is the same: Elizabeth I and II, Clara and Maria Santos, …of Padua."""
    if len(missing) != 1:
        return None
    mine = claim.slots[missing[0]]
    unit, before = claim.units[mine], claim.units[mine - 1] if mine else None
    after = claim.units[mine + 1] if mine + 1 < len(claim.units) else None
    if not unit.name and not (_NUMERAL.match(unit.low) and before is not None and before.name):
        return None
    for slot, index in enumerate(sentence.slots):
        stood = sentence.units[index]
        if stood.key in claim.keys or (stood.low[:3] == unit.low[:3] and not _NUMERAL.match(unit.low)):
            continue
        left, right = sentence.units[index - 1] if index else None, None
        right = sentence.units[index + 1] if index + 1 < len(sentence.units) else None
        if _NUMERAL.match(unit.low) and before is not None:
            fits = _NUMERAL.match(stood.low) is not None and left is not None and left.key == before.key
        elif before is not None and before.low == "of":
            fits = stood.name and _institution(claim, mine) and _institution(sentence, index)
        else:
            fits = (
                mine == 0 and index == 0 and stood.name and after is not None and right is not None
                and after.name and after.key == right.key
            )  # fmt: skip
        if not fits:
            continue
        shown = derive(claim, sentence, replaced={missing[0]: [slot]}, ignored=frozenset((index,)))
        if shown.obstacle is None:
            return Obstacle("name-differs", "another name stands in its place", mine, mine, index, index)
    return None


def _institution(sentence: Sentence, index: int) -> bool:
    """Whether `of` and a name in capitals stand before a unit: the University of …"""
    return index > 1 and sentence.units[index - 1].low == "of" and sentence.units[index - 2].name


def _name(claim: Sentence, sentence: Sentence, missing: list[int]) -> Obstacle | None:
    if missing != list(range(missing[0], missing[-1] + 1)):
        return None
    part = _same_but_one(claim, missing, sentence)
    if part is not None:
        return part
    if not all(claim.units[claim.slots[s]].name for s in missing):
        return None
    first = claim.slots[missing[0]]
    before = _word_before(claim, first)
    if before is None or before.low in _PLACED or before.name or before.glued:
        return None
    after = claim.slots[missing[-1]] + 1
    if after < len(claim.units) and (claim.units[after].name or claim.units[after].glued):
        return None
    spots = [
        s
        for s, i in enumerate(sentence.slots)
        if sentence.units[i].name and (i == 0 or not sentence.units[i - 1].name)
        and sentence.units[i].key not in claim.keys
    ]  # fmt: skip
    if not spots:
        return None
    peoples = claim.units[claim.slots[missing[-1]]].low.endswith(PEOPLES)
    for spot in spots:
        if peoples and sentence.units[sentence.slots[spot]].low.endswith(PEOPLES):
            continue  # who is Finnish is European
        run = sentence.slots[spot]
        end = run
        while end + 1 < len(sentence.units) and sentence.units[end + 1].name and sentence.units[end + 1].cls != MARK:
            end += 1
        leading = _word_before(sentence, run)
        if leading is None or leading.key != before.key or not _apart(claim, missing, sentence, run, end):
            continue
        rest = frozenset(missing[1:])
        shown = derive(
            claim, sentence, skip=rest, replaced={missing[0]: [spot]}, ignored=frozenset(range(run, end + 1))
        )
        if shown.obstacle is None:
            return Obstacle(
                "name-differs",
                "another name stands in its place",
                claim.slots[missing[0]],
                claim.slots[missing[-1]],
                run,
                end,
            )
    return None
