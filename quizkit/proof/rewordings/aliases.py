"""The other names that a sentence gives its subject: `Marie Lee (born 1970), known as Bo, is a singer`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quizkit.proof.analysis import Sentence, verb_like
from quizkit.proof.units import ARTICLE, AUXILIARY, CLITIC, Unit

# A name that is only sometimes used still names; one that is used no more, or wrongly, may not.
_HOW = frozenset(
    """also often sometimes commonly popularly generally widely usually frequently better best more mostly
    professionally simply locally informally colloquially historically""".split()
)
_NAMING = frozenset("known called nicknamed abbreviated referred".split())
_NAMES = frozenset("name names nickname pseudonym alias".split())
_KINDS = frozenset("stage pen ring professional full short".split())
_DASHES = frozenset("—–-")


def aliases(sentence: Sentence) -> Iterator[tuple[int, ...]]:
    """The units of the sentence with the subject's full name and its naming phrase replaced by another name."""
    units = sentence.units
    for at in range(2, len(units) - 2) if "(" in sentence.text else ():
        if units[at].low == "(" and units[at + 2].low == ")":
            first = _initialled(sentence, at)
            if first >= 0:
                yield (*range(first), at + 1, *range(at + 3, len(units)))
    if sentence.keys.keys().isdisjoint(_HINTS):
        return
    start = 0
    while start < len(units) and (units[start].cls == ARTICLE or units[start].low == '"'):
        start += 1
    end = _name(units, start)
    while end < len(units) - 1 and units[end].low in ("and", '"') and units[end + 1].name:
        end = _name(units, end + 1)
    if end == start:
        return
    several = any(unit.low == "and" for unit in units[start:end])
    at = _past_birth(units, end)
    birth = range(end, at + (at > end and units[at].low == ",")) if at < len(units) else range(0)
    opened = units[at].low if at < len(units) else ""
    if opened not in (",", "(") and opened not in _DASHES:
        return
    found, at = _named(units, at + 1)
    if not found or at >= len(units):
        return
    closes = units[at].low == ")" if opened == "(" else units[at].low == "," or units[at].low in _DASHES
    if not closes or at + 1 >= len(units):
        return
    at += 1
    while units[at].low == "(":
        at = _bracket(units, at)
        if at >= len(units):
            return
    if units[at].low == ",":
        at += 1
    if at >= len(units) or not (units[at].cls == AUXILIARY or verb_like(units[at])):
        return
    for first, last in found:
        if several and units[first - 1].low != "the" and not any(_ampersand(unit) for unit in units[first:last]):
            continue  # “Ann Lee and Tom Moe, known as Bo,” may give the name of one of them
        yield (*range(first, last), *birth, *range(at, len(units)))


def _initialled(sentence: Sentence, bracket: int) -> int:
    """Where the name begins whose initials stand in the bracket after it: `World Health Organization (WHO)`; or -1."""
    units = sentence.units
    letters = sentence.text[units[bracket + 1].start : units[bracket + 1].end].replace(".", "")
    if len(letters) < 2 or not letters.isupper():
        return -1
    at, wanted = bracket - 1, len(letters) - 1
    while at >= 0 and wanted >= 0:
        unit = units[at]
        if unit.name and unit.low[0] == letters[wanted].lower():
            wanted -= 1
        elif unit.low not in ("of", "and", "for", "the", "in", "on"):
            return -1
        at -= 1
    whole = wanted < 0 and (at < 0 or not (units[at].name or units[at].glued or units[at].cls == CLITIC))
    return at + 1 if whole else -1


_HINTS = frozenset("know call nicknam abbreviat refer".split()) | frozenset("simply or also".split())


def _ampersand(unit: Unit) -> bool:
    return unit.low == "and" and unit.end - unit.start == 1


def _name(units: Sequence[Unit], at: int) -> int:
    while at < len(units) and units[at].name:
        at += 1
    return at


def _bracket(units: Sequence[Unit], at: int) -> int:
    """The index after the bracket that opens at `at`."""
    while at < len(units) and units[at].low != ")":
        at += 1
    return at + 1


def _past_birth(units: Sequence[Unit], at: int) -> int:
    """The index after a bracket or an insertion that says when someone was born: `(born 1970)`, `, born 1970`."""
    if at + 1 >= len(units):
        return at
    if units[at].low == "(" and not _named(units, at + 1)[0]:
        return min(_bracket(units, at), len(units) - 1)
    if (units[at].low == "," or units[at].low in _DASHES) and units[at + 1].low == "born":
        mark = units[at].low
        at += 2
        while at < len(units) - 1 and units[at].low != mark:
            at += 1
    return at


def _named(units: Sequence[Unit], at: int) -> tuple[list[tuple[int, int]], int]:
    """The names that a phrase such as `better known by his stage name` gives, and the index after them."""
    begin = at
    if at < len(units) and units[at].low == "or":
        at += 1
    while at < len(units) and units[at].low in _HOW:
        at += 1
    if at < len(units) and units[at].low in _NAMING:
        verb = units[at].low
        at += 1
        while at < len(units) and units[at].low in _HOW:
            at += 1
        at = _introduced(units, at, verb)
        if not at:
            return [], begin
    elif at == begin or units[begin].low != "or":
        return [], begin
    found: list[tuple[int, int]] = []
    while at < len(units):
        while at < len(units) and (units[at].cls == ARTICLE or units[at].low == '"'):
            at += 1
        end = _name(units, at)
        if end < len(units) - 1 and _ampersand(units[end]) and end > at:
            end = _name(units, end + 1)
        if end == at:
            return [], begin
        found.append((at, end))
        at = end
        while at < len(units) and units[at].low == '"':
            at += 1
        while at < len(units) and units[at].low == "(":
            at = _bracket(units, at)
        if at < len(units) and units[at].low in ("or", "and"):
            at += 1
            continue
        return found, at
    return [], begin


def _introduced(units: Sequence[Unit], at: int, verb: str) -> int:
    """The index of the name after `as`, `to as`, `by his stage name`, or nothing (`called`); 0 if there is none."""
    lows = [unit.low for unit in units[at : at + 6]]
    if lows[:2] == ["to", "as"] and verb == "referred":
        return at + 2
    if lows[:1] == ["as"] or (lows[:1] == ["to"] and verb == "abbreviated"):
        return at + 1
    if lows[:1] in (["by"], ["under"]) and len(lows) > 2 and verb == "known":
        place = 2
        while place < len(lows) and lows[place] in _KINDS:
            place += 1
        if place < len(lows) and lows[place] in _NAMES:
            place += 1
            return at + place + (place < len(lows) and lows[place] in ("of", "as"))
        return 0
    return at if verb in ("called", "nicknamed") else 0
