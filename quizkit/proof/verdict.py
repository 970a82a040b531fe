"""What the engine answers: a verdict, and the reasons that show it."""

from __future__ import annotations

from typing import Literal, NamedTuple

Status = Literal["proven", "contradicted", "unproven"]


class Span(NamedTuple):
    """A place in a text: code points `start` to `end` (exclusive), and the words that stand there."""

    start: int
    end: int
    text: str


class Reason(NamedTuple):
    """One step or one obstacle of a proof.

    `code` is a slug for programs, `sentence` is for a teacher. `claim` and `evidence` are the places
    meant in the claim and in the evidence; either may be None.
    """

    code: str
    sentence: str
    claim: Span | None = None
    evidence: Span | None = None


class Verdict(NamedTuple):
    """`status` is "proven", "contradicted" or "unproven"; `reasons` say which words decided it.

    `by_place` is true of what is proven by where it stands alone: a key near the words of its question, without a
    rival, or items in their order. It is false of what is derived word by word.
    """

    status: Status
    reasons: tuple[Reason, ...] = ()
    by_place: bool = False

    @property
    def proven(self) -> bool:
        """Whether the claim was proven."""
        return self.status == "proven"


def span(text: str, start: int, end: int) -> Span:
    """The span of a text from `start` to `end`."""
    return Span(start, end, text[start:end])
