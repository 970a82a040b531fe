"""One claim sentence against one sentence of the passage: does the second yield the first?"""

from __future__ import annotations

from dataclasses import dataclass

from quizkit.proof.alignment import align, candidates
from quizkit.proof.analysis import NONE, STRONG, Sentence, verb_like
from quizkit.proof.apposition import apposition
from quizkit.proof.biography import life_dates
from quizkit.proof.epithet import epithet
from quizkit.proof.folds import definite, few_or_a_few, ranked, tense
from quizkit.proof.gap_words import Dropped
from quizkit.proof.gaps import judge
from quizkit.proof.inserts import opening, relative_before
from quizkit.proof.pronouns import LONGEST, points, subjects
from quizkit.proof.reach import reach
from quizkit.proof.units import ADVERB, ARTICLE, AUXILIARY, COORDINATOR, DETERMINER, MARK, OPEN, RELATIVE, Unit
from quizkit.proof.variants import label, variants
from quizkit.proof.voices import agent_before, voices
from quizkit.text.operators.tables import ATTRIBUTION, CONDITION, EXCEPTION, NEGATION

NOT_SUPERLATIVES = frozenset(
    "west forest interest request harvest protest test rest arrest guest quest contest manifest invest suggest digest "
    "conquest northwest southwest midwest honest modest chest nest priest latest".split()
)
# With more words missing than this no other wording of the claim is tried.
REACH = 6
LIFE = "Dates in brackets after a name are those of birth and death."
EPITHET = "What stands before a name says what it is."
VOICE = "Active and passive say the same: who did it and to whom is kept."
_WIDE = frozenset(
    "not never no none without only nobody nothing neither nor hardly rarely seldom scarcely barely few if unless than "
    "solely exclusively cannot against nicht kein keine nie pas ne jamais no nunca".split()
)


@dataclass(frozen=True, slots=True)
class Obstacle:
    """Why a derivation fails: a code, words, and unit indices in claim and sentence (-1 where none)."""

    code: str
    why: str
    claim_first: int = -1
    claim_last: int = -1
    first: int = -1
    last: int = -1


@dataclass(frozen=True, slots=True)
class Derivation:
    """The places found for the claim's units, what was dropped, and the obstacle if there is one."""

    places: tuple[int, ...] = ()
    claimed: tuple[int, ...] = ()
    dropped: tuple[Dropped, ...] = ()
    obstacle: Obstacle | None = None
    added: tuple[int, ...] = ()
    pointer: tuple[int, int] | None = None
    subject: int = -1
    voiced: str = ""


def derive_any(claim: Sentence, sentence: Sentence) -> Derivation:
    """Derive the claim as it stands, or in another order of words that says the same."""
    first = derive(claim, sentence)
    if first.obstacle is None or claim.tables.language != "en":
        return first
    if first.obstacle.code not in ("different-order", "no-apposition", "unsafe-drop", "word-not-in-passage"):
        return first
    absent = first.obstacle.code == "word-not-in-passage"
    if absent:
        _, missing = candidates(claim, sentence)
        if len(missing) > REACH:
            return first
        pointed = _pointed(claim, sentence, missing)
        if pointed is not None:
            return pointed
    else:
        missing = []
    stated = _stated(claim, sentence)
    if stated is not None:
        return stated
    dropped = _optional(claim, sentence) | label(claim, sentence)
    if dropped:
        tried = derive(claim, sentence, skip=dropped)
        if tried.obstacle is None:
            return tried
    for said, other in variants(claim, sentence, missing):
        tried = derive(other, sentence, skip=said.skip)
        if tried.obstacle is None and (said.check is None or said.check(tried.claimed, tried.places)):
            own = {id(unit): i for i, unit in enumerate(claim.units)}
            claimed = tuple(own.get(id(other.units[i]), 0) for i in tried.claimed)
            return Derivation(tried.places, claimed, tried.dropped, added=tried.added, voiced=said.why)
    return _other_voice(claim, sentence) or first


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
            own = {id(unit): i for i, unit in enumerate(claim.units)}
            claimed = tuple(own.get(id(other.units[i]), 0) for i in tried.claimed)
            return Derivation(tried.places, claimed, tried.dropped, voiced=VOICE)
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
        if pointer is not None:
            return Derivation(
                tried.places, tried.claimed, tried.dropped, pointer=pointer, subject=claim.slots[size - 1]
            )
    return None


def _optional(claim: Sentence, sentence: Sentence) -> frozenset[int]:
    """A perfect auxiliary of the claim (`has sold`, `had been sold`) where the sentence has the plain past."""
    also = frozenset(s for s in claim.keys.get("also", ()) if "also" not in sentence.keys)
    if "have" in sentence.keys:
        return also
    return also | frozenset(
        s for s in claim.keys.get("have", ())
        if s + 1 < len(claim.slots) and (verb_like(u := claim.units[claim.slots[s + 1]]) or u.low == "been")
    )  # fmt: skip


