"""One text denies what the other says: not, never, no, failed to."""

from __future__ import annotations

from quizkit.proof.analysis import Sentence, verb_like
from quizkit.proof.derivation import Derivation, Obstacle
from quizkit.proof.derive import derive
from quizkit.proof.units import ADVERB, ARTICLE, AUXILIARY, Unit
from quizkit.text.words import listed_keys

WHY = "one says that it is so, the other that it is not"
_ENGLISH = ("not", "never")
_OTHERS = ("not", "never", "no", "nunca", "nicht", "nie", "pas", "jamais")
# Verbs that say of another that it was not done: failed to, refused to.
_FAILING = listed_keys("fail refuse decline neglect")
_COMPARED = ("more", "less", "fewer", "longer", "one")
_DOUBTS = ("may", "might", "could")


def negation_differs(claim: Sentence, sentence: Sentence, missing: list[int]) -> Obstacle | None:
    """Whether only a negation, or a verb that denies the next one, tells the two texts apart."""
    english = claim.tables.language == "en"
    if english and any(unit.low in _DOUBTS for unit in claim.units):
        return None  # what may be may also not be
    found = _adverb(claim, sentence, missing, _ENGLISH if english else _OTHERS)
    if found is None and english:
        found = _determiner(claim, sentence, missing) or _failed(claim, sentence, missing)
    return found


def _adverb(claim: Sentence, sentence: Sentence, missing: list[int], negators: tuple[str, ...]) -> Obstacle | None:
    said = [s for s, i in enumerate(claim.slots) if claim.units[i].low in negators]
    stood = [i for i, unit in enumerate(sentence.units) if unit.low in negators]
    if bool(said) == bool(stood) or len(said) + len(stood) != 1:
        return None
    if said:
        skip = {said[0], *(s for s, i in enumerate(claim.slots) if claim.units[i].low == "ne")}
        helper = said[0] - 1
        if helper >= 0 and claim.units[claim.slots[helper]].key == "do" and "do" not in sentence.keys:
            skip.add(helper)
        if any(slot not in skip and claim.units[claim.slots[slot]].low != "any" for slot in missing):
            return None
        skip.update(slot for slot in missing if slot not in skip)
        shown = derive(claim, sentence, skip=frozenset(skip))
        return None if shown.obstacle is not None else _differs(claim.slots[said[0]], -1)
    if missing:
        return None
    place = stood[0]
    # French says it with two words: n'est pas.
    ignored = {place, *(i for i in range(max(0, place - 4), place) if sentence.units[i].low == "ne")}
    if place and sentence.units[place - 1].key == "do":
        ignored.add(place - 1)
    shown = derive(claim, sentence, ignored=frozenset(ignored))
    if shown.obstacle is not None or not _denied(sentence, shown, place):
        return None
    return _differs(-1, place)


def _denied(sentence: Sentence, shown: Derivation, place: int) -> bool:
    """Whether what is denied at `place` is what was derived without the denial: its verb follows, and nothing that
    narrows is left out after it (`does not sell wine on Sundays` leaves wine on Mondays)."""
    units = sentence.units
    after = next((p for p in shown.places if p > place), -1)
    if after < 0 or any(u.cls not in (ADVERB, ARTICLE) for u in units[place + 1 : after]):
        return False
    but = next((i for i in range(place + 1, len(units)) if units[i].low == "but"), len(units))
    if any(p > but for p in shown.places):
        return False  # not because of the noise but because of the rent
    before = [p for p in shown.places if p < place]
    if not before and units[after].low not in ("all", "every", "everyone"):
        return False
    return not any(gap.narrows and gap.first > place for gap in shown.dropped)


def _determiner(claim: Sentence, sentence: Sentence, missing: list[int]) -> Obstacle | None:
    """`has no turbines` against `has four turbines`, and the other way."""
    said = [s for s, i in enumerate(claim.slots) if claim.units[i].low == "no"]
    stood = [i for i, unit in enumerate(sentence.units) if unit.low == "no"]
    if bool(said) == bool(stood) or len(said) + len(stood) != 1:
        return None
    if said:
        if missing != said or _numbered(claim.units, claim.slots[said[0]]):
            return None
        shown = derive(claim, sentence, skip=frozenset(said))
        return None if shown.obstacle is not None else _differs(claim.slots[said[0]], -1)
    place = stood[0]
    if missing or _numbered(sentence.units, place):
        return None
    shown = derive(claim, sentence, ignored=frozenset((place,)))
    if shown.obstacle is not None or not _denied(sentence, shown, place):
        return None
    return _differs(-1, place)


def _numbered(units: tuple[Unit, ...], index: int) -> bool:
    """Whether `no` belongs to a comparison: no more than, no longer."""
    following = units[index + 1] if index + 1 < len(units) else None
    return following is None or following.cls == AUXILIARY or following.low in _COMPARED


def _failed(claim: Sentence, sentence: Sentence, missing: list[int]) -> Obstacle | None:
    """`failed to capture the port` against `captured the port`, and the other way."""
    verbs = [s for s in missing if claim.units[claim.slots[s]].key in _FAILING]
    if verbs:
        slot = verbs[0]
        skip = {slot, slot + 1}
        if slot + 2 >= len(claim.slots) or claim.units[claim.slots[slot + 1]].low != "to" or not set(missing) <= skip:
            return None
        shown = derive(claim, sentence, skip=frozenset(skip))
        kept = shown.places[shown.claimed.index(claim.slots[slot + 2])] if shown.obstacle is None else 0
        return _differs(claim.slots[slot], -1) if kept and verb_like(sentence.units[kept]) else None
    places = [i for i, unit in enumerate(sentence.units[:-2]) if unit.key in _FAILING and verb_like(unit)]
    if missing or len(places) != 1 or sentence.units[places[0] + 1].low != "to":
        return None
    place = places[0]
    shown = derive(claim, sentence, ignored=frozenset((place, place + 1)))
    if shown.obstacle is not None or place + 2 not in shown.places or place in shown.places:
        return None
    return None if any(gap.narrows and gap.first > place for gap in shown.dropped) else _differs(-1, place)


def _differs(index: int, place: int) -> Obstacle:
    return Obstacle("negation-differs", WHY, index, index, place, place)
