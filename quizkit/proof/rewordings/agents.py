"""Who did it, told by what that makes of a person: `Ada was the founder of the firm` as `Ada founded the firm`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quizkit.proof.analysis import Sentence
from quizkit.proof.rewordings.made import Changed, changed
from quizkit.proof.units import ARTICLE, MARK, OPEN, Unit

_DID = {
    "founder": "founded", "author": "wrote", "inventor": "invented", "discoverer": "discovered", "builder": "built",
    "composer": "composed", "designer": "designed", "creator": "created", "translator": "translated",
    "winner": "won", "conqueror": "conquered", "murderer": "murdered", "killer": "killed", "producer": "produced",
}  # fmt: skip


def agents(sentence: Sentence) -> Iterator[Changed]:
    """The sentence with the verb, after a copula or between commas behind a name."""
    units = sentence.units
    at = next((i for i in range(2, len(units) - 2) if units[i].low in _DID and units[i + 1].low == "of"), 0)
    if not at or units[at - 1].cls != ARTICLE:
        return
    did = (_DID[units[at].low], at)
    link = at - 2
    if units[link].low in ("is", "was") and _plain(units, range(link)):
        yield changed(units, range(link), did, range(at + 2, len(units)))
    elif units[link].low == "," and _plain(units, range(link)):
        end = next((i for i in range(at + 2, len(units)) if units[i].cls == MARK), len(units))
        stop = [len(units) - 1] if units[-1].cls == MARK else []
        yield changed(units, range(link), did, range(at + 2, end), stop)


def _plain(units: Sequence[Unit], who: range) -> bool:
    """Whether the subject is one person or thing, and nothing else stands before it."""
    return len(who) > 0 and all(units[i].cls in (OPEN, ARTICLE) and units[i].op is None for i in who)
