"""`short-answer`: a few words, typed."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import ClassVar, Self

from quizkit.bank.ask import Ask, Response, Write
from quizkit.bank.claims import Claim, Key
from quizkit.bank.fields import Field, ListOf, Number, Text, Values
from quizkit.bank.model import Kind, Mark, Shuffle
from quizkit.bank.nodes import Mapping
from quizkit.bank.problems import Log
from quizkit.kinds.typed import mark_typed
from quizkit.translation import N_

ACCEPT = Field("accept", ListOf(Text(), called="text"), "other answers that are right", default=())
TYPOS = Field("typos", Number(most=Fraction(1), whole=True), "1 forgives one slip of the fingers", default=Fraction(0))


@dataclass(frozen=True, slots=True)
class ShortAnswer(Kind):
    """Right or wrong. Case, accents, punctuation, spaces and articles do not count, nor whether a
    number is in digits or in words.

    With `typos: 1` one slip is forgiven: a letter wrong, missing, too many, or two turned round
    (F. J. Damerau, "A technique for computer detection and correction of spelling errors",
    Communications of the ACM 7, 1964), never in a number.
    """

    answer: str
    accept: tuple[str, ...]
    typos: int
    language: str

    TYPE: ClassVar[str] = N_("short-answer")
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("answer", Text(), "the key, as it is shown", required=True),
        ACCEPT,
        TYPOS,
    )

    @classmethod
    def read(cls, stem: str, values: Values, node: Mapping, language: str, log: Log) -> Self | None:
        return cls(values["answer"], values["accept"], int(values["typos"]), language)

    def ask(self, shuffle: Shuffle) -> Ask:
        return Write()

    def mark(self, response: Response) -> Mark:
        right, note = mark_typed(
            response[0] if response else "", (self.answer, *self.accept), self.typos, self.language
        )
        return Mark(Fraction(right), (right,), note)

    def key(self) -> Response:
        return (self.answer,)

    def claims(self, question: str) -> tuple[Claim, ...]:
        accepted = (Key(text, (), ("accept", index), is_shown=False) for index, text in enumerate(self.accept))
        return (Key(self.answer, (), ("answer",)), *accepted)
