"""Derives a claim as it stands, or in other words that say the same."""

from __future__ import annotations

from collections.abc import Sequence

from quizkit.proof.alignment import candidates
from quizkit.proof.analysis import HAVE, Sentence, verb_like
from quizkit.proof.derivation import Derivation, Obstacle
from quizkit.proof.derive import derive
from quizkit.proof.gaps.names import GIVEN
from quizkit.proof.persons import given
from quizkit.proof.rewordings.biography import life_dates
from quizkit.proof.rewordings.epithet import epithet
from quizkit.proof.rewordings.equivalents import equivalents
from quizkit.proof.rewordings.labels import label
from quizkit.proof.rewordings.pronouns import LONGEST, points, same_kind, subjects
from quizkit.proof.rewordings.restated import restatements
from quizkit.proof.rewordings.variants import TIME, variants
from quizkit.proof.rewordings.voices import agent_before, voices
from quizkit.proof.units import MARK, Unit
from quizkit.text.operators.tables import ATTRIBUTION

# With more words missing than this no other wording of the claim is tried.
REACH = 6
# Nor in a claim or a sentence of more units than any that people write.
LONGEST_CLAIM, LONGEST_SENTENCE = 200, 1_000


LIFE = "Dates in brackets after a name are those of birth and death."


SAME = "The two phrases say the same."


EPITHET = "What stands before a name says what it is."


VOICE = "Active and passive say the same: who did it and to whom is kept."


# What another wording of the claim can mend: words that are missing, in another order, or skipped.
_MENDED = ("different-order", "no-apposition", "unsafe-drop", "word-not-in-passage", "number-not-in-passage")


def derive_any(claim: Sentence, sentence: Sentence) -> Derivation:
    """Derive the claim from the sentence as it stands, or from what the sentence says in other words."""
    if len(claim.units) > LONGEST_CLAIM or len(sentence.units) > LONGEST_SENTENCE:
        return derive(claim, sentence)
    first = _reworded(claim, sentence)
    if first.obstacle is None or claim.tables.language != "en":
        return first
    if _elsewhere(claim, first.obstacle):
        return first
    kind = label(claim, sentence)
    if kind:
        left = frozenset(claim.slots[slot] for slot in kind)
        reduced = _made(claim, [unit for i, unit in enumerate(claim.units) if i not in left])
        tried = _reworded(reduced, sentence)
        if tried.obstacle is None:
            return _told(claim, reduced, tried)
    else:
        reduced = claim
    for restated in restatements(sentence):
        tried = _reworded(reduced, restated.sentence)
        if tried.obstacle is None and tried.pointer is None:
            return restated.mapped(_told(claim, reduced, tried))
    return first


def _elsewhere(claim: Sentence, obstacle: Obstacle) -> bool:
    """Whether the sentence lacks a name or a number of the claim, so that it says it in no other words either."""
    if obstacle.code not in ("word-not-in-passage", "number-not-in-passage"):
        return False
    unit = claim.units[obstacle.claim_first]
    return unit.name or (unit.quantity is not None and unit.quantity.relation != "from")


def _told(claim: Sentence, other: Sentence, found: Derivation) -> Derivation:
    """A derivation of another wording of the claim, told by the places of the claim's own units."""
    if other is claim:
        return found
    own = {id(unit): i for i, unit in enumerate(claim.units)}
    claimed = tuple(own.get(id(other.units[i]), 0) for i in found.claimed)
    added = tuple(own.get(id(other.units[i]), 0) for i in found.added)
    subject = own.get(id(other.units[found.subject]), 0) if found.subject >= 0 else -1
    return found._replace(claimed=claimed, added=added, subject=subject)


def _made(claim: Sentence, units: Sequence[Unit]) -> Sentence:
    made = Sentence(claim.text, claim.tables, tuple(units))
    made.question = claim.question
    return made


def _reworded(claim: Sentence, sentence: Sentence) -> Derivation:
    """Derive the claim as it stands, or in another order of words that says the same."""
    first = derive(claim, sentence)
    if first.obstacle is None:
        return first
    english = claim.tables.language == "en"
    for units in equivalents(claim, sentence) if english else ():
        other = _made(claim, units)
        tried = derive(other, sentence)
        if tried.obstacle is None:
            return _told(claim, other, tried)._replace(voiced=SAME)
    if first.obstacle.code not in _MENDED:
        return first
    if not english:
        return _time_moved(claim, sentence, first)
    missing: list[int] = []
    if first.obstacle.code in ("word-not-in-passage", "number-not-in-passage"):
        _, missing = candidates(claim, sentence)
        if len(missing) > REACH:
            return first
    if first.obstacle.code == "word-not-in-passage":
        pointed = _pointed(claim, sentence, missing)
        if pointed is None:
            pointed = _in_full(claim, sentence, missing)
        if pointed is not None:
            return pointed
    stated = _stated(claim, sentence)
    if stated is not None:
        return stated
    dropped = _optional(claim, sentence)
    if dropped:
        tried = derive(claim, sentence, skip=dropped)
        if tried.obstacle is None:
            return tried
    for said, other in variants(claim, sentence, missing):
        tried = derive(other, sentence, skip=said.skip)
        if tried.obstacle is None and (said.check is None or said.check(tried.claimed, tried.places)):
            return _told(claim, other, tried)._replace(voiced=said.why)
    return _other_voice(claim, sentence) or first


