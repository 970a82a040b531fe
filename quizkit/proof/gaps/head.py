"""What stands before the first matched word: an introductory phrase, a clause of its own, a co-ordinate."""

from __future__ import annotations

from quizkit.proof.analysis import NONE, STRONG, Sentence, verb_like
from quizkit.proof.gaps.names import owned_description
from quizkit.proof.gaps.words import Dropped, finite, modifiers, paired, participle, skip_free
from quizkit.proof.lists import has_verb, present_verb
from quizkit.proof.units import (
    ADVERB,
    ARTICLE,
    AUXILIARY,
    CLITIC,
    COORDINATOR,
    DETERMINER,
    MARK,
    OPEN,
    PREPOSITION,
    PRONOUN,
    QUANTITY,
    RELATIVE,
    SUBORDINATOR,
    Unit,
)
from quizkit.text.words import listed_keys


def head(sentence: Sentence, inner: list[int], right: int, first: int, last: int) -> Dropped:
    units, cuts = sentence.units, sentence.cuts
    refused = Dropped(False, "the beginning of the sentence is not a phrase of its own", first, last)
    end = right - 1
    while end >= 0 and (
        units[end].cls == ARTICLE or units[end].low == '"' or (units[end].cls == ADVERB and not units[end].op)
    ):
        end -= 1
    if all(units[i].timed for i in inner):
        return Dropped(True, "a time", first, last)
    edge = units[end]
    if edge.cls == MARK and edge.low == ",":
        if _members(units, end, right):
            return Dropped(True, "other members of a list", first, last)
        if _described_name(units, end, right):
            return Dropped(True, "a description of the name", first, last)
        start = skip_free(units, 0)
        if units[start].low == "without":
            return refused
        if units[start].low in ("rather", "instead") and units[start + 1].low in ("than", "of"):
            return Dropped(True, "what was not done", first, last)
        opener = end - 1
        while opener >= 0 and cuts[opener] == NONE:
            opener -= 1
        lead = units[skip_free(units, opener + 1)]
        if lead.low == "first" and opener < 0 and participle(units[min(right, skip_free(units, opener + 1) + 1)]):
            return Dropped(True, "an introductory phrase", first, last)
        if opener < 0 and (lead.cls in (PREPOSITION, SUBORDINATOR, ADVERB) or lead.timed or participle(lead)):
            return Dropped(True, "an introductory phrase", first, last)
        if opener >= 0:
            start = skip_free(units, 0)
            if (
                units[start].cls in (PREPOSITION, SUBORDINATOR, ADVERB)
                or units[start].timed
                or participle(units[start])
                or units[start].low in ("when", "where")
            ):
                if _has_comma_after_subject(sentence, right):
                    return refused
                return Dropped(True, "an introductory clause", first, last)
        return refused
    if edge.cls == MARK:
        if edge.low in ";":
            return Dropped(True, "a clause of its own", first, last)
        if edge.low in ".!…)":
            return Dropped(True, "a sentence before it", first, last) if edge.low != ")" else refused
        return refused
    if edge.cls == COORDINATOR or edge.low in sentence.tables.contrasts:
        if edge.op == "alternative" or paired(sentence, 0, end):
            return refused
        if cuts[end] == STRONG or (end and units[end - 1].cls == MARK):
            parted = units[end - 1].cls == MARK
            if not parted and any(units[i].low in ("that", "how") for i in inner):
                return refused  # It is not true that bulls hate red and | bats are blind
            alone = cuts[end] == STRONG and parted and sum(units[i].low == "," for i in range(end)) == 1
            if _tells(units, inner) or alone:
                return Dropped(True, "a clause of its own", first, last)
            hangs = (RELATIVE, PREPOSITION, SUBORDINATOR)
            if any(units[i].cls in hangs or units[i].op is not None for i in inner):
                return refused  # The parents of Paul and | Anna died
            return Dropped(True, "a co-ordinate", first, last)
        if any(units[i].cls in (RELATIVE, PREPOSITION) or units[i].quantity for i in inner):
            return refused
        return Dropped(True, "a co-ordinate", first, last)
    if edge.cls == SUBORDINATOR and edge.low in ("because", "since", "as", "so", "weil", "porque", "car", "denn"):
        return Dropped(True, "a clause of its own", first, last)
    lead = units[inner[0]]
    if lead.cls == PREPOSITION and inner[0] <= skip_free(units, 0) and len(inner) > 1:
        closed = any(cuts[i] > NONE or units[i].cls in (AUXILIARY, CLITIC, PRONOUN) for i in inner[1:])
        opens = units[right - 1].cls == ARTICLE or units[right].cls in (DETERMINER, PRONOUN) or units[right].name
        opens = opens or units[inner[-1]].key in _TIMES
        if not closed and not opens:
            return _opened_and_modified(sentence, inner, right, first, last) or refused
        if not closed and opens and units[inner[-1]].cls in (OPEN, QUANTITY):
            return Dropped(True, "an introductory phrase", first, last)
        return refused
    if owned_description(units, right):
        return Dropped(True, "a description of the name", first, last)
    told = units[right].name and verb_like(units[right - 1]) and not units[right - 1].name
    if not told and modifiers(units, inner, -1, right) and units[0].cls in (ARTICLE, DETERMINER):
        return Dropped(True, "a modifier", first, last, narrows=True)
    return refused


