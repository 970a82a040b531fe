"""What an article gives for examples: sentences that stand alone, its years, its numbers, ends of sentences."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import cached_property

from quizkit.source.article import Article
from quizkit.text.scripts import has_unspaced

_SHORTEST, _LONGEST = 6, 26  # words
_SHORTEST_UNSPACED, _LONGEST_UNSPACED = 8, 60  # characters
# A sentence that begins with one of these leans on the one before it.
_LEANING = frozenset(
    """it its he his she her they their them this that these those we our i you such both some others another however
    but and so or yet then there here thus hence therefore also moreover furthermore instead although though while
    because since as if when where which who what how for example nevertheless meanwhile finally later
    él ella ellos ellas este esta estos estas ese esa sin pero il elle ils elles ce cette ces mais er sie es diese
    dieser dieses aber""".split()
)
_PRONOUNS = frozenset("he she it they him them his hers she's he's it's".split())
_PLAIN = re.compile(r"[^\"“”„«»()\[\]{};:|/<>*#=_\n—–]+[.。।։።]")
YEAR = re.compile(r"(?<![\d.,-])(?:1[0-9]\d\d|20[0-4]\d)(?![\d]|[.,]\d|s\b)")
_END = re.compile(r" (?P<preposition>by|from|with|of|for|through|against|under|into|to|in|on) (?P<words>[^,.]+)\.\Z")
_BREAKS = frozenset("and or but that which who by from with of for through against under into to in on as than".split())


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
class Material:
    """An article to make examples from, in a language."""

    article: Article
    language: str

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """Sentences that stand alone, those of middling length before longer and shorter ones."""
        found = [
            Sentence(" ".join(self.article.text[start:end].split()), start) for start, end in self.article.sentences
        ]
        times = Counter(sentence.text for sentence in found)
        usable = [sentence for sentence in found if times[sentence.text] == 1 and _stands_alone(sentence.text)]
        return tuple(sorted(usable, key=lambda sentence: (len(sentence.text) > 130, sentence.start)))

    @cached_property
    def years(self) -> tuple[str, ...]:
        """Its years, each once, in order of time."""
        return tuple(sorted(set(YEAR.findall(self.article.text))))

    @cached_property
    def ends(self) -> tuple[tuple[Sentence, str, str], ...]:
        """Sentences with the preposition and the few words that they end with."""
        found = []
        for sentence in self.sentences:
            match = _END.search(sentence.text)
            if not match:
                continue
            words = match["words"].split()
            if len(words) <= 4 and not _BREAKS.intersection(words):
                found.append((sentence, match["preposition"], match["words"]))
        return tuple(found)


def is_plain(words: str) -> bool:
    """Whether words are no names and no numbers, so that “what” asks for them."""
    return all(word.isalpha() and word.islower() and not word.endswith("ly") for word in words.split())


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
