"""Whether the passage compares the way that the question does: what is longer than which, and by how much."""

from __future__ import annotations

from collections.abc import Sequence

from quizkit.proof.antonyms import ANYWHERE
from quizkit.proof.questions.frame import Frame
from quizkit.proof.questions.passage import Passage, Places
from quizkit.proof.units import MARK, OPEN, Unit
from quizkit.proof.verdict import Reason, span

COMPARED = "compared-otherwise"

_IRREGULAR = frozenset("more less fewer better worse".split())
_FAINT = frozenset("be have it".split())
_DIFFERENCE = frozenset("more fewer less extra additional by another than".split())


def compared_otherwise(frame: Frame, passage: Passage, places: Places) -> Reason | None:
    """The comparative by which the key is on the other side than the question asks, or None.

    “Which river is longer than the Osse?” is not answered by what “the Osse is longer than”, nor by what is as long.
    """
    asked = frame.sentence.units
    than = next((i for i, unit in enumerate(asked) if unit.low == "than"), -1)
    if than < 0:
        return None
    if _asks_difference(asked, than):
        return _not_the_difference(frame, passage, places)
    at = _comparative(asked, than)
    if at < 0 or than + 1 >= len(asked) or asked[than + 1].cls == MARK or frame.wh > than:
        return None
    units, wanted = passage.units, asked[at]
    said = None
    for first, last in places:
        said = None
        for other in (i for i, unit in enumerate(units) if unit.low == "than"):
            found = _comparative(units, other)
            if found < 0:
                continue
            behind = 0 < first - other <= 4 and all(u.cls not in (MARK, "aux") for u in units[other + 1 : first])
            turned = wanted.key in ANYWHERE.get(units[found].key, ())
            if (units[found].key == wanted.key and behind) or (turned and not behind and last < other):
                said = units[found]
        said = said or _alike(units, wanted)
        if said is None:
            return None
    return _reason(frame, passage, wanted, said) if said is not None else None


def turned_in_time(frame: Frame, passage: Passage, places: Places) -> Reason | None:
    """The `before` or `after` behind which the key stands, where the question has another there, or None.

    “Who ruled after Ada?” is not answered by “Ada ruled after Orm”.
    """
    asked, units, of = frame.sentence.units, passage.units, passage.clauses.of
    at = next((i for i, unit in enumerate(asked) if unit.low in ("before", "after")), -1)
    if at < 0 or at < frame.wh or at + 1 == frame.wh:
        return None
    behind = {unit.key for unit in asked[at + 1 :] if unit.cls == OPEN and unit.key not in _FAINT}
    in_front = {unit.key for unit in asked[:at] if unit.cls == OPEN}
    said = None
    for first, _ in places:
        word = next((i for i in range(first - 1, max(-1, first - 6), -1) if units[i].low == asked[at].low), -1)
        if word < 0 or any(units[i].cls == MARK for i in range(word, first)):
            return None
        told = {unit.key for unit in units[word:]}
        if told & behind or not {units[i].key for i in range(word) if of[i] in (of[word - 1], of[word])} & behind:
            return None
        said = units[word]
    if said is None or not in_front:
        return None
    return _reason(frame, passage, asked[at], said)


def _comparative(units: Sequence[Unit], than: int) -> int:
    """The comparative that a `than` belongs to: `longer than`, `more seats than`; -1 for none."""
    if than and units[than - 1].cls == OPEN and units[than - 1].low.endswith("er"):
        return than - 1
    for at in range(than - 1, max(than - 5, -1), -1):
        if units[at].low in _IRREGULAR or units[at].cls == MARK:
            return at if units[at].cls != MARK else -1
    return -1


def _alike(units: Sequence[Unit], wanted: Unit) -> Unit | None:
    """The adjective of `as hard as` where the passage has no `harder`."""
    if any(unit.key == wanted.key for unit in units):
        return None
    for before, unit, after in zip(units, units[1:], units[2:], strict=False):
        if before.low == after.low == "as" and len(unit.low) > 2 and wanted.low.startswith(unit.low.rstrip("ey")):
            return unit
    return None


def _asks_difference(asked: Sequence[Unit], than: int) -> bool:
    """Whether a question asks how many more there are of one than of another."""
    how = next((i for i, unit in enumerate(asked[:than]) if unit.low == "how"), -1)
    return how >= 0 and [unit.low for unit in asked[how + 1 : how + 3]] in (["many", "more"], ["many", "fewer"])


def _not_the_difference(frame: Frame, passage: Passage, places: Places) -> Reason | None:
    units = passage.units
    for first, last in places:
        beside = (*units[max(0, first - 2) : first], *units[first : last + 1], *units[last + 1 : last + 4])
        if any(unit.low in _DIFFERENCE for unit in beside):
            return None
    if not places:
        return None
    asked = next(unit for unit in frame.sentence.units if unit.low in ("more", "fewer"))
    return _reason(frame, passage, asked, units[places[0][1]])


def _reason(frame: Frame, passage: Passage, asked: Unit, said: Unit) -> Reason:
    return Reason(
        COMPARED,
        f"The question asks with “{asked.low}”, and the passage compares otherwise: “{said.low}”.",
        span(frame.sentence.text, asked.start, asked.end),
        span(passage.sentence.text, said.start, said.end),
    )
