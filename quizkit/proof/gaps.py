"""What stands between two matched words of a sentence, and whether leaving it out is safe.

A gap is safe when it is a whole phrase of a kind whose loss cannot make a true sentence false: a
parenthesis, a non-restrictive clause, a whole co-ordinate, a plain modifier, an adverbial.
"""

from __future__ import annotations

from dataclasses import dataclass

from quizkit.proof.analysis import CLAUSE, NONE, STRONG, WEAK, Sentence, verb_like
from quizkit.proof.units import (
    ADVERB, ARTICLE, AUXILIARY, CLITIC, COORDINATOR, DETERMINER, MARK, OPEN, PREPOSITION, PRONOUN, QUANTITY, RELATIVE,
    SUBORDINATOR, Unit,
)  # fmt: skip

_OPENING = {"(": ")", "[": "]", "{": "}"}
_PARTICLES = frozenset("up out off down over away back".split())
_PAIRS = frozenset("between both either neither".split())


@dataclass(frozen=True, slots=True)
class Dropped:
    """A gap judged: `safe` says whether it may be left out, `why` in words; `narrows` that it restricts."""

    safe: bool
    why: str
    first: int = 0
    last: int = 0
    narrows: bool = False


def judge(sentence: Sentence, left: int, right: int) -> Dropped | None:
    """Judge the units strictly between unit `left` (-1 at the start) and `right` (len(units) at the end).

    None when nothing but articles and marks stands there.
    """
    units = sentence.units
    left_edge, right_edge = left + 1, right - 1
    inner = _content(units, left_edge, right)
    if not inner:
        return None
    first, last = inner[0], inner[-1]
    at_start, at_end = left < 0, right >= len(units)
    if left >= 0 and units[left].name and _biography(units, left, right):
        return Dropped(True, "a middle name", first, last)
    part = _part_of_word_or_name(sentence, left, right)
    if part is not None:
        return part
    ordinal = units[last].quantity
    if ordinal is not None and ordinal.kind == "ordinal" and right < len(units) and _superlative(units[right]):
        return Dropped(False, "a rank before a superlative", first, last)
    inner = [i for i in inner if units[i].cls != ADVERB or units[i].op is not None or units[i].name]
    if not inner:
        return Dropped(True, "an adverb", first, last)
    if all(units[i].low in sentence.tables.titles for i in inner) and not at_end:
        return Dropped(True, "a title", first, last)
    if at_start:
        return _head(sentence, inner, right, first, last)
    if at_end:
        return _tail(sentence, inner, left, left_edge, first, last)
    return _middle(sentence, inner, left, right, left_edge, right_edge, first, last)


def _content(units: tuple[Unit, ...], start: int, end: int) -> list[int]:
    """The words of a gap without articles, marks, and everything inside brackets."""
    inner: list[int] = []
    at = start
    while at < end:
        unit = units[at]
        if unit.cls == MARK:
            closing = _OPENING.get(unit.low)
            if closing is not None:
                close = at + 1
                while close < end and units[close].low != closing:
                    close += 1
                if close < end:
                    at = close
        elif unit.cls != ARTICLE:
            inner.append(at)
        at += 1
    return inner


def _part_of_word_or_name(sentence: Sentence, left: int, right: int) -> Dropped | None:
    """A name, a hyphened word and a possessive are whole or not at all."""
    units = sentence.units
    if left >= 0 and left + 1 < len(units):
        after = units[left + 1]
        if left + 1 < right:
            if after.glued:
                return Dropped(False, "part of a compound word", left + 1, left + 1)
            if after.cls == CLITIC:
                return Dropped(False, "a possessive", left + 1, left + 1)
            if units[left].name and after.name and units[left].low not in sentence.tables.titles:
                return Dropped(False, "part of a name", left + 1, left + 1)
            if units[left].name and after.low in ("of", "de", "von", "van", "del", "du") and left + 2 < right:
                place = left + 3 if units[left + 2].cls == ARTICLE and left + 3 < right else left + 2
                if units[place].name:
                    return Dropped(False, "part of a name", left + 1, place)
    if right < len(units) and right - 1 > left:
        before = units[right - 1]
        if units[right].glued and before.cls != MARK:
            return Dropped(False, "part of a compound word", right - 1, right - 1)
        if units[right].name and before.name and before.low not in sentence.tables.titles:
            return Dropped(False, "part of a name", right - 1, right - 1)
    return None


