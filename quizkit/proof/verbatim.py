"""Proofs where word lists or spaces are missing: the claim stands as a whole clause, or is unproven."""

from __future__ import annotations

from quizkit.proof.verdict import Reason, Verdict, span
from quizkit.text.operators import operators_for
from quizkit.text.scripts import has_unspaced, is_unspaced

_CLAUSE_MARKS = frozenset("。，；：！？、,;:!?.…（）()「」『』“”\"《》—\n")


def unspaced(text: str) -> bool:
    """Whether a text is mostly written without spaces between words (Chinese, Japanese, Thai, …)."""
    if not has_unspaced(text[:2000]):
        return False
    letters = [c for c in text[:2000] if c.isalpha()]
    return bool(letters) and 2 * sum(map(is_unspaced, letters)) > len(letters)


def prove_verbatim(statement: str, evidence: str, language: str) -> Verdict:
    """Proven only where the statement stands in the passage word for word as one whole clause."""
    claim = "".join(statement.split()).rstrip("。.！!，,")
    folded = []
    places = []
    for index, char in enumerate(evidence):
        if not char.isspace():
            folded.append(char)
            places.append(index)
    text = "".join(folded)
    at = text.find(claim) if claim else -1
    reason = Reason(
        "no-operator-list",
        f"For the language “{language}” there is no list of negations and other operators, so only a whole clause "
        "quoted word for word can be proven.",
    )
    while at >= 0:
        end = at + len(claim)
        whole = (at == 0 or text[at - 1] in _CLAUSE_MARKS) and (end == len(text) or text[end] in _CLAUSE_MARKS)
        if whole:
            place = span(evidence, places[at], places[end - 1] + 1)
            return Verdict("proven", (Reason("verbatim", "The clause stands word for word in the passage.", None, place),))
        at = text.find(claim, at + 1)
    if operators_for(language) is not None:
        reason = Reason("not-verbatim", "The words do not stand in the passage as one whole clause.")
    return Verdict("unproven", (reason,))
