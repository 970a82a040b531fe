"""A sentence made ready for proofs: its units, where they can be matched, where its clauses end."""

from __future__ import annotations

from functools import lru_cache

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
    units_of,
)  # fmt: skip
from quizkit.proof.units.quantities import Quantity
from quizkit.text.operators import operators_for
from quizkit.text.operators.en_forms import IRREGULAR
from quizkit.text.operators.tables import Operators
from quizkit.text.words import word_key

Terms = tuple[tuple[str, str], ...]

# How strongly a unit parts what stands before it from what stands after it.
NONE, WEAK, CLAUSE, STRONG = 0, 1, 2, 3

_STRONG_MARKS = frozenset(";:—.!?…")
# Bases of irregular plurals, which are no verbs.
NOMINAL_BASES = frozenset(
    "man woman child person foot tooth goose mouse ox leaf life knife wife half wolf thief shelf loaf calf criterion "
    "phenomenon bacterium medium datum nucleus fungus cactus radius stimulus alumnus crisis thesis analysis basis axis "
    "hypothesis index matrix vertex appendix species series".split()
)


# The key of have, has and had.
HAVE = word_key("have")


class Sentence:
    """One analysed sentence. `slots` are the indices of the units that a claim can match.

    `keys` maps a unit key to the slots that have it, `numbers` lists the slots that hold a quantity,
    `cuts[i]` says how strongly unit i parts its neighbours, `brackets` are the indices of the units that are brackets.
    """

    __slots__ = ("brackets", "cuts", "keys", "numbers", "question", "slots", "tables", "text", "units")
    brackets: list[int]
    cuts: list[int]

    def __init__(self, text: str, tables: Operators, units: tuple[Unit, ...]) -> None:
        self.text = text
        self.tables = tables
        self.units = units
        self.slots = [i for i, unit in enumerate(units) if unit.cls != MARK and unit.cls != ARTICLE]
        self.keys: dict[str, list[int]] = {}
        self.numbers: list[int] = []
        for slot, index in enumerate(self.slots):
            unit = units[index]
            if unit.quantity is not None:
                self.numbers.append(slot)
            elif unit.key in self.keys:
                self.keys[unit.key].append(slot)
            else:
                self.keys[unit.key] = [slot]
        self.question = any(unit.low == "?" for unit in units[-3:])

    def __getattr__(self, name: str) -> list[int]:
        # Many wordings of a claim are refused by their words alone: only what gets further needs these.
        if name == "cuts":
            self.cuts = _cuts(self.units, self.tables)
            return self.cuts
        if name == "brackets":
            self.brackets = [i for i, unit in enumerate(self.units) if unit.cls == MARK and unit.low in "()[]{}"]
            return self.brackets
        raise AttributeError(name)

    def quantity(self, slot: int) -> Quantity | None:
        """The quantity of a slot, or None for a word."""
        return self.units[self.slots[slot]].quantity


def verb_like(unit: Unit) -> bool:
    """Whether a word has the form of a verb's past or participle; English only, by ending and list."""
    if unit.cls != OPEN:
        return False
    low = unit.low
    if low.endswith("ed") and len(low) > 4:
        return True
    base = IRREGULAR.get(low)
    return (base is not None and base not in NOMINAL_BASES) or low in _BARE_PARTICIPLES


_BARE_PARTICIPLES = frozenset(
    "born set put cut hit cost let shut beat split spread cast won led met held set-up read".split()
)


def _cuts(units: tuple[Unit, ...], tables: Operators) -> list[int]:
    cuts = [NONE] * len(units)
    for index, unit in enumerate(units):
        if unit.cls == MARK:
            if unit.low in _STRONG_MARKS or unit.low in "()[]{}":
                cuts[index] = STRONG
            elif unit.low == ",":
                cuts[index] = _comma(units, index, tables)
        elif unit.low in tables.contrasts and unit.cls != ADVERB:
            cuts[index] = STRONG
        elif unit.cls == COORDINATOR:
            cuts[index] = STRONG if new_clause(units, index + 1, tables) else WEAK
        elif unit.cls == RELATIVE or unit.cls == SUBORDINATOR:
            cuts[index] = WEAK
    return cuts


def _comma(units: tuple[Unit, ...], index: int, tables: Operators) -> int:
    after = units[index + 1] if index + 1 < len(units) else None
    if after is None:
        return STRONG
    if after.low in tables.contrasts:
        return STRONG
    if after.cls == COORDINATOR:
        if new_clause(units, index + 2, tables):
            return STRONG
        following = units[index + 2] if index + 2 < len(units) else None
        return CLAUSE if following is not None and (following.cls == AUXILIARY or verb_like(following)) else WEAK
    if after.low in ("so", "then", "thus", "hence", "afterwards") and new_clause(units, index + 2, tables):
        return STRONG
    return CLAUSE if after.cls in (RELATIVE, SUBORDINATOR) else WEAK


# Pronouns that are always the subject of a clause.
SUBJECTS = frozenset("it he she they we i".split())


def new_clause(units: tuple[Unit, ...], start: int, tables: Operators) -> bool:
    """Whether what begins at `start` has a subject and then a verb of its own before the next mark."""
    subject = False
    if start + 1 < len(units) and units[start].low in SUBJECTS and units[start + 1].cls not in (MARK, PREPOSITION):
        return True
    if start < len(units) and (units[start].cls == SUBORDINATOR or units[start].op == "condition"):
        return any(u.cls == AUXILIARY or verb_like(u) for u in units[start + 1 : start + 10])
    for unit in units[start : start + 14]:
        if unit.cls == MARK or unit.cls == COORDINATOR:
            return False
        if unit.cls == AUXILIARY or verb_like(unit):
            return subject
        if unit.cls in (RELATIVE, SUBORDINATOR):
            return False
        if unit.cls in (OPEN, PRONOUN, DETERMINER, QUANTITY, ARTICLE, CLITIC):
            subject = True
        elif unit.cls == PREPOSITION and not subject:
            return False
    return False


@lru_cache(maxsize=512)
def analyse(text: str, language: str = "en", terms: Terms = ()) -> Sentence:
    """The analysed form of one sentence; kept, since a bank asks the same passage many times."""
    tables = operators_for(language)
    assert tables is not None
    units = units_of(text, language)
    if terms:
        units = with_terms(units, language, terms)
    return Sentence(text, tables, units)


def with_terms(units: tuple[Unit, ...], language: str, terms: Terms) -> tuple[Unit, ...]:
    """The units with every declared term, whole words only, replaced by one unit that its synonym shares."""
    phrases = []
    for pair in terms:
        name = "term:" + "=".join(sorted(pair)).casefold()
        for side in pair:
            keys = tuple(u.key for u in units_of(side, language) if u.cls not in (MARK, ARTICLE))
            if keys:
                phrases.append((keys, name))
    phrases.sort(key=lambda phrase: -len(phrase[0]))
    merged: list[Unit] = []
    at = 0
    while at < len(units):
        for keys, name in phrases:
            end = _matches(units, at, keys)
            if end:
                unit = Unit(" ".join(u.low for u in units[at:end]), name, OPEN, units[at].start, units[end - 1].end)
                unit.name = units[at].name
                unit.glued = units[at].glued
                merged.append(unit)
                at = end
                break
        else:
            merged.append(units[at])
            at += 1
    return tuple(merged)


def _matches(units: tuple[Unit, ...], at: int, keys: tuple[str, ...]) -> int:
    for key in keys:
        while at < len(units) and units[at].cls == ARTICLE and key != keys[0]:
            at += 1
        if at >= len(units) or units[at].key != key:
            return 0
        at += 1
    return at
