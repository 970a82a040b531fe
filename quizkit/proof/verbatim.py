"""Proofs where word lists are missing: the claim stands as a whole clause, or is unproven."""

from __future__ import annotations

from quizkit.proof.verdict import Reason, Verdict, span
from quizkit.text.scripts import has_unspaced, is_unspaced

# A clause begins at the start of a sentence or after one of these …
_OPENING = frozenset('。；：！？;:!?.…\n“"„«「『(（')
# … and ends before one of these, or before the end.
_CLOSING = _OPENING | frozenset("，,、—”»」』)）")


def unspaced(text: str) -> bool:
    """Whether a text is mostly written without spaces between words (Chinese, Japanese, Thai, …)."""
    if not has_unspaced(text[:2000]):
        return False
    letters = [c for c in text[:2000] if c.isalpha()]
    return bool(letters) and 2 * sum(map(is_unspaced, letters)) > len(letters)


def prove_verbatim(statement: str, evidence: str, language: str) -> Verdict:
    """Proven only where the statement stands in the passage word for word, from the start of a sentence to its
    end or to a comma; a clause later on may hang on words that no list says are conditions."""
    claim = "".join(statement.split()).rstrip("。.！!，,")
    places = [index for index, char in enumerate(evidence) if not char.isspace()]
    text = "".join(evidence[index] for index in places)
    at = text.find(claim) if claim else -1
    while at >= 0:
        end = at + len(claim)
        ends = end == len(text) or text[end] in _CLOSING - {"?", "？"}
        if ends and (at == 0 or text[at - 1] in _OPENING):
            place = span(evidence, places[at], places[end - 1] + 1)
            return Verdict(
                "proven", (Reason("verbatim", "The clause stands word for word in the passage.", None, place),)
            )
        if end == len(text) and at == 0:
            break
        at = text.find(claim, at + 1)
    return Verdict(
        "unproven",
        (
            Reason(
                "no-operator-list",
                f"For the language “{language}” there is no list of negations and other operators, so only a whole "
                "clause quoted word for word can be proven.",
            ),
        ),
    )
