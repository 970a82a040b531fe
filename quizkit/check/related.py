"""From a verdict's reasons to the places of a finding: in the question, and in the article."""

from __future__ import annotations

import re

from quizkit.bank.claims import Key
from quizkit.bank.model import Bank
from quizkit.bank.nodes import Mapping, Node, Scalar, Step, find
from quizkit.bank.problems import Problem, Related
from quizkit.check.passages import Passage
from quizkit.check.proven import Proof, Proven
from quizkit.check.proving import OF_THE_STEM
from quizkit.proof import Reason, Verdict
from quizkit.source.quote import find_quote

_BELOW = re.compile(r"[|>][^\n]*\n\s*([^\r\n]*)")
VOUCH = "quote the sentence that says it, reword, declare a term, or vouch for it with `quizkit attest`"


def claim_node(proven: Proven, proof: Proof) -> Node:
    """The node of a claim: an option's text, where the option has fields; the stem or the distractor that hinders."""
    reason = proof.verdict.reasons[0] if proof.verdict.reasons else None
    if reason and (reason.code in OF_THE_STEM or _is_of_the_stem(proven, proof, reason)):
        return proven.question.at("question")
    if reason and reason.code == "unit-not-in-passage":
        return proven.question.at("unit")
    if reason and reason.code == "distractor-supported" and isinstance(proof.claim, Key):
        for index, other in enumerate(proof.claim.others):
            if f"“{other}”" in reason.sentence:
                return _option(proven, "distractors", index)
    return _option(proven, *proof.claim.route)


def _is_of_the_stem(proven: Proven, proof: Proof, reason: Reason) -> bool:
    """Whether the words that a reason speaks of stand in the stem of a question, and not in its key."""
    if reason.claim is None or not isinstance(proof.claim, Key):
        return False
    words = reason.claim.text
    return words in proven.question.question and words not in proof.claim.answer


def _option(proven: Proven, *route: Step) -> Node:
    node = proven.question.at(*route)
    return find(node, "text") if isinstance(node, Mapping) else node


def source_node(bank: Bank, name: str) -> Node:
    """The node that names the file of a source."""
    assert bank.root is not None  # else it had no sources
    place = find(bank.root, "sources", name) if bank.root.get("sources") else find(bank.root, "source")
    return find(place, "file")


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


def problem_at(rule: str, node: Node, message: str, help: str, related: tuple[Related, ...] = ()) -> Problem:
    """A problem at a node of the bank."""
    return Problem(rule, node.start, node.end, message.rstrip("."), help, related)


def problem_of(
    rule: str, bank: Bank, node: Node, verdict: Verdict, passage: Passage, otherwise: str, help: str
) -> Problem:
    """A problem with a verdict: at the words of the node that its first reason means, or at the whole node.

    `otherwise` is the message where the verdict gives no reason.
    """
    reason = verdict.reasons[0] if verdict.reasons else None
    start, end = span_of(bank.text, node, reason.claim.text if reason and reason.claim else "")
    message = reason.sentence.rstrip(".") if reason else otherwise
    return Problem(rule, start, end, message, help, related_of(reason, passage))


def span_of(text: str, node: Node, words: str = "") -> tuple[int, int]:
    """Where some words of a node stand in the bank's text; the whole node, or its first line, where they do not."""
    raw = text[node.start : node.end]
    found = find_quote(raw, words) if words else None
    if found:
        return node.start + found[0], node.start + found[1]
    if isinstance(node, Scalar) and node.style in (">", "|"):
        # The text begins below its sign.
        below = _BELOW.match(raw)
        if below:
            return node.start + below.start(1), node.start + below.end(1)
    return node.start, node.end
