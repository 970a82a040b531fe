"""The format: the fields of a bank and of a question, whatever its type."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import Any, NamedTuple

from quizkit.bank.evidence import EVIDENCE
from quizkit.bank.fields import MISSING, Field, ListOf, Number, OneOf, Schema, Text, TextMap, is_not
from quizkit.bank.guess import LANGUAGES, did_you_mean
from quizkit.bank.nodes import Node
from quizkit.bank.problems import Log
from quizkit.bank.sources import SOURCE, SOURCES

VERSION = "1"
"""The version of the bank format that this program reads."""

HOW_TO_BEGIN = "a bank begins with `quizkit: 1`, then come `title`, `source` and `questions`"
HOW_TO_MAKE = "a bank is YAML: `quizkit new` makes one from an article, and `quizkit add` asks for each question"
HOW_TO_LIST = "each question begins with “- id: ”"


class Pattern(NamedTuple):
    """A text of a certain form; `words` are some that have it, of which one may have been meant."""

    pattern: str
    wanted: str
    told: Schema
    words: tuple[str, ...] = ()

    def read(self, node: Node, log: Log) -> Any:
        value = Text().read(node, log)
        if value is not MISSING and not re.fullmatch(self.pattern, value):
            help = did_you_mean(value, self.words) or f"write {self.wanted}"
            log.add("wrong-value", node, is_not(node, self.wanted), help)
            return MISSING
        return value

    def schema(self) -> Schema:
        return self.told


def bank_fields_for(folder: str) -> tuple[Field, ...]:
    """The fields of a bank in a folder of this name, which its title may well be made of: `cape-vell`, “Cape vell”."""
    words = folder.replace("-", " ").replace("_", " ").strip()
    if not words[:1].isalnum():
        return BANK_FIELDS
    title = f"{words[0].upper()}{words[1:]}"
    return tuple(field._replace(example=title) if field.name == "title" else field for field in BANK_FIELDS)


class Anything:
    """A field that is read by itself, later."""

    def read(self, node: Node, log: Log) -> Any:
        return node

    def schema(self) -> Schema:
        return {}


_LANGUAGE = r"[a-z]{2,3}(-[A-Za-z0-9]+)*"
# Beyond ASCII a schema cannot tell letters from other signs.
_NO_LETTER = r"\s!-/:-@\[-^`{-~"

BANK_FIELDS = (
    Field("quizkit", Text(), "the version of the format, which is 1", required=True, example=VERSION),
    Field("title", Text(), "what the bank is called", required=True),
    Field(
        "language",
        Pattern(_LANGUAGE, "a language code such as en", {"type": "string", "pattern": f"^{_LANGUAGE}$"}, LANGUAGES),
        "the language of the bank",
        default="en",
    ),
    Field("source", SOURCE, "the article, a file beside the bank"),
    Field("sources", SOURCES, "several articles by name"),
    Field(
        "pass", Number(most=Fraction(1), percent=True), "the share of the points to pass with", default=Fraction(7, 10)
    ),
    Field("terms", TextMap(), "words that mean the same in this bank", default={}),
    Field("questions", Anything(), HOW_TO_LIST, required=True),
)
QUESTION_FIELDS = (
    Field(
        "id",
        Pattern(
            r"\w[\w.-]*",
            "an id of letters, digits, “-”, “_” and “.”",
            {
                "type": ["string", "number", "boolean"],
                "minimum": 0,
                "pattern": f"^[^{_NO_LETTER}]([^{_NO_LETTER}]|[.-])*$",
            },
        ),
        "a name that stays: progress hangs on it",
        required=True,
    ),
    Field("type", Text(), "the question type, such as choice or short-answer", required=True),
    Field("question", Text(), "the stem", required=True),
    Field("evidence", EVIDENCE, "the quote that shows the answer", default=()),
    Field("explanation", Text(), "what to tell the person after the answer", default=""),
    Field("hint", Text(), "what helps without giving the answer away", default=""),
    Field("tags", ListOf(Text(), called="tag"), "subjects, to choose questions by", default=()),
    Field("difficulty", OneOf(("easy", "medium", "hard")), "easy, medium or hard", default=""),
    Field(
        "points",
        Number(least=Fraction(1, 100), most=Fraction(1000)),
        "what a right answer is worth",
        default=Fraction(1),
    ),
    Field("terms", TextMap(), "words that mean the same in this question", default={}),
)
