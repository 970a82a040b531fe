"""Candidates for a worked example of the types with one key or one statement, the likeliest first."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from quizkit.drafting.material import YEAR, Material, Sentence, is_plain

Fields = dict[str, Any]

_IN_YEAR = re.compile(rf"\b(?:in|In|since|until|by) (?P<year>{YEAR.pattern})")
_FIRST_YEAR = re.compile(r"In \d{4},? (?P<rest>[^,]+)\Z")
_COUNT = re.compile(
    r"(?<= )(?P<number>\d{1,3}(?:,\d{3})+|\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve) "
    r"(?P<noun>[a-z]{3,}s)\b(?! of)"
)
_WORD = re.compile(r"[a-z]{6,}")
_OPENERS = frozenset("The A An In On At By From During After Before Since Until Under Most Many Several".split())


def choices(material: Material) -> Iterator[Fields]:
    """A year among other years of the article, else what a sentence ends with among what others end with."""
    for sentence, year in _dated(material):
        others = sorted(set(material.years) - set(YEAR.findall(sentence.text)), key=lambda other: _far(other, year))
        if len(others) >= 3:
            for stem in _which_year(sentence, year):
                yield _with(sentence, question=stem, answer=year, distractors=sorted(others[:3]))
    for sentence, preposition, words in material.ends:
        if not is_plain(words):
            continue
        others = [
            other
            for elsewhere, same, other in material.ends
            if same == preposition and is_plain(other) and other not in sentence.text and elsewhere is not sentence
        ]
        alike = sorted(dict.fromkeys(others), key=lambda other: (abs(len(other) - len(words)), other))[:3]
        if len(alike) == 3:
            stem = _asked(sentence, sentence.text.rindex(words), words, "what")
            yield _with(sentence, question=stem, answer=words, distractors=sorted(alike))


def short_answers(material: Material) -> Iterator[Fields]:
    """What a sentence ends with, asked for by “what”, or by a blank where it is a name or a number."""
    for sentence, _, words in sorted(material.ends, key=lambda end: not is_plain(end[2])):
        start = sentence.text.rindex(words)
        stem = _asked(sentence, start, words, "what") if is_plain(words) else f"{sentence.text[:start]}____."
        yield _with(sentence, question=stem, answer=words)


def numerics(material: Material) -> Iterator[Fields]:
    """How many of something, else a year."""
    for sentence in material.sentences:
        for match in _COUNT.finditer(sentence.text):
            stem = _asked(sentence, match.start(), match["number"], "how many")
            yield _with(sentence, question=stem, answer=match["number"], unit=match["noun"])
    for sentence, year in _dated(material):
        for stem in _which_year(sentence, year):
            yield _with(sentence, question=stem, answer=year)


def statements(material: Material) -> Iterator[Fields]:
    """A sentence with another number, and its correction; else a sentence as it stands."""
    for sentence, year in _dated(material):
        for other in sorted(set(material.years) - set(YEAR.findall(sentence.text)), key=lambda each: _far(each, year)):
            yield _false(sentence, year, other)
            break
    for sentence in material.sentences:
        for match in _COUNT.finditer(sentence.text):
            other = "five" if match["number"] == "four" else "four"
            if match["number"][0].isdigit():
                other = f"{int(match['number'].replace(',', '')) * 2:,}"
            yield _false(sentence, match["number"], other)
    for sentence in material.sentences:
        yield _with(sentence, question=sentence.text, answer="true")


def clozes(material: Material) -> Iterator[Fields]:
    """A sentence without its longest plain word, or, where words stand without spaces, without a number."""
    for sentence in material.sentences:
        words = [word for word in dict.fromkeys(_WORD.findall(sentence.text)) if sentence.text.count(word) == 1]
        words += [number for number in re.findall(r"\d+", sentence.text) if sentence.text.count(number) == 1]
        for word in sorted(words, key=len, reverse=True)[:2]:
            yield _with(sentence, question=sentence.text.replace(word, f"{{{{{word}}}}}"))


def _dated(material: Material) -> Iterator[tuple[Sentence, str]]:
    """Sentences that name one year, those first that end with it."""
    found = []
    for sentence in material.sentences:
        match = _IN_YEAR.search(sentence.text)
        if match and len(YEAR.findall(sentence.text)) == 1:
            found.append((sentence, match["year"]))
    return iter(sorted(found, key=lambda each: not each[0].clause.endswith(each[1])))


def _which_year(sentence: Sentence, year: str) -> Iterator[str]:
    """The sentence as a question for its year, the year put last where it stands first."""
    match = _FIRST_YEAR.match(sentence.clause)
    if match:
        yield f"According to the article, {match['rest']} in which year?"
        return
    yield _asked(sentence, sentence.text.index(year), year, "which year")


def _far(year: str, from_year: str) -> int:
    return abs(int(year) - int(from_year))


def _asked(sentence: Sentence, start: int, words: str, instead: str) -> str:
    """The sentence as a question, with “what” or “how many” for some of its words."""
    text = f"{sentence.text[:start]}{instead}{sentence.clause[start + len(words) :]}?"
    first, space, rest = text.partition(" ")
    return f"According to the article, {first.lower() if first in _OPENERS else first}{space}{rest}"


def _false(sentence: Sentence, right: str, wrong: str) -> Fields:
    start = sentence.text.index(right)
    statement = sentence.text[:start] + wrong + sentence.text[start + len(right) :]
    return _with(sentence, question=statement, answer="false", correction={wrong: right})


def _with(sentence: Sentence, **fields: Any) -> Fields:
    """Fields with the sentence for evidence and explanation."""
    return {**fields, "evidence": sentence.clause, "explanation": sentence.text}
