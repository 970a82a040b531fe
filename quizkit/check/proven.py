"""What was shown of a question: its claims with their verdicts, its explanation, and how sure it is."""

from __future__ import annotations

from typing import NamedTuple

from quizkit.bank.claims import Claim
from quizkit.bank.model import Question
from quizkit.check.cuts import Cut
from quizkit.check.passages import Passage
from quizkit.check.verdicts import Status
from quizkit.proof import Span, Verdict


class Proof(NamedTuple):
    """One claim with its verdict, the passage it was looked for in, and how many checks that took."""

    claim: Claim
    verdict: Verdict
    passage: Passage
    checks: int


class Explained(NamedTuple):
    """An explanation with its verdict: that of its first sentence which is not proven, or proven.

    `unsaid` is the first key that it does not state, "" where it states all.
    """

    text: str
    verdict: Verdict
    passage: Passage
    unsaid: str


class Proven(NamedTuple):
    """What was shown of a question, and what was not.

    `unnamed` are the names and numbers of its stem that stand nowhere in the source, where no proof says so
    already; `cuts` are its quotes that leave out an operator. Both are found out with the proofs, while the words
    are at hand.
    """

    question: Question
    proofs: tuple[Proof, ...]
    explanation: Explained | None
    unnamed: tuple[Span, ...] = ()
    cuts: tuple[Cut, ...] = ()
    attested: bool = False

    @property
    def checks(self) -> int:
        """How many single checks were made."""
        return sum(proof.checks for proof in self.proofs) + (self.explanation is not None)

    @property
    def engine_status(self) -> Status:
        """What the engine alone says: the worst verdict among the claims."""
        found = {proof.verdict.status for proof in self.proofs}
        for status in ("contradicted", "unproven"):
            if status in found or not found:
                return "unproven" if not found else status
        return "proven"

    @property
    def derived(self) -> bool:
        """Whether the engine derives every claim word by word."""
        return self.engine_status == "proven" and not any(proof.verdict.by_place for proof in self.proofs)

    @property
    def status(self) -> Status:
        """The question's verdict; a person may vouch for what the engine could not decide."""
        return "attested" if self.attested and self.engine_status == "unproven" else self.engine_status
