"""`choice`: one best answer among distractors."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import ClassVar, Self

from quizkit.bank.ask import Ask, PickOne, Response
from quizkit.bank.claims import Claim, Key
from quizkit.bank.fields import Field, Number, Values
from quizkit.bank.model import Kind, Mark, Option, Shuffle
from quizkit.bank.nodes import Mapping
from quizkit.bank.problems import Log
from quizkit.bank.records import Single
from quizkit.kinds.options import DISTRACTORS, OPTION, feedback_of, note_duplicates, option_node
from quizkit.translation import N_

_ANSWER = Single(
    OPTION,
    "a list stands where the one answer belongs",
    "a question with several answers is of type multiple-response, and has `answers`",
)


@dataclass(frozen=True, slots=True)
class Choice(Kind):
    """Right or wrong. A wrong choice costs `penalty`, a share of the points.

    With a penalty of 1 / (options − 1) guessing gains nothing on average: formula scoring,
    F. M. Lord, "Formula scoring and number-right scoring", Journal of Educational Measurement 12
    (1975).
    """

    answer: Option
    distractors: tuple[Option, ...]
    penalty: Fraction

    TYPE: ClassVar[str] = N_("choice")
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("answer", _ANSWER, "the key: the one best option", required=True),
        DISTRACTORS,
        Field(
            "penalty",
            Number(most=Fraction(1)),
            "the share of the points that a wrong choice costs",
            default=Fraction(0),
        ),
    )

    @classmethod
    def read(cls, stem: str, values: Values, node: Mapping, language: str, log: Log) -> Self | None:
        options = (values["answer"], *values["distractors"])
        places = [option_node(node, "answer")]
        places += [option_node(node, "distractors", index) for index in range(len(values["distractors"]))]
        if not note_duplicates([option.text for option in options], places, "the option", log):
            return None
        return cls(**values)

    @property
    def options(self) -> tuple[Option, ...]:
        return (self.answer, *self.distractors)

    @property
    def cost(self) -> Fraction:
        return self.penalty

    def ask(self, shuffle: Shuffle) -> Ask:
        return PickOne(shuffle(tuple(option.text for option in self.options)))

    def mark(self, response: Response) -> Mark:
        right = response == self.key()
        return Mark(Fraction(1) if right else -self.penalty, (right,))

    def key(self) -> Response:
        return (self.answer.text,)

    def claims(self, question: str) -> tuple[Claim, ...]:
        others = tuple(option.text for option in self.distractors)
        return (Key(self.answer.text, others, ("answer",)),)

    def feedback(self, response: Response) -> tuple[Option, ...]:
        return feedback_of(self.options, response)
