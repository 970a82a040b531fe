"""What an article gives for examples: sentences that stand alone, its years, its numbers, ends of sentences."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import cached_property

from quizkit.check.words import function_words
from quizkit.drafting.phrases import Phrases, phrases_for
from quizkit.source.article import Article
from quizkit.text.operators import operators_for
from quizkit.text.scripts import has_unspaced
from quizkit.text.spoken import is_number_word

_SHORTEST, _LONGEST = 4, 26  # words
_SHORTEST_UNSPACED, _LONGEST_UNSPACED = 8, 60  # characters
_USUAL = 6  # words: a shorter sentence comes last
# A sentence that begins with one of these leans on the one before it.
_LEANING = frozenset(
    """it its he his she her they their them this that these those we our i you such both some others another however
    but and so or yet then there here thus hence therefore also moreover furthermore instead although though while
    because since as if when where which who what how for example nevertheless meanwhile finally later
    él ella ellos ellas este esta estos estas ese esa sin pero il elle ils elles ce cette ces mais er sie es diese
    dieser dieses aber""".split()
)
_PRONOUNS = frozenset("he she it they him them his hers she's he's it's".split())
_PLAIN = re.compile(r"[^\"“”„«»()\[\]{};:|/<>*#=_`\n—–]+[.。।։።]")
# What stands before a sentence in a list, a law or a dialogue.
_MARKER = re.compile(r"\A(?:[-*•+–—§>]\s*|\(?\d{1,2}[.)]\s+|\([a-z]\)\s+|\d{1,2}\s+(?=[A-Z])|[A-ZÄÖÜ]{2,}:\s+)+")
YEAR = re.compile(r"(?<![\d.,-])(?:1[0-9]\d\d|20[0-4]\d)(?![\d]|[.,]\d|s\b)")
_NAME = re.compile(r"(?<=[a-z,] )[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*")
_MOST_WORDS = 4  # of the end of a sentence


@dataclass(frozen=True)
class Sentence:
    """A sentence on one line, and where it stands."""

    text: str
    start: int

    @property
    def clause(self) -> str:
        """Without its full stop."""
        return self.text.rstrip(".。।։።")


@dataclass(frozen=True)
class End:
    """The few words that a sentence ends with, and the preposition before them."""

    sentence: Sentence
    preposition: str
    words: str

    @property
    def is_plain(self) -> bool:
        """Whether the words are no names and no numbers, so that “what” asks for them."""
        words = self.words.split()
        if is_number_word(words[0], "en") and words[0] not in ("a", "an"):
            return False
        return all(word.isalpha() and word.islower() and not word.endswith("ly") for word in words)

    @property
    def is_of_two(self) -> bool:
        """Whether its sentence says two things, so that a question for its end says more than it asks."""
        return bool(re.search(r"(?<!\w)(?:and|y|e|et|und)(?!\w)", self.sentence.text))

    @property
    def is_name(self) -> bool:
        return all(word[:1].isupper() and word.isalpha() for word in self.words.split())


@dataclass(frozen=True)
class Event:
    """What happened in a year: a sentence without its year."""

    sentence: Sentence
    year: str
    text: str


@dataclass(frozen=True)
class Material:
    """An article to make examples from, in a language."""

    article: Article
    language: str

    @cached_property
    def phrases(self) -> Phrases:
        return phrases_for(self.language)

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """Sentences that stand alone, those of middling length before longer and shorter ones."""
        found = []
        for start, end in self.article.sentences:
            text = " ".join(self.article.text[start:end].split())
            found.append(Sentence(_MARKER.sub("", text), start))
        times = Counter(sentence.text for sentence in found)
        usable = [sentence for sentence in found if times[sentence.text] == 1 and _stands_alone(sentence.text)]
        return tuple(sorted(usable, key=lambda sentence: (_is_odd(sentence.text), sentence.start)))

    @cached_property
    def years(self) -> tuple[str, ...]:
        """Its years, each once, in order of time."""
        return tuple(sorted(set(YEAR.findall(self.article.text))))

    @cached_property
    def names(self) -> tuple[str, ...]:
        """What it writes with capitals inside of sentences, each once."""
        return tuple(dict.fromkeys(_NAME.findall(self.article.text)))

    @cached_property
    def events(self) -> tuple[Event, ...]:
        """What happened in a year, where a sentence names one and no other, in the order of the sentences."""
        found = []
        for sentence in self.sentences:
            match = self.phrases.in_year.search(sentence.text)
            if match and len(YEAR.findall(sentence.text)) == 1:
                before, after = sentence.clause[: match.start()], sentence.clause[match.end() :].lstrip("年,，")
                text = " ".join(f"{before} {after}".split()) if not has_unspaced(before + after) else before + after
                if text and not text[-1].isdigit():
                    found.append(Event(sentence, match["year"], text.strip(" ,，")))
        return tuple(found)

    @cached_property
    def ends(self) -> tuple[End, ...]:
        """Sentences with the preposition and the few words that they end with."""
        tables = operators_for(self.language)
        if tables is None or not tables.spaced:
            return ()
        breaks = {*tables.coordinators, *tables.relatives, *tables.subordinators, *tables.pronouns, *tables.auxiliaries}
        found = []
        for sentence in self.sentences:
            words = sentence.clause.split()
            at = next((i for i in range(len(words) - 1, 0, -1) if words[i].casefold() in tables.prepositions), 0)
            end = words[at + 1 :]
            if not at or not 0 < len(end) <= _MOST_WORDS or any(word.endswith(",") for word in words[at:]):
                continue
            if breaks.isdisjoint(word.casefold() for word in end):
                found.append(End(sentence, words[at], " ".join(end)))
        return tuple(found)

    @cached_property
    def common(self) -> frozenset[str]:
        """Words that the article has with a small letter, or that carry no topic: they keep no capital."""
        small = frozenset(re.findall(r"(?<!\w)[^\W\d_]+", self.article.text)) | (
            function_words(self.language) or frozenset()
        )
        return frozenset(word for word in small if word.islower())


def _is_odd(text: str) -> bool:
    return len(text) > 130 or (not has_unspaced(text) and len(text.split()) < _USUAL)


def _stands_alone(text: str) -> bool:
    if not _PLAIN.fullmatch(text):
        return False
    if has_unspaced(text):
        return _SHORTEST_UNSPACED <= len(text) <= _LONGEST_UNSPACED
    words = text.split()
    opens = words[0].strip(",").casefold()
    if opens in _LEANING or _PRONOUNS.intersection(words):
        return False
    return _SHORTEST <= len(words) <= _LONGEST and not text[0].islower()
