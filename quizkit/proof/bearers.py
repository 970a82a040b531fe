"""Whether a passage speaks of one bearer of a surname, or of one thing of a kind, so that less than all tells which."""

from __future__ import annotations

import re

from quizkit.proof.analysis import Sentence
from quizkit.proof.derivation import Derivation, Obstacle
from quizkit.proof.gaps.names import GIVEN
from quizkit.text.operators.en import TITLES


def left_open(
    claim: Sentence, sentence: Sentence, derivation: Derivation, evidence: str, context: str | None
) -> Obstacle | None:
    """Why a derivation leaves open who or what of the passage is meant, or None where it does not.

    `evidence` is the whole passage, `context` the text that it was taken from.
    """
    for gap in derivation.dropped:
        if gap.why == GIVEN:
            place = next(p for p in derivation.places if p > gap.last)
            if claim.units[derivation.claimed[derivation.places.index(place)]].low != sentence.units[place].low:
                return Obstacle("name", "a family is more than one of its name", first=gap.first, last=place)
            names = {unit.low for unit in sentence.units[gap.first : gap.last + 1]}
            surname = sentence.text[sentence.units[place].start : sentence.units[place].end]
            if not only_bearer(surname, names, evidence) or (context and not only_bearer(surname, names, context)):
                why = "the passage speaks of more than one of the name"
                return Obstacle("name", why, first=gap.first, last=place)
        elif gap.why == "a modifier" and len(evidence) > len(sentence.text) + 3:
            noun = next((p for p in derivation.places if p > gap.last), -1)
            if noun >= 0 and _definite(claim, derivation, noun) and _rival(sentence, gap.first, noun, evidence):
                why = "the passage speaks of more than one"
                return Obstacle("which-one", why, first=gap.first, last=noun)
    return None


def only_bearer(surname: str, given: set[str], text: str) -> bool:
    """Whether everyone in a text who has the surname has one of the given names, or none."""
    pattern = rf"(?:([\w.’'-]+)\s+)?\b{re.escape(surname)}(s\b|\s+(?:famil|brother|sister)|\b)"
    for match in re.finditer(pattern, text):
        if match[2]:
            return False
        before = match[1] or ""
        low = before.strip(".").lower()
        known = len(low) < 2 or low in given or low in TITLES or low in _FIRST
        if not known and before[0].isupper():
            return False
    return True


# Words with a capital letter that begin a sentence and no name.
_FIRST = frozenset(
    "in when after before later then though although while but and so as at by for from since until if what".split()
)


def _definite(claim: Sentence, derivation: Derivation, place: int) -> bool:
    index = derivation.claimed[derivation.places.index(place)]
    return index > 0 and claim.units[index - 1].low == "the"


def _rival(sentence: Sentence, first: int, noun: int, evidence: str) -> bool:
    """Whether the passage names another thing of the kind by another adjective: `the old mill`, `the new mill`."""
    units = sentence.units
    word = units[noun].low
    own = {unit.low for unit in units[first:noun]}
    for match in re.finditer(rf"\b(?:the|a|an)[ \n]+(\w+)[ \n]+{re.escape(word)}\b", evidence, re.IGNORECASE):
        if match[1].lower() not in own:
            return True
    return False
