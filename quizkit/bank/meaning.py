"""Digests of what a question means: two that agree ask for the same."""

from __future__ import annotations

import json
from hashlib import sha256

from quizkit.bank.ask import PickMany
from quizkit.bank.model import Question
from quizkit.bank.nodes import Mapping, Node, Scalar, Sequence
from quizkit.text.fold import fold

_SHORT = 16


def meaning_digest(question: Question) -> str:
    """A digest of all that a proof of the question rests on: stem, key, distractors, quotes, explanation."""
    names = ["type", "question", "evidence", "explanation", "terms", *(field.name for field in question.kind.FIELDS)]
    return digest(_written(question, names))


def key_digest(question: Question) -> str:
    """A digest of the type, the key and its unit, typography aside: where it changes, an old answer says nothing."""
    key = [fold(text) for text in question.kind.key()]
    if isinstance(question.kind.ask(lambda texts: texts), PickMany):
        key.sort()
    unit = question.node.get("unit")
    whole = [question.type, unit.text if isinstance(unit, Scalar) else "", *key]
    return digest(json.dumps(whole, ensure_ascii=False))[:_SHORT]


def wording_digest(question: Question) -> str:
    """A digest of what a person reads before answering, and of how it is marked."""
    return digest(_written(question, ["question", *(field.name for field in question.kind.FIELDS)]))[:_SHORT]


def _written(question: Question, names: list[str]) -> str:
    values = {name: _plain(node) for name in names if (node := question.node.get(name))}
    return json.dumps(values, ensure_ascii=False, sort_keys=True)


def _plain(node: Node) -> object:
    if isinstance(node, Scalar):
        return node.text
    if isinstance(node, Sequence):
        return [_plain(item) for item in node.items]
    return {key: _plain(value) for key, (_, value) in node.entries.items()} if isinstance(node, Mapping) else None


def digest(text: str) -> str:
    """SHA-256 of a text as UTF-8, in hexadecimal digits."""
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
