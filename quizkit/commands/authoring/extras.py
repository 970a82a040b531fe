"""What a question may have besides, asked for when it is wanted: feedback, points, terms, and what a type adds."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from quizkit.bank.fields import MISSING, Field
from quizkit.bank.format import QUESTION_FIELDS
from quizkit.bank.nodes import Scalar
from quizkit.bank.problems import Log
from quizkit.commands.authoring.adding import Adding
from quizkit.kinds import KINDS
from quizkit.text.visible import one_line


def extras_of(adding: Adding) -> dict[str, Callable[[], None]]:
    """What may be added to a draft by name, each with what asks for it."""
    draft = adding.draft
    extras: dict[str, Callable[[], None]] = {}
    if draft.get("distractors"):
        extras["feedback"] = lambda: _ask_feedback(adding)
    kind = next(kind for kind in KINDS if draft["type"] == kind.TYPE)
    for field in (*kind.FIELDS, *QUESTION_FIELDS):
        if field.name in _ASKED:
            extras[field.name] = _asking(adding, field, _ASKED[field.name])
    extras["terms"] = lambda: _ask_terms(adding)
    return extras


_ASKED: Mapping[str, str] = MappingProxyType(
    {
        "points": "Points for the right answer, such as 2",
        "penalty": "Share of the points that a wrong choice costs, such as 0.25",
        "typos": "Slips that are forgiven: 0 or 1",
        "scoring": "How a part is marked: net-correct, all-or-nothing, each-option or coverage",
    }
)


def _asking(adding: Adding, field: Field, label: str) -> Callable[[], None]:
    def ask() -> None:
        while True:
            typed = adding.line(f"{label} (Enter for none)")
            problem = _what_is_wrong(field, typed)
            if not problem:
                adding.set(field.name, typed)
                return
            adding.say(problem)

    return ask


def _what_is_wrong(field: Field, typed: str) -> str:
    """What the reader of banks says of a value; nothing where it takes it, or there is none."""
    log = Log()
    if not typed or field.shape.read(Scalar(0, len(typed), typed), log) is not MISSING:
        return ""
    problem = log.problems[0]
    return f"{one_line(problem.message[:1].upper() + problem.message[1:])}: {one_line(problem.help)}."


def _ask_feedback(adding: Adding) -> None:
    """A sentence for each distractor that has something to be said of it."""
    options: list[Any] = adding.draft["distractors"]
    for index, option in enumerate(options):
        text = option["text"] if isinstance(option, dict) else option
        said = adding.line(f"What to tell whoever chooses “{one_line(text)}” (Enter for nothing)")
        options[index] = {"text": text, "feedback": said} if said else text


def _ask_terms(adding: Adding) -> None:
    """Pairs of words that mean the same, until an empty line."""
    terms: dict[str, str] = {}
    adding.set("terms", {})
    while True:
        more = " (Enter ends)"
        word = adding.line(f"Word of the question or the answer{more}")
        if not word:
            return
        terms[word] = ""
        adding.draft["terms"] = terms
        terms[word] = adding.needed(f"What the article says for “{one_line(word)}”")
