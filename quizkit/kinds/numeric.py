"""`numeric`: a number, typed in digits or words."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Any, ClassVar, Self

from quizkit.bank.ask import Ask, Response, Write
from quizkit.bank.claims import Claim, Key
from quizkit.bank.fields import MISSING, Field, Schema, Text, Values
from quizkit.bank.model import Kind, Mark, Shuffle
from quizkit.bank.nodes import Mapping, Node, Scalar
from quizkit.bank.problems import Log
from quizkit.kinds.typed import fold_answer, same_answer
from quizkit.text.numbers import read_quantity
from quizkit.text.patterns import lazy
from quizkit.translation import N_, _

_NAMES = {"%": "percent", "per cent": "percent", "$": "dollar", "€": "euro", "£": "pound", "¥": "yen"}
_CHANGES_MEASURE = frozenset({"square", "cubic", "per"})
_PLURAL = lazy(r"(?<=\w{2})(?:(?P<ies>ies)|s)$")


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

    def schema(self) -> Schema:
        return {"anyOf": [{"type": "number", "minimum": 0}, {"type": "string", "pattern": r"\S"}]}


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

    TYPE: ClassVar[str] = N_("numeric")
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
        return Write(self.unit, self._problem)

    def _problem(self, typed: str) -> str:
        return "" if read_quantity(typed, self.language) else _("Type a number, in digits or in words.")

    def mark(self, response: Response) -> Mark:
        typed = response[0] if response else ""
        quantity = read_quantity(typed, self.language)
        if quantity is None:
            return Mark(Fraction(0), (False,), _("That could not be read as a number.") if typed.strip() else "")
        off = abs(quantity.value - self.value)
        if off <= self.margin:
            if quantity.unit and not _same_unit(quantity.unit, self.unit, self.language):
                return Mark(Fraction(0), (False,), self._unit_note())
            return Mark(
                Fraction(1),
                (True,),
                "" if not off else _("Within the tolerance: exactly it is {answer}.").format(answer=self._shown()),
            )
        # A year that is one off is as wrong as any other.
        is_year = not self.unit and self.value.denominator == 1 and 1000 <= self.value <= 2100
        slack = Fraction(0) if is_year else abs(self.value) / 500
        near = off <= max(2 * self.margin, slack)
        return Mark(Fraction(0), (False,), _("Nearly right: a little off.") if near else "")

    def _unit_note(self) -> str:
        if self.unit:
            return _("Nearly right: the number is right, the unit is not.")
        return _("Nearly right: the number is right, write nothing else.")

    def _shown(self) -> str:
        return f"{self.answer} {self.unit}".strip() if not self.answer.endswith(self.unit) else self.answer

    def key(self) -> Response:
        return (self.answer,)

    def claims(self, question: str) -> tuple[Claim, ...]:
        return (Key(self.answer, (), ("answer",), self.unit),)


def _same_unit(typed: str, unit: str, language: str) -> bool:
    """Whether a typed unit is the one wanted, in either number, or its noun alone.

    “pupils” will do for “sixth-grade pupils”, “years” for “years of age”; “km” will not for
    “square km”, nor “dollars” for “dollars per hour”.
    """
    given, wanted = (_unit_words(text, language) for text in (typed, unit))
    if given == wanted or same_answer(typed, unit, language):
        return True
    rest = wanted[: -len(given)] if wanted[-len(given) :] == given else wanted[len(given) :]
    begins_or_ends = given in (wanted[: len(given)], wanted[-len(given) :])
    return bool(given) and begins_or_ends and _CHANGES_MEASURE.isdisjoint(rest)


def _unit_words(unit: str, language: str) -> tuple[str, ...]:
    """A unit's words, folded, in the singular, signs of currency by their names."""
    folded = fold_answer(unit, language)
    named = _NAMES.get(folded) or " ".join(_NAMES.get(word, word) for word in folded.split())
    return tuple(_PLURAL.sub(lambda match: "y" if match["ies"] else "", word) for word in named.split())
