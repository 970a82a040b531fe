"""Where two forms of one word may not stand for each other: the tense of a verb, `a` for `the`, a rank left out."""

from __future__ import annotations

from collections.abc import Sequence

from quizkit.proof.analysis import Sentence, verb_like
from quizkit.proof.antonyms import ADJECTIVES, VERBS
from quizkit.proof.gaps.words import Dropped
from quizkit.proof.units import ADVERB, ARTICLE, AUXILIARY, DETERMINER, OPEN, PREPOSITION, PRONOUN, Unit
from quizkit.text.operators.en_forms import IRREGULAR
from quizkit.text.operators.tables import NEGATION


def tense(claim: Sentence, mine: int, sentence: Sentence, place: int) -> str:
    """What is wrong where the claim speaks of the present and the passage of the past, or ""."""
    said, stood = claim.units[mine], sentence.units[place]
    wrong = "the passage speaks of the past, the claim of the present"
    if said.low == stood.low:
        return ""
    if said.value == "present" and stood.value == "past":
        # Nor does `had lived` prove `has lived`: what lasts until now may have been over by then.
        return wrong
    if claim.tables.language == "en" and verb_like(said) and not said.name and _base(said, sentence, place):
        return "the passage does not say that it was done"
    if stood.low in ("be", "being") and (said.value or said.low in ("was", "were")):
        return "the passage does not say that it is so"
    if said.value == "present" and stood.low == "been":
        lasting = any(u.low == "since" or _since(u) for u in sentence.units[place:])
        had = any(u.low == "had" for u in sentence.units[max(0, place - 3) : place])
        return "what has been may be over" if had or not lasting else ""
    if claim.tables.language != "en" or said.cls != OPEN or said.name or not _finite_past(sentence, place):
        return ""
    if said.low.endswith("s") and not said.low.endswith("ss") and _after_subject(claim, mine):
        return wrong
    if IRREGULAR.get(stood.low) == said.low and said.low not in _SAME and _after_subject(claim, mine):
        return wrong
    return ""


def _base(said: Unit, sentence: Sentence, place: int) -> bool:
    """Whether a past form of the claim is a bare verb after a noun in the passage: `helped Otto [take] the ship`."""
    stood = sentence.units[place]
    if stood.low != IRREGULAR.get(said.low) and said.low not in (stood.low + "ed", stood.low + "d"):
        return False
    before = _before(sentence.units, place)
    return before is not None and before.cls in (OPEN, PRONOUN) and before.op is None and said.low not in _SAME


def _since(unit: Unit) -> bool:
    return unit.quantity is not None and unit.quantity.relation == "since"


_SAME = frozenset("read set put cut hit cost let shut beat split spread cast".split())


def _finite_past(sentence: Sentence, at: int) -> bool:
    """Whether a unit is a past form with no auxiliary before it that would make it a participle."""
    if not verb_like(sentence.units[at]):
        return False
    before = _before(sentence.units, at)
    return before is not None and (before.cls in (PRONOUN, OPEN, "number") or before.low == "had")


def _after_subject(claim: Sentence, at: int) -> bool:
    before = _before(claim.units, at)
    return (
        before is not None and before.cls in (OPEN, PRONOUN, "number") and before.low not in ("to", "did", "do", "does")
    )


def _before(units: Sequence[Unit], at: int) -> Unit | None:
    at -= 1
    while at >= 0 and units[at].cls == ADVERB:
        at -= 1
    return units[at] if at >= 0 else None


def definite(claim: Sentence, claimed: Sequence[int], sentence: Sentence, places: Sequence[int]) -> int:
    """The unit of the claim that `is the` stands before where the passage only says `is a`, or -1."""
    for position in range(1, len(claimed)):
        index, before = claimed[position], claimed[position - 1]
        if (
            index - before != 2
            or claim.units[index - 1].low != "the"
            or claim.units[before].low not in claim.tables.copulas
        ):
            continue
        after = places[position - 1] + 1
        while after < places[position] and sentence.units[after].cls == ADVERB:
            after += 1
        article = sentence.units[after]
        if article.cls == ARTICLE and article.low in ("a", "an") and after < places[position]:
            return index
    return -1


def few_or_a_few(claim: Sentence, claimed: Sequence[int], sentence: Sentence, places: Sequence[int]) -> int:
    """The position where one text says `few` or `little` and the other `a few` or `a little`, or -1."""
    for position, (mine, place) in enumerate(zip(claimed, places, strict=True)):
        if claim.units[mine].low in ("few", "little") and _has_article(claim, mine) != _has_article(sentence, place):
            return position
    return -1


def _has_article(sentence: Sentence, at: int) -> bool:
    return at > 0 and sentence.units[at - 1].cls in (ARTICLE, "det")


def ranked(claim: Sentence, claimed: Sequence[int], position: int, sentence: Sentence, dropped: Dropped) -> bool:
    """Whether a rank goes from a thing that the claim then calls the only one: `the second goal` → `the goal`."""
    if position >= len(claimed) or dropped.why != "a modifier":
        return False
    if not any(
        (q := sentence.units[i].quantity) is not None and q.kind == "ordinal"
        for i in range(dropped.first, dropped.last + 1)
    ):
        return False
    index = claimed[position]
    if index == 0 or claim.units[index - 1].low != "the":
        return False
    before = claim.units[index - 2] if index > 1 else None
    return (
        before is None or before.cls not in (AUXILIARY, PREPOSITION) or before.low not in (*claim.tables.copulas, "as")
    )


