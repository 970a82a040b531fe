"""What a name is called by the words before it: `the American rapper Drake` says that Drake is an American rapper."""

from __future__ import annotations

from quizkit.proof.analysis import Sentence
from quizkit.proof.units import ARTICLE, DETERMINER, MARK, OPEN, QUANTITY, Unit
from quizkit.text.words import listed_keys

# Kinds of people and things that stand directly before a name.
_KINDS = listed_keys(
    """actor actress architect artist astronomer astronaut author band bassist biologist boxer boxer burger chemist
    chef choreographer comedian composer conductor critic cricketer cyclist dancer dramatist drummer economist engineer
    entrepreneur essayist explorer footballer geologist golfer guitarist historian illustrator inventor journalist
    keyboardist lawyer linguist mathematician model musician naturalist novelist painter philosopher photographer
    physician physicist pianist playwright poet politician psychologist rapper saxophonist scientist sculptor singer
    songwriter sociologist soprano tenor violinist vocalist wrestler writer filmmaker animator screenwriter designer
    film movie novel book song album single magazine newspaper journal opera ballet poem play musical sitcom series
    comic game video-game videogame website software company corporation firm startup publisher airline brewery bank
    charity university college club team city town village river lake mountain island volcano desert region province
    county country kingdom galaxy planet moon star comet asteroid ship frigate battleship submarine steamship
    locomotive aircraft rocket satellite language philosophy element mineral gas metal dinosaur species genus"""
)
_OFFICES = listed_keys(
    """king queen emperor president minister senator governor mayor pope bishop champion captain manager coach general
    admiral director chairman goalkeeper striker midfielder defender winger quarterback pitcher"""
)


def epithet(claim: Sentence, sentence: Sentence) -> tuple[list[int], list[int]] | None:
    """Units of a claim (`Drake is an American rapper`) and the units of the sentence that stand for them, or None.

    An office may have been left since, so that it proves only `was`.
    """
    units = [i for i, u in enumerate(claim.units) if u.cls != MARK]
    verb = next((k for k, i in enumerate(units) if claim.units[i].low in ("is", "was")), 0)
    if not verb or verb + 2 >= len(units) or claim.units[units[verb + 1]].low not in ("a", "an"):
        return None
    name, kind = [i for i in units[:verb] if claim.units[i].cls != ARTICLE], units[verb + 2 :]
    head = claim.units[kind[-1]].key
    if not (head in _KINDS or (head in _OFFICES and claim.units[units[verb]].low == "was")):
        return None
    if not name or not all(claim.units[i].name for i in name) or any(claim.units[i].cls != OPEN for i in kind):
        return None
    words = sentence.units
    for first in range(1, len(words) - len(name) + 1):
        end = first + len(name)
        if any(words[first + k].key != claim.units[i].key or not words[first + k].name for k, i in enumerate(name)):
            continue
        if words[first].glued or (end < len(words) and (words[end].name or words[end].glued or words[end].cls == OPEN)):
            continue
        places = _described(words, first, [claim.units[i].key for i in kind])
        if places is not None:
            return [*name, *kind], [*range(first, end), *places]
    return None


def _described(words: tuple[Unit, ...], name: int, kind: list[str]) -> list[int] | None:
    """The places of the words of a description that ends directly before unit `name`."""
    at = name - 1
    while at >= 0 and words[at].low == '"':
        at -= 1
    if at < 0 or words[at].name or words[at].key != kind[-1]:
        return None
    places, wanted = [at], len(kind) - 2
    at -= 1
    while at >= 0 and words[at].cls in (OPEN, QUANTITY):
        if words[at].op is not None:
            return None
        if wanted >= 0 and words[at].key == kind[wanted]:
            places.append(at)
            wanted -= 1
        at -= 1
    if wanted >= 0 or (
        at >= 0 and (words[at].op is not None or (words[at].cls == DETERMINER and words[at].low == "no"))
    ):
        return None
    return places[::-1]