_TIMES = listed_keys("century decade year month week summer winter spring autumn war")


def _opened_and_modified(sentence: Sentence, inner: list[int], right: int, first: int, last: int) -> Dropped | None:
    """`In the autumn of 1577 a bright [comet]`: a phrase, and after an article a modifier of what is kept."""
    units = sentence.units
    article = next((i for i in range(right - 1, 0, -1) if units[i].cls == ARTICLE), 0)
    before = [i for i in inner if i < article]
    if not before or not modifiers(units, [i for i in inner if i > article], article, right):
        return None
    phrase = head(sentence, before, article + 1, first, last)
    return Dropped(True, "a modifier", first, last, narrows=True) if phrase.safe else None


def _members(units: tuple[Unit, ...], comma: int, right: int) -> bool:
    """Whether a subject is a list that goes on with `and` and has its verb then: `[Nutmeg,] cloves and pepper were`."""
    if any(units[i].cls not in (OPEN, ARTICLE) and units[i].low != "," for i in range(comma)):
        return False
    if any(units[i].op is not None or (verb_like(units[i]) and not units[i].name) for i in range(comma)):
        return False
    at, joined = right, 0
    while at < len(units) and (units[at].cls in (OPEN, ARTICLE, COORDINATOR) or units[at].low == ","):
        if units[at].op is not None or (joined and at > joined + 1 and verb_like(units[at]) and not units[at].name):
            break
        joined = at if units[at].low == "and" else joined
        at += 1
    told = at < len(units) and (units[at].cls == AUXILIARY or verb_like(units[at]))
    return told and right < joined < at - 1


def _tells(units: tuple[Unit, ...], inner: list[int]) -> bool:
    """Whether a clause with a verb of its own stands there, outside of what only describes a noun."""
    if finite(units, inner):
        return True
    for i in inner[1:]:
        if units[i].cls == RELATIVE:
            return False
        told = units[i - 1].cls != PREPOSITION and present_verb(units[i])
        if told or (units[i - 1].low.endswith("s") and has_verb((units[i],))):
            return True
    return False


def _described_name(units: tuple[Unit, ...], comma: int, right: int) -> bool:
    """Whether `Its translator, [Lisa Grau], sued` begins with a description of the name that follows."""
    owned = units[0].name and any(u.cls == CLITIC for u in units[1:4])
    if (units[0].cls not in (ARTICLE, DETERMINER) and not owned) or not units[right].name:
        return False
    if any(
        units[i].cls not in (ARTICLE, DETERMINER, OPEN, CLITIC, QUANTITY) or units[i].op is not None
        for i in range(comma)
    ):
        return False
    at = right
    while at < len(units) and units[at].name:
        at += 1
    return at < len(units) and units[at].low == ","


def _has_comma_after_subject(sentence: Sentence, right: int) -> bool:
    """Whether the first phrase kept is itself set off by a comma, so that it may be an apposition."""
    units = sentence.units
    at = right
    while at < len(units) and units[at].cls in (OPEN, ARTICLE, DETERMINER):
        at += 1
    return at < len(units) and units[at].low == ","
