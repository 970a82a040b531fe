"""Whether the passage says of the key the opposite deed, or the same in other circumstances than are asked for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quizkit.proof.questions.frame import AGENT, Frame
from quizkit.proof.questions.opposites import opposites
from quizkit.proof.questions.passage import Passage, Places
from quizkit.proof.units import ARTICLE, COORDINATOR, DETERMINER, OPEN, PREPOSITION, Unit
from quizkit.proof.verdict import Reason, span
from quizkit.text.operators.en_keys import english_key
from quizkit.text.operators.en_questions import verb_sets

OPPOSITE_DEED, ELSEWHERE = "opposite-deed", "in-other-circumstances"

# To lose is the other side of these.
_WINNING = frozenset(map(english_key, "beat defeat win overcome conquer rout".split()))
_PLACING = frozenset("to on in at during for from by under near".split())
_LOSING = frozenset(map(english_key, ("lose",)))


def opposite_deed(frame: Frame, passage: Passage, places: Places) -> Reason | None:
    """The verb of the key's clause that is the opposite of the question's, or None.

    “When do the storks arrive?” is not answered by when they leave, and “who lost the battle?” not by who beat another.
    """
    if frame.verb < 0 or frame.kind == "reason":
        return None
    asked, units, clauses = frame.sentence.units[frame.verb], passage.units, passage.clauses
    against = opposites(asked.key) | (_WINNING if asked.key in _LOSING else frozenset())
    if not against:
        return None
    sets = verb_sets().get(asked.key, frozenset())
    other = None
    for first, last in places:
        own = clauses.all[clauses.of[first]]
        found = [v for v in own.verbs if units[v].key in against]
        others = [units[v].key for v in own.verbs if v not in found]
        if not found or any(key == asked.key or sets & verb_sets().get(key, frozenset()) for key in others):
            return None
        if any(first <= v <= last for v in found):
            return None
        if frame.role == AGENT and not last < found[0]:
            return None
        if any(unit.low in ("not", "n't", "never") for unit in units[own.first : found[0]]):
            return None
        other = units[found[0]]
    if other is None:
        return None
    return Reason(
        OPPOSITE_DEED,
        f"The question asks with “{asked.low}”, and the passage says “{other.low}” of the key.",
        span(frame.sentence.text, asked.start, asked.end),
        span(passage.sentence.text, other.start, other.end),
    )


def in_other_circumstances(frame: Frame, passage: Passage, places: Places) -> Reason | None:
    """The noun that places the key where the question's stands behind the same preposition in another part; or None.

    “When does it open on Sundays?” is not answered by nine where “it opens at nine on weekdays and at ten on Sundays”.
    """
    asked, units = frame.sentence.units, passage.units
    wanted = [(word, keys) for _, word, keys in _placed(asked) if word in _PLACING]
    if not wanted:
        return None
    given = {unit.key for unit in asked}
    phrases = list(_placed(units))
    other = None
    for first, last in places:
        start = next((i for i in range(first - 1, -1, -1) if _parts(units, i)), -1)
        end = next((i for i in range(last + 1, len(units)) if _parts(units, i)), len(units))
        other = None
        for word, keys in wanted:
            mine = [(at, said) for at, same, said in phrases if same == word and start < at < end]
            theirs = [said for at, same, said in phrases if same == word and not start < at < end]
            apart = keys - {unit.key for unit in units[start + 1 : end]}
            if not apart or not any(apart & said for said in theirs) or not mine or any(s <= given for _, s in mine):
                continue
            other = next((unit for unit in units[mine[0][0] + 1 : end] if unit.key in mine[0][1] - given), None)
        if other is None:
            return None
    if other is None:
        return None
    told = span(passage.sentence.text, other.start, other.end)
    return Reason(ELSEWHERE, f"The passage says this of “{told.text}”, and what is asked in another part.", None, told)


def _parts(units: Sequence[Unit], at: int) -> bool:
    """Whether a word parts what is told of one thing from what is told of another."""
    return units[at].cls == COORDINATOR or units[at].low in (";", ".", "while", "whereas")


def _placed(units: Sequence[Unit]) -> Iterator[tuple[int, str, set[str]]]:
    """Each preposition with the keys of the words of the noun behind it."""
    for at, unit in enumerate(units[:-1]):
        if unit.cls != PREPOSITION:
            continue
        keys: set[str] = set()
        for following in units[at + 1 :]:
            if following.cls == OPEN and (following.name or unit.low != "to"):  # to Holm, and not to help
                keys.add(following.key)
            elif keys or following.cls not in (ARTICLE, DETERMINER):
                break
        if keys:
            yield at, unit.low, keys
