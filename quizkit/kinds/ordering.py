"""`ordering`: items to be put in order."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from typing import ClassVar, NamedTuple, Self

from quizkit.bank.ask import Arrange, Ask, Response
from quizkit.bank.claims import Claim, Order
from quizkit.bank.evidence import EVIDENCE
from quizkit.bank.fields import Field, ListOf, OneOf, Text, Values
from quizkit.bank.model import Evidence, Kind, Mark, Shuffle
from quizkit.bank.nodes import Mapping
from quizkit.bank.problems import Log
from quizkit.bank.records import Made, Record
from quizkit.kinds.options import note_duplicates, option_node
from quizkit.translation import N_, _


class Item(NamedTuple):
    """A text to be put in its place, with evidence of its own or none."""

    text: str
    evidence: tuple[Evidence, ...] = ()


_ITEM = Made(
    Record(
        (
            Field("text", Text(), "what is put in its place", required=True),
            Field("evidence", EVIDENCE, "the quote that shows its place", default=()),
        ),
        "an item",
        short="text",
    ),
    Item,
)


@dataclass(frozen=True, slots=True)
class Ordering(Kind):
    """The share of neighbours in the right order, or all or nothing.

    With `neighbours`, each of the n − 1 neighbouring pairs of the response counts where its two
    items follow each other in the key as well: the relative rule that H5P and Moodle's ordering
    questions call "relative to next item".
    """

    items: tuple[Item, ...]
    scoring: str

    TYPE: ClassVar[str] = N_("ordering")
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("items", ListOf(_ITEM, least=2, called="item"), "the items in the right order", required=True),
        Field(
            "scoring",
            OneOf(("neighbours", "all-or-nothing")),
            "how an order that is partly right is marked",
            default="neighbours",
        ),
    )

    @classmethod
    def read(cls, stem: str, values: Values, node: Mapping, language: str, log: Log) -> Self | None:
        texts = [item.text for item in values["items"]]
        places = [option_node(node, "items", index) for index in range(len(texts))]
        return cls(**values) if note_duplicates(texts, places, "the item", log) else None

    @property
    def rule(self) -> str:
        if self.scoring == "all-or-nothing":
            return _("the whole order, or no points")
        return _("each item counts that stands right behind the one before it")

    def ask(self, shuffle: Shuffle) -> Ask:
        items = shuffle(self.key())
        # The right order is no order to begin with.
        return Arrange(items if items != self.key() else (*items[1:], items[0]))

    def mark(self, response: Response) -> Mark:
        neighbours = set(pairwise(self.key()))
        given = tuple(pairwise(response))
        parts = tuple(pair in neighbours for pair in given)
        if self.scoring == "all-or-nothing":
            return Mark(Fraction(response == self.key()), parts)
        return Mark(Fraction(len(neighbours.intersection(given)), len(neighbours)), parts)

    def key(self) -> Response:
        return tuple(item.text for item in self.items)

    def claims(self, question: str) -> tuple[Claim, ...]:
        return (Order(self.key(), ("items",)),)

    def show(self, response: Response) -> tuple[str, ...]:
        return tuple(f"{place}. {text}" for place, text in enumerate(response, 1))

    def own_evidence(self) -> tuple[Evidence, ...]:
        return tuple(evidence for item in self.items for evidence in item.evidence)

    def evidence_of_part(self, part: int) -> tuple[Evidence, ...]:
        return self.items[part].evidence
