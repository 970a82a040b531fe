"""Proves an order: by dates that rise, or by the places where the items stand."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from quizkit.proof.verdict import Reason, Verdict, span
from quizkit.text.fold import fold

# A year of four digits, or of three with what marks it as one.
_YEAR = re.compile(r"(?<![\d.,])(?:1\d{3}|20\d{2})(?![\d]|[.,]\d)")


def prove_order(items: Sequence[str], quotes: Sequence[str], places: Sequence[tuple[int, int] | None]) -> Verdict:
    """Whether the source gives the items in this order.

    For each item: its text, the quote that shows it, and the span in the article where it stands (None
    where it was not found). Where every quote names one year, the years decide and must rise; else the
    places do. An item that was not found, or two at one place, leave the order unproven.
    """
    for item, place in zip(items, places, strict=True):
        if place is None:
            reason = Reason("item-not-found", f"The quote does not name “{item}”.", span(item, 0, len(item)))
            return Verdict("unproven", (reason,))
    years = [_year(quote) for quote in quotes]
    known = [year for year in years if year is not None]
    by_year = len(known) == len(items) and len(set(known)) == len(known)
    ranks: list[int] = known if by_year else [place[0] for place in places if place is not None]
    for index, (before, after) in enumerate(pairwise(ranks)):
        if before >= after:
            what = f"in {before}" if by_year else "earlier in the text"
            other = f"in {after}" if by_year else "later"
            sentence = f"“{items[index + 1]}” does not come behind “{items[index]}”: {_order(by_year, what, other)}."
            status = "contradicted" if before > after else "unproven"
            item = items[index + 1]
            return Verdict(status, (Reason("order", sentence, span(item, 0, len(item))),))  # type: ignore[arg-type]
    how = f"the years rise: {', '.join(map(str, ranks))}" if by_year else "they stand in this order in the source"
    return Verdict("proven", (Reason("order", f"The order is right: {how}."),), by_place=True)


def _order(by_year: bool, what: str, other: str) -> str:
    return f"the source has them {what} and {other}" if by_year else "the source names it first"


def _year(quote: str) -> int | None:
    years = {int(match.group()) for match in _YEAR.finditer(fold(quote))}
    return years.pop() if len(years) == 1 else None
