"""`matching`: for each text on the left, the one on the right that belongs to it."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Any, ClassVar, NamedTuple, Self

from quizkit.bank.ask import Ask, Match, Response
from quizkit.bank.claims import Claim, Pairing
from quizkit.bank.evidence import EVIDENCE
from quizkit.bank.fields import MISSING, Field, ListOf, Schema, Text, TextMap, Values
from quizkit.bank.model import Evidence, Kind, Mark, Option, Shuffle
from quizkit.bank.nodes import Mapping, Node, Scalar, Sequence, find
from quizkit.bank.problems import Log
from quizkit.bank.records import Made, Record
from quizkit.kinds.options import OPTION, feedback_of, note_duplicates, option_node
from quizkit.text.patterns import lazy
from quizkit.translation import N_


class Pair(NamedTuple):
    """Two texts that belong together, with evidence of their own or none."""

    left: str
    right: str
    evidence: tuple[Evidence, ...] = ()


_PAIRS = ListOf(
    Made(
        Record(
            (
                Field("left", Text(), "the text that is given", required=True),
                Field("right", Text(), "the text to choose for it", required=True),
                Field("evidence", EVIDENCE, "the quote that shows it", default=()),
            ),
            "a pair",
        ),
        Pair,
    ),
    least=2,
    called="pair",
)


_PARTED = lazy(r"\S ?(->|=>|[=→⇒–—|\t：]) ?\S")


class Pairs:
    """A list of pairs with `left`, `right` and, where wanted, `evidence`; or `left: right` for each."""

    def read(self, node: Node, log: Log) -> Any:
        if isinstance(node, Sequence):
            return MISSING if _is_short_pairs(node, log) else _PAIRS.read(node, log)
        if not isinstance(node, Mapping):
            return _PAIRS.read(node, log)
        texts = TextMap().read(node, log)
        if texts is not MISSING and len(texts) < 2:
            log.add("missing-field", node, "here belong at least 2 pairs", "add the missing pair")
            return MISSING
        return texts if texts is MISSING else tuple(Pair(left, right) for left, right in texts.items())

    def schema(self) -> Schema:
        return {"anyOf": [_PAIRS.schema(), {**TextMap().schema(), "minProperties": 2}]}


def _is_short_pairs(node: Sequence, log: Log) -> bool:
    """Whether pairs are written `- left text: right text`, or with another sign between; notes it once."""
    for item in node.items:
        if isinstance(item, Mapping) and len(item.entries) == 1 and not item.entries.keys() & {"left", "right"}:
            message = "this pair is one line, without `left` and `right`"
            help = "write `left: …` and below it `right: …`; or take the dashes out, and each line is a pair"
        elif isinstance(item, Scalar) and (parted := _PARTED.search(item.text)):
            message = f"this pair is one text, because “{parted[1]}” parts nothing in YAML"
            help = "write `left: …` and below it `right: …`; or a colon and a space in its place, and no dash"
        else:
            continue
        log.add("wrong-value", item, message, help)
        return True
    return False


@dataclass(frozen=True, slots=True)
class Matching(Kind):
    """The share of the pairs that are right.

    Distractors on the right keep the last pair from being found by exclusion (T. M. Haladyna,
    S. M. Downing, M. C. Rodriguez, Applied Measurement in Education 15, 2002).
    """

    pairs: tuple[Pair, ...]
    distractors: tuple[Option, ...]

    TYPE: ClassVar[str] = N_("matching")
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("pairs", Pairs(), "the pairs, each `left` and `right`", required=True),
        Field(
            "distractors",
            ListOf(OPTION, called="distractor"),
            "texts for the right side that belong to none",
            default=(),
        ),
    )

    @classmethod
    def read(cls, stem: str, values: Values, node: Mapping, language: str, log: Log) -> Self | None:
        pairs, distractors = values["pairs"], values["distractors"]
        in_list = not isinstance(node.entries["pairs"][1], Mapping)
        places = [
            find(node, "pairs", index, "right") if in_list else find(node, "pairs", pair.left)
            for index, pair in enumerate(pairs)
        ]
        lefts = [find(node, "pairs", index, "left") if in_list else place for index, place in enumerate(places)]
        places += [option_node(node, "distractors", index) for index in range(len(distractors))]
        rights = [pair.right for pair in pairs] + [option.text for option in distractors]
        good = note_duplicates([pair.left for pair in pairs], lefts, "the left side", log)
        good = note_duplicates(rights, places, "the right side", log) and good
        return cls(pairs, distractors) if good else None

    def ask(self, shuffle: Shuffle) -> Ask:
        rights = (*self.key(), *(option.text for option in self.distractors))
        return Match(tuple(pair.left for pair in self.pairs), shuffle(rights))

    def mark(self, response: Response) -> Mark:
        parts = tuple(index < len(response) and response[index] == pair.right for index, pair in enumerate(self.pairs))
        return Mark(Fraction(sum(parts), len(parts)), parts)

    def key(self) -> Response:
        return tuple(pair.right for pair in self.pairs)

    def claims(self, question: str) -> tuple[Claim, ...]:
        lefts = tuple(pair.left for pair in self.pairs)
        rights = (*self.key(), *(option.text for option in self.distractors))
        return tuple(
            Pairing(
                pair.left,
                pair.right,
                tuple(left for left in lefts if left != pair.left),
                tuple(right for right in rights if right != pair.right),
                index,
                ("pairs", index),
            )
            for index, pair in enumerate(self.pairs)
        )

    def show(self, response: Response) -> tuple[str, ...]:
        return tuple(f"{pair.left} → {right}" for pair, right in zip(self.pairs, response, strict=False))

    def feedback(self, response: Response) -> tuple[Option, ...]:
        return feedback_of(self.distractors, response)

    def own_evidence(self) -> tuple[Evidence, ...]:
        return tuple(evidence for pair in self.pairs for evidence in pair.evidence)

    def evidence_of_part(self, part: int) -> tuple[Evidence, ...]:
        return self.pairs[part].evidence
