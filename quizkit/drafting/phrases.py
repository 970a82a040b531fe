"""What a drafted question says of itself, by language: its frame, the words for a year, how a list is joined."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

_YEAR = r"(?P<year>1[0-9]\d\d|20[0-4]\d)(?![\d]|[.,]\d|s\b)"


class Phrases(NamedTuple):
    """The words of a language.

    `which_year` asks for the year of `{event}`, `complete` for what belongs into the gap of a sentence, `{gap}`.
    `in_year` finds a year in which something happened, with the word before it. `both` joins the last two members
    of a list.
    """

    which_year: str
    complete: str
    match_years: str
    match_beginnings: str
    by_time: str
    by_text: str
    in_year: re.Pattern[str]
    both: str


def _phrases(at: str, both: str, *frames: str) -> Phrases:
    in_year = re.compile(rf"(?<!\w)(?:{at}){_YEAR}", re.IGNORECASE)
    which_year, complete, match_years, match_beginnings, by_time, by_text = frames
    return Phrases(which_year, complete, match_years, match_beginnings, by_time, by_text, in_year, both)


_ENGLISH = _phrases(
    "in ",
    "and",
    "According to the article, {event} in which year?",
    "According to the article, which of these complete the sentence “{gap}”?",
    "Match each year with what happened in it.",
    "Match each beginning with what the article says of it.",
    "Put these events in the order of time, the earliest first.",
    "In which order does the article say this?",
)
PHRASES: Mapping[str, Phrases] = MappingProxyType(
    {
        "en": _ENGLISH,
        "es": _phrases(
            "en ",
            "y|e",
            "Según el artículo, ¿en qué año ocurrió esto: {event}?",
            "Según el artículo, ¿cuáles de estas opciones completan la frase “{gap}”?",
            "Relaciona cada año con lo que ocurrió en él.",
            "Relaciona cada comienzo con lo que el artículo dice de él.",
            "Ordena estos hechos, del más antiguo al más reciente.",
            "¿En qué orden dice esto el artículo?",
        ),
        "fr": _phrases(
            "en ",
            "et",
            "Selon l'article, en quelle année cela s'est-il passé : {event} ?",
            "Selon l'article, quels éléments complètent la phrase « {gap} » ?",
            "Associez chaque année à ce qui s'est passé.",
            "Associez chaque début à ce que l'article en dit.",
            "Mettez ces événements dans l'ordre, du plus ancien au plus récent.",
            "Dans quel ordre l'article dit-il ceci ?",
        ),
        "de": _phrases(
            r"im Jahre? |(?<!seit )(?<!bis )(?<!ab )(?<!von )(?<!vor )(?<!nach )(?<!und )(?<!den )",
            "und",
            "In welchem Jahr geschah dies: {event}?",
            "Was alles gehört hierher: „{gap}“?",
            "Welches Ereignis gehört zu welchem Jahr?",
            "Wie geht jeder dieser Anfänge weiter?",
            "Ordne diese Ereignisse nach der Zeit, das früheste zuerst.",
            "In welcher Reihenfolge sagt der Artikel dies?",
        ),
        "zh": _phrases(
            "公元|于|在|",
            "和|与|及",
            "根据文章，{event}是在哪一年？",
            "根据文章，下列哪些可以补全“{gap}”？",
            "下列年份各与哪件事相配？",
            "下列开头各与文章的哪个说法相配？",
            "按时间从早到晚，下列事件应当怎样排列？",
            "文章按什么顺序说到下列内容？",
        ),
    }
)


def phrases_for(language: str) -> Phrases:
    """The words of a language (`en`, or `en-GB` read as `en`); English ones where it has none."""
    return PHRASES.get(base_of(language), _ENGLISH)


def has_phrases(language: str) -> bool:
    """Whether a language has words of its own."""
    return base_of(language) in PHRASES


def base_of(language: str) -> str:
    """A language without its region."""
    return language.partition("-")[0].casefold()
