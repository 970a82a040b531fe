"""What faults are put into: a green question, its fields, and the texts that claim something."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from functools import cached_property
from random import Random
from typing import NamedTuple

from quizkit.bank.model import Bank, Question
from quizkit.check.passages import located, passage_of
from quizkit.mutation.tree import Fields, Route, as_list, changed, fields_of, text_of
from quizkit.source.article import Article
from quizkit.source.quote import find_quotes


class Part(Enum):
    """What a text is to its question."""

    STATEMENT = "statement"
    KEY = "key"
    STEM = "stem"
    EXPLANATION = "explanation"


class Text(NamedTuple):
    """A text of a question that claims something, and where it stands."""

    part: Part
    route: Route
    text: str


@dataclass(frozen=True)
class Target:
    """A question with its bank, and a source of chance of its own."""

    bank: Bank
    question: Question
    seed: int

    @cached_property
    def fields(self) -> Fields:
        fields = fields_of(self.question.node)
        assert isinstance(fields, dict)
        return {**fields, **{name: as_list(fields[name]) for name in _LISTS if name in fields}}

    @property
    def language(self) -> str:
        return self.bank.language.split("-")[0]

    @cached_property
    def passage(self) -> str:
        """The sentences round the question's quotes."""
        return passage_of(self.bank, self.question.all_evidence).text

    @cached_property
    def everything(self) -> str:
        """The articles."""
        return "\n\n".join(article.text for article in self.bank.sources.values())

    @property
    def quotes(self) -> Iterator[tuple[Article, tuple[int, int]]]:
        """Where its quotes stand."""
        return located(self.bank, self.question.all_evidence)

    def chance(self, fault: str) -> Random:
        """Chance that is the same for the same seed, question and fault, on every machine."""
        return Random(f"{self.seed}/{fault}/{self.question.id}")

    def texts(self, *parts: Part) -> Iterator[Text]:
        """The texts that are one of these parts of the question."""
        return (text for text in self._texts() if text.part in parts)

    def _texts(self) -> Iterator[Text]:
        # Over pairs and items stands what to do with them, which claims nothing.
        if self.question.type not in ("matching", "ordering"):
            stem = Part.STATEMENT if self.question.type in ("true-false", "cloze") else Part.STEM
            yield Text(stem, ("question",), self.question.question)
        for route in self._key_routes():
            yield Text(Part.KEY, route, str(_at(self.fields, route)))
        if self.question.explanation:
            yield Text(Part.EXPLANATION, ("explanation",), self.question.explanation)

    def _key_routes(self) -> Iterator[Route]:
        fields = self.fields
        match self.question.type:
            case "choice" | "short-answer" | "numeric":
                yield _text_route(fields, "answer")
                yield from (("accept", index) for index in range(len(fields.get("accept", ()))))
            case "multiple-response":
                yield from (_text_route(fields, "answers", index) for index in range(len(fields["answers"])))
            case "matching" if isinstance(fields["pairs"], list):
                for index in range(len(fields["pairs"])):
                    yield ("pairs", index, "left")
                    yield ("pairs", index, "right")
            case "matching":
                yield from (("pairs", left) for left in fields["pairs"])
            case "ordering":
                yield from (_text_route(fields, "items", index) for index in range(len(fields["items"])))

    def with_text(self, text: Text, start: int, end: int, words: str) -> Fields | None:
        """The fields with other words in one of the texts; None where a correction would stand in the air."""
        made = text.text[:start] + words + text.text[end:]
        if text.route == ("question",):
            for wrong in self.fields.get("correction") or ():
                if len(list(find_quotes(made, wrong))) != 1:
                    return None
        return dict(changed(self.fields, text.route, made))


_LISTS = ("answers", "distractors", "accept", "items", "evidence")


def _text_route(fields: Fields, *route: str | int) -> Route:
    """The route to an option's words, be it a text or fields."""
    return (*route, "text") if isinstance(_at(fields, route), dict) else route


def _at(fields: object, route: Route) -> object:
    for step in route:
        fields = fields[step]  # type: ignore[index]
    return fields


def options(fields: Fields, name: str) -> list[str]:
    """The texts of a list of options."""
    return [text_of(option) for option in as_list(fields.get(name))]
