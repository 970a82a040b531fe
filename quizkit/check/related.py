"""From a verdict's reasons to the places of a finding: in the question, and in the article."""

from __future__ import annotations

from quizkit.bank.nodes import Mapping, Node, find
from quizkit.bank.problems import Problem, Related
from quizkit.check.passages import Passage
from quizkit.check.proving import Proof, Proven
from quizkit.proof import Reason, Verdict

VOUCH = "quote the sentence that says it, reword, declare a term, or vouch for it with `quizkit attest`"


def claim_node(proven: Proven, proof: Proof) -> Node:
    """The node of a claim: an option's text, where the option has fields."""
    node = proven.question.at(*proof.claim.route)
    return find(node, "text") if isinstance(node, Mapping) else node


def related_of(reason: Reason | None, passage: Passage) -> tuple[Related, ...]:
    """Where in the article a reason points, or where the passage begins when it points nowhere."""
    if reason is not None and reason.evidence is not None:
        place = passage.place(reason.evidence.start, reason.evidence.end)
        return (Related(*place),) if place else ()
    if not passage.pieces:
        return ()
    _, article, start = passage.pieces[0]
    end = article.passage(start, start + 1)[1]
    return (Related(article, start, end),)


def first_reason(verdict: Verdict) -> Reason | None:
    return verdict.reasons[0] if verdict.reasons else None


def problem_at(rule: str, node: Node, message: str, help: str, related: tuple[Related, ...] = ()) -> Problem:
    """A problem at a node of the bank."""
    return Problem(rule, node.start, node.end, message.rstrip("."), help, related)
