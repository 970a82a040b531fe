"""Whether the key is another kind of place, or another length of time, than the question asks for."""

from __future__ import annotations

from collections.abc import Sequence

from quizkit.proof.questions.frame import Frame
from quizkit.proof.questions.kinds import WRONG_KIND
from quizkit.proof.questions.passage import Passage, Places
from quizkit.proof.units import ARTICLE, OPEN, PREPOSITION, Unit
from quizkit.proof.verdict import Reason, span
from quizkit.text.operators.en_places import CITY, CONTINENT, COUNTRY, known_places

# What a question asks for, by the kind of place that it is.
_ASKED = {
    "country": COUNTRY,
    "nation": COUNTRY,
    "continent": CONTINENT,
    **dict.fromkeys("city town village capital metropolis".split(), CITY),
    **dict.fromkeys("river stream tributary".split(), "river"),
    **dict.fromkeys("lake loch".split(), "lake"),
    **dict.fromkeys("sea ocean".split(), "sea"),
    **dict.fromkeys("mountain peak volcano".split(), "mountain"),
    "island": "island",
    "desert": "desert",
}
# Nouns by which a name says what it is: those behind it, and those in front of it.
_BEHIND = {
    **dict.fromkeys("river stream brook".split(), "river"),
    **dict.fromkeys("sea ocean gulf strait".split(), "sea"),
    **dict.fromkeys("hills mountains range ridge massif plateau highlands".split(), "mountain"),
    **dict.fromkeys("peninsula archipelago valley basin plain".split(), "land"),
    "desert": "desert",
    "lake": "lake",
}
_BEFORE = {"river": "river", "lake": "lake", "loch": "lake", "mount": "mountain", "gulf": "sea"}
# Those in front of it with an `of`.
_OF = {"cape": "land", "bay": "sea", "gulf": "sea", "strait": "sea", "valley": "land", "isle": "island", "sea": "sea"}
# Times that are neither a year nor a month, and numbers that may be a year.
_TIMES = frozenset(
    """spring summer autumn winter morning evening night afternoon midnight noon monday tuesday wednesday thursday
    friday saturday sunday""".split()
)
_YEARS = 100


def wrong_place(frame: Frame, passage: Passage, places: Places) -> Reason | None:
    """Says that the key is no such place as is asked for: hills for a town, Lisbon for a country; or None."""
    if frame.noun < 0:
        return None
    noun = frame.sentence.units[frame.noun]
    wanted = _ASKED.get(noun.low)
    if wanted is None:
        return None
    for first, last in places:
        kind = _kind(passage.units, first, last)
        if kind is None or kind == wanted or (kind == "land" and wanted in ("island", "desert")):
            return None
    return _reason(frame, passage, noun, places)


def wrong_time(frame: Frame, passage: Passage, places: Places) -> Reason | None:
    """Says that the key is a month where the year is asked for, or a year where the month is; or None."""
    if frame.noun < 0 or (noun := frame.sentence.units[frame.noun]).low not in ("year", "month", "century"):
        return None
    field = 1 if noun.low == "month" else 0
    for first, last in places:
        key = [unit for unit in passage.units[first : last + 1] if unit.cls not in (ARTICLE, PREPOSITION)]
        if noun.low != "month" and not any(unit.quantity is not None or unit.key == noun.key for unit in key):
            continue  # in the reign of Karl
        dates = [u.quantity for u in key if u.quantity is not None]
        if any(date.fields[field] or date.low >= _YEARS for date in dates if field == 0 or date.fields[field]):
            return None
        if not any(any(date.fields) for date in dates) and not any(unit.low in _TIMES for unit in key):
            return None
    return _reason(frame, passage, noun, places)


def _kind(units: Sequence[Unit], first: int, last: int) -> str | None:
    """What kind of place a name says that it is, or is listed as."""
    while first < last and units[first].cls in (ARTICLE, PREPOSITION):
        first += 1
    known = known_places().get(" ".join(unit.low for unit in units[first : last + 1]))
    if known is not None or units[first].cls != OPEN or not units[last].name:
        return known
    if units[first].low in _BEFORE and last > first:
        return _BEFORE[units[first].low]
    if last > first + 1 and units[first + 1].low == "of" and units[first].low in _OF:
        return _OF[units[first].low]
    # Beverly Hills is a town: only what has an article is surely what its last word says.
    article = first > 0 and units[first - 1].cls == ARTICLE
    return _BEHIND.get(units[last].low) if article and last > first else None


def _reason(frame: Frame, passage: Passage, noun: Unit, places: Places) -> Reason | None:
    if not places:
        return None
    said = span(passage.sentence.text, passage.units[places[0][0]].start, passage.units[places[0][1]].end)
    question = span(frame.sentence.text, noun.start, noun.end)
    return Reason(WRONG_KIND, f"The question asks for a {noun.low}, and “{said.text}” is none.", question, said)
