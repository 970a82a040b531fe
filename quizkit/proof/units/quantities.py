"""Numbers and dates as intervals, and what one says about another.

`12 million` is [12e6, 12e6]; `more than 300` is (300, ∞); `nearly 300` is [270, 300); a date is the
fields that are given. A sentence's quantity proves a claim's when its interval lies inside the
claim's, and contradicts it when the two cannot meet.
"""

from __future__ import annotations

import math
from typing import Literal, NamedTuple

Relation = Literal["proves", "contradicts", "unknown"]
NUMBER, ORDINAL, DECADE, DATE, TEXT = "number", "ordinal", "decade", "date", "text"
# the text of a quantity that was written as a range: 50 to 60
RANGE = "range"
# … and of one that names the most that is reached: up to 300
UP_TO = "up to"
IN, BEFORE, AFTER = "in", "before", "after"
# What began or ended then began or ended at no other time.
_ENDS = ("since", "until", "from")

# "about 300" is read as within a tenth of 300, but never as exactly 300.
ABOUT = 0.1


class Quantity(NamedTuple):
    """A number, ordinal, decade or date as written.

    `low` and `high` bound it, `low_open`/`high_open` say that the bound itself is outside. `exact` is
    false for a number that an approximating or comparing word stands before. For a date, `fields` is
    (year, month, day) with 0 where nothing is said, and `relation` is "in", "before", "after" or the
    preposition itself where it says something else ("since", "until", "by").
    """

    kind: str
    low: float
    high: float
    low_open: bool = False
    high_open: bool = False
    exact: bool = True
    about: bool = False
    fields: tuple[int, int, int] = (0, 0, 0)
    relation: str = ""
    text: str = ""

    @property
    def key(self) -> str:
        """Equal for quantities that are written differently but say the same, exactly."""
        if self.kind == TEXT:
            return "#" + self.text
        if self.kind == DATE:
            return f"#date{self.fields}"
        return f"#{self.kind}{self.low!r}" if self.low == self.high else f"#{self.low!r}..{self.high!r}"


def relation_of(claim: Quantity, sentence: Quantity) -> Relation:
    """What the sentence's quantity says about the claim's."""
    if claim == sentence:
        return "proves"
    if claim.kind == TEXT or sentence.kind == TEXT:
        return "proves" if claim.text == sentence.text and claim.kind == sentence.kind else "unknown"
    if is_date(claim) and is_date(sentence):
        return _dates(claim, sentence)
    if claim.kind != sentence.kind:
        if claim.about and sentence.about:
            year, number = (claim, sentence) if claim.kind == DATE else (sentence, claim)
            if number.kind == NUMBER and year.fields == (round((number.low + number.high) / 2), 0, 0):
                return "proves"
        if {claim.kind, sentence.kind} == {NUMBER, DECADE} and claim.relation == sentence.relation == IN:
            return _inside(claim, sentence)
        if claim.kind == DECADE and is_date(sentence) and claim.relation == IN and (sentence.relation or IN) == IN:
            return "proves" if claim.low <= sentence.fields[0] <= claim.high and not sentence.about else "unknown"
        return "unknown"
    if claim.kind in (ORDINAL, DECADE):
        if claim.low == sentence.low:
            return "proves" if claim.relation == sentence.relation or not claim.relation else "unknown"
        return "contradicts"
    if claim.text == UP_TO and claim.high != sentence.high:
        return "contradicts" if _apart(claim, sentence) else "unknown"
    if claim.text == RANGE:
        same = (claim.low, claim.high) == (sentence.low, sentence.high)
        return "proves" if same else "contradicts" if sentence.text == RANGE or _apart(claim, sentence) else "unknown"
    if _inside(claim, sentence) == "proves" and not (sentence.about and claim.exact):
        return "proves"
    if claim.about and claim.low < (claim.low + claim.high) / 2 == sentence.low == sentence.high:
        return "proves"
    return "contradicts" if _apart(claim, sentence) else "unknown"


