"""`numeric`: a number, typed in digits or words."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Any, ClassVar, Self

from quizkit.bank.ask import Ask, Response, Write
from quizkit.bank.fields import MISSING, Field, Text, Values
from quizkit.bank.model import Kind, Mark, Shuffle
from quizkit.bank.nodes import Mapping, Node, Scalar
from quizkit.bank.problems import Log
from quizkit.kinds.typed import fold_answer
from quizkit.text.numbers import read_quantity


@dataclass(frozen=True, slots=True)
class Tolerance:
    """`2` or `5%`: the number, and whether it is a share of the key."""

    def read(self, node: Node, log: Log) -> Any:
        typed = node.text.strip() if isinstance(node, Scalar) else ""
        quantity = read_quantity(typed)
        if quantity is None or quantity.value < 0 or quantity.unit not in ("", "%"):
            log.add(
                "wrong-value",
                node,
                f"“{typed}” is no tolerance",
                "write a number, or a percentage of the answer such as 5%",
            )
            return MISSING
        return quantity.value, quantity.unit == "%"


@dataclass(frozen=True, slots=True)
class Numeric(Kind):
    """Right within the tolerance, its ends included. Digits, words, separators and the unit are read.

    A tolerance in percent is a share of the key, as `relative` tolerances are in QTI 2.2.
    """

    answer: str
    value: Fraction
    margin: Fraction
    unit: str
    language: str

    TYPE: ClassVar[str] = "numeric"
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("answer", Text(), "the key, a number", required=True),
        Field("tolerance", Tolerance(), "how far off is still right: 2, or 5%", default=(Fraction(0), False)),
        Field("unit", Text(), "what is counted or measured; typing it is optional", default=""),
    )

    @classmethod
    def read(cls, stem: str, values: Values, node: Mapping, language: str, log: Log) -> Self | None:
        quantity = read_quantity(values["answer"], language)
        wrong_unit = (
            quantity and values["unit"] and quantity.unit and not _same_unit(quantity.unit, values["unit"], language)
        )
        if quantity is None or wrong_unit:
            log.add(
                "wrong-value",
                node.entries["answer"][1],
                f"“{values['answer']}” is not a number",
                "write a number; its unit goes into “unit”",
            )
            return None
        tolerance, relative = values["tolerance"]
        margin = abs(quantity.value) * tolerance / 100 if relative else tolerance
        return cls(values["answer"], quantity.value, margin, values["unit"] or quantity.unit, language)

    def ask(self, shuffle: Shuffle) -> Ask:
        return Write(self.unit)

    def mark(self, response: Response) -> Mark:
        typed = response[0] if response else ""
        quantity = read_quantity(typed, self.language)
        if quantity is None:
            return Mark(Fraction(0), (False,), "That could not be read as a number." if typed.strip() else "")
        off = abs(quantity.value - self.value)
        if off <= self.margin:
            if quantity.unit and not _same_unit(quantity.unit, self.unit, self.language):
                return Mark(Fraction(0), (False,), "Nearly right: the number is right, the unit is not.")
            return Mark(
                Fraction(1), (True,), "" if not off else f"Within the tolerance: exactly it is {self._shown()}."
            )
        near = off <= max(2 * self.margin, abs(self.value) / 100)
        return Mark(Fraction(0), (False,), "Nearly right: a little off." if near else "")

    def _shown(self) -> str:
        return f"{self.answer} {self.unit}".strip() if not self.answer.endswith(self.unit) else self.answer

    def key(self) -> Response:
        return (self.answer,)


def _same_unit(typed: str, unit: str, language: str) -> bool:
    """Whether a typed unit is the one wanted, its plural, its first word or a percent sign in words."""
    given, wanted = (fold_answer(text, language) for text in (typed, unit))
    if given in ("%", "percent", "per cent") and wanted in ("%", "percent", "per cent"):
        return True
    # “3,605 pupils” where the unit is “sixth-grade pupils”, “1 pupil” where it is “pupils”.
    return given in (wanted, f"{wanted}s") or f"{given}s" == wanted or (bool(given) and given in wanted.split())
