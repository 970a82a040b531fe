"""`The roof of the chapel` and `the chapel's roof` say the same."""

from __future__ import annotations

from collections.abc import Iterator

from quizkit.proof.analysis import Sentence, verb_like
from quizkit.proof.units import ARTICLE, CLITIC, OPEN, QUANTITY, Unit


def possessives(claim: Sentence, sentence: Sentence, body: int) -> Iterator[Sentence]:
    """The claim with `A's B` for `the B of A`, or the other way round; only with a name for A."""
    units = claim.units
    for at in range(1, body - 1):
        unit = units[at]
        if unit.cls == CLITIC and unit.low == "'s" and units[at - 1].name and "of" in sentence.keys:
            start = at - 1
            while start > 0 and units[start - 1].name and not units[start].glued:
                start -= 1
            yield from _of(claim, sentence, start, at, body)
        elif unit.cls == CLITIC and unit.low == "'s" and units[at - 1].cls == OPEN and "of" in sentence.keys:
            start = at - 1
            while start > 0 and units[start - 1].cls == OPEN:
                start -= 1
            if start and units[start - 1].low == "the":
                yield from _of(claim, sentence, start - 1, at, body)
        elif unit.low == "of" and "'s" in sentence.keys:
            end = at + 1
            while end < body and (units[end].cls == ARTICLE or units[end].name):
                end += 1
            common = end
            while common < body and end == at + 2 and units[common].cls == OPEN and not verb_like(units[common]):
                common += 1
            end = common
            start = at
            while start > 0 and units[start - 1].cls == OPEN and not verb_like(units[start - 1]):
                start -= 1
            if (
                end > at + 1
                and units[end - 1].cls == OPEN
                and 0 <= start < at
                and (start == 0 or units[start - 1].low == "the")
            ):
                owner = units[at + 1 : end]
                clitic = next(u for u in sentence.units if u.key == "'s")
                head = units[: start - 1] if start else ()
                yield _made(claim, (*head, *owner, clitic, *units[start:at], *units[end:body]))


def _of(claim: Sentence, sentence: Sentence, start: int, clitic: int, body: int) -> Iterator[Sentence]:
    """The claim with `B of A` for `A's B`, where A begins at unit `start`."""
    units = claim.units
    end = _noun_phrase(units, clitic + 1, body)
    if end > clitic + 1:
        of = next(u for u in sentence.units if u.key == "of")
        yield _made(claim, (*units[:start], *units[clitic + 1 : end], of, *units[start:clitic], *units[end:body]))


def _noun_phrase(units: tuple[Unit, ...], at: int, body: int) -> int:
    while at < body and units[at].cls in (OPEN, QUANTITY) and units[at].op is None:
        if verb_like(units[at]):
            break
        at += 1
    return at


def _made(claim: Sentence, units: tuple[Unit, ...]) -> Sentence:
    made = Sentence(claim.text, claim.tables, units)
    made.question = claim.question
    return made