def _biography(units: tuple[Unit, ...], left: int, right: int) -> bool:
    """Whether a middle name goes from a full name that its dates follow: `Ann Mary Lee (born 1970)`."""
    if right >= len(units) or not units[right].name or any(not units[i].name for i in range(left, right)):
        return False
    if left > 0 and units[left - 1].cls != MARK:
        return False
    end = right
    while end + 1 < len(units) and units[end + 1].name:
        end += 1
    following = units[end + 1 : end + 4]
    return len(following) == 3 and following[0].low in "(," and any(u.low == "born" or u.timed for u in following)


def _head(sentence: Sentence, inner: list[int], right: int, first: int, last: int) -> Dropped:
    units, cuts = sentence.units, sentence.cuts
    refused = Dropped(False, "the beginning of the sentence is not a phrase of its own", first, last)
    end = right - 1
    while end >= 0 and (units[end].cls == ARTICLE or units[end].low == '"' or (units[end].cls == ADVERB and not units[end].op)):
        end -= 1
    if all(units[i].timed for i in inner):
        return Dropped(True, "a time", first, last)
    edge = units[end]
    if edge.cls == MARK and edge.low == ",":
        opener = end - 1
        while opener >= 0 and cuts[opener] == NONE:
            opener -= 1
        lead = units[_skip_free(units, opener + 1)]
        if opener < 0 and (
            lead.cls in (PREPOSITION, SUBORDINATOR, ADVERB) or lead.timed or _participle(lead) or lead.low in ("when", "where")
        ):
            return Dropped(True, "an introductory phrase", first, last)
        if opener >= 0:
            start = _skip_free(units, 0)
            if units[start].cls in (PREPOSITION, SUBORDINATOR, ADVERB) or units[start].timed or _participle(units[start]):
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
        if edge.op == "alternative" or _paired(sentence, 0, end):
            return refused
        if cuts[end] == STRONG or (end and units[end - 1].cls == MARK):
            if cuts[end] != STRONG and any(units[i].cls == PREPOSITION for i in inner) and not _finite(units, inner):
                return refused
            if cuts[end] == STRONG and not _after_preposition(units, end) or _finite(units, inner):
                return Dropped(True, "a clause of its own", first, last)
            return refused if any(units[i].cls == RELATIVE for i in inner) else Dropped(True, "a co-ordinate", first, last)
        if any(units[i].cls in (RELATIVE, PREPOSITION) or units[i].quantity for i in inner):
            return refused
        return Dropped(True, "a co-ordinate", first, last)
    if edge.cls == SUBORDINATOR and edge.low in ("because", "since", "as", "so", "weil", "porque", "car", "denn"):
        return Dropped(True, "a clause of its own", first, last)
    lead = units[inner[0]]
    if lead.cls == PREPOSITION and inner[0] <= _skip_free(units, 0) and len(inner) > 1:
        closed = any(cuts[i] > NONE or units[i].cls in (AUXILIARY, CLITIC, PRONOUN) for i in inner[1:])
        opens = units[right - 1].cls == ARTICLE or units[right].cls in (DETERMINER, PRONOUN) or units[right].name
        if not closed and opens and units[inner[-1]].cls in (OPEN, QUANTITY):
            return Dropped(True, "an introductory phrase", first, last)
        return refused
    if _modifiers(units, inner, -1, right) and units[0].cls in (ARTICLE, DETERMINER):
        return Dropped(True, "a modifier", first, last, narrows=True)
    return refused


