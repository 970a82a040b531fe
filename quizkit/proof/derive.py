"""One claim sentence against one sentence of the passage: does the second yield the first?"""

from __future__ import annotations

from collections.abc import Sequence

from quizkit.proof.alignment import align, candidates
from quizkit.proof.analysis import NONE, Sentence, verb_like
from quizkit.proof.apposition import apposition
from quizkit.proof.derivation import Derivation, Obstacle
from quizkit.proof.folds import (
    another_article,
    behind_but,
    chosen,
    definite,
    few_or_a_few,
    of_which,
    ranked,
    taken_back,
    tense,
)
from quizkit.proof.gaps import judge
from quizkit.proof.gaps.narrowing import narrowing
from quizkit.proof.gaps.verbs import other_clause
from quizkit.proof.gaps.words import Dropped
from quizkit.proof.membership import member
from quizkit.proof.pairs import crossed
from quizkit.proof.quotation import quoted
from quizkit.proof.scope import operators
from quizkit.proof.units import ADVERB, ARTICLE, AUXILIARY, COORDINATOR, MARK, Unit


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
            obstacle = _absent(claim, missing) if missing else _disorder(claim, options, slots)
            return Derivation(obstacle=obstacle, matched=len(slots) - len(missing))
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
    the = definite(claim, claimed, sentence, places)
    if the >= 0:
        return Derivation(obstacle=Obstacle("article", "the passage says “a”, the claim says “the”", the - 1, the))
    turned = another_article(claim, claimed, sentence, places) if claim.tables.language != "en" else None
    if turned is not None:
        mine, place = claimed[turned[0]], places[turned[0]]
        return Derivation(obstacle=Obstacle("article", turned[1], mine - 1, mine, place - 1, place))
    words = quoted(sentence, places) if places else None
    if words is not None:
        said = Obstacle(
            "attribution", "these are someone's words, which the passage quotes", first=words[0], last=words[1]
        )
        return Derivation(tuple(places), claimed, obstacle=said)
    aligned = set(places)
    members = [k for k in range(1, len(places)) if member(claim, claimed, k, sentence, places)]
    ranks = frozenset(i for k in members for i in range(places[k - 1] + 1, places[k]))
    obstacle = operators(sentence, places, aligned, ignored | ranks)
    if obstacle is not None:
        return Derivation(tuple(places), claimed, obstacle=obstacle)
    dropped: list[Dropped] = []
    before = -1
    for position, place in enumerate([*places, len(units)]):
        if position and place > before + 1 and crossed(units, aligned, dropped, before, place):
            why = "a time of one part goes with another part"
            return Derivation(tuple(places), claimed, obstacle=Obstacle("unsafe-drop", why, first=before, last=before))
        if place > before + 1 and position != joint:
            if position == 0 and (joint >= 0 or pointed):
                judged = None
            elif position in members:
                judged = Dropped(True, "how it ranks among its kind", before + 1, place - 1)
            else:
                judged = judge(sentence, before, place, _agrees(claim, claimed, position, sentence, place))
                if (
                    judged is not None
                    and judged.safe
                    and other_clause(sentence, before, place, _told(units, places, before))
                ):
                    judged = Dropped(False, "what is kept belongs to another clause", judged.first, judged.last)
                if judged is not None and judged.safe and _selects(claim, claimed, position, sentence, judged):
                    judged = Dropped(False, "which one of several is meant", judged.first, judged.last)
            if judged is not None:
                if judged.safe and taken_back(sentence, places, judged):
                    judged = Dropped(False, "it takes back what is said of all", judged.first, judged.last)
                if judged.safe and behind_but(sentence, aligned, before + 1, place - 1):
                    judged = Dropped(False, "what stands behind “but” is not denied", judged.first, judged.last)
                if judged.safe and judged.narrows:
                    judged = narrowing(sentence, judged, aligned, before)
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


def _told(units: Sequence[Unit], places: list[int], before: int) -> bool:
    """Whether a verb is kept up to unit `before`."""
    return any(units[p].cls == AUXILIARY or (verb_like(units[p]) and not units[p].name) for p in places if p <= before)


def _selects(claim: Sentence, claimed: tuple[int, ...], position: int, sentence: Sentence, dropped: Dropped) -> bool:
    """Whether what is dropped says which of several things the claim's `the` is about."""
    return (
        ranked(claim, claimed, position, sentence, dropped)
        or chosen(claim, claimed, position, sentence, dropped)
        or of_which(claim, claimed, position, dropped, sentence.units[dropped.first])
    )


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
