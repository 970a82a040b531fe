"""Whether the passage takes the share of another whole than the question, or tells of a smaller part of the world."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from quizkit.proof.questions.frame import Frame
from quizkit.proof.questions.nouns import predicate
from quizkit.proof.questions.passage import Passage, Places
from quizkit.proof.units import ADVERB, ARTICLE, CLITIC, DETERMINER, MARK, OPEN, PREPOSITION, QUANTITY, RELATIVE, Unit
from quizkit.proof.verdict import Reason, span

ANOTHER_WHOLE = "another-whole"

_SHARES = frozenset("percentage percent proportion fraction share part portion much many".split())
_PEOPLE = frozenset("population people person inhabitant inhabitants resident residents citizens households".split())
_THEIRS = frozenset("its their his her".split())
_WORLD = frozenset("world worldwide globally global earth".split())


def another_whole(frame: Frame, passage: Passage, places: Places) -> Reason | None:
    """The noun that the passage takes the share of where the question takes it of another, or None.

    “How much of the forest burned?” is not answered by a third where “a third of the oaks in the forest burned”.
    """
    asked, units = frame.sentence.units, passage.units
    at = next((i for i, u in enumerate(asked[:-2]) if u.low in _SHARES and asked[i + 1].low == "of"), -1)
    if at < 0 or at < frame.wh:
        return None
    whole = _phrase(asked, at + 2)
    if not whole:
        return None
    other = None
    for first, last in places:
        other = None
        begin = next((i for i in range(last + 1, min(last + 3, len(units))) if units[i].low == "of"), -1)
        front = _front(units, first)
        if begin >= 0 and all(u.low in ("percent", "per", "cent") for u in units[last + 1 : begin]):
            other = _other(frame, passage, whole, _phrase(units, begin + 1), first)
        elif front >= 0:
            theirs = _phrase(units, front + 1)
            other = _narrowed(asked, units[front:first]) or _other(frame, passage, whole, theirs, first)
        if other is None:
            return None
    if other is None:
        return None
    said = span(passage.sentence.text, other.start, other.end)
    mine = span(frame.sentence.text, whole[0].start, whole[-1].end)
    message = f"The question asks of “{mine.text}”, and the passage takes the share of others: “{said.text}”."
    return Reason(ANOTHER_WHOLE, message, mine, said)


def _narrowed(asked: Sequence[Unit], front: Sequence[Unit]) -> Unit | None:
    """The word by which a clause narrows the whole to those of whom the question asks: `of the voters who own land`."""
    phrase = _phrase(front, 1)
    parts = [i for i, unit in enumerate(front) if unit.cls in (RELATIVE, PREPOSITION) and i > 1]
    if not phrase or any(unit.cls == RELATIVE for unit in asked):
        return None
    lows = [unit.low.removesuffix("s") for unit in asked]
    for start, end in pairwise((*parts, len(front))):
        words = [unit for unit in front[start:end] if unit.cls in (OPEN, ADVERB)]
        if not words or any(unit.low.removesuffix("s") not in lows for unit in words):
            continue
        before = lows.index(words[0].low.removesuffix("s")) - 1
        while before > 0 and asked[before].cls in (PREPOSITION, ARTICLE):
            before -= 1
        alike = asked[before].key == phrase[-1].key or {asked[before].low, phrase[-1].low} <= _PEOPLE
        if not alike and asked[before].cls == OPEN:
            return words[0]
    return None


def _front(units: Sequence[Unit], first: int) -> int:
    """The `Of` that opens the sentence of the key: `Of those who vote, | a third`; -1 for none."""
    start = next((i + 1 for i in range(first - 1, -1, -1) if units[i].low in (".", ";")), 0)
    comma = first - 2 if first > 1 and units[first - 1].cls == ARTICLE else first - 1
    return start if units[start].low == "of" and units[comma].low == "," else -1


def _phrase(units: Sequence[Unit], at: int) -> list[Unit]:
    """The words of a noun phrase up to its head, with the possessor before a clitic."""
    found: list[Unit] = []
    while at < len(units) and units[at].cls in (OPEN, ARTICLE, DETERMINER, QUANTITY, CLITIC, ADVERB):
        if found and found[-1].cls == OPEN and predicate(units, at):
            break
        if units[at].cls in (OPEN, CLITIC) or units[at].low in _THEIRS:
            found.append(units[at])
        at += 1
    return found


def _other(frame: Frame, passage: Passage, mine: list[Unit], theirs: list[Unit], first: int) -> Unit | None:
    """The word by which the whole of the passage is another one."""
    if not theirs or theirs[-1].cls != OPEN:
        return None
    head, said = mine[-1], theirs[-1]
    if head.key == said.key:
        owner, other = _owner(mine), _owner(theirs)
        if owner is None or other is None or owner.key == other.key:
            return None
        if other.low in _THEIRS and any(unit.key == owner.key for unit in passage.units[:first]):
            return None
        return other
    alike = any(u.key in {t.key for t in theirs} for u in mine) or {head.low, said.low} <= _PEOPLE
    elsewhere = {u.key for u in frame.sentence.units} - {u.key for u in mine}
    return said if not alike and (passage.has(head) or said.key in elsewhere) else None


def _owner(phrase: list[Unit]) -> Unit | None:
    """Whose the noun is: the word before a clitic, or a possessive."""
    for before, unit in pairwise(phrase):
        if unit.cls == CLITIC:
            return before
    return phrase[0] if phrase[0].low in _THEIRS else None


_SOME = frozenset("most many some half several few one two three all".split())


def part_of_them(frame: Frame, passage: Passage, places: Places) -> Reason | None:
    """The `most of them` behind which the passage says what the question asks of all, or None.

    “How many people were killed by ash?” is not answered by 63 where it killed “63 people, most of them by ash”.
    """
    asked, units = frame.sentence.units, passage.units
    if frame.kind != "count":
        return None
    words = {unit.key for unit in asked if unit.cls == OPEN}
    said = None
    for _, last in places:
        at = next(
            (
                i
                for i in range(last + 1, len(units) - 2)
                if units[i].low in _SOME and units[i + 1].low == "of" and units[i + 2].low in ("them", "whom", "which")
            ),
            -1,
        )
        end = next((i for i in range(at, len(units)) if units[i].cls == MARK), len(units))
        if at < 0 or any(units[i].low == "." for i in range(last, at)):
            return None
        behind = {unit.key for unit in units[at:end]} & words
        if not behind - {unit.key for unit in (*units[:at], *units[end:])}:
            return None
        said = units[at]
    if said is None:
        return None
    told = span(passage.sentence.text, said.start, said.end)
    message = f"The passage says this of “{told.text}” of them, and the question of all."
    return Reason(ANOTHER_WHOLE, message, None, told)


def part_of_the_world(frame: Frame, passage: Passage, places: Places) -> Reason | None:
    """The place to which the passage limits what it says of the key where the question asks of the world, or None."""
    asked, units, of = frame.sentence.units, passage.units, passage.clauses.of
    world = next((unit for unit in asked if unit.low in _WORLD), None)
    if world is None:
        return None
    keys = {unit.key for unit in asked}
    limit = None
    for first, last in places:
        own = [i for i, index in enumerate(of) if index in (of[first], of[last])]
        if any(units[i].low in _WORLD for i in own):
            return None
        limit = next(
            (
                units[i + 1]
                for i in own[:-1]
                if units[i].low == "in"
                and units[i].cls == PREPOSITION
                and units[i + 1].name
                and units[i + 1].key not in keys
                and not first <= i + 1 <= last
            ),
            None,
        )
        if limit is None:
            return None
    if limit is None:
        return None
    said = span(passage.sentence.text, limit.start, limit.end)
    mine = span(frame.sentence.text, world.start, world.end)
    return Reason(
        ANOTHER_WHOLE, f"The question asks of the world, and the passage says it of “{said.text}”.", mine, said
    )
