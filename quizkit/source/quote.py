"""Where a quote stands in a text: exactly, after folding."""

from __future__ import annotations

from collections.abc import Iterator

from quizkit.source.word_index import offsets
from quizkit.text.fold import SEAMS, Folded, fold, fold_with_map, has_seam
from quizkit.text.scripts import is_unspaced

_MINUS = "-\u2212+"


def find_quote(text: str, quote: str) -> tuple[int, int] | None:
    """The span of `text` (code-point offsets) where `quote` first stands, or None.

    Typography does not count (see `quizkit.text.fold`), everything else does. A quote never
    begins or ends inside a word or a number: “in 200” is not found in “in 2008”.
    """
    return next(find_quotes(text, quote), None)


def find_quotes(text: str, quote: str) -> Iterator[tuple[int, int]]:
    """Every span of `text` where `quote` stands, in order, none overlapping the one before it."""
    if not has_seam(text) and not has_seam(quote):
        yield from _find(fold_with_map(text), fold(quote))
        return
    spans = {
        span
        for text_seam in SEAMS
        for folded in {fold(quote, quote_seam) for quote_seam in SEAMS}
        for span in _find(fold_with_map(text, text_seam), folded)
    }
    last = 0
    for start, end in sorted(spans):
        if start >= last:
            yield start, end
            last = end


def _find(folded: Folded, quote: str) -> Iterator[tuple[int, int]]:
    if not quote:
        return
    text, last = folded.text, 0
    for start in offsets(text, quote):
        end = start + len(quote)
        if start >= last and _is_whole(text, start, end):
            yield folded.original(start, end)
            last = end


def _is_whole(text: str, start: int, end: int) -> bool:
    """Whether no word and no number is cut at either end."""
    before, first = text[start - 1 : start], text[start]
    last, after = text[end - 1], text[end : end + 1]
    if _joined(before, first) or _joined(last, after):
        return False
    if first.isdigit():
        # “5” is not in “2.5”, in “.5”, nor in “-5”; it is in “10-5” and in “pages 3-5”.
        before_that = text[start - 2 : start - 1] if start > 1 else ""
        if before in ".,'" and before and before_that.isdigit():
            return False
        if before == "." and not before_that.strip():
            return False
        if before in _MINUS and before and not before_that.isalnum():
            return False
    # “2” is not in “2.5” nor in “2,000”.
    return not (last.isdigit() and after in (".", ",", "'") and text[end + 1 : end + 2].isdigit())


def _joined(left: str, right: str) -> bool:
    """Whether two neighbouring characters belong to one word or number."""
    if not (left.isalnum() and right.isalnum()):
        return False
    return not (is_unspaced(left) or is_unspaced(right)) or (left.isdigit() and right.isdigit())
