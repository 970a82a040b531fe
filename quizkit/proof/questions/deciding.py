"""Whether the passage has the words of a question that decide: a rank, and the noun that is counted."""

from __future__ import annotations

from collections.abc import Sequence

from quizkit.proof.questions.forms import past
from quizkit.proof.questions.frame import Frame
from quizkit.proof.questions.passage import Passage, Places
from quizkit.proof.units import ARTICLE, CLITIC, DETERMINER, OPEN, PREPOSITION, QUANTITY, Unit
from quizkit.proof.verdict import Reason, span
from quizkit.text.operators.en_questions import MEASURES, counted_sets
from quizkit.text.words import loose_key

RANK, RANKED, COUNTED = "rank-not-said", "another-noun-ranked", "another-noun-counted"

_NO_RANKS = frozenset(
    """west east forest interest request harvest conquest protest invest suggest guest quest priest midwest northwest
    southwest northeast southeast contest arrest digest nest pest vest chest crest rest test honest modest
    best-known manifest budapest everest bucharest""".split()
)
# Ranks of which the passage must say one of the same set; the sets are alike where one rank implies another.
_ALIKE = tuple(
    frozenset(words.split())
    for words in (
        "first earliest oldest original initial pioneer original",
        "last latest final newest ultimate closing",
        "largest biggest greatest",
        "smallest least lowest",
        "highest tallest greatest top",
        "richest wealthiest",
        "best top finest",
        "closest nearest",
        "furthest farthest",
        "second 2nd deputy next runner-up",
        "third 3rd",
    )
)
_WEAK = frozenset("first most last latest final earliest only".split())


def rank_not_said(frame: Frame, passage: Passage, places: Places) -> Reason | None:
    """The rank of the question, such as `oldest` or `second`, that the passage does not give, or None.

    `first`, `last` and `most` may go without saying; not where the passage says another rank.
    """
    asked, units = frame.sentence.units, passage.units
    for at, unit in enumerate(asked[:-1]):
        if (
            not is_rank(unit)
            or asked[at + 1].cls not in (OPEN, QUANTITY)
            or not at
            or asked[at - 1].cls not in _OPENING
        ):
            continue
        alike = {unit.low}.union(*(words for words in _ALIKE if unit.low in words))
        noun = asked[at + 1]
        stood = [i for i, u in enumerate(units) if u.low in alike or u.key == unit.key or _same_rank(u, unit)]
        others = [i for i, u in enumerate(units[:-1]) if is_rank(u) and i not in stood and units[i + 1].key == noun.key]
        if stood and not (others and all(units[i + 1].key != noun.key for i in stood if i + 1 < len(units))):
            continue
        if unit.low in _WEAK and not others:
            continue
        if unit.low == "second" and all(_comes_after(units, first) for first, _ in places):
            continue
        place = span(frame.sentence.text, unit.start, unit.end)
        return Reason(RANK, f"The passage does not say which is the “{unit.low}”.", place, None)
    return None


def _same_rank(one: Unit, other: Unit) -> bool:
    return one.quantity is not None and other.quantity is not None and one.quantity.key == other.quantity.key


_ANYONE = frozenset("person man people one individual thing place time known ever major".split())


def another_ranked(frame: Frame, passage: Passage, places: Places) -> Reason | None:
    """The noun that the passage gives the rank of the question to, where the question ranks another, or None.

    “Who was the first doctor to cross?” is not answered by “Ana was the first teacher to cross”.
    """
    asked, units = frame.sentence.units, passage.units
    for at, unit in enumerate(asked[:-2]):
        noun = asked[at + 1]
        if not is_rank(unit) or not at or asked[at - 1].cls not in _OPENING:
            continue
        if noun.cls != OPEN or noun.name or noun.low in _ANYONE or asked[at + 2].cls == OPEN or passage.has(noun):
            continue
        stood = [i for i, u in enumerate(units[:-2]) if u.key == unit.key or _same_rank(u, unit)]
        others = [i + 1 for i in stood if _is_head(units, i + 1)]
        if stood and len(others) == len(stood):
            said = units[others[0]]
            return Reason(
                RANKED,
                f"The question ranks “{noun.low}”, and the passage “{said.low}”.",
                span(frame.sentence.text, noun.start, noun.end),
                span(passage.sentence.text, said.start, said.end),
            )
    return None


