"""One question, read as it would be from a bank."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent, indent

from quizkit.bank.model import Mark, Question
from quizkit.bank.reader import read_bank_text
from quizkit.kinds import KINDS

HEAD = "quizkit: 1\ntitle: A bank\nlanguage: {language}\nsource: article.txt\nquestions:\n- id: one\n"


def problems_of(fields: str, language: str = "en") -> list[tuple[str, str]]:
    """What is noted about a question with these fields: each the rule's name and the text it points at."""
    text = HEAD.format(language=language) + indent(dedent(fields), "  ")
    bank = read_bank_text(text, Path("nowhere/bank.yaml"), KINDS)
    return [(found.rule, text[found.start : found.end]) for found in bank.problems if found.rule != "source-missing"]


def question_of(fields: str, language: str = "en") -> Question:
    """The question with these fields; there must be nothing wrong with it."""
    assert problems_of(fields, language) == []
    text = HEAD.format(language=language) + indent(dedent(fields), "  ")
    return read_bank_text(text, Path("nowhere/bank.yaml"), KINDS).questions[0]


def mark(question: Question, *response: str) -> Mark:
    """A response to a question, marked."""
    return question.kind.mark(response)


def as_given(texts: tuple[str, ...]) -> tuple[str, ...]:
    """A shuffle that changes nothing."""
    return texts


def reversed_order(texts: tuple[str, ...]) -> tuple[str, ...]:
    """A shuffle that turns the order round."""
    return texts[::-1]
