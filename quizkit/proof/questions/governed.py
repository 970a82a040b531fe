"""Whether the word that the key hangs on makes of it another thing than is asked for: an age, a namesake, a preface."""

from __future__ import annotations

from quizkit.proof.questions.clause import RELATED
from quizkit.proof.questions.frame import Frame
from quizkit.proof.questions.passage import Passage, Places
from quizkit.proof.units import ARTICLE, DETERMINER, MARK, QUANTITY, Unit
from quizkit.proof.verdict import Reason, span

GOVERNED = "another-thing"

_AGES = frozenset("age aged ages".split())
_NAMED = frozenset("named called christened".split())
# What is made for another work by somebody else than the author of that.
_PARTS = frozenset(
    """libretto preface foreword introduction afterword translation score music illustrations drawings photographs
    lyrics text cover costumes choreography arrangement""".split()
)
_OFFSETS = frozenset("later earlier ago".split())
_DIMENSIONS = {
    word: number
    for number, words in enumerate(("long length", "tall high height", "wide broad width", "deep depth", "thick"))
    for word in words.split()
}
_SCOPES = tuple(
    frozenset(words.split())
    for words in (
        "village town city borough",
        "district county parish canton",
        "province state region",
        "country nation kingdom republic empire",
        "continent",
        "world earth globe",
        "island",
        "valley",
    )
)


def another_thing(frame: Frame, passage: Passage, places: Places) -> Reason | None:
    """The word before the key that makes of it another thing than the question asks for, or None.

    “How many years did he rule?” is not answered by 71 where “he ruled until he died at the age of 71”, “who found the
    comet?” not by whom it was “named after”, and “who wrote the music?” not by whose libretto it has.
    """
    asked, units = frame.sentence.units, passage.units
    lows = {unit.low for unit in asked}
    stems = {unit.low[:5] for unit in asked}
    other = None
    for first, last in places:
        behind = [unit.low for unit in units[last + 1 : last + 4]]
        before = [unit for unit in units[max(0, first - 4) : first] if unit.cls != ARTICLE]
        words = ["", "", *(unit.low for unit in before)]
        if frame.counts and _of_a_whole(frame, passage, first, last):
            other = units[first]
        elif frame.kind == "count" and words[-1] == "of" and _measures_another(frame, words[-2], stems):
            other = before[-2]
        elif frame.kind == "count" and ((words[-1] == "of" and words[-2] == "age") or words[-1] == "aged"):
            other = before[-1 if words[-1] == "aged" else -2] if not lows & (_AGES | {"old"}) else None
        elif words[-1] == "after" and words[-2] in _NAMED:
            other = before[-2] if not lows & (_NAMED | {"name", "after", "namesake"}) else None
        elif words[-1] == "by" and words[-2] in _PARTS:
            other = before[-2] if words[-2][:5] not in stems else None
        elif frame.kind == "count":
            other = _measured(units, last, behind, lows)
        else:
            other = None
        if other is None:
            return None
    return _reason(frame, passage, asked[max(frame.wh, 0)], other) if other is not None else None


def _measures_another(frame: Frame, noun: str, stems: set[str]) -> bool:
    """Whether a measure is that of a noun the question does not have: `a peak of 3,100 metres`."""
    how = frame.wh >= 0 and frame.sentence.units[frame.wh].low == "how" and not frame.counts
    return how and bool(noun) and noun[:5] not in stems and noun in _THINGS


def _of_a_whole(frame: Frame, passage: Passage, first: int, last: int) -> bool:
    """Whether the key is the whole of which the passage tells a part: how many returned? of the five only one."""
    units, clauses = passage.units, passage.clauses
    if first < 2 or units[first - 1].low not in ("the", "these", "its", "their") or units[first - 2].low != "of":
        return False
    if first > 2 and units[first - 3].cls not in (QUANTITY, DETERMINER, MARK):
        return False
    told = {units[v].key for c in clauses.all if c.joined == RELATED and last < c.first < last + 4 for v in c.verbs}
    asked = {frame.sentence.units[v].key for v in frame.verbs}
    return bool(asked) and not told & asked


_THINGS = frozenset(
    """peak mountain hill tower bridge building church lake river tree wall mast cliff valley ship tunnel canal road
    column statue crater cave""".split()
)


def _measured(units: tuple[Unit, ...], last: int, behind: list[str], asked: set[str]) -> Unit | None:
    """The adjective that the number measures another way, or the `later` by which it is no length of time."""
    for at, word in enumerate(behind[:2]):
        if word in _OFFSETS and not asked & (_OFFSETS | {"after", "before", "than", "apart"}):
            return units[last + 1 + at]
        if word in _DIMENSIONS and not asked & _alike(word):
            return units[last + 1 + at] if asked & set(_DIMENSIONS) else None
    return None


def _alike(word: str) -> set[str]:
    return {other for other, number in _DIMENSIONS.items() if number == _DIMENSIONS[word]}


def another_scope(frame: Frame, passage: Passage, places: Places) -> Reason | None:
    """The part of the land in which the passage says what the question asks of another, such as the province; or None.

    “Which is the oldest bridge in the country?” is not answered by “the oldest in the province”.
    """
    asked, units, of = frame.sentence.units, passage.units, passage.clauses.of
    wanted = _scope(asked, range(len(asked)))
    if wanted is None or not any(unit.low.endswith("est") or unit.low in ("first", "most", "only") for unit in asked):
        return None
    if passage.has(wanted):
        return None
    other = None
    for first, last in places:
        own = [i for i, index in enumerate(of) if index in (of[first], of[last])]
        other = _scope(units, own)
        if other is None or any({other.low, wanted.low} <= words for words in _SCOPES):
            return None
    return _reason(frame, passage, wanted, other) if other is not None else None


def _scope(units: tuple[Unit, ...], among: range | list[int]) -> Unit | None:
    """The noun of `in the country`."""
    for at in among:
        placed = at > 1 and units[at - 1].cls == ARTICLE and units[at - 2].low in ("in", "of")
        if placed and any(units[at].low in words for words in _SCOPES):
            return units[at]
    return None


def _reason(frame: Frame, passage: Passage, asked: Unit, said: Unit) -> Reason:
    return Reason(
        GOVERNED,
        f"The question asks with “{asked.low}”, and the passage says “{said.low}” of the key.",
        span(frame.sentence.text, asked.start, asked.end),
        span(passage.sentence.text, said.start, said.end),
    )