def rank_narrowed(frame: Frame, passage: Passage, places: Places) -> Reason | None:
    """The word by which the passage narrows the rank that the question asks for at large, or None.

    “Who conducted the first performance?” is not answered by who conducted “the first American performance”.
    """
    asked, units = frame.sentence.units, passage.units
    words = {loose_key(unit.low, "en") for unit in asked}
    for at, unit in enumerate(asked[:-1]):
        noun = asked[at + 1]
        if not is_rank(unit) or not at or asked[at - 1].cls not in _OPENING or noun.cls != OPEN or noun.name:
            continue
        if unit.low == "most":
            continue  # most bridges: a share, and no rank
        between: list[list[Unit]] = []
        for i, stood in enumerate(units):
            if stood.key == unit.key or _same_rank(stood, unit):
                head = next((j for j in range(i + 1, min(i + 4, len(units))) if units[j].key == noun.key), 0)
                if head:
                    between.append([u for u in units[i + 1 : head] if loose_key(u.low, "en") not in words])
        if between and all(others and all(u.cls == OPEN for u in others) for others in between):
            said = between[0][0]
            return Reason(
                RANKED,
                f"The passage says it of the “{said.low}” only, and the question of all.",
                span(frame.sentence.text, noun.start, noun.end),
                span(passage.sentence.text, said.start, said.end),
            )
    return None


def another_kind_ranked(frame: Frame, passage: Passage, places: Places) -> Reason | None:
    """The kind that the passage ranks where the question ranks another of the same noun, or None.

    “When did the last passenger train run?” is not answered by when “the last goods train” did.
    """
    asked, units = frame.sentence.units, passage.units
    for at, unit in enumerate(asked[:-2]):
        kind, noun = asked[at + 1], asked[at + 2]
        if not is_rank(unit) or not at or asked[at - 1].cls not in _OPENING or kind.name:
            continue
        if kind.cls != OPEN or noun.cls != OPEN or past(noun) or at + 1 in frame.verbs or at + 2 in frame.verbs:
            continue
        stood = [i for i, u in enumerate(units[:-2]) if (u.key == unit.key or _same_rank(u, unit))]
        others = [i + 1 for i in stood if units[i + 2].key == noun.key and units[i + 1].cls == OPEN]
        if others and all(units[i].key != kind.key and not units[i].name and not is_rank(units[i]) for i in others):
            said = units[others[0]]
            return Reason(
                RANKED,
                f"The question ranks “{kind.low} {noun.low}”, and the passage “{said.low} {noun.low}”.",
                span(frame.sentence.text, kind.start, kind.end),
                span(passage.sentence.text, said.start, said.end),
            )
    return None


def _is_head(units: Sequence[Unit], at: int) -> bool:
    return units[at].cls == OPEN and not past(units[at]) and units[at].low not in _ANYONE and units[at + 1].cls != OPEN


def _comes_after(units: Sequence[Unit], first: int) -> bool:
    """Whether the key stands as the other one of two: `and then to Ada`."""
    return any(unit.low in ("and", "then", "also", "later", "after") for unit in units[max(0, first - 6) : first])


_OPENING = (ARTICLE, DETERMINER, CLITIC, PREPOSITION, QUANTITY)


def is_rank(unit: Unit) -> bool:
    """Whether a word gives a place in an order: oldest, second, last."""
    if unit.quantity is not None:
        return unit.quantity.kind == "ordinal" and not unit.timed
    low = unit.low
    if unit.name:
        return False
    return (low.endswith("est") and len(low) > 4 and low not in _NO_RANKS) or low in (
        "first",
        "second",
        "third",
        "last",
        "latest",
        "final",
        "most",
        "least",
        "best",
        "worst",
    )


_GROUPS = frozenset("crew team staff garrison fleet family flock herd choir orchestra band squad class board".split())


def another_counted(frame: Frame, passage: Passage, places: Places) -> Reason | None:
    """The noun that the passage counts with the key where the question counts another, or None."""
    if not frame.counts or frame.noun < 0 or not any(u.low == "many" for u in frame.sentence.units):
        return None
    asked, units = frame.sentence.units[frame.noun], passage.units
    others: list[int] = []
    for first, last in places:
        if units[first].quantity is None:
            return None
        run = [i for i in range(first + 1, last + 1) if units[i].cls == OPEN and units[i].low != "percent"]
        at = last + 1
        if at < len(units) and units[at].low in ("more", "fewer", "less"):
            return None  # 90 more: of whatever was counted before
        while at < len(units) and units[at].cls == OPEN and not past(units[at]):
            run.append(at)
            at += 1
        group = first - 2 if not run and first > 1 and units[first - 1].low == "of" else -1
        if group >= 0 and units[group].cls == OPEN and units[group].low in _GROUPS:
            run = [group]
        if not run or any(units[i].key == asked.key for i in run):
            return None
        others.append(run[-1])
    sets = counted_sets()
    mine = sets.get(asked.low, frozenset())
    other = next(
        (
            i
            for i in others
            if asked.low in MEASURES
            or passage.has(asked)
            or (mine and (theirs := sets.get(units[i].low)) is not None and not mine & theirs)
        ),
        None,
    )
    if other is None:
        return None
    said = units[other]
    return Reason(
        COUNTED,
        f"The question counts “{asked.low}”, and the passage “{said.low}”.",
        span(frame.sentence.text, asked.start, asked.end),
        span(passage.sentence.text, said.start, said.end),
    )
