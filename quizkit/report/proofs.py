"""Each proof step by step: which words matched, what was left out, and why that is safe."""

from __future__ import annotations

from collections.abc import Iterator

from quizkit.bank.claims import Claim, Falsehood, Key, Order, Pairing
from quizkit.check.engine import shown_path
from quizkit.check.proven import Proven
from quizkit.check.subject import Subject
from quizkit.proof import Reason, Verdict
from quizkit.text.visible import one_line


def proof_lines(subject: Subject) -> Iterator[str]:
    """The proofs of a bank's questions, a paragraph each."""
    path, lines = shown_path(subject.bank.path), subject.bank.lines()
    for proven in subject.proofs:
        place = proven.question.at("id")
        line = lines.position(place.start)[0]
        yield f"{path}:{line}: {proven.question.id}: {_how(proven.status, proven.derived)}"
        yield from _steps(proven)
        yield ""


def _steps(proven: Proven) -> Iterator[str]:
    for proof in proven.proofs:
        yield f"   {_said(proof.claim)}: {_how(proof.verdict.status, not proof.verdict.by_place)}"
        yield from _reasons(proof.verdict)
    if proven.explanation:
        yield f"   explanation “{one_line(proven.explanation.text)}”: {proven.explanation.verdict.status}"
        yield from _reasons(proven.explanation.verdict)


def _how(status: str, derived: bool) -> str:
    """A verdict, and of what is proven whether it is derived."""
    if status != "proven":
        return status
    return "proven, word by word" if derived else "proven, by its place"


def _said(claim: Claim) -> str:
    match claim:
        case Key(answer, others):
            against = f" against {', '.join(f'“{one_line(other)}”' for other in others)}" if others else ""
            return f"key “{one_line(answer)}”{against}"
        case Falsehood(text):
            return f"false statement “{one_line(text)}”, which must not follow"
        case Pairing():
            return f"pair “{one_line(claim.left)}” and “{one_line(claim.right)}”"
        case Order(texts):
            return f"order {', '.join(f'“{one_line(text)}”' for text in texts)}"
    return f"statement “{one_line(claim.text)}”"


def _reasons(verdict: Verdict) -> Iterator[str]:
    for reason in verdict.reasons:
        yield f"      {reason.code}: {one_line(reason.sentence)}{_places(reason)}"


def _places(reason: Reason) -> str:
    said = f"claim “{one_line(reason.claim.text)}”" if reason.claim else ""
    stood = f"passage “{one_line(reason.evidence.text)}”" if reason.evidence else ""
    both = ", ".join(filter(None, (said, stood)))
    return f" [{both}]" if both and reason.code == "matched" else ""
