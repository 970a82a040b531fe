"""The model: a bank, its questions, their evidence. Plain values, read-only."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from collections.abc import Mapping as AbstractMapping
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cached_property
from pathlib import Path
from typing import ClassVar, NamedTuple, Protocol, Self

from quizkit.bank.ask import Ask, Response
from quizkit.bank.claims import Claim
from quizkit.bank.fields import Field, Values
from quizkit.bank.nodes import Mapping, Node, Step, find
from quizkit.bank.problems import Log, Problem
from quizkit.source.article import Article
from quizkit.source.quote import find_quotes
from quizkit.text.fold import fold
from quizkit.text.lines import Lines, lines_of
from quizkit.text.scripts import has_unspaced

Shuffle = Callable[[tuple[str, ...]], tuple[str, ...]]
"""Puts texts in the order in which a person will see them."""

_NOWHERE = Node(0, 0)
_FEWEST_WORDS = 3
_FEWEST_CHARACTERS = 6  # in a language written without spaces


class Option(NamedTuple):
    """A text to choose, with what to tell the person who chose it."""

    text: str
    feedback: str = ""


@dataclass(frozen=True)
class Evidence:
    """A quote and the name of the source it stands in; `after` picks the place where it recurs.

    `node` is where it was read: the quote's text, or the fields that it is one of.
    """

    quote: str
    source: str = ""
    after: str = ""
    node: Node = field(default=_NOWHERE, repr=False, compare=False)

    @cached_property
    def is_too_short(self) -> bool:
        """Whether it has too few words to show anything."""
        text = fold(self.quote)
        if has_unspaced(text):
            return sum(character.isalnum() for character in text) < _FEWEST_CHARACTERS
        return sum(any(map(str.isalnum, word)) for word in text.split()) < _FEWEST_WORDS

    def find(self, article: Article) -> tuple[int, int] | None:
        """The span of the quote in the article, the first one behind `after` if that is given."""
        return next(iter(self.places(article)), None)

    def places(self, article: Article) -> list[tuple[int, int]]:
        """Every span of the quote in the article, those before `after` left out."""
        places = self._found.get(article.text)
        if places is None:
            places = self._found[article.text] = self._looked_for(article)
        return places

    @cached_property
    def _found(self) -> dict[str, list[tuple[int, int]]]:
        """Its places by the article's text: the proof, the coverage and several rules ask for them."""
        return {}

    def _looked_for(self, article: Article) -> list[tuple[int, int]]:
        begin = 0
        if self.after:
            after = next(find_quotes(article.text, self.after), None)
            if after is None:
                return []
            begin = after[1]
        return [span for span in find_quotes(article.text, self.quote) if span[0] >= begin]


class Mark(NamedTuple):
    """How a response was marked.

    `share` is the share of the points, 1 for right, negative where a penalty applies; `parts`
    tells of each part of the response whether it is right; `note` says in a sentence what a
    person should know about a near miss.
    """

    share: Fraction
    parts: tuple[bool, ...] = ()
    note: str = ""

    @property
    def outcome(self) -> str:
        """`right`, `partly` or `wrong`."""
        if self.share == 1:
            return "right"
        return "partly" if self.share > 0 else "wrong"


class Kind(ABC):
    """A question type: its own fields, how it is asked and how it is marked."""

    __slots__ = ()

    TYPE: ClassVar[str]
    FIELDS: ClassVar[tuple[Field, ...]]

    @classmethod
    @abstractmethod
    def read(cls, stem: str, values: Values, node: Mapping, language: str, log: Log) -> Self | None:
        """Made from its fields' values; None after noting what does not fit together."""

    @abstractmethod
    def ask(self, shuffle: Shuffle) -> Ask:
        """What is put before the person, its options in the order that `shuffle` gives."""

    @abstractmethod
    def mark(self, response: Response) -> Mark:
        """A response marked; the empty response is one without an answer."""

    @abstractmethod
    def key(self) -> Response:
        """The response that gets all points."""

    def stem(self, question: str) -> str:
        """The stem as a person sees it, from the field `question`."""
        return question

    def show(self, response: Response) -> tuple[str, ...]:
        """A response as lines to read."""
        return response

    def feedback(self, response: Response) -> tuple[Option, ...]:
        """The chosen options that have something to say."""
        return ()

    @property
    def cost(self) -> Fraction:
        """The share of the points that a wrong response costs."""
        return Fraction(0)

    @property
    def rule(self) -> str:
        """How a response that is partly right is marked, where a person could not guess it."""
        return ""

    @property
    def options(self) -> tuple[Option, ...]:
        """The options to choose from, the keys first, in the order of `key()`; none where nothing is chosen."""
        return ()

    def own_evidence(self) -> tuple[Evidence, ...]:
        """The evidence that parts of the question carry themselves."""
        return ()

    def evidence_of_part(self, part: int) -> tuple[Evidence, ...]:
        """The evidence of one pair or item, counted from 0; none where it has none of its own."""
        return ()

    @abstractmethod
    def claims(self, question: str) -> tuple[Claim, ...]:
        """What the source has to say for the key to be right, given the field `question`."""


@dataclass(frozen=True, slots=True)
class Question:
    """A question of any type."""

    id: str
    kind: Kind
    question: str
    evidence: tuple[Evidence, ...]
    explanation: str
    hint: str
    tags: tuple[str, ...]
    difficulty: str
    points: Fraction
    terms: dict[str, str]
    node: Mapping = field(repr=False, compare=False)

    @property
    def type(self) -> str:
        return self.kind.TYPE

    @property
    def stem(self) -> str:
        return self.kind.stem(self.question)

    @property
    def all_evidence(self) -> tuple[Evidence, ...]:
        """The question's evidence, then that of its parts."""
        return self.evidence + self.kind.own_evidence()

    def at(self, *route: Step) -> Node:
        """The node that a route leads to: `question.at("distractors", 1)`."""
        return find(self.node, *route)


class Outline(Protocol):
    """What a question is chosen by."""

    @property
    def id(self) -> str: ...
    @property
    def type(self) -> str: ...
    @property
    def tags(self) -> tuple[str, ...]: ...
    @property
    def difficulty(self) -> str: ...


@dataclass(frozen=True)
class Bank:
    """A bank as it was read, with the problems met while reading.

    `questions` holds the questions that could be read; `left_out` counts the others.
    """

    path: Path
    text: str
    title: str = ""
    language: str = "en"
    sources: dict[str, Article] = field(default_factory=dict)
    pass_mark: Fraction = Fraction(7, 10)
    terms: dict[str, str] = field(default_factory=dict)
    questions: Sequence[Question] = ()
    left_out: int = 0
    problems: tuple[Problem, ...] = ()
    root: Mapping | None = field(default=None, repr=False, compare=False)

    @property
    def name(self) -> str:
        """What the bank is called on the command line: its folder's name, or its file's."""
        return self.path.parent.resolve().name if self.path.name == "bank.yaml" else self.path.stem

    @property
    def outlines(self) -> Sequence[Outline]:
        """The questions, by what they are chosen by."""
        return self.questions

    @cached_property
    def by_id(self) -> AbstractMapping[str, Question]:
        """The questions by their ids."""
        return {question.id: question for question in self.questions}

    def lines(self) -> Lines:
        return lines_of(self.text)

    def article(self, evidence: Evidence) -> Article | None:
        """The source that a piece of evidence speaks of."""
        if evidence.source:
            return self.sources.get(evidence.source)
        return next(iter(self.sources.values()), None)
