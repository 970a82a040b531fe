"""Another name stands in the same place: another person, another part of a name, another place."""

from __future__ import annotations

import re

from quizkit.proof.analysis import Sentence, verb_like
from quizkit.proof.contradictions.changed import with_units
from quizkit.proof.contradictions.places import another_place, identical
from quizkit.proof.derivation import Obstacle
from quizkit.proof.derive import derive
from quizkit.proof.gaps.words import PEOPLES
from quizkit.proof.persons import given
from quizkit.proof.units import ARTICLE, MARK, Unit
from quizkit.text.words import listed_keys

WHY = "another name stands in its place"

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
        left = sentence.units[index - 1] if index else None
        right = sentence.units[index + 1] if index + 1 < len(sentence.units) else None
        if _NUMERAL.match(unit.low) and before is not None:
            fits = _NUMERAL.match(stood.low) is not None and left is not None and left.key == before.key
        elif before is not None and before.low == "of":
            fits = stood.name and _institution(claim, mine) and _institution(sentence, index)
        elif before is not None and before.name:
            # Peter Lee and Peter Moe
            alike = stood.name and left is not None and left.key == before.key and given(before)
            fits = alike and _ends(sentence, index) and _ends(claim, mine)
        else:
            fits = (
                mine == 0 and index == 0 and stood.name and after is not None and right is not None
                and after.name and after.key == right.key
            )  # fmt: skip
        if not fits:
            continue
        shown = derive(claim, sentence, replaced={missing[0]: [slot]}, ignored=frozenset((index,)))
        if shown.obstacle is None:
            return Obstacle("name-differs", WHY, mine, mine, index, index)
    return None


def _ends(sentence: Sentence, index: int) -> bool:
    """Whether a name ends with a unit."""
    return index + 1 >= len(sentence.units) or not (sentence.units[index + 1].name or sentence.units[index + 1].glued)


def _institution(sentence: Sentence, index: int) -> bool:
    """Whether `of` and a name in capitals stand before a unit: the University of …"""
    return index > 1 and sentence.units[index - 1].low == "of" and sentence.units[index - 2].name


# A sentence that gives someone two names may mean the claim's by the other.
_NAMING = listed_keys("know call name nickname pseudonym alias dub rename")
# What is done to one thing once, by one or by those named together.
_FIRST = listed_keys(
    """discover invent found write compose paint direct design establish create assassinate murder kill author coin
    sculpt patent publish"""
)


def name_differs(claim: Sentence, sentence: Sentence, missing: list[int]) -> Obstacle | None:
    """Whether a name is all that is missing, and the sentence has another one in its place."""
    if not _NAMING.isdisjoint(sentence.keys):
        return None
    for shown in (_name, _agent, _made_by, another_place, identical):
        found = shown(claim, sentence, missing)
        if found is not None:
            return found
    return None


def _agent(claim: Sentence, sentence: Sentence, missing: list[int]) -> Obstacle | None:
    """`Peter discovered the island` against `Mary discovered the island`."""
    size = len(missing)
    if missing != list(range(size)) or size >= len(claim.slots):
        return None
    subject, verb = [claim.units[claim.slots[s]] for s in missing], claim.units[claim.slots[size]]
    if not all(unit.name for unit in subject) or verb.key not in _FIRST or not verb_like(verb):
        return None
    if claim.slots[size] != claim.slots[size - 1] + 1 or subject[0].low in claim.tables.universals:
        return None
    end = 0
    while end < len(sentence.units) and sentence.units[end].name:
        end += 1
    if not end or sentence.units[end].key != verb.key or not _apart(claim, missing, sentence, 0, end - 1):
        return None
    following = claim.units[claim.slots[size] + 1 : claim.slots[size] + 2]
    if not following or not (following[0].low in ("the", "his", "her") or following[0].name):
        return None
    shown = derive(claim, sentence, skip=frozenset(missing), ignored=frozenset(range(end)))
    if shown.obstacle is not None and shown.obstacle.code == "unsafe-drop" and shown.obstacle.last < end:
        shown = derive(claim, sentence, skip=frozenset(missing[1:]), replaced={0: [0]}, ignored=frozenset(range(end)))
    if shown.obstacle is not None:
        return None
    return Obstacle("name-differs", WHY, claim.slots[0], claim.slots[size - 1], 0, end - 1)


def _made_by(claim: Sentence, sentence: Sentence, missing: list[int]) -> Obstacle | None:
    """`was directed by Ann Lee` against `a film directed by Tom Moe`, in whatever words."""
    names = [s for s in missing if claim.units[claim.slots[s]].name]
    spared = [s for s in missing if claim.units[claim.slots[s]].low in claim.tables.copulas]
    if not names or len(names) + len(spared) != len(missing) or names[-1] - names[0] != len(names) - 1:
        return None
    first, last = claim.slots[names[0]], claim.slots[names[-1]]
    if first < 2 or claim.units[first - 1].low != "by" or claim.units[first - 2].key not in _FIRST:
        return None
    units = sentence.units
    for at in range(1, len(units) - 1):
        if units[at].low != "by" or units[at - 1].key != claim.units[first - 2].key or not units[at + 1].name:
            continue
        end = at + 1
        while end + 1 < len(units) and units[end + 1].name:
            end += 1
        if _apart(claim, names, sentence, at + 1, end):
            run = range(at + 1, end + 1)
            return with_units(claim, sentence, (first, last), run, "name-differs", WHY)
    return None


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
    person = before is not None and before.low in ("to", "from", "and") and given(claim.units[first])
    if before is None or (before.low in _PLACED and not person) or before.name or before.glued:
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
        if leading is None or leading.key != before.key or (person and not given(sentence.units[run])):
            continue
        if not _apart(claim, missing, sentence, run, end):
            continue
        rest = frozenset(missing[1:])
        shown = derive(
            claim, sentence, skip=rest, replaced={missing[0]: [spot]}, ignored=frozenset(range(run, end + 1))
        )
        if shown.obstacle is None:
            return Obstacle(
                "name-differs",
                WHY,
                claim.slots[missing[0]],
                claim.slots[missing[-1]],
                run,
                end,
            )
    return None
