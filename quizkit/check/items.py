"""Questions with options as fairness rules see them: stem and options, their words found out once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Literal

from quizkit.bank.claims import Route
from quizkit.bank.model import Question
from quizkit.bank.nodes import Mapping, Node, find
from quizkit.check.words import ItemWords, function_words, words_for
from quizkit.text.fold import fold
from quizkit.text.numbers import Quantity, read_quantity
from quizkit.text.operators import operators_for
from quizkit.text.patterns import lazy
from quizkit.text.scripts import has_unspaced
from quizkit.text.spoken import is_number_word
from quizkit.text.words import word_key

_WORD = lazy(r"[^\W_]+(?:'(?!s(?!\w))[^\W_]+)*")
_BLANK = lazy(r"_{2,}|\[blank\]|\[(?:\.{3}|…)\]|\(\s*\)|（\s*）|\[\s*\]|【\s*】")
_LEAD = lazy(r"\W*[a-h1-8][.)]\s+(?=\S)")
_NUMERAL_START = lazy(r"[^\w]{0,3}(?:[\d零〇一二两兩三四五六七八九十百千万萬亿億½¼¾]|百分之)")
_DIGIT = lazy(r"\d|[零〇一二两兩三四五六七八九十百千万萬亿億]")


class Written:
    """A stem or an option: its text, and what several rules need to know of it."""

    def __init__(self, text: str, language: str, question: Question, route: Route = (), is_key: bool = False) -> None:
        self.text = text
        self.language = language
        self.question = question
        self.route = route
        self.is_key = is_key

    @property
    def node(self) -> Node:
        """Where it stands: of an option with fields, its text."""
        node = self.question.at(*self.route)
        return find(node, "text") if isinstance(node, Mapping) else node

    @cached_property
    def plain(self) -> str:
        """The text with typography and case folded."""
        return fold(self.text).casefold()

    @cached_property
    def bare(self) -> str:
        """The same without a label before it and marks round it: “A) Paris.” is “paris”."""
        return self.plain[lead.end() if (lead := _LEAD.match(self.plain)) else 0 :].strip(" .,;:!?\"'()。，；：！？")

    @cached_property
    def words(self) -> tuple[str, ...]:
        """Its words, case-folded, without “'s”."""
        return tuple(_WORD.findall(self.plain))

    @cached_property
    def topic(self) -> frozenset[str]:
        """The keys of the words that carry its topic: function words, numbers and short words are left out.

        Empty where the language has no list of function words or puts no spaces between words.
        """
        empty = function_words(self.language)
        if empty is None or has_unspaced(self.plain):
            return frozenset()
        return frozenset(
            word_key(word, self.language)
            for word in self.words
            if len(word) > 2 and word not in empty and not word[0].isdigit()
        )

    @cached_property
    def length(self) -> int:
        """How much there is to read: the characters, two for one of a script without spaces."""
        text = " ".join(self.text.split())
        return len(text) + sum(map(has_unspaced, text)) if has_unspaced(text) else len(text)

    @cached_property
    def quantity(self) -> Quantity | None:
        """The number that it begins with and what follows as a unit."""
        if not _NUMERAL_START.match(self.plain) and not (
            self.words and is_number_word(self.words[0], self.language.partition("-")[0])
        ):
            return None
        return read_quantity(self.text, self.language)

    @property
    def has_number(self) -> bool:
        """Whether a number stands in it anywhere, in digits or in words; an article that is one too does not count."""
        if _DIGIT.search(self.plain):
            return True
        base, tables = self.language.partition("-")[0], operators_for(self.language)
        articles = tables.articles if tables else frozenset()
        return any(word not in articles and is_number_word(word, base) for word in self.words)

    @cached_property
    def blanks(self) -> tuple[tuple[int, int], ...]:
        """The spans of the blanks in its text, `____` or empty brackets."""
        if "_" not in self.text and not set(self.text) & set("()[]（）【】"):
            return ()
        return tuple(match.span() for match in _BLANK.finditer(self.text))


# With more options, comparing each with each takes long; that they are too many is a finding of its own.
_MOST_COMPARED = 20


class Item:
    """A question with options. `words` is None in a language without a table."""

    def __init__(self, question: Question, language: str) -> None:
        self.question = question
        self.language = language
        self.words: ItemWords | None = words_for(language)
        self.stem = Written(question.stem, language, question, ("question",))
        key_count = len(question.kind.key())
        written = []
        for index, option in enumerate(question.kind.options):
            route: Route = ("distractors", index - key_count)
            if index < key_count:
                route = ("answer",) if self.has_one_key else ("answers", index)
            written.append(Written(option.text, language, question, route, index < key_count))
        self.options = tuple(written)
        self.keys = self.options[:key_count]
        self.distractors = self.options[key_count:]

    @property
    def is_crowded(self) -> bool:
        """Whether there are too many options to compare each with each."""
        return len(self.options) > _MOST_COMPARED

    @property
    def has_one_key(self) -> bool:
        """Whether one option is to be chosen, as opposed to any number of them."""
        return self.question.type == "choice"


def options_that_are(items: Iterable[Item], which: Literal["all_above", "none_above"]) -> Iterator[Written]:
    """The options that say nothing but a phrase of their language's table, such as “none of the above”."""
    for item in items:
        if item.words is not None:
            pattern = getattr(item.words, which)
            yield from (option for option in item.options if pattern.fullmatch(option.bare))
