"""The text of a new bank: its head, a worked example of every type, and what the comments teach."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from quizkit.bank.questions import Kinds
from quizkit.bank.written import question_text, scalar
from quizkit.drafting.draft import draft
from quizkit.drafting.lessons import HEAD, LESSONS, TEMPLATES

_NO_EXAMPLE = "No sentence of this article made an example that is proven; the template has made-up words."


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
            template = "".join(f"#{line and ' ' + line}\n" for line in TEMPLATES[example.type].splitlines())
            pieces.append(f"{lesson}# {_NO_EXAMPLE}\n{template}")
    above, _, _ = head.rpartition("questions:")
    text = f"# yaml-language-server: $schema={schema}\n{above}\n{HEAD}questions:\n\n" + "\n".join(pieces)
    return Drafted(text, tuple(types))