def derive(
    claim: Sentence,
    sentence: Sentence,
    *,
    skip: frozenset[int] = frozenset(),
    replaced: dict[int, list[int]] | None = None,
    ignored: frozenset[int] = frozenset(),
    pointed: bool = False,
) -> Derivation:
    """Try to derive the claim. `skip` leaves claim slots out, `replaced` prescribes the sentence slots
    for some claim slots, `ignored` names sentence units whose operators do not count; these three serve
    the search for a contradiction."""
    if sentence.question != claim.question:
        return Derivation(obstacle=Obstacle("question", "one of the two is a question"))
    options, missing = candidates(claim, sentence, skip)
    slots = [s for s in range(len(claim.slots)) if s not in skip]
    if replaced:
        for position, slot in enumerate(slots):
            if slot in replaced:
                options[position] = replaced[slot]
                if slot in missing:
                    missing.remove(slot)
    copula = None
    path = None
    if not missing:
        path = align(options, sentence)
    if path is None or missing:
        copula = _lone_copula(claim, missing)
        if copula is None or copula in skip or (missing and missing != [copula]):
            return Derivation(obstacle=_absent(claim, missing) if missing else _disorder(claim, options, slots))
        position = slots.index(copula)
        del options[position]
        slots.remove(copula)
        path = align(options, sentence)
        if path is None or not 0 < position < len(slots) + 0:
            return Derivation(obstacle=_absent(claim, missing) if missing else _disorder(claim, options, slots))
        return apposition_or_gap(claim, sentence, slots, path, position, copula, ignored)
    return check(claim, sentence, slots, path, ignored, pointed=pointed)


def apposition_or_gap(
    claim: Sentence,
    sentence: Sentence,
    slots: list[int],
    path: list[int],
    position: int,
    copula: int,
    ignored: frozenset[int],
) -> Derivation:
    """A copula of the claim that is not in the sentence: it may stand for an apposition."""
    places = [sentence.slots[p] for p in path]
    refused = apposition(claim, sentence, places, position)
    if refused:
        index = claim.slots[copula]
        return Derivation(
            obstacle=Obstacle("no-apposition", refused, index, index, places[position - 1], places[position])
        )
    return check(claim, sentence, slots, path, ignored, joint=position, added=(claim.slots[copula],))


def check(
    claim: Sentence,
    sentence: Sentence,
    slots: list[int],
    path: list[int],
    ignored: frozenset[int],
    joint: int = -1,
    added: tuple[int, ...] = (),
    pointed: bool = False,
) -> Derivation:
    """Check everything skipped by an alignment. `joint` is where an apposition was taken for a copula."""
    units = sentence.units
    places = [sentence.slots[p] for p in path]
    claimed = tuple(claim.slots[s] for s in slots)
    for mine, place in zip(claimed, places, strict=True):
        differs = tense(claim, mine, sentence, place)
        if differs:
            return Derivation(obstacle=Obstacle("tense", differs, mine, mine, place, place))
    few = few_or_a_few(claim, claimed, sentence, places)
    if few >= 0:
        return Derivation(
            obstacle=Obstacle(
                "quantity",
                "“a few” are some, “few” are hardly any",
                claimed[few],
                claimed[few],
                places[few],
                places[few],
            )
        )
    obstacle = definite(claim, claimed, sentence, places)
    if obstacle >= 0:
        return Derivation(
            obstacle=Obstacle("article", "the passage says “a”, the claim says “the”", obstacle - 1, obstacle)
        )
    aligned = set(places)
    obstacle = _operators(sentence, places, aligned, ignored)
    if obstacle is not None:
        return Derivation(tuple(places), claimed, obstacle=obstacle)
    dropped: list[Dropped] = []
    before = -1
    for position, place in enumerate([*places, len(units)]):
        if place > before + 1 and not (position == joint):
            if position == 0 and (joint >= 0 or pointed):
                judged = None
            else:
                judged = judge(sentence, before, place, _agrees(claim, claimed, position, sentence, place))
                if judged is not None and judged.safe and ranked(claim, claimed, position, sentence, judged):
                    judged = Dropped(False, "which one of several is meant", judged.first, judged.last)
            if judged is not None:
                if judged.safe and judged.narrows:
                    judged = _narrowing(sentence, judged, aligned, before)
                if not judged.safe:
                    inside = set(range(before + 1, place))
                    if not (inside & ignored and _only_ignored(sentence, before, place, ignored)):
                        return Derivation(
                            tuple(places),
                            claimed,
                            obstacle=Obstacle("unsafe-drop", judged.why, first=judged.first, last=judged.last),
                        )
                dropped.append(judged)
        before = place
    return Derivation(tuple(places), claimed, tuple(dropped), added=added)


def _agrees(claim: Sentence, claimed: tuple[int, ...], position: int, sentence: Sentence, place: int) -> bool:
    """Whether the claim has a verb in the singular where the sentence has the plural: exports, export."""
    if position >= len(claimed) or claim.tables.language != "en":
        return False
    said, stood = claim.units[claimed[position]].low, sentence.units[place].low
    return said in (stood + "s", stood + "es")


