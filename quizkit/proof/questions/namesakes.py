"""Whether the passage says what is asked of a namesake: the hotel Albatross for the ship, the father for his son."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quizkit.proof.questions.frame import Frame
from quizkit.proof.questions.passage import Passage, Places
from quizkit.proof.units import ARTICLE, CLITIC, OPEN, Unit
from quizkit.proof.verdict import Reason, span

NAMESAKE = "namesake"

_KIN = frozenset(
    """father mother brother sister son daughter wife husband widow widower uncle aunt nephew niece cousin grandfather
    grandmother grandson granddaughter parents teacher tutor pupil student assistant successor predecessor rival friend
    colleague partner""".split()
)
_BE = frozenset("is are was were".split())
_NAMING = frozenset("named called christened nicknamed".split())


def namesake(frame: Frame, passage: Passage, places: Places) -> Reason | None:
    """The noun with which the passage has the question's name next to the key where the question has another, or None.

    “When was the ship Albatross launched?” is not answered by 1902 where “the ship Albatross took its name from the
    hotel Albatross, which opened in 1902”.
    """
    asked, units = frame.sentence.units, passage.units
    for kind, first, last in _kinds_of_names(asked):
        words = [unit.key for unit in asked[first : last + 1]]
        stood = [i for i in range(1, len(units)) if units[i].key == words[0] and _keys(units, i, words)]
        kinds = {i: units[i - 1] for i in stood if units[i - 1].cls == OPEN and not units[i - 1].name}
        others = {i: unit for i, unit in kinds.items() if unit.key not in {u.key for u in asked}}
        if not others or not any(unit.key == asked[kind].key for unit in kinds.values()):
            continue
        nearest = [min(stood, key=lambda i, place=place: abs(place - i)) for place, _ in places]  # type: ignore[misc]
        if nearest and all(i in others for i in nearest):
            return _reason(frame, passage, asked[kind], others[nearest[0]])
    return None


def _kinds_of_names(asked: Sequence[Unit]) -> Iterator[tuple[int, int, int]]:
    """The names of a question that have a noun before them: its unit, and the first and the last of the name."""
    for at in range(len(asked) - 1):
        if asked[at].cls == OPEN and not asked[at].name and asked[at + 1].name and len(asked[at + 1].low) > 2:
            last = at + 1
            while last + 1 < len(asked) and (asked[last + 1].name or asked[last + 1].cls == CLITIC):
                last += 1
            yield at, at + 1, last


def _keys(units: Sequence[Unit], at: int, words: list[str]) -> bool:
    return [unit.key for unit in units[at : at + len(words)]] == words


def named_otherwise(frame: Frame, passage: Passage, places: Places) -> Reason | None:
    """The noun that the passage gives the key as a name to, where the question asks for the name of another, or None.

    “What is the name of the lake?” is not answered by “a lake at the foot of a mountain named Storfjell”.
    """
    asked, units = frame.sentence.units, passage.units
    at = next((i for i, u in enumerate(asked[:-3]) if u.low == "name" and asked[i + 1].low == "of"), -1)
    if at < 0:
        return None
    noun = next((unit for unit in asked[at + 2 :] if unit.cls != ARTICLE), None)
    if noun is None or noun.cls != OPEN or noun.name or not passage.has(noun):
        return None
    other = None
    for first, _ in places:
        naming = first - 1
        while naming > 0 and units[naming].cls == ARTICLE:
            naming -= 1
        if naming < 1 or units[naming].low not in _NAMING or units[naming - 1].cls != OPEN:
            return None
        other = units[naming - 1]
        if other.name or other.key in {unit.key for unit in asked}:
            return None
    return _reason(frame, passage, noun, other) if other is not None else None


def said_of_the_owner(frame: Frame, passage: Passage, places: Places) -> Reason | None:
    """The name of whom the passage says the key, where the question asks it of that one's father or teacher, or None.

    “What was Paul Reiner's father?” is not answered by “Paul Reiner, a lawyer whose father was a miller”.
    """
    asked, units = frame.sentence.units, passage.units
    kin = next((i for i, unit in enumerate(asked) if unit.low in _KIN), -1)
    if kin < 0:
        return None
    owner = -1
    if kin > 1 and asked[kin - 1].cls == CLITIC and asked[kin - 2].name:
        owner = kin - 2
    elif kin + 2 < len(asked) and asked[kin + 1].low == "of" and asked[kin + 2].name:
        owner = kin + 2
        while owner + 1 < len(asked) and asked[owner + 1].name:
            owner += 1
    if owner < 0 or not passage.has(asked[kin]):
        return None
    said = None
    for first, _ in places:
        at = first - 1
        while at > 0 and units[at].cls == ARTICLE:
            at -= 1
        if at < 1 or (units[at].low != "," and units[at].low not in _BE) or units[at - 1].key != asked[owner].key:
            return None
        said = units[at - 1]
    return _reason(frame, passage, asked[kin], said) if said is not None else None


def of_the_doer(frame: Frame, passage: Passage, places: Places) -> Reason | None:
    """The pupil or the like of the key by whom the passage says it was done, or None.

    “Who painted the ceiling?” is not answered by Bassi where it “was painted by a pupil of Bassi”.
    """
    units = passage.units
    if frame.kind != "person" or any(unit.low in _KIN for unit in frame.sentence.units):
        return None
    other = None
    for first, _ in places:
        before = [unit for unit in units[max(0, first - 6) : first] if unit.cls != ARTICLE]
        if len(before) < 3 or before[-1].low != "of" or before[-2].low not in _KIN or before[-3].low != "by":
            return None
        other = before[-2]
    return _reason(frame, passage, frame.sentence.units[max(frame.wh, 0)], other) if other is not None else None


def is_that_one(frame: Frame, passage: Passage, places: Places) -> Reason | None:
    """The noun that the passage calls the question's own name, where the question asks who is that one's; or None.

    “Who was the assistant of Krog?” is not answered by anybody in “his assistant, Krog, finished it”.
    """
    asked, units = frame.sentence.units, passage.units
    at = frame.predicate
    if at < 0 or at + 2 >= len(asked) or asked[at + 1].low != "of" or not asked[at + 2].name:
        return None
    names = {unit.key for unit in asked[at + 2 :] if unit.name}
    stood = [i for i, unit in enumerate(units) if unit.key == asked[at].key]
    named = [i for i in stood if any(_beside(units, i, name) for name in names)]
    if not stood or len(named) != len(stood):
        return None
    return _reason(frame, passage, asked[at], units[named[0]])


def _beside(units: Sequence[Unit], at: int, name: str) -> bool:
    """Whether a noun and a name say who somebody is: `his assistant, Krog`, `Krog was his assistant`."""
    behind = [unit for unit in units[at + 1 : at + 4] if unit.low != ","][:2]
    if any(unit.name and unit.key == name for unit in behind) and (units[at + 1].name or units[at + 1].low == ","):
        return all(unit.low != "of" for unit in units[at + 1 : at + 3])
    before = at - 1
    while before > 0 and (units[before].cls == ARTICLE or units[before].low in _OWN):
        before -= 1
    return before > 0 and units[before].low in _BE and units[before - 1].key == name and units[at + 1].low != "of"


_OWN = frozenset("his her their its".split())
_CONVERSE = {"husband": "wife", "wife": "husband", "teacher": "pupil student", "pupil": "teacher", "student": "teacher",
    "father": "son daughter child children", "mother": "son daughter child children", "son": "father mother",
    "daughter": "father mother", "uncle": "nephew niece", "aunt": "nephew niece", "nephew": "uncle aunt",
    "niece": "uncle aunt", "successor": "predecessor", "predecessor": "successor", "brother": "brother sister",
    "sister": "brother sister", "grandfather": "grandson granddaughter", "grandson": "grandfather grandmother",
    "widow": "husband", "tutor": "pupil student", "cousin": "cousin", "friend": "friend", "rival": "rival",
    "colleague": "colleague", "partner": "partner"}  # fmt: skip


def another_relative(frame: Frame, passage: Passage, places: Places) -> Reason | None:
    """The relation to which the passage names the key, where the question asks for another one, or None.

    “Who was Maria's husband?” is not answered by “Maria, the daughter of Hugo, married a doctor”.
    """
    asked, units = frame.sentence.units, passage.units
    kin = next((unit for unit in asked if unit.low in _KIN), None)
    if kin is None:
        return None
    alike = {kin.low, *_CONVERSE.get(kin.low, "").split()}
    other = None
    for first, _ in places:
        before = [unit for unit in units[max(0, first - 3) : first] if unit.cls != ARTICLE]
        other = before[-2] if len(before) > 1 and before[-1].low == "of" else before[-1] if before else None
        if other is None or other.low not in _KIN or other.low in alike:
            return None
    return _reason(frame, passage, kin, other) if other is not None else None


def _reason(frame: Frame, passage: Passage, asked: Unit, said: Unit) -> Reason:
    return Reason(
        NAMESAKE,
        f"The question asks of “{asked.low}”, and the passage says this of “{said.low}”.",
        span(frame.sentence.text, asked.start, asked.end),
        span(passage.sentence.text, said.start, said.end),
    )
