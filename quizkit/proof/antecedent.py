"""Whether the text before a sentence names what the sentence's pronoun is taken for."""

from __future__ import annotations

from quizkit.proof.analysis import Sentence, Terms, analyse
from quizkit.proof.presence import occurrences

# A pronoun points back a few sentences, not pages.
_REACH = 600


def text_before(context: str | None, evidence: str, first: int, last: int) -> str:
    """What stands before the sentence `evidence[first:last]`: in the passage, and in the text it was taken from."""
    place = context.find(evidence[first:last]) if context else -1
    before = context[:place] if context and place > 0 else ""
    return f"{before[-_REACH:]}\n\n{evidence[:first][-_REACH:]}"


def named_before(claim: Sentence, subject: int, before: str, language: str, terms: Terms) -> bool:
    """Whether the claim's subject, its units up to `subject`, stands in a text in a row."""
    units = [unit for unit in claim.units[: subject + 1] if unit.low != "'s"]
    return bool(before.strip()) and bool(occurrences(units, analyse(before, language, terms).units))
