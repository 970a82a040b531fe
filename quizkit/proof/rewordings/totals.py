"""The total that a list is given for: `3 million at home, and 4 million abroad, for a total of 7 million`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quizkit.proof.analysis import verb_like
from quizkit.proof.units import OPEN, Unit

SUMS = frozenset("total gross sum".split())


def totals(units: Sequence[Unit]) -> Iterator[list[int]]:
    """`took 3 million at home, and 4 million abroad, for a worldwide total of 7 million`: `took 7 million worldwide`.

    Also with `and` for the `for`; the total must be of the same unit as what the verb has first.
    """
    for at in range(3, len(units) - 3):
        if units[at].low != "for" or units[at + 1].low != "a":
            continue
        of = next((i for i in range(at + 2, min(at + 5, len(units) - 1)) if units[i].low == "of"), 0)
        if (
            not of
            or units[of - 1].low not in SUMS
            or any(units[i].op and units[i].low != "total" for i in range(at, of))
        ):
            continue
        total, end = _amount(units, of + 1)
        first = next((i for i in range(at) if _amount(units, i)[1]), 0)
        verb = first - 1
        if not total or verb < 1 or not verb_like(units[verb]) or _amount(units, first)[0] != total:
            continue
        if any(u.op is not None and u.quantity is None for u in units[verb + 1 : at]):
            continue
        how = [i for i in range(at + 2, of - 1) if units[i].low == "worldwide"]
        if of - at - 3 > len(how):
            continue
        body = at - 1 if units[at - 1].low == "," else at
        joint = max((i for i in range(first, body) if units[i].low == "and" and units[i - 1].low == ","), default=0)
        listed = [i for i in range(body) if i != joint]
        amount = list(range(of + 1, end))
        yield [*range(verb + 1), *amount, *how, *range(end, len(units))]
        if joint:
            yield [*listed, joint - 1, joint, *amount, *how, *range(end, len(units))]
            yield [*listed, joint - 1, joint, *range(at + 1, len(units))]


def _amount(units: Sequence[Unit], at: int) -> tuple[str, int]:
    """The unit of the amount that begins at `at`, a currency or what is counted, and the index after it; 0 if none."""
    if at + 1 >= len(units):
        return "", 0
    unit = units[at]
    if unit.quantity is None or unit.quantity.kind != "number" or unit.timed:
        return "", 0
    following = units[at + 1]
    if following.cls == OPEN and not following.name and following.key != "worldwid":
        return following.key, at + 2
    return "", 0