def _has_comma_after_subject(sentence: Sentence, right: int) -> bool:
    """Whether the first phrase kept is itself set off by a comma, so that it may be an apposition."""
    units = sentence.units
    at = right
    while at < len(units) and units[at].cls in (OPEN, ARTICLE, DETERMINER):
        at += 1
    return at < len(units) and units[at].low == ","


def _tail(sentence: Sentence, inner: list[int], left: int, left_edge: int, first: int, last: int) -> Dropped:
    units, cuts = sentence.units, sentence.cuts
    refused = Dropped(False, "the end of the sentence is not a phrase of its own", first, last)
    opens, lead = units[left_edge], units[inner[0]]
    if units[left].cls in (AUXILIARY, PREPOSITION, DETERMINER, COORDINATOR) and units[left].low not in _PARTICLES:
        return refused
    if any(units[i].low == "respectively" for i in inner):
        return Dropped(False, "“respectively” ties the parts of the sentence to each other", first, last)
    if opens.cls == MARK and opens.low in "([{":
        opens = units[inner[0]]
    if opens.cls == MARK or cuts[left_edge] >= CLAUSE or opens.cls == SUBORDINATOR:
        if opens.cls == MARK and opens.low == '"' and lead.cls == OPEN:
            return refused
        return Dropped(True, "a phrase after the statement", first, last)
    if opens.cls == COORDINATOR:
        if _paired(sentence, 0, left_edge):
            return refused
        return Dropped(True, "a co-ordinate", first, last)
    if lead.timed:
        return Dropped(True, "a time", first, last, narrows=True)
    if lead.cls == PREPOSITION and lead.low not in _PARTICLES and len(inner) > 1:
        if units[left].quantity is not None and not units[left].timed:
            return refused
        return Dropped(True, "a prepositional phrase", first, last, narrows=True)
    if lead.cls == RELATIVE or (
        _participle(_compound_head(units, inner[0])) and len(inner) > 1 and units[left].cls in (OPEN, PRONOUN)
    ):
        return Dropped(True, "a restricting clause", first, last, narrows=True)
    if lead.low == "such" and len(inner) > 2 and units[inner[1]].low == "as":
        return Dropped(True, "examples", first, last)
    if lead.cls == OPEN and _people(units, left):
        return Dropped(True, "what the adjective describes", first, last)
    if lead.name and not units[left].name and units[left].cls == OPEN and _only_name(sentence, left, inner):
        return Dropped(True, "a name after its kind", first, last)
    if lead.low in ("yesterday", "today", "together", "abroad", "there", "here"):
        return Dropped(True, "an adverb", first, last)
    return refused


