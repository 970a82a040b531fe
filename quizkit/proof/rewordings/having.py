"""What a place has: `There are 12 museums in Lom`, `Lom has 12 museums`, `Lom is a town with 12 museums`."""

from __future__ import annotations

from collections.abc import Iterator

from quizkit.proof.analysis import HAVE, Sentence
from quizkit.proof.units import ARTICLE, OPEN, PREPOSITION, Unit
from quizkit.text.words import word_key

_BEING = {"is": "present", "are": "present", "was": "past", "were": "past"}
_THERE = word_key("there")
_AT = ("in", "at", "on")


def having(claim: Sentence, sentence: Sentence, body: int) -> Iterator[tuple[Unit, ...]]:
    """The claim's units up to `body` with `there are … in` for `has`, `has` for that, or `with` for `has`."""
    units = claim.units
    if units[0].low == "there" and units[1].low in _BEING and HAVE in sentence.keys:
        place = next((i for i in range(3, body) if units[i].low in _AT and _name(units, i + 1, body)), 0)
        have = _unit(sentence, HAVE, _BEING[units[1].low])
        if place and have is not None:
            yield (*units[place + 1 : body], have, *units[2:place])
        return
    at = next((i for i in range(1, min(body, 6)) if units[i].low in ("has", "had")), 0)
    if not at or at + 1 >= body:
        return
    if _THERE in sentence.keys and _name(units, 0, at):
        being = _unit(sentence, "be", units[at].value)
        in_ = next((u for u in sentence.units if u.low in _AT), None)
        if being is not None and in_ is not None:
            there = sentence.units[sentence.slots[sentence.keys[_THERE][0]]]
            yield (there, being, *units[at + 1 : body], in_, *units[:at])
    if "with" in sentence.keys and units[at + 1].cls not in (PREPOSITION,):
        with_ = sentence.units[sentence.slots[sentence.keys["with"][0]]]
        if _unit(sentence, "be", units[at].value) is not None:
            yield (*units[:at], with_, *units[at + 1 : body])


def _name(units: tuple[Unit, ...], first: int, end: int) -> bool:
    """Whether nothing but a name stands there, or a noun after `the`."""
    inner = [unit for unit in units[first:end] if unit.cls != ARTICLE]
    if not inner or any(unit.cls != OPEN or unit.op is not None for unit in inner):
        return False
    return all(unit.name for unit in inner) or units[first].low == "the"


def _unit(sentence: Sentence, key: str, tense: str) -> Unit | None:
    """A form of a verb in the sentence that has the tense."""
    return next((unit for unit in sentence.units if unit.key == key and unit.value == tense), None)
