"""The field `evidence`: a quote, a list of quotes, or quotes with their source and place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from quizkit.bank.fields import MISSING, Field, ListOf, Schema, Text
from quizkit.bank.model import Evidence
from quizkit.bank.nodes import Node
from quizkit.bank.problems import Log
from quizkit.bank.records import Record

_QUOTE = Record(
    (
        Field("quote", Text(), "the words of the source, copied", required=True),
        Field("source", Text(), "which of the sources it stands in", default=""),
        Field("after", Text(), "words before it, where the quote occurs more than once", default=""),
    ),
    "a quote",
    short="quote",
)


@dataclass(frozen=True, slots=True)
class Quoted:
    """A piece of evidence, which knows its node."""

    def read(self, node: Node, log: Log) -> Any:
        values = _QUOTE.read(node, log)
        return values if values is MISSING else Evidence(**values, node=node)

    def schema(self) -> Schema:
        return _QUOTE.schema()


EVIDENCE = ListOf(Quoted(), called="quote")