def _middle(
    sentence: Sentence, inner: list[int], left: int, right: int, left_edge: int, right_edge: int, first: int, last: int
) -> Dropped:
    units, cuts = sentence.units, sentence.cuts
    refused = Dropped(False, "the words left out are no phrase of their own", first, last)
    left_edge, right_edge = _unbracketed(units, left_edge, right_edge)
    opens, closes = units[left_edge], units[right_edge]
    while closes.cls == ARTICLE or (closes.cls == ADVERB and closes.op is None and right_edge > left_edge):
        right_edge -= 1
        closes = units[right_edge]
    if any(units[i].low == "respectively" for i in inner):
        return Dropped(False, "“respectively” ties the parts of the sentence to each other", first, last)
    lead, tail = units[inner[0]], units[inner[-1]]
    if opens.cls == MARK and closes.cls == MARK and opens.low in ",—" and closes.low in ",—":
        if right_edge > left_edge:
            return Dropped(True, "a phrase between commas", first, last)
    if tail.cls == COORDINATOR and tail.op != "alternative":
        if _paired(sentence, left, right):
            return refused
        if any(units[i].cls == RELATIVE for i in inner) and not (units[right].cls == AUXILIARY or verb_like(units[right])):
            return refused
        if lead.cls == CLITIC:
            return refused
        return Dropped(True, "a co-ordinate", first, last)
    if tail.low == "for" and units[inner[-1] - 1].low == "," and any(u.low == "total" for u in units[right : right + 3]):
        return Dropped(True, "the parts of a total", first, last)
    coordinated = [i for i in inner if units[i].cls == COORDINATOR]
    to_verb = units[right].cls == AUXILIARY or verb_like(units[right])
    if opens.cls == COORDINATOR or (opens.cls == MARK and opens.low == ","):
        if _paired(sentence, left, right):
            return refused
        if opens.cls == COORDINATOR and len(inner) == 2 and units[left].cls == OPEN and units[inner[1]].cls == OPEN:
            if verb_like(units[left]) == verb_like(units[inner[1]]) and (
                units[right].cls in (PREPOSITION, DETERMINER) or units[right - 1].cls == ARTICLE
            ):
                return Dropped(True, "a co-ordinate", first, last)
        if any(verb_like(units[i]) or units[i].cls == AUXILIARY for i in inner):
            return _split(sentence, left_edge, right, first, last) or refused
        if units[right].cls == COORDINATOR and not any(units[i].cls == PREPOSITION for i in inner):
            return Dropped(True, "a co-ordinate", first, last)
        if to_verb and (not any(cuts[i] >= STRONG for i in inner)):
            return Dropped(True, "a co-ordinate", first, last)
        return _split(sentence, left_edge, right, first, last) or refused
    if lead.timed and len(inner) == 1:
        return Dropped(True, "a time", first, last, narrows=True)
    if (lead.cls == PREPOSITION and lead.low not in _PARTICLES) or lead.timed:
        if units[left].cls in (PREPOSITION, DETERMINER) or (units[left].quantity is not None and not units[left].timed):
            return refused
        if coordinated and not units[right].cls == AUXILIARY:
            return refused
        if units[right].low == "of" or tail.cls in (PREPOSITION, CLITIC, DETERMINER, AUXILIARY, SUBORDINATOR, RELATIVE):
            return refused
        if any(units[i].cls in (AUXILIARY, SUBORDINATOR, PRONOUN) for i in inner if units[i].low not in ("it", "them", "him")):
            return refused
        if any(cuts[i] >= CLAUSE for i in range(left_edge, right_edge + 1)):
            return refused
        if units[right].cls == OPEN and not to_verb and units[left].cls == OPEN and units[right].name:
            return refused
        return Dropped(True, "a prepositional phrase", first, last, narrows=True)
    if _sister(units, left, inner, right):
        return Dropped(True, "a modifier", first, last, narrows=True)
    if _predicate(sentence, inner, left, right, left_edge):
        return Dropped(True, "what it is besides", first, last)
    if len(inner) == 1 and lead.low in sentence.tables.copulas and verb_like(units[right]) and _passive(units, right):
        return Dropped(True, "the auxiliary of the passive", first, last)
    if lead.cls == AUXILIARY and len(inner) == 1 and lead.low in ("has", "have", "'ve", "did", "does", "do"):
        if verb_like(units[right]) or units[right].key == "be" or lead.low in ("did", "does", "do"):
            return Dropped(True, "an auxiliary", first, last)
        return refused
    if lead.cls == RELATIVE or (_participle(lead) and units[left].cls in (OPEN, PRONOUN) and len(inner) > 1):
        if to_verb and not coordinated and not any(cuts[i] >= CLAUSE for i in range(left_edge, right_edge + 1)):
            return Dropped(True, "a restricting clause", first, last, narrows=True)
        if lead.cls == RELATIVE or not _modifiers(units, inner, left, right):
            return refused
    if _modifiers(units, inner, left, right):
        return Dropped(True, "a modifier", first, last, narrows=True)
    return refused


