"""What a ban, a cure or a failure is about: it may not lose a word that narrows it.

`bans the sale of unpasteurised milk` does not yield `bans the sale of milk`, as `sells red shoes` yields `sells shoes`.
"""

from __future__ import annotations

from quizkit.proof.analysis import STRONG, Sentence, verb_like
from quizkit.proof.gaps.words import Dropped
from quizkit.proof.units import ADVERB, ARTICLE, DETERMINER, OPEN, PREPOSITION, QUANTITY, RELATIVE, Unit
from quizkit.text.words import listed_keys

# Said of all of a kind, whenever it is said.
_RULING = listed_keys("ban forbid prohibit outlaw prevent criminalise legalise exempt abolish reject oppose condemn")
# Said of all of a kind in the present; in the past of some.
_USUAL = listed_keys(
    """kill cure heal treat tolerate withstand resist repel eliminate neutralise protect allow permit tax regulate
    govern exclude"""
)
# Denied of all of a kind: who failed to win a public contract may have won another.
_WANTING = listed_keys("fail lack refuse deny avoid refrain abstain")


def governed(sentence: Sentence, judged: Dropped, aligned: set[int], left: int) -> bool:
    """Whether a narrowing word or phrase goes from what such a verb of the claim is about."""
    units = sentence.units
    lead = units[judged.first]
    if lead.timed or lead.low == "by":
        return False
    verb = _verb(sentence, aligned, left)
    if verb < 0:
        return False
    key = units[verb].key
    before = judged.first - 1 if judged.why == "a modifier" else left
    bare, indefinite = _determined(units, verb, before)
    if key in _RULING or (key == "cur" and bare):
        return bare or indefinite or lead.cls in (PREPOSITION, RELATIVE)
    if key in _WANTING:
        return bare or indefinite
    return bare and not (verb_like(units[verb]) or any(u.low == "did" for u in units[max(0, verb - 3) : verb]))


def _verb(sentence: Sentence, aligned: set[int], left: int) -> int:
    """The verb among the matched words before a gap, no further verb between; -1 where there is none."""
    units = sentence.units
    at = left
    while at > 0 and sentence.cuts[at] < STRONG and units[at].cls != RELATIVE:
        unit = units[at]
        if unit.cls == OPEN and not unit.name and at in aligned and unit.key in _ALL and units[at - 1].cls != ARTICLE:
            return at
        at -= 1
    return -1


_ALL = _RULING | _USUAL | _WANTING


def _determined(units: tuple[Unit, ...], verb: int, at: int) -> tuple[bool, bool]:
    """Whether the noun phrase round unit `at` has no article, and whether it has `a`."""
    while at > verb and (units[at].cls in (OPEN, ADVERB) and not verb_like(units[at])):
        at -= 1
    article = units[at]
    if article.cls in (ARTICLE, DETERMINER):
        return False, article.low in ("a", "an", "any")
    return article.cls != QUANTITY and not units[at + 1].name, False
