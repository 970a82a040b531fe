"""Two options overlap, or one lies inside the other.

If the narrower option is right, the wider one is not wrong, so a person who knows the answer can
choose wrong. The rule finds a list that has another option as a member, and a range that another
number or range of the same unit reaches into, also an open one: “more than 10” beside “more than
20”. Two ranges may share an end. Years are left out: a period from 1914 to 1919 is another one
than that from 1914 to 1918.

Fails:

    question: How many people live in the village?
    answer: 20 to 40
    distractors: [10 to 60, 80 to 100]

Passes:

    question: How many people live in the village?
    answer: 20 to 40
    distractors: [50 to 70, 80 to 100]

To put it right, change the options until at most one of them can be true, or ask with
`type: multiple-response`.

Source: T. M. Haladyna, S. M. Downing and M. C. Rodriguez, “A review of multiple-choice
item-writing guidelines for classroom assessment”, Applied Measurement in Education 15 (2002),
guideline 22: choices do not overlap.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import permutations
from math import inf
from typing import NamedTuple

from quizkit.bank.problems import Problem, short
from quizkit.check.items import Item, Written
from quizkit.check.related import problem_at
from quizkit.check.rule import Severity
from quizkit.check.rules.combined_options import is_of_others, members
from quizkit.check.subject import Subject
from quizkit.text.numbers import read_quantity
from quizkit.text.patterns import lazy

CODE = "QK422"
NAME = "overlapping-options"
SEVERITY = Severity.WARNING

_GREATEST = 10**100
_TO = lazy(r"\s*(?:[-–—~～至到]|\bto\b|\band\b|\bbis\b|\bund\b|\bà\b|\bet\b|\ba\b|\by\b)\s*")
_DIGIT = lazy(r"\d")
_TWO_NUMBERS = lazy(r"\d(?:\D{2,}|[^\d.,])\d")
_LEAD = lazy(r"^(?:between|from|about|around|zwischen|von|entre|de|desde|约|約|从|從)\s+")


class Range(NamedTuple):
    """Numbers from `low` to `high`, of a unit."""

    low: float
    high: float
    unit: str

    def meets(self, other: Range) -> bool:
        """Whether numbers of another range lie in this one; an end that both share is no overlap of two ranges."""
        if self.unit != other.unit or self[:2] == other[:2]:
            return False
        low, high = max(self.low, other.low), min(self.high, other.high)
        return low < high or (low == high and other.low == other.high)


def check(subject: Subject) -> Iterator[Problem]:
    for item in subject.items:
        if not item.has_one_key or item.is_crowded:
            continue
        pair = _overlapping(item)
        if pair:
            inner, outer = pair
            yield problem_at(
                NAME,
                outer.node,
                f"“{short(inner.text)}” and “{short(outer.text)}” overlap",
                "change one of the two, so that at most one can be true",
            )


def _overlapping(item: Item) -> tuple[Written, Written] | None:
    """The first two options that overlap, the wider one last; combinations are another rule's."""
    for inner, outer in permutations(item.options, 2):
        # Cheap first: a member of a list stands in it.
        if inner.bare and inner.bare in outer.bare and len(inner.bare) < len(outer.bare):
            parts = members(item, outer)
            if len(parts) > 1 and inner.bare in parts and not is_of_others(item, outer):
                return inner, outer
    if not any(_may_be_wide(item, option) for option in item.options):
        return None
    ranges = [(option, span) for option in item.options if (span := _range(item, option))]
    for (inner, narrow), (outer, wide) in permutations(ranges, 2):
        if wide.meets(narrow) and wide.high - wide.low >= narrow.high - narrow.low:
            return inner, outer
    return None


def _may_be_wide(item: Item, option: Written) -> bool:
    """Whether an option can be a range and not one number: two numbers in it, or a word such as “over”."""
    plain = option.bare
    if not _DIGIT.search(plain):
        return False
    words = item.words
    return bool(_TWO_NUMBERS.search(plain)) or bool(words and (words.more.search(plain) or words.less.search(plain)))


def _range(item: Item, option: Written) -> Range | None:
    text = _LEAD.sub("", option.bare)
    bound = item.words and (item.words.more.match(text) or item.words.less.match(text))
    if bound:
        read = _read(text[bound.end() :].strip(), option.language)
        if read is None or _is_year(read[0]):
            return None
        is_more = item.words is not None and item.words.more.match(text) is not None
        return Range(read[0] if is_more else -inf, inf if is_more else read[0], read[1])
    ends = [_read(piece, option.language) for piece in _TO.split(text, maxsplit=1)]
    first, last = ends[0], ends[-1]
    if first is None or last is None or _is_year(first[0]) or first[0] > last[0] or first[1] not in ("", last[1]):
        return None
    return Range(first[0], last[0], last[1])


def _read(text: str, language: str) -> tuple[float, str] | None:
    """A number and its unit; None where there is none, or one that is too large to compare."""
    quantity = read_quantity(text, language)
    if quantity is None or abs(quantity.value) > _GREATEST:
        return None
    return float(quantity.value), quantity.unit.casefold()


def _is_year(value: float) -> bool:
    return 1000 <= value <= 2100 and value == int(value)
