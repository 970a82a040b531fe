"""Whether a question asks for the reverse of what the passage says, or for something it does not speak of."""

from __future__ import annotations

import re
from collections.abc import Sequence

from quizkit.proof.analysis import Sentence
from quizkit.proof.known import source_of
from quizkit.proof.questions.contrasts import contrast
from quizkit.proof.questions.opposites import negated_form, opposites
from quizkit.proof.units import ADVERB, OPEN, QUANTITY, Unit
from quizkit.proof.units.quantities import relation_of
from quizkit.proof.verdict import Reason, span
from quizkit.text.operators.en_questions import verb_sets
from quizkit.text.operators.tables import NEGATION
from quizkit.text.words import loose_key

# Adjectives of peoples are made from names that an article need not spell out.
_PEOPLES = ("ian", "ish", "ese", "can", "ean")
_NEGATORS = frozenset("not never no none neither nor without cannot nobody nothing n't".split())


def conflict(
    asked: Sentence,
    sentence: Sentence,
    places: Sequence[tuple[int, int]],
    context: str | None,
    language: str,
    noun: Unit | None = None,
) -> Reason | None:
    """The first thing that keeps the passage from answering this question, or None.

    `noun` is the noun asked for; where the key holds it, the word before it may be new: `which Bible book`.
    """
    kind = None
    if noun is not None and any(
        sentence.units[i].key == noun.key for first, last in places for i in range(first, last + 1)
    ):
        at = asked.units.index(noun)
        kind = asked.units[at - 1] if at else None
    return (
        _negation(asked, sentence)
        or _reverse(asked, sentence, places)
        or _short_of(asked, sentence, places)
        or _unknown(asked, sentence, context, language, kind)
    )


def _negation(asked: Sentence, sentence: Sentence) -> Reason | None:
    negated = [u for u in asked.units if u.low in _NEGATORS]
    if not negated:
        return None
    if any(unit.op in ("negation", "exception") or unit.low in ("only", "but") for unit in sentence.units):
        return None
    if any(unit.low.startswith(("un", "in", "im", "dis", "non")) and unit.cls == OPEN for unit in sentence.units):
        return None
    if any(unit.low.endswith(("less", "free")) and unit.cls == OPEN for unit in sentence.units):
        return None
    return _reason(asked, negated[0], "negation", "The question is negated, the passage is not")


def _reverse(asked: Sentence, sentence: Sentence, places: Sequence[tuple[int, int]]) -> Reason | None:
    inside = {i for first, last in places for i in range(first, last + 1)}
    outside = {unit.key for i, unit in enumerate(sentence.units) if i not in inside}
    for position, unit in enumerate(asked.units):
        if (unit.cls not in (OPEN, ADVERB) and unit.op is None) or unit.name:
            continue
        if unit.key in sentence.keys:
            continue
        before = asked.units[position - 1] if position else None
        after = asked.units[position + 1] if position + 1 < len(asked.units) else None
        if (before is not None and before.op == NEGATION) or (after is not None and after.low == "up"):
            continue  # not long is short; to end up is not to end
        alike = verb_sets().get(unit.key, frozenset())
        if any(alike & verb_sets().get(key, frozenset()) for key in outside):
            continue
        for other in opposites(unit.key):
            if (
                other in outside
                and other not in asked.keys
                and not _exchanged(asked, position, sentence, other, places)
            ):
                return _reason(asked, unit, "opposite", "The passage says the opposite of the question's word")
        for other in outside:
            if other not in asked.keys and negated_form(unit.key, other):
                return _reason(asked, unit, "opposite", "The passage says the opposite of the question's word")
    return None


def _short_of(asked: Sentence, sentence: Sentence, places: Sequence[tuple[int, int]]) -> Reason | None:
    unit = contrast(asked, sentence, places) if asked.tables.language == "en" else None
    if unit is None:
        return None
    return _reason(asked, unit, "opposite", "The passage does not say what the question asks with this word")


