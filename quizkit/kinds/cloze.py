"""`cloze`: gaps in a text, `{{2008}}` or, with other answers that are right, `{{farm|agricultural}}`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction
from typing import ClassVar, Self

from quizkit.bank.ask import Ask, Fill, Response
from quizkit.bank.claims import Claim, Statement
from quizkit.bank.fields import Field, Values
from quizkit.bank.model import Kind, Mark, Shuffle
from quizkit.bank.nodes import Mapping
from quizkit.bank.problems import Log
from quizkit.kinds.short_answer import TYPOS
from quizkit.kinds.typed import mark_typed
from quizkit.text.patterns import lazy
from quizkit.translation import N_, _

_ANKI = lazy(r"\s*c\d+::")
_GAP = lazy(r"\{\{(.*?)\}\}", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Cloze(Kind):
    """The share of the gaps that are right, each marked like a short answer.

    Every gap counts the same, as in W. L. Taylor, "Cloze procedure", Journalism Quarterly 30
    (1953).
    """

    texts: tuple[str, ...]
    gaps: tuple[tuple[str, ...], ...]
    typos: int
    language: str

    TYPE: ClassVar[str] = N_("cloze")
    FIELDS: ClassVar[tuple[Field, ...]] = (TYPOS,)

    @classmethod
    def read(cls, stem: str, values: Values, node: Mapping, language: str, log: Log) -> Self | None:
        place = node.entries["question"][1]
        pieces = _GAP.split(stem)
        texts, filled = tuple(pieces[::2]), pieces[1::2]
        gaps = tuple(tuple(text.strip() for text in gap.split("|")) for gap in filled)
        if any(_ANKI.match(gap) for gap in filled):
            log.add(
                "wrong-value",
                place,
                "a gap begins with a number of its own, as Anki writes it",
                "write {{answer}} alone",
            )
            return None
        if not gaps:
            log.add("wrong-value", place, "this text has no gap", "put the words to be typed in {{ and }}")
            return None
        if any(not text for gap in gaps for text in gap):
            log.add(
                "wrong-value", place, "a gap has an empty answer", "write an answer in each gap, and between | signs"
            )
            return None
        if any("{{" in piece or "}}" in piece for piece in pieces):
            log.add(
                "wrong-value", place, "a gap is opened and not closed, or closed and not opened", "each {{ needs its }}"
            )
            return None
        return cls(texts, gaps, int(values["typos"]), language)

    def stem(self, question: str) -> str:
        return Fill(self.texts).text()

    def filled(self, response: Response) -> str:
        """The text with its gaps filled."""
        pieces = [self.texts[0]]
        for answer, after in zip(response, self.texts[1:], strict=True):
            pieces += (answer, after)
        return "".join(pieces)

    def ask(self, shuffle: Shuffle) -> Ask:
        return Fill(self.texts)

    def mark(self, response: Response) -> Mark:
        padded = (*response, *[""] * len(self.gaps))[: len(self.gaps)]
        marks = [
            mark_typed(typed, gap, self.typos, self.language) for typed, gap in zip(padded, self.gaps, strict=True)
        ]
        parts = tuple(right for right, note in marks)
        several = len(marks) > 1
        notes = [
            _("Gap {place}: {note}").format(place=place, note=note) if several else note
            for place, (right, note) in enumerate(marks, 1)
            if note
        ]
        return Mark(Fraction(sum(parts), len(parts)), parts, " ".join(notes))

    def key(self) -> Response:
        return tuple(gap[0] for gap in self.gaps)

    def claims(self, question: str) -> tuple[Claim, ...]:
        key = self.key()
        responses = [key]
        for index, gap in enumerate(self.gaps):
            responses += [(*key[:index], text, *key[index + 1 :]) for text in gap[1:]]
        return tuple(Statement(self.filled(response), ("question",)) for response in responses)

    def show(self, response: Response) -> tuple[str, ...]:
        return (", ".join(text or "—" for text in response),) if response else ()