def _predicate(sentence: Sentence, inner: list[int], left: int, right: int, left_edge: int) -> bool:
    """`is [a film] directed by`, `is [a writer] from Oregon`, `[is a phone that] was made by`."""
    units = sentence.units
    kinds = (OPEN, QUANTITY, CLITIC, ADVERB, DETERMINER, COORDINATOR)
    target = units[right]
    if units[left].low in sentence.tables.copulas and units[left_edge].cls == ARTICLE and (
        units[left_edge].low != "the" or target.low == "by"
    ):
        if any(units[i].cls not in kinds or units[i].op == "alternative" for i in inner) or units[inner[-1]].cls != OPEN:
            return False
        if verb_like(target):
            return right + 1 < len(units) and units[right + 1].cls in (PREPOSITION, ADVERB, QUANTITY, COORDINATOR)
        return target.low in ("from", "in", "on", "at", "by") and right + 1 < len(units)
    if units[inner[0]].low in sentence.tables.copulas and units[inner[-1]].cls == RELATIVE and len(inner) > 2:
        apart = units[inner[-1] - 1].low == ","
        if any((units[i].cls not in kinds and not (apart and units[i].cls == PREPOSITION)) or units[i].op == "alternative" for i in inner[1:-1]):
            return False
        return target.cls == AUXILIARY or verb_like(target) or target.cls == OPEN
    return False


def _superlative(unit: Unit) -> bool:
    return unit.low in ("most", "least", "best", "worst", "last") or (unit.low.endswith("est") and len(unit.low) > 4)


def _passive(units: tuple[Unit, ...], at: int) -> bool:
    """Whether `by` follows a participle, with at most another participle between: `was designed and made by`."""
    return any(u.low == "by" for u in units[at + 1 : at + 4])


def _unbracketed(units: tuple[Unit, ...], first: int, last: int) -> tuple[int, int]:
    """The edges of a gap inside the brackets that open or close it, which may always go."""
    while first < last and units[first].low in _OPENING:
        closing, at = _OPENING[units[first].low], first + 1
        while at < last and units[at].low != closing:
            at += 1
        if at >= last:
            break
        first = at + 1
    while last > first and units[last].low in ")]}":
        at = last - 1
        while at > first and units[at].low not in _OPENING:
            at -= 1
        if at <= first:
            break
        last = at - 1
    return first, last


def _split(sentence: Sentence, left_edge: int, right: int, first: int, last: int) -> Dropped | None:
    """A phrase between commas and then another phrase that may go: `, known as Bo, [is a player who] lives …`."""
    units = sentence.units
    if units[left_edge].low != ",":
        return None
    for comma in range(left_edge + 2, right):
        if units[comma].low == ",":
            rest = judge(sentence, comma, right)
            if rest is None or rest.safe:
                return Dropped(True, "a phrase between commas", first, last, narrows=True)
            return None
    return None


def _sister(units: tuple[Unit, ...], left: int, inner: list[int], right: int) -> bool:
    """Another modifier of the same noun: `an American [biographical] film`."""
    target = units[right]
    if target.cls != OPEN or target.name or verb_like(target) or (target.low.endswith("s") and not target.low.endswith("ss")):
        return False
    if units[left].cls != OPEN or len(inner) > 10 or verb_like(units[left]):
        return False
    if any(units[i].cls not in (OPEN, QUANTITY) or units[i].op is not None for i in range(left + 1, right)):
        return False
    at = left
    while at >= 0 and units[at].cls in (OPEN, QUANTITY, ADVERB):
        if verb_like(units[at]) and units[at].low != "united":
            return False
        at -= 1
    return at >= 0 and (units[at].cls in (ARTICLE, AUXILIARY, PREPOSITION))


def _people(units: tuple[Unit, ...], left: int) -> bool:
    """Whether unit `left` is the adjective of a people in a predicate: `is a [young] Canadian`."""
    unit = units[left]
    if not unit.name or not (unit.low.endswith(_PEOPLES) or unit.low in _PEOPLE_NAMES):
        return False
    at = left - 1
    while at >= 0 and units[at].cls in (OPEN, ADVERB, QUANTITY) and not units[at].name:
        at -= 1
    return at > 0 and units[at].cls == ARTICLE and units[at].low in ("a", "an") and units[at - 1].cls == AUXILIARY


