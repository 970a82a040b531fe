"""The stems of a bank as their words, so that questions can be compared: with each other, and with keys."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from quizkit.bank.claims import Claim, Falsehood, Key, Statement
from quizkit.bank.model import Bank, Question
from quizkit.text.fold import fold
from quizkit.text.operators import Operators, operators_for
from quizkit.text.patterns import lazy
from quizkit.text.scripts import UNSPACED_CLASS, has_unspaced
from quizkit.text.words import word_key

_WORD = lazy(r"\d+(?:[.,]\d+)*|[^\W\d_]+(?:['’](?!s\b)[^\W\d_]+)*")
# Where words are written without spaces, each character stands for itself.
_WORD_OR_SIGN = lazy(
    rf"[{UNSPACED_CLASS}]|\d+(?:[.,]\d+)*|(?:(?![{UNSPACED_CLASS}])[^\W\d_])+(?:['’](?!s\b)[^\W\d_]+)*"
)
# What asks, and what is asked for: “in which year” and “when” are the same.
_ASKING = frozenset(
    "what which who whom whose where when why how year date day month decade century time according article text "
    "passage".split()
)
# In these languages a capital letter marks a noun, not a name.
_NOUNS_IN_CAPITALS = frozenset({"de", "lb"})


class Stem(NamedTuple):
    """A question with the words of its stem and of its key, by the keys of `quizkit.text.words`.

    `row` has every word of the stem in order, `content` those that say what is asked for: no articles,
    no prepositions, no question words. `exact` are those among them that a question cannot do without:
    names, numbers and operators. `answer` has the words of each key, in order; for a statement to be
    judged it is the statement as it is right, and `is_false` tells that it is printed otherwise.
    """

    question: Question
    row: tuple[str, ...]
    content: frozenset[str]
    exact: frozenset[str]
    answer: tuple[tuple[str, ...], ...]
    shows_options: bool
    is_statement: bool
    is_false: bool


class _Word(NamedTuple):
    """A word's key, whether it says what is asked for, and whether a question cannot do without it."""

    key: str
    is_content: bool
    is_exact: bool


def stems_of(bank: Bank) -> tuple[Stem, ...]:
    """The stems of a bank's questions, in its order."""
    typed = [_words(question.stem) for question in bank.questions]
    names: set[str] = set()
    if bank.language.split("-")[0] not in _NOUNS_IN_CAPITALS:
        # The first word is written with a capital whatever it is.
        names = {word.casefold() for words in typed for word in words[1:] if word[:1].isupper()}
    reader = _Reader(bank.language, names)
    return tuple(reader.stem(question, words) for question, words in zip(bank.questions, typed, strict=True))


def _words(text: str) -> list[str]:
    folded = fold(text)
    return (_WORD_OR_SIGN if has_unspaced(folded) else _WORD).findall(folded)


class _Reader:
    """Reads the stems of one bank; each word is looked up once."""

    def __init__(self, language: str, names: set[str]) -> None:
        self.language = language
        self.names = names
        self.tables = operators_for(language)
        self.left_out = _left_out(self.tables) if self.tables else frozenset()
        self.known: dict[str, _Word | None] = {}

    def read(self, words: list[str]) -> list[_Word]:
        """The words without the articles."""
        for word in words:
            if word not in self.known:
                self.known[word] = self._word(word.casefold())
        return [known for word in words if (known := self.known[word])]

    def _word(self, word: str) -> _Word | None:
        tables = self.tables
        if tables and word in tables.articles:
            return None
        is_operator = tables is not None and (word in tables.words or word in tables.number_words)
        is_exact = word[0].isdigit() or word in self.names or is_operator
        return _Word(word_key(word, self.language), word not in self.left_out, is_exact)

    def stem(self, question: Question, typed: list[str]) -> Stem:
        words = self.read(typed)
        claims = question.kind.claims(question.question)
        return Stem(
            question,
            tuple(word.key for word in words),
            frozenset(word.key for word in words if word.is_content),
            frozenset(word.key for word in words if word.is_content and word.is_exact),
            tuple(tuple(word.key for word in self.read(_words(text))) for text in _answers(question, claims)),
            any(isinstance(claim, Key) and claim.others for claim in claims),
            # A text with gaps is claimed as a whole too, and is no statement to be judged.
            bool(_statement(claims)) and question.stem == question.question,
            any(isinstance(claim, Falsehood) for claim in claims),
        )


def _answers(question: Question, claims: tuple[Claim, ...]) -> Iterator[str]:
    """The texts that a person has to give, or the statement as it is right."""
    keys = [claim.answer for claim in claims if isinstance(claim, Key) and claim.is_shown]
    if keys:
        yield from keys
    elif question.stem == question.question and (statement := _statement(claims)):
        yield statement
    else:
        yield from question.kind.key()


def _statement(claims: tuple[Claim, ...]) -> str:
    return claims[0].text if claims and isinstance(claims[0], Statement) else ""


def _left_out(tables: Operators) -> frozenset[str]:
    closed = tables.articles | tables.prepositions | tables.auxiliaries | tables.pronouns | tables.relatives
    closed |= tables.determiners | tables.coordinators | _ASKING
    return frozenset(word for word in closed if word not in tables.words)
