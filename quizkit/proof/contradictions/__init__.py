"""Shows that a sentence says the opposite of a claim: the same words, and one thing differs that cannot be both."""

from __future__ import annotations

from quizkit.proof.analysis import Sentence
from quizkit.proof.contradictions.changed import Changed
from quizkit.proof.contradictions.names import name_differs
from quizkit.proof.contradictions.negations import negation_differs
from quizkit.proof.contradictions.numbers import number_differs, number_reworded, unit_differs
from quizkit.proof.contradictions.opposites import opposite
from quizkit.proof.contradictions.roles import roles_swapped
from quizkit.proof.derivation import Derivation, Obstacle
from quizkit.proof.units.quantities import relation_of

# With more words missing nothing can be shown.
_MOST_MISSING = 3


def contradict(claim: Sentence, sentence: Sentence, derivation: Derivation) -> Obstacle | None:
    """The difference that makes the claim false by this sentence, or None where none can be shown.

    `derivation` is the claim's own, which failed.
    """
    if claim.question or sentence.question:
        return None
    missing = _missing(claim, sentence)
    if missing is None:
        return None
    if not missing:
        return negation_differs(claim, sentence, missing) or roles_swapped(claim, sentence)
    for shown in _RULES:
        found = shown(claim, sentence, missing)
        if found is not None:
            return found
    return None


_RULES: tuple[Changed, ...] = (number_differs, unit_differs, negation_differs, opposite, name_differs, number_reworded)


def _missing(claim: Sentence, sentence: Sentence) -> list[int] | None:
    """The claim's slots that the sentence cannot match, or None where there are too many to show anything."""
    missing: list[int] = []
    for slot, index in enumerate(claim.slots):
        unit = claim.units[index]
        if unit.quantity is not None:
            wanted = unit.quantity
            found = any(
                (q := sentence.quantity(n)) is not None and relation_of(wanted, q) == "proves" for n in sentence.numbers
            )
        else:
            found = unit.key in sentence.keys
        if not found:
            missing.append(slot)
            if len(missing) > _MOST_MISSING:
                return None
    return missing