_PEOPLES = ("an", "ish", "ese")
_PEOPLE_NAMES = frozenset("french dutch czech greek swiss thai iraqi israeli pakistani bangladeshi welsh".split())


def _only_name(sentence: Sentence, left: int, inner: list[int]) -> bool:
    """Whether the gap begins with a name that only names the kind before it: `the encyclopedia Vox`."""
    units = sentence.units
    at = left
    while at >= 0 and units[at].cls == OPEN and not units[at].name:
        at -= 1
    if at < 0 or units[at].cls not in (ARTICLE, PREPOSITION) or verb_like(units[left]):
        return False
    end = inner[0]
    while end < len(units) and units[end].name:
        end += 1
    return end >= len(units) or units[end].cls == MARK


def _compound_head(units: tuple[Unit, ...], at: int) -> Unit:
    """The last part of a hyphened word: written, of co-written."""
    while at + 1 < len(units) and units[at + 1].glued:
        at += 1
    return units[at]


def _skip_free(units: tuple[Unit, ...], at: int) -> int:
    while at < len(units) - 1 and (units[at].cls == ARTICLE or units[at].low == '"'):
        at += 1
    return at


def _participle(unit: Unit) -> bool:
    return verb_like(unit) or (unit.cls == OPEN and unit.low.endswith("ing") and len(unit.low) > 5)


def _finite(units: tuple[Unit, ...], inner: list[int]) -> bool:
    """Whether an auxiliary stands in the gap outside any relative clause."""
    for i in inner:
        if units[i].cls == RELATIVE:
            return False
        if units[i].cls == AUXILIARY or (verb_like(units[i]) and i + 1 < len(units) and units[i + 1].low != "by"):
            return True
    return False


def _after_preposition(units: tuple[Unit, ...], at: int) -> bool:
    """Whether the phrase that ends before `at` hangs on a preposition."""
    while at > 0 and units[at - 1].cls in (OPEN, QUANTITY, ARTICLE, DETERMINER):
        at -= 1
    return at > 0 and units[at - 1].cls == PREPOSITION


def _paired(sentence: Sentence, start: int, end: int) -> bool:
    """Whether between, both or either stands before, so that a co-ordinate is no part of its own."""
    at = end
    while at > 0 and sentence.cuts[at - 1] < STRONG:
        at -= 1
    return any(sentence.units[i].low in _PAIRS for i in range(at, end))


def _modifiers(units: tuple[Unit, ...], inner: list[int], left: int, right: int) -> bool:
    """Whether the gap is only words that stand before the noun they modify."""
    if right >= len(units) or units[right].cls not in (OPEN, QUANTITY) or len(inner) > 6:
        return False
    if units[right].quantity is not None and units[right].quantity.kind == "number" and not units[inner[-1]].low == "the":
        return False
    for i in inner:
        if units[i].cls not in (OPEN, QUANTITY, DETERMINER, ADVERB, CLITIC) and not (
            units[i].cls == COORDINATOR and units[i].op is None and i != inner[-1]
        ):
            return False
    lead = inner[0]
    while lead > 0 and units[lead - 1].cls == ADVERB and units[lead - 1].op is None:
        lead -= 1
    before = units[lead - 1] if lead else None
    if before is None:
        return True
    if before.cls == MARK:
        return before.low in ',"'
    if before.cls == OPEN and verb_like(before) and units[inner[0]].cls == DETERMINER:
        return True
    return before.cls in (ARTICLE, DETERMINER, PREPOSITION, AUXILIARY, COORDINATOR, SUBORDINATOR) or (
        units[inner[0]].cls == DETERMINER and before.cls == OPEN
    )


__all__ = ["WEAK", "Dropped", "judge"]
