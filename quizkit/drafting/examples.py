"""Candidates for a worked example of the types with one key or one statement, the likeliest first."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from quizkit.drafting.material import YEAR, End, Event, Material, Sentence
from quizkit.drafting.phrases import base_of, has_phrases
from quizkit.text.scripts import has_unspaced

Fields = dict[str, Any]

_COUNT = re.compile(
    r"(?<= )(?P<number>\d{1,3}(?:[,.]\d{3})+|\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve) "
    r"(?P<noun>[kcm]m|kg|[^\W\d_A-Z][^\W\d_]{2,})\b(?! of)"
)
_BEFORE_NO_COUNT = frozenset("the these those its their his her our every other only all last first next".split())
_NUMBER_WORDS = "two three four five six seven eight nine ten eleven twelve".split()
_COUNT_UNSPACED = re.compile(r"(?<=[^\d.])(?P<number>\d{1,6})(?P<noun>[个座种层颗只人米卷张条位部名艘辆])")
# What something is called, is or stands for: in Chinese the question has the same order of words.
_NAMED_UNSPACED = re.compile("(?P<head>[^，、；]*(?:叫做|叫作|称为|代表|叫|是))(?P<end>[^，、；的]{1,8})。\\Z")
_WORD = re.compile(r"(?<![\w-])[^\W\d_]{6,}(?![\w-])")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_FEWEST = 2  # distractors
_MOST = 3
_MOST_BEHIND = 5  # words behind a number that is asked for


def choices(material: Material) -> Iterator[Fields]:
    """A year among other years, else what a sentence ends with among what others end with, else a name among names.

    Where the article names too few years, some that it does not name stand beside one.
    """
    yield from _year_choices(material, material.years)
    for near in (True, False):
        for end in material.ends:
            others = _alike(material, end, near)
            if end.is_plain and len(others) >= _FEWEST:
                yield _with(end.sentence, question=_asked_end(material, end), answer=end.words, distractors=others)
    decades = {str(int(year) + years) for year in material.years for years in (-10, 10)}
    yield from _year_choices(material, (*material.years, *sorted(filter(YEAR.fullmatch, decades))))
    yield from _number_choices(material)
    for end in material.ends:
        # Names of persons have two words: one word may be a place, a day, a ship.
        length = len(end.words.split())
        names = [name for name in material.names if name not in end.sentence.text and len(name.split()) == length]
        if end.is_name and length > 1 and len(names) >= _FEWEST:
            stem = _asked_end(material, end)
            yield _with(end.sentence, question=stem, answer=end.words, distractors=sorted(names[:_MOST]))


def _year_choices(material: Material, years: Iterable[str]) -> Iterator[Fields]:
    """A year among those others that are nearest to it."""
    for sentence, year, stem in _year_questions(material):
        others = _others(years, year, sentence)
        if len(others) >= _FEWEST:
            yield _with(sentence, question=stem, answer=year, distractors=sorted(others))


def _number_choices(material: Material) -> Iterator[Fields]:
    """A number among others that are near."""
    for sentence, match in _counts(material):
        number = match["number"]
        if _much_behind(sentence, match):
            continue
        if number in _NUMBER_WORDS:
            at = _NUMBER_WORDS.index(number)
            others = [*_NUMBER_WORDS[max(0, at - 1) : at], *_NUMBER_WORDS[at + 1 : at + 3]]
        else:
            value = int(re.sub("[,.]", "", number))
            others = [_as(number, other) for other in (value // 2, value * 2, value * 3) if other > 1]
        if len(others) >= _FEWEST:
            yield _with(sentence, question=_how_many(material, sentence, match), answer=number, distractors=others)


def _as(number: str, value: int) -> str:
    """A value with the sign between thousands that another number has."""
    return f"{value:,}".replace(",", re.sub(r"\d", "", number)[:1])


def short_answers(material: Material) -> Iterator[Fields]:
    """What a sentence ends with, asked for by “what”, or by a blank where it is a name or a number."""
    for end in sorted(material.ends, key=lambda end: (end.is_of_two, not end.is_plain, not end.is_name)):
        yield _with(end.sentence, question=_asked_end(material, end), answer=end.words)
    for sentence in material.sentences:
        match = _NAMED_UNSPACED.match(sentence.text)
        if match and base_of(material.language) == "zh":
            yield _with(sentence, question=f"根据文章，{match['head']}什么？", answer=match["end"])
    for sentence, match in _counts(material):
        if sentence.clause.endswith(match["noun"]):
            yield _with(sentence, question=_blank(sentence, match.start("number"), sentence.clause), answer=match[0])


def _much_behind(sentence: Sentence, match: re.Match[str]) -> bool:
    """Whether much stands behind a number: then it is a second thing that the sentence says, and no good question."""
    return len(sentence.text[match.end() :].split()) > _MOST_BEHIND


def numerics(material: Material) -> Iterator[Fields]:
    """How many of something, else a year."""
    for sentence, match in sorted(_counts(material), key=lambda count: _much_behind(*count)):
        stem = _how_many(material, sentence, match)
        yield _with(sentence, question=stem, answer=match["number"], unit=match["noun"])
    for sentence, year, stem in _year_questions(material):
        yield _with(sentence, question=stem, answer=year)


def statements(material: Material) -> Iterator[Fields]:
    """A sentence with another number, and its correction; else a sentence as it stands."""
    for event in material.events:
        for other in _others(material.years, event.year, event.sentence)[:1]:
            yield _false(event.sentence, event.year, other)
    for sentence, match in _counts(material):
        number = match["number"]
        other = "five" if number == "four" else "four"
        if number[0].isdigit():
            other = _as(number, int(re.sub("[,.]", "", number)) * 2)
        yield _false(sentence, number, other)
    for sentence in material.sentences:
        yield _with(sentence, question=sentence.text, answer="true")


def clozes(material: Material) -> Iterator[Fields]:
    """A sentence without its longest plain word, or, where words stand without spaces, without a number."""
    for sentence in material.sentences:
        words = [word for word in dict.fromkeys(_WORD.findall(sentence.text)) if sentence.text.count(word) == 1]
        # The first word shows by its capital where it belongs; where words stand without spaces, nobody sees them.
        words = [word for word in words if word.islower() and not sentence.text.startswith(word)]
        if has_unspaced(sentence.text):
            words = []
        words += [number for number in _NUMBER.findall(sentence.text) if sentence.text.count(number) == 1]
        for word in sorted(words, key=len, reverse=True)[:2]:
            yield _with(sentence, question=sentence.text.replace(word, f"{{{{{word}}}}}"))


def _year_questions(material: Material) -> Iterator[tuple[Sentence, str, str]]:
    """Sentences with their year and a stem that asks for it, those first that end with it: nothing stands behind."""
    if not has_phrases(material.language):
        for sentence in material.sentences:
            years = YEAR.findall(sentence.text)
            if len(years) == 1:
                yield sentence, years[0], sentence.text.replace(years[0], "____")
    for event in sorted(material.events, key=lambda event: not event.sentence.clause.endswith(event.year)):
        yield event.sentence, event.year, _which_year(material, event)


def _counts(material: Material) -> Iterator[tuple[Sentence, re.Match[str]]]:
    """Sentences with a number of something."""
    for sentence in material.sentences:
        pattern = _COUNT_UNSPACED if has_unspaced(sentence.text) else _COUNT
        for match in pattern.finditer(sentence.text):
            # “The two towers”, “every four years”: no question can be made of these by “how many”.
            if sentence.text[: match.start()].rpartition(" ")[0].rpartition(" ")[2].casefold() not in _BEFORE_NO_COUNT:
                yield sentence, match


def _others(years: Iterable[str], year: str, sentence: Sentence) -> list[str]:
    """The years nearest to a year that its sentence does not name."""
    others = set(years) - set(YEAR.findall(sentence.text))
    return sorted(others, key=lambda other: (abs(int(other) - int(year)), other))[:_MOST]


def _alike(material: Material, end: End, near: bool) -> list[str]:
    """Ends of other sentences as long as this one; behind the same preposition where they must be near."""
    others = [
        other.words
        for other in material.ends
        if (other.preposition == end.preposition or not near)
        and other.is_plain
        and other.words not in end.sentence.text
        and other.sentence is not end.sentence
    ]
    alike = sorted(dict.fromkeys(others), key=lambda other: (abs(len(other) - len(end.words)), other))
    return sorted(alike[:_MOST])


def _which_year(material: Material, event: Event) -> str:
    """The sentence as a question for its year, the year put last where it stands first."""
    sentence, year = event.sentence, event.year
    if base_of(material.language) == "en" and not sentence.text.startswith(f"In {year}"):
        return _asked(material, sentence, sentence.text.index(year), year, "which year")
    return material.phrases.which_year.format(event=_small(material, event.text))


def _asked_end(material: Material, end: End) -> str:
    """The sentence as a question for its end: with “what” where that asks for it, else with a blank."""
    start = end.sentence.text.rindex(end.words)
    if end.is_plain and base_of(material.language) == "en":
        return _asked(material, end.sentence, start, end.words, "what")
    return f"{end.sentence.text[:start]}____."


def _how_many(material: Material, sentence: Sentence, match: re.Match[str]) -> str:
    """The sentence as a question for a number; with a blank in a language where that needs another order of words."""
    start, end = match.span("number")
    if base_of(material.language) == "en":
        return _asked(material, sentence, start, match["number"], "how many")
    if base_of(material.language) == "zh":
        return f"{sentence.clause[:start]}多少{sentence.clause[end:]}？"
    return f"{sentence.text[:start]}____{sentence.text[end:]}"


def _blank(sentence: Sentence, start: int, clause: str) -> str:
    return f"{sentence.text[:start]}____{sentence.text[len(clause) :]}"


def _asked(material: Material, sentence: Sentence, start: int, words: str, instead: str) -> str:
    """The sentence as an English question, with “what” or “how many” for some of its words."""
    text = f"{sentence.text[:start]}{instead}{sentence.clause[start + len(words) :]}?"
    small = _small(material, text)
    # Where the first word may be a name or none, its capital stays, and a colon allows for both.
    is_name = text.split()[1][:1].isupper()
    return f"According to the article{',' if small != text or is_name else ':'} {small}"


def _small(material: Material, text: str) -> str:
    """A sentence as it goes on behind another word: its first letter small, where that is no name."""
    first, space, rest = text.partition(" ")
    return f"{first.lower() if first.lower() in material.common else first}{space}{rest}"


def _false(sentence: Sentence, right: str, wrong: str) -> Fields:
    start = sentence.text.index(right)
    statement = sentence.text[:start] + wrong + sentence.text[start + len(right) :]
    return _with(sentence, question=statement, answer="false", correction={wrong: right})


def _with(sentence: Sentence, **fields: Any) -> Fields:
    """Fields with the sentence for evidence and explanation."""
    return {**fields, "evidence": sentence.clause, "explanation": sentence.text}
