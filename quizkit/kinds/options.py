"""What types with options share: reading an option, telling options apart, their feedback."""

from __future__ import annotations

from collections.abc import Iterable

from quizkit.bank.ask import Response
from quizkit.bank.fields import Field, ListOf, Text
from quizkit.bank.model import Option
from quizkit.bank.nodes import Mapping, Node, Step, find
from quizkit.bank.problems import Log
from quizkit.bank.records import Made, Record
from quizkit.text.fold import fold

OPTION = Made(
    Record(
        (
            Field("text", Text(), "what the person chooses", required=True),
            Field("feedback", Text(), "what to tell the person who chose it", default=""),
        ),
        "an option",
        short="text",
    ),
    Option,
)
DISTRACTORS = Field(
    "distractors",
    ListOf(OPTION, called="distractor"),
    "the wrong options, each one that a reader might really choose",
    required=True,
)


def option_node(node: Node, *route: Step) -> Node:
    """The node of the option at a route: its text, where it has fields."""
    found = find(node, *route)
    return find(found, "text") if isinstance(found, Mapping) else found


def note_duplicates(texts: Iterable[str], places: Iterable[Node], called: str, log: Log) -> bool:
    """Note texts that differ in case and spaces at most; True where there are none."""
    seen: dict[str, str] = {}
    good = True
    for text, place in zip(texts, places, strict=True):
        folded = fold(text).casefold()
        if folded in seen:
            log.add(
                "duplicate-option", place, f"{called} “{text}” is there twice", "change one of the two, or take it out"
            )
            good = False
        seen[folded] = text
    return good


def feedback_of(options: Iterable[Option], response: Response) -> tuple[Option, ...]:
    """The options of a response that have something to say."""
    return tuple(option for option in options if option.text in response and option.feedback)
