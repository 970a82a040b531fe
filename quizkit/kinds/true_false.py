"""`true-false`: is the statement what the source says?"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Any, ClassVar, Self

from quizkit.bank.ask import Ask, PickOne, Response
from quizkit.bank.claims import Claim, Falsehood, Statement
from quizkit.bank.fields import MISSING, Field, Schema, TextMap, Values, is_not
from quizkit.bank.model import Kind, Mark, Shuffle
from quizkit.bank.nodes import Mapping, Node, Scalar, find
from quizkit.bank.problems import Log
from quizkit.source.quote import find_quotes
from quizkit.text.fold import fold
from quizkit.translation import N_

TRUE, FALSE = "true", "false"

_LABELS = {
    "ar": ("صحيح", "خطأ"),
    "de": ("richtig", "falsch"),
    "es": ("verdadero", "falso"),
    "fr": ("vrai", "faux"),
    "it": ("vero", "falso"),
    "ja": ("正しい", "誤り"),
    "nl": ("waar", "onwaar"),
    "pl": ("prawda", "fałsz"),
    "pt": ("verdadeiro", "falso"),
    "ru": ("верно", "неверно"),
    "zh": ("正确", "错误"),
}
"""What a person chooses from, by the language of the statement; a response is `true` or `false` in each."""


_OTHER_TRUTHS = {
    **dict.fromkeys(
        "true yes on t y 1 right correct sí verdadero vrai oui ja wahr richtig 对 對 是 正确 ✓ ✔ √ ○".split(), "true"
    ),
    **dict.fromkeys(
        "false no off f n 0 wrong incorrect falso faux non nein falsch 错 錯 否 错误 ✗ ✘ × ❌".split(), "false"
    ),
}


class TrueOrFalse:
    """`true` or `false`."""

    def read(self, node: Node, log: Log) -> Any:
        typed = node.text.strip().casefold() if isinstance(node, Scalar) else ""
        if typed in ("true", "false"):
            return typed == "true"
        meant = _OTHER_TRUTHS.get(typed.strip(" .!。“”'\""))
        help = f"did you mean “{meant}”?" if meant else "write one of the two"
        log.add("wrong-value", node, is_not(node, "true or false"), help)
        return MISSING

    def schema(self) -> Schema:
        quoted = r"^\s*([Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee])\s*$"
        return {"anyOf": [{"type": "boolean"}, {"type": "string", "pattern": quoted}]}


@dataclass(frozen=True, slots=True)
class TrueFalse(Kind):
    """Right or wrong. A false statement carries the words that would make it true.

    `language` is that of the statement, and so of the two options.
    """

    answer: bool
    correction: dict[str, str]
    language: str = "en"

    TYPE: ClassVar[str] = N_("true-false")
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("answer", TrueOrFalse(), "whether the statement is true by the source", required=True),
        Field("correction", TextMap(), "for a false statement: {printed words: words that make it true}"),
    )

    @classmethod
    def read(cls, stem: str, values: Values, node: Mapping, language: str, log: Log) -> Self | None:
        answer, correction = values["answer"], values["correction"]
        place = node.entries["answer"][1]
        if answer and correction is not None:
            log.add(
                "wrong-value",
                node.entries["correction"][0],
                "a true statement has nothing to correct",
                "take the correction out",
            )
            return None
        if not answer and not correction:
            # One that is there and could not be read has been noted already.
            if "correction" not in node.entries:
                log.add(
                    "missing-field",
                    place,
                    "a false statement needs a “correction”",
                    "add `correction: {printed words: words that make it true}`",
                )
            return None
        for wrong, right in (correction or {}).items():
            times = len(list(find_quotes(stem, wrong)))
            if times != 1:
                key = node.entries["correction"][1]
                at = key.entries[wrong][0] if isinstance(key, Mapping) else key
                log.add(
                    "wrong-value",
                    at,
                    f"“{wrong}” stands {'nowhere' if not times else f'{times} times'} in the statement",
                    "write whole words that stand in it once",
                )
                return None
            if fold(right).casefold() == fold(wrong).casefold():
                log.add(
                    "wrong-value",
                    find(node, "correction", wrong),
                    f"the correction changes nothing: “{wrong}” stays “{right}”",
                    "write behind the colon the words that make the statement true",
                )
                return None
        return cls(answer, correction or {}, language)

    def corrected(self, stem: str) -> str:
        """The statement with its correction made; a true one as it is."""
        places = {span: right for wrong, right in self.correction.items() for span in find_quotes(stem, wrong)}
        # From the end, so that the places before stay where they are.
        for (start, end), right in sorted(places.items(), reverse=True):
            stem = stem[:start] + right + stem[end:]
        return stem

    def ask(self, shuffle: Shuffle) -> Ask:
        return PickOne((TRUE, FALSE), self._labels)

    def mark(self, response: Response) -> Mark:
        right = response == self.key()
        return Mark(Fraction(right), (right,))

    def key(self) -> Response:
        return (TRUE if self.answer else FALSE,)

    def show(self, response: Response) -> tuple[str, ...]:
        shown = dict(zip((TRUE, FALSE), self._labels, strict=False))
        return tuple(shown.get(text, text) for text in response)

    @property
    def _labels(self) -> tuple[str, ...]:
        return _LABELS.get(self.language.partition("-")[0].casefold(), ())

    def claims(self, question: str) -> tuple[Claim, ...]:
        if self.answer:
            return (Statement(question, ("question",)),)
        return (Statement(self.corrected(question), ("correction",)), Falsehood(question, ("question",)))
