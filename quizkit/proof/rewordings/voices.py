"""The other voice: `Curie discovered radium` and `Radium was discovered by Curie` say the same."""

from __future__ import annotations

from collections.abc import Iterator

from quizkit.proof.analysis import Sentence, verb_like
from quizkit.proof.units import ADVERB, AUXILIARY, MARK, OPEN, PREPOSITION, PRONOUN, Unit


def voices(claim: Sentence, sentence: Sentence) -> Iterator[tuple[Sentence, bool]]:
    """The claim in the other voice, and whether it leaves out who did it (`Radium was discovered`)."""
    units = claim.units
    body = len(units)
    while body and units[body - 1].cls == MARK:
        body -= 1
    if any(
        (u.cls == MARK and u.low not in '".') or u.cls in ("rel", "sub") or (u.op is not None and not u.name)
        for u in units[:body]
    ):
        return
    held = _held(sentence)
    verbs = [i for i in range(1, body) if not units[i].name and (verb_like(units[i]) or units[i].key in held)]
    if len(verbs) != 1:
        return
    verb = verbs[0]
    auxiliaries = [i for i in range(body) if units[i].cls == AUXILIARY]
    if not auxiliaries and "by" in sentence.keys:
        by = next(sentence.units[sentence.slots[p]] for p in sentence.keys["by"])
        taken = verb + 1
        if taken >= body or units[taken].cls == PREPOSITION or units[taken].timed:
            return
        end = _object_end(units, taken, body)
        subject = verb
        while subject > 1 and (units[subject - 1].cls == ADVERB or units[subject - 1].low == "first"):
            subject -= 1
        done = (*units[subject:verb], units[verb])
        yield _made(claim, (*units[taken:end], *done, by, *units[:subject], *units[end:body])), False
        if end < body:
            yield _made(claim, (*units[taken:end], *done, *units[end:body], by, *units[:subject])), False
            yield _made(claim, (*units[taken:body], *done, by, *units[:subject])), False  # the villa near Vicenza
    elif len(auxiliaries) == 1 and auxiliaries[0] == verb - 1 and units[verb - 1].low in claim.tables.copulas:
        if verb + 2 < body and units[verb + 1].low == "by":
            end = _object_end(units, verb + 2, body)
            done_by = _told_now(units[verb], sentence) if units[verb - 1].value == "present" else units[verb]
            if done_by is not None:
                yield _made(claim, (*units[verb + 2 : end], done_by, *units[: verb - 1], *units[end:body])), False
        elif units[verb - 1].value == "past" and not any(u.low == "by" for u in units):
            yield _made(claim, (units[verb], *units[: verb - 1], *units[verb + 1 : body])), True


def _told_now(participle: Unit, sentence: Sentence) -> Unit | None:
    """The present of a verb, as the sentence has it: produce, for `is produced`; None where it has the past alone."""
    present = (u for u in sentence.units if u.key == participle.key and not verb_like(u) and not u.name)
    return next(present, None)


def _held(sentence: Sentence) -> frozenset[str]:
    """The keys of what the sentence says is done by someone in the present: own, of `is owned by`."""
    units = sentence.units
    return frozenset(
        units[at].key for at in range(1, len(units)) if units[at - 1].low in ("is", "are") and verb_like(units[at])
    )


def agent_before(sentence: Sentence, verb: int) -> bool:
    """Whether unit `verb` is an active past with its subject directly before it: `Curie [first] discovered`."""
    units = sentence.units
    if not verb_like(units[verb]) or units[verb].low in _PARTICIPLES:
        return False
    at = verb - 1
    while at >= 0 and units[at].cls == ADVERB and units[at].op is None:
        at -= 1
    return at >= 0 and (units[at].cls == PRONOUN or (units[at].cls == OPEN and (units[at].name or at > 0)))


# Forms that are participles only; a noun before them is no subject.
_PARTICIPLES = frozenset(
    "known seen taken given written made done gone been shown drawn driven eaten fallen grown spoken stolen thrown "
    "worn broken chosen frozen hidden forgotten begun sung drunk swum".split()
)


def _object_end(units: tuple[Unit, ...], start: int, body: int) -> int:
    while start < body and (units[start].cls != PREPOSITION or units[start].low == "of") and not units[start].timed:
        start += 1
    return start


def _made(claim: Sentence, units: tuple[Unit, ...]) -> Sentence:
    made = Sentence(claim.text, claim.tables, units)
    made.question = claim.question
    return made