def is_date(quantity: Quantity) -> bool:
    """Whether it is a date, or a bare number that reads as a year."""
    if quantity.kind == DATE:
        return True
    return quantity.kind == NUMBER and quantity.exact and bool(quantity.fields[0])


def _inside(claim: Quantity, sentence: Quantity) -> Relation:
    if sentence.low < claim.low or sentence.high > claim.high:
        return "unknown"
    if claim.low_open and sentence.low == claim.low and not sentence.low_open:
        return "unknown"
    if claim.high_open and sentence.high == claim.high and not sentence.high_open:
        return "unknown"
    return "proves"


def _apart(one: Quantity, other: Quantity) -> bool:
    if one.high < other.low or other.high < one.low:
        return True
    if one.high == other.low and (one.high_open or other.low_open):
        return True
    return other.high == one.low and (other.high_open or one.low_open)


def _days(fields: tuple[int, int, int]) -> tuple[int, int]:
    """First and last day of a date on a calendar where every month has 31 days."""
    year, month, day = fields
    first = (year * 12 + (month or 1)) * 31 + (day or 1)
    return first, (year * 12 + (month or 12)) * 31 + (day or 31)


def _dates(claim: Quantity, sentence: Quantity) -> Relation:
    said, stood = claim.fields, sentence.fields
    if claim.about != sentence.about and not claim.about:
        return "unknown"
    said_relation, stood_relation = claim.relation or IN, sentence.relation or IN
    alike = said_relation == stood_relation or {said_relation, stood_relation} == {"by", "as of"}
    wider = said_relation == IN and all(s in (0, e) for s, e in zip(said, stood, strict=True))
    if alike and (said == stood or wider):
        return "proves"
    if said_relation == IN and stood_relation == IN:
        differs = any(s and e and s != e for s, e in zip(said, stood, strict=True))
        return "contradicts" if differs else "unknown"
    if said_relation == stood_relation and said_relation in _ENDS and said[0] and stood[0] and not claim.about:
        return "contradicts" if _days(said)[1] < _days(stood)[0] or _days(stood)[1] < _days(said)[0] else "unknown"
    if not (said[0] and stood[0]) or said_relation not in (BEFORE, AFTER):
        return "unknown"
    (said_first, said_last), (stood_first, stood_last) = _days(said), _days(stood)
    if stood_relation == IN:
        if said_relation == BEFORE:
            if stood_last < said_first:
                return "proves"
            return "contradicts" if stood_first >= said_first else "unknown"
        if stood_first > said_last:
            return "proves"
        return "contradicts" if stood_last <= said_last else "unknown"
    if said_relation == stood_relation == BEFORE and stood_first <= said_first:
        return "proves"
    if said_relation == stood_relation == AFTER and stood_last >= said_last:
        return "proves"
    return "unknown"


def exact_number(value: float, *, year: bool = False, text: str = "") -> Quantity:
    """A plain number; `year` says that it was written as a year is."""
    return Quantity(NUMBER, value, value, fields=(int(value), 0, 0) if year else (0, 0, 0), text=text)


def compared(base: Quantity, comparison: str) -> Quantity:
    """A number with the comparison before or after it: "over", "least", "under", "most", "about", "nearly"."""
    low, high = base.low, base.high
    if comparison == "over":
        return Quantity(NUMBER, high, math.inf, low_open=True, exact=False)
    if comparison == "least":
        return Quantity(NUMBER, low, math.inf, exact=False)
    if comparison == "under":
        return Quantity(NUMBER, -math.inf, low, high_open=True, exact=False)
    if comparison == "most":
        return Quantity(NUMBER, -math.inf, high, exact=False)
    if comparison == "reaching":
        return Quantity(NUMBER, -math.inf, high, exact=False, text=UP_TO)
    if comparison == "nearly":
        return Quantity(NUMBER, low - abs(low) * ABOUT, low, high_open=True, exact=False)
    margin = abs(low) * ABOUT
    return Quantity(NUMBER, low - margin, high + margin, exact=False, about=True)