# What tells one of two or more of a kind from the others, if only by being said.
_CHOOSING = frozenset(
    """northern southern eastern western north south east west northwestern northeastern southwestern southeastern upper
    lower inner outer left right front rear other larger smaller bigger longer shorter taller older younger elder newer
    higher male female junior senior second third fourth fifth same next opposite""".split()
)


def chosen(claim: Sentence, claimed: Sequence[int], position: int, sentence: Sentence, dropped: Dropped) -> bool:
    """Whether a modifier goes that tells which of several things is meant: `the upper lake` → `the lake`.

    It does where the sentence names another thing of the kind: `The old town has a wall, and the new town has none`.
    """
    if position >= len(claimed) or dropped.why != "a modifier":
        return False
    index = claimed[position]
    noun = claim.units[index]
    if index == 0 or claim.units[index - 1].low != "the" or noun.name or noun.quantity is not None:
        return False
    units = sentence.units
    if any(unit.low in _CHOOSING for unit in units[dropped.first : dropped.last + 1]):
        return True
    return len(sentence.keys.get(noun.key, ())) > 1 and not _again(sentence, dropped.last + 1, noun.key)


def of_which(claim: Sentence, claimed: Sequence[int], position: int, dropped: Dropped, lead: Unit) -> bool:
    """Whether what it is the one of goes from a thing that is called the only one: `is the leader [of the rebels]`."""
    if lead.low != "of" or dropped.why != "a prepositional phrase" or position < 2:
        return False
    at = claimed[position - 1]
    while at > 0 and claim.units[at].cls == OPEN and not claim.units[at].name:
        at -= 1
    the = 0 < at < claimed[position - 1] and claim.units[at].low == "the"
    return the and claim.units[at - 1].low in claim.tables.copulas


def _again(sentence: Sentence, place: int, key: str) -> bool:
    """Whether every other mention of the kind is bare, so that it points back to the thing at `place`."""
    units = sentence.units
    others = [sentence.slots[slot] for slot in sentence.keys[key]]
    return all(place <= at <= place + 1 or units[at - 1].cls in (ARTICLE, DETERMINER) for at in others if at)


# What says of a thing that is told that it was none: `…, but the sale was void`.
_UNDONE = frozenset(
    "void invalid annulled quashed null false untrue wrong mistaken fake faked forged hoax fabricated".split()
)
_ALL_OF_IT = frozenset("all every everyone everything both always entirely".split())


def _corrected(sentence: Sentence, first: int, last: int) -> bool:
    """Whether the end of a sentence says that less is true: `…, but not all`, `…, or most of them did`, `…, but it was
    void`."""
    units = sentence.units
    for at in range(first, last):
        if units[at].low == "not" and units[at + 1].low in _ALL_OF_IT:
            return True
    contrast = next((at for at in range(first, last) if units[at].low in sentence.tables.contrasts), last + 1)
    if any(units[at].low in _UNDONE for at in range(contrast, last + 1)):
        return True
    lead, following = units[first], units[min(first + 1, last)]
    if lead.low == "or":
        return following.op is not None
    return lead.low in ("but", "though", "although") and following.low == "only"


_EVERY = frozenset("every all each always daily both everyone everybody everything constantly year-round".split())


def taken_back(sentence: Sentence, places: Sequence[int], dropped: Dropped) -> bool:
    """Whether the rest of a sentence takes back what is said of all: `open every day, [but closed on Mondays]`."""
    units = sentence.units
    if dropped.first > places[-1] and _corrected(sentence, dropped.first, dropped.last):
        return True
    if dropped.first < places[-1] or not any(units[place].low in _EVERY for place in places):
        return False
    said = [p for p in places if p + 1 < len(units) and (units[p + 1].cls != OPEN or verb_like(units[p]))]
    against = {key for place in said for table in (ADJECTIVES, VERBS) for key in table.get(units[place].key, ())}
    return any(unit.key in against for unit in units[dropped.first : dropped.last + 1])


def behind_but(sentence: Sentence, aligned: set[int], first: int, last: int) -> bool:
    """Whether what is kept behind a gap is said instead of what is denied: `was not born in Ulm [but] in Rome`."""
    units = sentence.units
    turned = any(units[i].low in ("but", "rather") for i in range(first, last + 1))
    return turned and any(units[i].op == NEGATION for i in aligned if i < first) and any(i > last for i in aligned)


def another_article(
    claim: Sentence, claimed: Sequence[int], sentence: Sentence, places: Sequence[int]
) -> tuple[int, str] | None:
    """The position of a word whose article differs so that it is not the same thing, and why; or None.

    In German the article tells who does it to whom, wherever the noun stands (`der Hund`, `den Hund`); and
    `une des plus grandes villes` is not `la plus grande ville`.
    """
    for position, (mine, place) in enumerate(zip(claimed, places, strict=True)):
        stood = sentence.units[place - 1] if place else None
        if not mine or stood is None or stood.cls != ARTICLE:
            continue
        said = claim.units[mine - 1]
        if said.cls == ARTICLE and said.low != stood.low and {said.low, stood.low} <= _CASES:
            return position, "the article is in another case"
        if stood.low in ("des", "der") and place > 1 and sentence.units[place - 2].low in _ONE:
            before = claim.units[mine - 2] if mine > 1 else None
            if before is None or before.low not in _ONE:
                return position, "one of several is not the one"
    return None


_CASES = frozenset("der die das den dem des".split())
_ONE = frozenset("un une ein eine einer eines einem einen".split())