def _exchanged(asked: Sentence, at: int, sentence: Sentence, other: str, places: Sequence[tuple[int, int]]) -> bool:
    """Whether a comparison is told from its other end: `A is lower than B` answers what is higher than A."""
    than = next((i for i, u in enumerate(asked.units) if i > at and u.low == "than"), -1)
    stood = next((i for i, u in enumerate(sentence.units) if u.key == other), -1)
    after = next((i for i, u in enumerate(sentence.units) if i > stood and u.low == "than"), -1)
    if than < 0 or stood < 0 or after < 0 or not any(first > after for first, _ in places):
        return False
    compared = {u.key for u in asked.units[than + 1 :] if u.cls == OPEN}
    return any(u.key in compared for u in sentence.units[:stood])


def _unknown(
    asked: Sentence, sentence: Sentence, context: str | None, language: str, kind: Unit | None
) -> Reason | None:
    """Names and numbers of the question that stand neither in the passage nor in the article."""
    source = source_of(context or sentence.text, language)
    near = {unit.low for unit in sentence.units}  # asked first: the source is read as far as it is asked for
    first = 1 if asked.units and asked.units[0].low == "¿" else 0
    for index, unit in enumerate(asked.units):
        if index and language.startswith("de") and asked.units[index - 1].low.startswith(_ASKING):
            continue  # a German noun has a capital, and the one that is asked for is no name: in welchem Jahr
        if unit is kind or (index == first and len(asked.units) > first + 1 and not asked.units[first + 1].name):
            continue
        if _counts_options(asked.units, index):
            continue
        if unit.quantity is not None and unit.quantity.kind != "ordinal":
            parts = (unit.quantity.key, *(part for part in unit.low.split() if part.isdigit()))
            proven = any(
                (q := u.quantity) is not None and relation_of(unit.quantity, q) == "proves" for u in sentence.units
            )
            if not proven and not source.has_any(parts) and not _year_of(unit.low, context or sentence.text):
                return _reason(asked, unit, "number-not-in-source", "The question's number is not in the source")
        elif unit.name and unit.cls == OPEN and len(unit.low) >= 4 and not unit.low.endswith(_PEOPLES):
            if unit.low in near or unit.low in _SCALES:
                continue
            key = loose_key(unit.low, language)
            if source.has_alike(key) or source_of(sentence.text, language).has_any((key,)):
                continue
            if not _initials(asked.text[unit.start : unit.end], context or sentence.text):
                return _reason(asked, unit, "name-not-in-source", "The question's name is not in the source")
    return None


def _counts_options(units: Sequence[Unit], at: int) -> bool:
    """Whether a number only says how many there are to choose from: `which of the two ships`."""
    before = [unit.low for unit in units[max(0, at - 3) : at]]
    return units[at].quantity is not None and "of" in before and "which" in before


def _year_of(low: str, text: str) -> bool:
    """Whether a decade or the end of a year stands for a year of the text: the 1970s, 1977; 1755 and 56, 1756."""
    digits = "".join(character for character in low if character.isdigit())
    if len(digits) == 2 and low == digits:
        return re.search(rf"\b1\d{digits}\b", text) is not None
    if len(digits) == 4 and low != digits:
        return re.search(rf"\b{digits[:3]}\d\b", text) is not None
    return False


_ASKING = "welch"
_SCALES = frozenset("celsius fahrenheit kelvin".split())


def _initials(name: str, text: str) -> bool:
    """Whether a name is the initials of words that stand in a row: DSMs, Distinguished Service Medals."""
    letters = name.rstrip("s").replace(".", "")
    if len(letters) < 2 or not letters.isupper() or not letters.isalpha():
        return False
    pattern = r"\b" + r"\w*(?:\W+(?:of|the|and|for)\b)?\W+".join(map(re.escape, letters))
    return re.search(pattern, text) is not None


def _reason(asked: Sentence, unit: Unit, code: str, sentence: str) -> Reason:
    place = span(asked.text, unit.start, unit.end)
    return Reason(code, f"{sentence}: “{place.text}”.", place, None)


__all__ = ["QUANTITY", "conflict"]