def _time_moved(claim: Sentence, sentence: Sentence, first: Derivation) -> Derivation:
    """The claim derived with a time moved to its end or front; not in German, where the verb moves as well."""
    units = claim.units
    body = len(units) - (units[-1].cls == MARK)
    if first.obstacle is None or first.obstacle.code != "different-order" or claim.tables.language == "de" or body < 3:
        return first
    if units[0].timed:
        moved = [*units[1 + (units[1].low == ",") : body], units[0]]
    elif units[body - 1].timed:
        moved = [units[body - 1], *units[: body - 1]]
    else:
        return first
    other = _made(claim, moved)
    tried = derive(other, sentence)
    return _told(claim, other, tried)._replace(voiced=TIME.why) if tried.obstacle is None else first


def _stated(claim: Sentence, sentence: Sentence) -> Derivation | None:
    """What stands beside a name: dates of birth and death, or what it is."""
    for find, why in ((life_dates, LIFE), (epithet, EPITHET)):
        found = find(claim, sentence)
        if found is not None:
            return Derivation(tuple(found[1]), tuple(found[0]), voiced=why)
    return None


def _other_voice(claim: Sentence, sentence: Sentence) -> Derivation | None:
    for other, agentless in voices(claim, sentence):
        tried = derive(other, sentence, pointed=agentless)
        if agentless and tried.obstacle is None and not agent_before(sentence, tried.places[0]):
            continue
        if tried.obstacle is None:
            return _told(claim, other, tried)._replace(voiced=VOICE)
    return None


def _pointed(claim: Sentence, sentence: Sentence, missing: list[int]) -> Derivation | None:
    """The claim derived with its subject taken for the sentence's pronoun or bare noun phrase."""
    if not missing or missing[0] > 3 or missing[-1] >= LONGEST:
        return None
    for size in subjects(claim, missing, sentence):
        possessive = claim.units[claim.slots[size - 1]].low == "'s"
        tried = derive(claim, sentence, skip=frozenset(range(size)), pointed=True)
        if tried.obstacle is not None:
            continue
        pointer = points(sentence, tried.places[0], possessive)
        if pointer is not None and same_kind(claim, size, sentence, pointer):
            return Derivation(
                tried.places, tried.claimed, tried.dropped, pointer=pointer, subject=claim.slots[size - 1]
            )
    return None


def _in_full(claim: Sentence, sentence: Sentence, missing: list[int]) -> Derivation | None:
    """The claim derived with the full name of its subject, `Marie Curie`, taken for the sentence's surname."""
    size = len(missing)
    if missing != list(range(size)) or size > 2 or size >= len(claim.slots):
        return None
    names = claim.units[claim.slots[0] : claim.slots[size] + 1]
    if not all(unit.name and not unit.glued for unit in names) or not given(names[0]):
        return None
    tried = derive(claim, sentence, skip=frozenset(missing))
    if tried.obstacle is not None or not tried.places:
        return None
    place = tried.places[0]
    alone = sentence.units[place].low == names[-1].low and (place == 0 or not sentence.units[place - 1].name)
    if not alone or any(gap.last < place and gap.why == GIVEN for gap in tried.dropped):
        return None
    return Derivation(tried.places, tried.claimed, tried.dropped, pointer=(place, place), subject=claim.slots[size])


def _optional(claim: Sentence, sentence: Sentence) -> frozenset[int]:
    """A perfect auxiliary of the claim (`has sold`, `had been sold`) where the sentence has the plain past."""
    also = frozenset(s for s in claim.keys.get("also", ()) if "also" not in sentence.keys)
    said = [s for s in claim.keys.get("that", ()) if s and claim.units[claim.slots[s - 1]].op == ATTRIBUTION]
    also |= frozenset(s for s in said if "that" not in sentence.keys)  # said that she was tired: said she was tired
    if HAVE in sentence.keys:
        return also
    return also | frozenset(
        s for s in claim.keys.get(HAVE, ())
        if s + 1 < len(claim.slots) and (verb_like(u := claim.units[claim.slots[s + 1]]) or u.low == "been")
    )  # fmt: skip
