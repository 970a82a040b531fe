"""The passage that comes nearest to a quote: it explains a miss, and never passes one."""

from __future__ import annotations

_NEAR = 75.0
_LONGEST = 1000  # a longer quote costs seconds to compare, and nobody mends it by one passage


def nearest_passage(text: str, quote: str) -> tuple[int, int] | None:
    """The span of `text` that resembles `quote` most, widened to whole words; None if none does."""
    from rapidfuzz.fuzz import partial_ratio_alignment

    # Case folding may change lengths; then the place cannot be told.
    if len(quote) > min(len(text), _LONGEST) or len(text.casefold()) != len(text):
        return None
    found = partial_ratio_alignment(quote.casefold(), text.casefold(), score_cutoff=_NEAR)
    if found is None:
        return None
    start, end = found.dest_start, found.dest_end
    start += len(text[start:end]) - len(text[start:end].lstrip())
    end -= len(text[start:end]) - len(text[start:end].rstrip())
    while start > 0 and text[start - 1].isalnum() and text[start].isalnum():
        start -= 1
    while end < len(text) and text[end - 1].isalnum() and text[end].isalnum():
        end += 1
    return start, end
