"""Whether the text before a sentence says who or what the sentence's pronoun is.

A pronoun that is a subject is taken for the subject before it: after `The Orm is a tributary of the Lade.` an `It` is
the Orm. Where another subject stands between, or the name stands elsewhere in its sentence, nothing is certain.
"""

from __future__ import annotations

from collections.abc import Sequence

from quizkit.proof.analysis import SUBJECTS, Sentence, Terms, analyse, verb_like
from quizkit.proof.lists import present_verb
from quizkit.proof.persons import agrees, given
from quizkit.proof.presence import occurrences
from quizkit.proof.units import (
    ADVERB,
    ARTICLE,
    AUXILIARY,
    CLITIC,
    COORDINATOR,
    PREPOSITION,
    SUBORDINATOR,
    Unit,
    units_of,
)  # fmt: skip
from quizkit.source.sentences import sentence_spans

# A pronoun points back a few sentences, not pages.
_REACH = 600
_THINGS, _PERSONS = frozenset(("it", "its")), frozenset("he she his her".split())


def text_before(context: str | None, evidence: str, first: int, last: int) -> str:
    """What stands before the sentence `evidence[first:last]`: in the passage, and in the text it was taken from."""
    place = context.find(evidence[first:last]) if context else -1
    before = context[:place] if context and place > 0 else ""
    return f"{before[-_REACH:]}\n\n{evidence[:first][-_REACH:]}"


def named_before(
    claim: Sentence, subject: int, pointer: tuple[Unit, ...], before: str, language: str, terms: Terms
) -> bool:
    """Whether the claim's subject, its units up to `subject`, is what the pointer stands for after the text `before`.

    `pointer` is a pronoun (`It`, `Its`) or a noun that names the kind (`The game`).
    """
    wanted = [unit for unit in claim.units[: subject + 1] if unit.low != "'s"]
    if len(pointer) == 1 and pointer[0].name:
        return _named_in_full(wanted, before, language)
    pronoun = pointer[0].low if len(pointer) == 1 else ""
    for start, end in reversed(sentence_spans(before)):
        stated = analyse(before[start:end], language, terms)
        places = occurrences(wanted, stated.units)
        if not pronoun:
            kind = pointer[-1].key
            alike = sum(unit.key == kind for unit in stated.units)
            if places and alike <= sum(unit.key == kind for unit in wanted) * len(places):
                return True
            if alike > sum(before.low in ("the", "this") for before in _before(stated.units, kind)):
                return False
            continue
        if places:
            if len(wanted) == 1 and wanted[0].name:
                places = [_in_full(stated, place) for place in places]
                wanted = list(stated.units[places[0][0] : places[0][1] + 1])
                if len(wanted) > 1 and not _named_in_full(wanted, before, language):
                    return False
            named = agrees(pronoun, wanted, stated.units)
            return named and any(_is_subject(stated, place, pronoun) for place in places)
        if not _goes_on(stated, pronoun):
            return False
    return False


def _named_in_full(wanted: Sequence[Unit], before: str, language: str) -> bool:
    """Whether the text before names someone in full, `Marie Curie`, and nobody else of the surname."""
    units = units_of(before, language)
    names = {unit.low for unit in wanted[:-1]}
    stood = occurrences(wanted, units)
    bearers = [i for i, unit in enumerate(units) if unit.key == wanted[-1].key]
    return bool(stood) and all(
        units[i].low == wanted[-1].low and (i == 0 or not units[i - 1].name or units[i - 1].low in names)
        for i in bearers
    )


def _in_full(sentence: Sentence, place: tuple[int, int]) -> tuple[int, int]:
    """The place of a surname with the given names before it."""
    first, last = place
    while first > 0 and given(sentence.units[first - 1]):
        first -= 1
    return first, last


def _before(units: tuple[Unit, ...], key: str) -> list[Unit]:
    return [units[i - 1] for i in range(1, len(units)) if units[i].key == key]


def _opening(units: tuple[Unit, ...]) -> int:
    """Where the subject of a sentence may begin: after `In 1990,`, after `When the line opened,`."""
    if not (units[0].cls in (PREPOSITION, SUBORDINATOR, ADVERB) or units[0].timed or units[0].low == "when"):
        return 0
    return next((i + 1 for i, unit in enumerate(units[:30]) if unit.low == ","), 0)


def _is_subject(sentence: Sentence, place: tuple[int, int], pronoun: str) -> bool:
    """Whether the name at `place` is the subject, and the only one, or all that the pronoun can mean."""
    units, (first, last) = sentence.units, place
    following = units[last + 1] if last + 1 < len(units) else None
    joined = following is not None and (
        following.cls == CLITIC or (following.cls == COORDINATOR and not _their(pronoun))
    )
    lead = units[_opening(units) :][:1]
    if joined or first == 0:
        return not joined
    if lead and lead[0].low in SUBJECTS and lead[0].low not in ("we", "i"):
        # He founded the Orm Company. It …
        one, other = (_THINGS, _PERSONS) if pronoun in _THINGS else (_PERSONS, _THINGS)
        return pronoun in one and lead[0].low in other and not any(u.name for u in units[:first])
    if units[first - 1].cls == PREPOSITION:
        return False
    at = _opening(units)
    return first >= at and not any(
        unit.cls in (AUXILIARY, COORDINATOR, CLITIC) or unit.name or verb_like(unit) or present_verb(unit)
        for unit in units[at:first]
    )


def _their(pronoun: str) -> bool:
    return pronoun in ("they", "their")


def _goes_on(sentence: Sentence, pronoun: str) -> bool:
    """Whether a sentence is about what the same pronoun stands for, so that one has to look further back."""
    units = sentence.units
    group = next(
        (each for each in (_THINGS, frozenset(("he", "his")), frozenset(("she", "her"))) if pronoun in each), None
    )
    lead = next((unit for unit in units[_opening(units) :] if unit.cls != ARTICLE), None)
    return lead is not None and lead.low in (group or ("they", "their")) and lead.low in SUBJECTS
