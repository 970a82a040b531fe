"""What a text shows of a person: a man or a woman, by name, title or kin; and which names are given names."""

from __future__ import annotations

from collections.abc import Sequence

from quizkit.proof.units import ARTICLE, Unit
from quizkit.text.operators.en_people import FEMININE, MASCULINE, MEN, WOMEN
from quizkit.text.operators.tables import listed

HE, SHE, THING, SEVERAL = "he", "she", "it", "they"
_POINTING = {
    "he": HE, "his": HE, "him": HE, "himself": HE, "she": SHE, "her": SHE, "hers": SHE, "herself": SHE,
    "it": THING, "its": THING, "they": SEVERAL, "their": SEVERAL,
}  # fmt: skip
# Given names that are names of places as well.
_PLACES = listed(
    """victoria virginia georgia carolina florence adelaide charlotte sofia regina petra alma trinidad santiago orlando
    vernon wayne augusta diego francisco jose paulo leon vladimir francis elizabeth james juan troy louis
    salvador jordan"""
)


def gender(units: Sequence[Unit]) -> str:
    """What a name or noun phrase shows to be: a man ("he"), a woman ("she"), or "" where it shows neither."""
    for unit in units:
        if unit.low in MASCULINE:
            return HE
        if unit.low in FEMININE:
            return SHE
    named = [unit for unit in units if unit.name]
    if not named or any(unit.low == "and" for unit in units):
        return ""
    return HE if named[0].low in MEN else SHE if named[0].low in WOMEN else ""


def agrees(pronoun: str, subject: Sequence[Unit], stated: Sequence[Unit]) -> bool:
    """Whether a pronoun may stand for a subject that the sentence `stated` names.

    Not `she` for a man, nor `it` for either. Where the name shows neither, the other pronouns of its sentence do.
    """
    pointing = _POINTING.get(pronoun, "")
    shown = gender(subject)
    if pointing in (THING, SEVERAL):
        return not shown
    if pointing not in (HE, SHE):
        return True
    if shown:
        return shown == pointing
    if subject and _the(subject, stated):
        return False
    others = {_POINTING.get(unit.low, "") for unit in stated} & {HE, SHE}
    return not others or pointing in others


def _the(subject: Sequence[Unit], stated: Sequence[Unit]) -> bool:
    """Whether the sentence begins with `the` and only this name, as of a river: `The Orm`."""
    first = subject[0] if subject[0].cls != ARTICLE else subject[min(1, len(subject) - 1)]
    return len(stated) > 1 and stated[0].low == "the" and stated[1].name and stated[1].key == first.key


def given(unit: Unit) -> bool:
    """Whether a unit is a given name, and no name of a place."""
    return unit.name and (unit.low in MEN or unit.low in WOMEN) and unit.low not in _PLACES