def _only_ignored(sentence: Sentence, left: int, right: int, ignored: frozenset[int]) -> bool:
    return all(
        i in ignored or sentence.units[i].cls in (MARK, ARTICLE, ADVERB) or sentence.units[i].key == "do"
        for i in range(left + 1, right)
    )


# Operators that bear on a whole sentence from wherever they stand.
_WHOLE = (CONDITION, EXCEPTION, ATTRIBUTION)
# What is done completely is done, and what still stands stands.
_DEGREES = frozenset("completely fully entirely wholly totally still already".split())


def _definite_after(sentence: Sentence, index: int) -> bool:
    """Whether `all` stands before `the`: what is true of all the windows is true of the windows."""
    following = sentence.units[index + 1] if index + 1 < len(sentence.units) else None
    negated = any(unit.op == NEGATION for unit in sentence.units[max(0, index - 3) : index])
    return following is not None and following.low in ("the", "its", "his", "her", "their", "these", "those") and not negated


def _operators(sentence: Sentence, places: list[int], aligned: set[int], ignored: frozenset[int]) -> Obstacle | None:
    """The first skipped operator that reaches over a matched word."""
    over = opening(sentence, places[0]) if places else 0
    kept = any(sentence.units[p].op == NEGATION for p in places)
    for index, unit in enumerate(sentence.units):
        if unit.op is None or index in aligned or index in ignored:
            continue
        if index < over or (index < places[0] and unit.op not in _WHOLE and relative_before(sentence, index)):
            continue
        if not kept and (unit.low in _DEGREES or unit.low in ("all", "both") and _definite_after(sentence, index)):
            continue
        first, last = reach(sentence, index)
        for place in places:
            if first <= place <= last:
                return Obstacle(unit.op, f"“{unit.low}” bears on the words of the claim", first=index, last=index)
    return None


def _narrowing(sentence: Sentence, judged: Dropped, aligned: set[int], left: int) -> Dropped:
    """A restricting phrase may not go where the claim then says more: under not, all, only, the first."""
    units, cuts = sentence.units, sentence.cuts
    at, verb = left, False
    relative = False
    while at >= 0 and cuts[at] < STRONG:
        unit = units[at]
        if unit.cls == RELATIVE or unit.low == "to":
            relative = True
        if at in aligned:
            if unit.low in _WIDE:
                return Dropped(
                    False, f"under “{unit.low}” the claim would say more than the passage", judged.first, judged.last
                )
            if unit.cls == RELATIVE and at and units[at - 1].cls == OPEN and _plural(units, at - 1):
                return Dropped(
                    False, f"under “{unit.low}” the claim would say more than the passage", judged.first, judged.last
                )
            same = not verb or relative
            if same and (unit.low in sentence.tables.universals or _superlative(unit)):
                return Dropped(
                    False, f"with “{unit.low}” the claim would say more than the passage", judged.first, judged.last
                )
        if unit.cls == AUXILIARY or (verb_like(unit) and not _adjective(units, at)):
            verb = True
        at -= 1
    return judged


def _plural(units: tuple[Unit, ...], at: int) -> bool:
    """Whether a relative clause says which of many are meant: laws that …"""
    return units[at].low.endswith("s") and (at == 0 or units[at - 1].cls not in (ARTICLE, DETERMINER))


def _adjective(units: tuple[Unit, ...], at: int) -> bool:
    """Whether a participle stands before a noun and after an article or a superlative: the coldest inhabited place."""
    return (
        at > 0 and at + 1 < len(units) and units[at + 1].cls == OPEN
        and (units[at - 1].cls == ARTICLE or _superlative(units[at - 1]))
    )  # fmt: skip


def _superlative(unit: Unit) -> bool:
    if unit.quantity is not None:
        return unit.quantity.kind == "ordinal"
    return unit.cls == OPEN and len(unit.low) > 4 and unit.low.endswith("est") and unit.low not in NOT_SUPERLATIVES


def _lone_copula(claim: Sentence, missing: list[int]) -> int | None:
    """The claim's only copula, if it has exactly one that nothing but an apposition could stand for."""
    found = [s for s, i in enumerate(claim.slots) if claim.units[i].low in claim.tables.copulas]
    return found[0] if len(found) == 1 else None


def _absent(claim: Sentence, missing: list[int]) -> Obstacle:
    index = claim.slots[missing[0]]
    unit = claim.units[index]
    code = "number-not-in-passage" if unit.quantity is not None else "word-not-in-passage"
    if unit.op is not None:
        code = unit.op
    return Obstacle(code, "these words are not in the sentence", index, claim.slots[missing[-1]])


def _disorder(claim: Sentence, options: list[list[int]], slots: list[int]) -> Obstacle:
    at = -1
    for position, places in enumerate(options):
        later = [p for p in places if p > at]
        if not later:
            index = claim.slots[slots[position]]
            return Obstacle("different-order", "the words stand in another order", index, index)
        at = later[0]
    return Obstacle("different-order", "the words stand in another order")


__all__ = ["COORDINATOR", "NONE", "Derivation", "Obstacle", "derive"]
