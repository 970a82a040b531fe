"""Whether the passage says what is asked of another name: Upper for Lower Marn, Paul for Peter Lang."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quizkit.proof.analysis import STRONG
from quizkit.proof.questions.frame import Frame
from quizkit.proof.questions.passage import Passage, Places
from quizkit.proof.units import ARTICLE, OPEN, Unit
from quizkit.proof.verdict import Reason, span
from quizkit.proof.vocabulary import slip

ANOTHER_NAME = "another-name"


def another_name(frame: Frame, passage: Passage, places: Places) -> Reason | None:
    """The name nearest to the key that shares a word with a name of the question and is another, or None.

    “Which river flows past Upper Marn?” is not answered by “the Sill flows past Lower Marn, below Upper Marn”. A part
    of the name stands for the whole of it.
    """
    asked, units = frame.sentence.units, passage.units
    if any(unit.low == "or" for unit in asked):
        return None
    inside = {i for first, last in places for i in range(first, last + 1)}
    mine = [(first, last) for first, last in _phrases(asked) if first != frame.wh]
    theirs = [run for run in _phrases(units) if run[0] not in inside]
    for first, last in mine:
        words = [unit.key for unit in asked[first : last + 1]]
        if len(words) < 2:
            continue
        same, others = [], []
        for start, end in theirs:
            said = [unit.key for unit in units[start : end + 1]]
            if set(said) <= set(words) or set(words) <= set(said):
                same.append((start, end))
            elif _rivals(words, said, asked[first : last + 1], units[start : end + 1]):
                others.append((start, end))
        if not others:
            continue
        nearest = min(others, key=lambda run: _distance(passage, run, places))
        if same and min(_distance(passage, run, places) for run in same) <= _distance(passage, nearest, places):
            continue
        if units[nearest[1]].key != words[-1] and not _ordinal(units[nearest[1]]):
            # Lumen Energy and Lumen Foods are two things anyhow: only where the other one is told of elsewhere
            answering = passage.answering(places, adverbial=True)
            context = _context(asked, first)
            if same and context == _context(units, nearest[0]) not in [_context(units, start) for start, _ in same]:
                return _reason(frame, passage, (first, last), nearest)
            of = passage.clauses.of
            if not same or of[nearest[0]] not in answering or any(of[start] in answering for start, _ in same):
                continue
        return _reason(frame, passage, (first, last), nearest)
    return None


def _reason(frame: Frame, passage: Passage, mine: tuple[int, int], theirs: tuple[int, int]) -> Reason:
    asked, units = frame.sentence.units, passage.units
    question = span(frame.sentence.text, asked[mine[0]].start, asked[mine[1]].end)
    said = span(passage.sentence.text, units[theirs[0]].start, units[theirs[1]].end)
    message = f"The question says “{question.text}”, and the passage says this of “{said.text}”."
    return Reason(ANOTHER_NAME, message, question, said)


def _context(units: Sequence[Unit], at: int) -> tuple[str, str]:
    """The two words before a name, over articles: `lent to`, `rival of`."""
    before = [unit.key for unit in units[max(0, at - 5) : at] if unit.cls != ARTICLE]
    return ("", "", *before)[-2], ("", "", *before)[-1]


def _phrases(units: Sequence[Unit]) -> Iterator[tuple[int, int]]:
    """The first and last units of names of several words: `Upper Marn`, `Karl II`."""
    at = 0
    while at < len(units):
        end = at
        while end < len(units) and (
            (units[end].cls == OPEN and (units[end].name or end == at == 0)) or (end > at and _epithet(units, end))
        ):
            end += 1
        if end > at + (not units[at].name):
            yield at, end - 1
        at = max(end, at + 1)


def _epithet(units: Sequence[Unit], at: int) -> bool:
    """Whether an article stands inside a name: `Peter Lindgren the Elder`."""
    return units[at].low == "the" and at + 1 < len(units) and units[at + 1].low in ("elder", "younger")


def _rivals(words: list[str], said: list[str], asked: Sequence[Unit], units: Sequence[Unit]) -> bool:
    """Whether two names are alike in their first or their last word and differ in another."""
    if len(said) < 2 or not (words[0] == said[0] or words[-1] == said[-1]):
        return False
    one = [u.low for u in asked if u.key not in said]
    other = [u.low for u in units if u.key not in words]
    if any(len(word) == 2 and word.strip("ivx") for word in one):
        return False  # initials may stand for the name
    return bool(one and other) and not any(slip(a, b) or (a[:3] == b[:3] and len(a) > 3) for a in one for b in other)


def _ordinal(unit: Unit) -> bool:
    return not unit.low.strip("ivx")


def _distance(passage: Passage, run: tuple[int, int], places: Places) -> int:
    """Units between a name and the nearest place of the key; what parts clauses counts more."""
    best = 10 * len(passage.units)
    for first, last in places:
        low, high = (run[1], first) if run[1] < first else (last, run[0])
        between = range(low + 1, high)
        parted = sum(10 if passage.sentence.cuts[i] == STRONG else 3 for i in between if passage.units[i].low in _MARKS)
        best = min(best, len(between) + parted)
    return best


_MARKS = frozenset(",;:.—")
