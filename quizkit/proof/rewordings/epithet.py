"""What a name is called by the words before it: `the American rapper Drake` says that Drake is an American rapper."""

from __future__ import annotations

from quizkit.proof.analysis import Sentence, verb_like
from quizkit.proof.units import (
    ADVERB,
    ARTICLE,
    AUXILIARY,
    CLITIC,
    COORDINATOR,
    DETERMINER,
    MARK,
    OPEN,
    QUANTITY,
    RELATIVE,
    SUBORDINATOR,
    Unit,
)
from quizkit.text.words import listed_keys

# Kinds of people and things that stand directly before a name.
KINDS = listed_keys(
    """actor actress architect artist astronomer astronaut author band bassist biologist ballerina boxer burger chemist
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
OFFICES = listed_keys(
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
    head = claim.units[kind[-1]]
    if head.key in OFFICES and claim.units[units[verb]].low != "was":
        return None
    if not name or not all(claim.units[i].name for i in name) or any(claim.units[i].cls != OPEN for i in kind):
        return None
    words = sentence.units
    for first in range(1, len(words) - len(name) + 1):
        end = first + len(name)
        if any(words[first + k].key != claim.units[i].key or not words[first + k].name for k, i in enumerate(name)):
            continue
        if words[first].glued or (
            end < len(words) and (words[end].name or words[end].glued or words[end].cls in (OPEN, CLITIC))
        ):
            continue
        places = _described(words, first, end, [claim.units[i].key for i in kind])
        if places is not None:
            return [*name, *kind], [*range(first, end), *places]
    return None


def _described(words: tuple[Unit, ...], name: int, end: int, kind: list[str]) -> list[int] | None:
    """The places of the words of a description that ends directly before unit `name`."""
    at = name - 1
    while at >= 0 and words[at].low == '"':
        at -= 1
    if at < 0 or words[at].name or verb_like(words[at]):
        return None
    listed, wanted, places = False, len(kind) - 1, []
    while at >= 0 and words[at].cls in (OPEN, QUANTITY, COORDINATOR):
        word = words[at]
        if word.op is not None or word.timed:
            return None
        if word.cls == COORDINATOR:
            # “by singer and poet Ann Lee” is about one; “the singer and the poet” about two
            if listed or words[at + 1].key not in KINDS or words[at - 1].key not in KINDS:
                break
            listed = True
            if wanted == len(kind) - 1:
                at -= 1
                continue
        if wanted == len(kind) - 1 and word.key != kind[-1] and not listed:
            if words[at - 1].cls != COORDINATOR:
                return None
        elif wanted >= 0 and word.key == kind[wanted]:
            places.append(at)
            wanted -= 1
        at -= 1
    if wanted >= 0:
        return None
    lead = words[at] if at >= 0 else None
    if lead is not None and (lead.op is not None or (lead.cls == DETERMINER and lead.low == "no")):
        return None
    begun = lead is None or lead.cls in (ARTICLE, DETERMINER)
    if begun and (listed or (end < len(words) and _relative(words, end))):
        return None
    known = kind[-1] in KINDS or kind[-1] in OFFICES
    if not known and (lead is None or (lead.cls != ARTICLE and lead.low != "by")):
        return None
    return places[::-1]


def _relative(words: tuple[Unit, ...], at: int) -> bool:
    """Whether the name before unit `at` begins a clause without `that`: `the song Adele [has written] is a hit`."""
    if words[at].cls not in (AUXILIARY, ADVERB):
        return False
    while at < len(words) and words[at].cls in (AUXILIARY, ADVERB):
        at += 1
    for unit in words[at + 1 :]:
        if unit.cls in (MARK, COORDINATOR, RELATIVE, SUBORDINATOR):
            return False
        if unit.cls == AUXILIARY or verb_like(unit):
            return True
    return False
