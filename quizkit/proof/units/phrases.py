"""Phrases that stand before or after a number and turn it into an interval, by language."""

from __future__ import annotations

from collections.abc import Mapping

# phrase → comparison (see quantities.compared); longer phrases are tried first
BEFORE_NUMBER: Mapping[str, Mapping[str, str]] = {
    "en": {
        "more than": "over", "greater than": "over", "higher than": "over", "larger than": "over", "over": "over",
        "above": "over", "exceeding": "over", "in excess of": "over", "upwards of": "over", "upward of": "over",
        "just over": "over", "well over": "over", "a little over": "over", "slightly over": "over",
        "slightly more than": "over", "just above": "over", "beyond": "over", "longer than": "over",
        "older than": "over", "bigger than": "over", "better than": "over", "just more than": "over",
        "little more than": "over", "far more than": "over", "not less than": "least",
        "at least": "least", "no less than": "least", "no fewer than": "least", "not fewer than": "least",
        "a minimum of": "least", "minimum of": "least", "at minimum": "least", "a minimum": "least",
        "less than": "under", "fewer than": "under", "under": "under", "below": "under", "lower than": "under",
        "smaller than": "under", "just under": "under", "just below": "under", "well under": "under",
        "slightly less than": "under", "slightly under": "under", "just less than": "under", "short of": "under",
        "younger than": "under", "shorter than": "under", "worse than": "under", "slightly fewer than": "under",
        "at most": "most", "no more than": "most", "not more than": "most", "up to": "reaching", "at maximum": "most",
        "a maximum of": "most", "maximum of": "most", "as many as": "reaching", "as much as": "reaching",
        "no greater than": "most",
        "not exceeding": "most", "no higher than": "most", "not over": "most", "as high as": "reaching",
        "about": "about", "around": "about", "approximately": "about", "roughly": "about", "circa": "about",
        "ca": "about", "c": "about", "some": "about", "an estimated": "about", "estimated": "about",
        "approx": "about", "in the region of": "about", "on the order of": "about", "somewhere around": "about",
        "an average of": "about", "close to": "about", "near": "about", "nearby": "about", "estimated at": "about",
        "nearly": "nearly", "almost": "nearly", "not quite": "nearly", "virtually": "nearly", "practically": "nearly",
        "exactly": "", "precisely": "", "a total of": "", "the year": "",
    },
    "es": {
        "más de": "over", "mas de": "over", "superior a": "over", "superiores a": "over", "por encima de": "over",
        "al menos": "least", "por lo menos": "least", "como mínimo": "least", "no menos de": "least",
        "menos de": "under", "por debajo de": "under", "inferior a": "under",
        "como máximo": "most", "a lo sumo": "most", "hasta": "reaching", "no más de": "most",
        "aproximadamente": "about", "alrededor de": "about", "cerca de": "about", "unos": "about", "unas": "about",
        "casi": "nearly", "exactamente": "",
    },
    "fr": {
        "plus de": "over", "supérieur à": "over", "au-dessus de": "over", "au moins": "least", "pas moins de": "least",
        "au minimum": "least", "moins de": "under", "inférieur à": "under", "au plus": "most", "jusqu' à": "reaching",
        "pas plus de": "most", "au maximum": "most", "environ": "about", "à peu près": "about", "autour de": "about",
        "quelque": "about", "près de": "nearly", "presque": "nearly", "exactement": "",
    },
    "de": {
        "mehr als": "over", "über": "over", "mindestens": "least", "wenigstens": "least", "nicht weniger als": "least",
        "weniger als": "under", "unter": "under", "höchstens": "most", "maximal": "most", "bis zu": "reaching",
        "nicht mehr als": "most", "etwa": "about", "ungefähr": "about", "rund": "about", "circa": "about",
        "ca": "about",
        "zirka": "about", "gegen": "about", "fast": "nearly", "beinahe": "nearly", "knapp": "nearly",
        "nahezu": "nearly",
        "genau": "",
    },
}  # fmt: skip

AFTER_NUMBER: Mapping[str, Mapping[str, str]] = {
    "en": {
        "or more": "least", "and more": "least", "or above": "least", "or over": "least", "and above": "least",
        "or higher": "least", "or greater": "least", "+": "least", "or older": "least", "plus": "least",
        "or less": "most", "or fewer": "most", "or under": "most", "or below": "most", "or lower": "most",
        "or so": "about", "at most": "most", "at least": "least", "or thereabouts": "about",
    },
    "es": {"o más": "least", "o menos": "most"},
    "fr": {"ou plus": "least", "ou moins": "most"},
    "de": {"oder mehr": "least", "oder weniger": "most"},
}  # fmt: skip

# Prepositions that put something in time, and what they say of a date.
WHEN: Mapping[str, Mapping[str, str]] = {
    "en": {"in": "in", "on": "in", "during": "in", "before": "before", "prior to": "before", "after": "after",
           "since": "since", "until": "until", "till": "until", "by": "by", "as of": "as of", "from": "from",
           "through": "until"},
    "es": {"en": "in", "el": "in", "durante": "in", "antes de": "before", "después de": "after", "tras": "after",
           "desde": "since", "hasta": "until"},
    "fr": {"en": "in", "le": "in", "pendant": "in", "avant": "before", "après": "after", "depuis": "since",
           "jusqu' en": "until"},
    "de": {"in": "in", "im": "in", "am": "in", "vor": "before", "nach": "after", "seit": "since", "bis": "until"},
}  # fmt: skip


def longest(phrases: Mapping[str, str]) -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """Phrases by their first word, the longest first, each as its words."""
    table: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for phrase in sorted(phrases, key=lambda p: (-p.count(" "), p)):
        words = tuple(phrase.split())
        table.setdefault(words[0], []).append((words, phrases[phrase]))
    return {first: tuple(entries) for first, entries in table.items()}
