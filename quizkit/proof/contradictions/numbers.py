"""Another number in the same place, or the same number of another unit."""

from __future__ import annotations

from quizkit.proof.analysis import Sentence, verb_like
from quizkit.proof.contradictions.changed import with_units, with_words
from quizkit.proof.derivation import Obstacle
from quizkit.proof.units import ARTICLE, AUXILIARY
from quizkit.proof.units.quantities import ORDINAL, relation_of
from quizkit.text.words import listed_keys

# Units of one measure: what is 5 of one is not 5 of another.
_MEASURES = tuple(
    listed_keys(line)
    for line in (
        "millimetre centimetre metre kilometre inch foot yard mile",
        "gram kilogram tonne ounce pound stone",
        "second minute hour day week month year decade century",
        "dollar euro franc mark yen rouble rupee peso crown shilling guilder florin lira",
        "litre gallon pint barrel",
        "hectare acre",
        "celsius fahrenheit kelvin",
        "watt kilowatt megawatt gigawatt",
    )
)


def number_differs(claim: Sentence, sentence: Sentence, missing: list[int]) -> Obstacle | None:
    """All that is missing are numbers, and the sentence has others in their places."""
    replaced: dict[int, list[int]] = {}
    for slot in missing:
        wanted = claim.quantity(slot)
        if wanted is None or (wanted.kind == ORDINAL and _of_subject(claim, claim.slots[slot])):
            return None
        against = [
            n
            for n in sentence.numbers
            if (q := sentence.quantity(n)) is not None and relation_of(wanted, q) == "contradicts"
        ]
        if not against:
            return None
        replaced[slot] = against
    return with_words(claim, sentence, replaced, "number-differs", "the number differs")


# What may be done again: who won in 1966 may have won in 1970.
_REPEATED = listed_keys(
    """visit win lose host become capture conquer invade attack marry score strike hit see border flood
    tour play sing perform travel fail pass eat drop fall rise meet fight defeat beat climb cross sail"""
)


def may_be_again(claim: Sentence, against: Obstacle) -> bool:
    """Whether only a time differs, of what may have been at other times too: of `a fire`, or of what is done again."""
    if against.code != "number-differs":
        return False
    unit = claim.units[against.claim_first]
    if not unit.timed or (unit.quantity is not None and unit.quantity.relation in ("until", "since", "from")):
        return False
    indefinite = any(u.cls == ARTICLE and u.low in ("a", "an") for u in claim.units)
    return indefinite or any(u.key in _REPEATED and not u.name for u in claim.units)


def number_reworded(claim: Sentence, sentence: Sentence, missing: list[int]) -> Obstacle | None:
    """The same where the sentence says it in other words: `was born in 1950` against `(born 12 May 1960)`."""
    numbers = [slot for slot in missing if claim.quantity(slot) is not None]
    spared = [slot for slot in missing if claim.units[claim.slots[slot]].low in claim.tables.copulas]
    if len(numbers) != 1 or len(numbers) + len(spared) != len(missing) or claim.tables.language != "en":
        return None
    index = claim.slots[numbers[0]]
    wanted = claim.units[index].quantity
    if wanted is None or (wanted.kind == ORDINAL and _of_subject(claim, index)):
        return None
    against = [
        sentence.slots[n]
        for n in sentence.numbers
        if (q := sentence.quantity(n)) is not None and relation_of(wanted, q) == "contradicts"
    ]
    for other in against[:3]:
        found = with_units(claim, sentence, (index, index), (other,), "number-differs", "the number differs")
        if found is not None:
            return found
    return None


def _of_subject(claim: Sentence, index: int) -> bool:
    """Whether a rank stands before the verb, where it tells which thing is meant: the 5th edition is not the 6th."""
    return not any(unit.cls == AUXILIARY or (verb_like(unit) and not unit.name) for unit in claim.units[:index])


def unit_differs(claim: Sentence, sentence: Sentence, missing: list[int]) -> Obstacle | None:
    """The number is the same, and the unit after it is another of the same measure: metres, kilometres."""
    slot = missing[0]
    if len(missing) != 1 or not slot or claim.quantity(slot - 1) is None:
        return None
    key = claim.units[claim.slots[slot]].key
    for measure in _MEASURES:
        if key in measure:
            others = [
                s
                for other in measure - {key}
                for s in sentence.keys.get(other, ())
                if s and sentence.quantity(s - 1) is not None
            ]
            if others:
                return with_words(claim, sentence, {slot: sorted(others)}, "unit-differs", "the unit differs")
    return None
