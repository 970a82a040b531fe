"""`multiple-response`: several right options among distractors."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import ClassVar, Self

from quizkit.bank.ask import Ask, PickMany, Response
from quizkit.bank.claims import Claim, Key
from quizkit.bank.fields import Field, ListOf, OneOf, Values
from quizkit.bank.model import Kind, Mark, Option, Shuffle
from quizkit.bank.nodes import Mapping
from quizkit.bank.problems import Log
from quizkit.kinds.options import DISTRACTORS, OPTION, feedback_of, note_duplicates, option_node
from quizkit.translation import N_, _

_RULES = {
    "net-correct": N_("each wrong tick takes a right one away"),
    "all-or-nothing": N_("all that are right and no other, or no points"),
    "each-option": N_("each option counts, ticked or not"),
    "coverage": N_("wrong ticks lower what the right ones gain"),
}
SCORINGS = tuple(_RULES)


@dataclass(frozen=True, slots=True)
class MultipleResponse(Kind):
    """Marked by one of four rules, with r of k keys and w distractors chosen, of n options.

    - `net-correct`: max(0, r − w) / k. QTI 2.2 `mapResponse` with +1 and −1, lower bound 0.
    - `all-or-nothing`: 1 where exactly the keys are chosen, else 0. QTI 2.2 `match_correct`.
    - `each-option`: options decided rightly / n, each option as a true-false item of its own.
      D. A. Frisbie, "The multiple true-false item format", Educational Measurement 11 (1992).
    - `coverage`: (r / k) · (r / chosen), so that choosing everything is no way round. It is the
      rule that PrairieLearn's checkbox element calls partial credit by coverage.
    """

    answers: tuple[Option, ...]
    distractors: tuple[Option, ...]
    scoring: str

    TYPE: ClassVar[str] = N_("multiple-response")
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("answers", ListOf(OPTION, called="answer"), "the keys: every option that is right", required=True),
        DISTRACTORS,
        Field("scoring", OneOf(SCORINGS), "how a response that is partly right is marked", default="net-correct"),
    )

    @classmethod
    def read(cls, stem: str, values: Values, node: Mapping, language: str, log: Log) -> Self | None:
        texts = [option.text for option in (*values["answers"], *values["distractors"])]
        places = [
            option_node(node, name, index) for name in ("answers", "distractors") for index in range(len(values[name]))
        ]
        if not note_duplicates(texts, places, "the option", log):
            return None
        return cls(**values)

    @property
    def options(self) -> tuple[Option, ...]:
        return self.answers + self.distractors

    @property
    def rule(self) -> str:
        return _(_RULES[self.scoring])

    def ask(self, shuffle: Shuffle) -> Ask:
        return PickMany(shuffle(tuple(option.text for option in self.options)))

    def mark(self, response: Response) -> Mark:
        chosen = set(response)
        keys = set(self.key())
        parts = tuple((option.text in chosen) == (option.text in keys) for option in self.options)
        right, wrong = len(chosen & keys), len(chosen - keys)
        match self.scoring:
            case "all-or-nothing":
                share = Fraction(chosen == keys)
            case "each-option":
                share = Fraction(sum(parts), len(parts)) if chosen else Fraction(0)
            case "coverage":
                share = Fraction(right, len(keys)) * Fraction(right, len(chosen)) if chosen else Fraction(0)
            case _:
                share = Fraction(max(0, right - wrong), len(keys))
        return Mark(share, parts)

    def key(self) -> Response:
        return tuple(option.text for option in self.answers)

    def claims(self, question: str) -> tuple[Claim, ...]:
        others = tuple(option.text for option in self.distractors)
        return tuple(Key(option.text, others, ("answers", index)) for index, option in enumerate(self.answers))

    def feedback(self, response: Response) -> tuple[Option, ...]:
        return feedback_of(self.options, response)
