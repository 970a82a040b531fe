"""The text of a new bank: its head, a worked example of every type, and what the comments teach."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from quizkit.bank.questions import Kinds
from quizkit.bank.written import question_text, scalar
from quizkit.drafting.draft import Example, Lack, draft
from quizkit.drafting.lessons import HEAD, LESSONS, NEEDS, TEMPLATES

_MADE_UP = "The words of this one are made up."


class Drafted(NamedTuple):
    """A bank's text, and the types that have an example in it."""

    text: str
    types: tuple[str, ...]


def drafted_bank(title: str, language: str, article: str, schema: str, path: Path, kinds: Kinds) -> Drafted:
    """A bank of an article that lies beside `path` under the name `article`.

    `schema` is the name of the schema beside the bank, for editors.
    """
    head = f"quizkit: 1\ntitle: {scalar(title)}\nlanguage: {language}\nsource: {article}\npass: 70%\nquestions:"
    pieces = []
    types = []
    for example in draft(head, path, kinds, question_text):
        lesson = f"# {example.type}: {LESSONS[example.type]}\n"
        if example.fields:
            types.append(example.type)
            pieces.append(lesson + question_text(example.fields))
        else:
            pieces.append(lesson + _template(example))
    above, _, _ = head.rpartition("questions:")
    text = f"# yaml-language-server: $schema={schema}\n{above}\n{HEAD}questions:\n\n" + "\n".join(pieces)
    return Drafted(text, tuple(types))


def _template(example: Example) -> str:
    """What stands in the place of an example, all of it in comments: why there is none, and how one is written."""
    if example.begun:
        why = "The article has nothing else for wrong options: put two in place of the dots, and take the # away."
        text = question_text(example.begun)
    else:
        text = TEMPLATES[example.type]
        why = f"{_why(example)}\n{_MADE_UP}"
    return "".join(f"# {line}\n" for line in (*why.splitlines(), *text.splitlines()))


def _why(example: Example) -> str:
    match example.lack:
        case Lack.NOTHING:
            return f"Nothing was found for an example: it takes {NEEDS[example.type]}."
        case Lack.ASKED:
            return "What the article gives for one is asked, or given away, by the other examples."
        case Lack.REFUSED:
            return "No sentence of the article made an example that is proven and fair."
