"""What a derivation finds: the places of the claim's words, what was dropped, and what stands in the way."""

from __future__ import annotations

from typing import NamedTuple

from quizkit.proof.gaps.words import Dropped


class Obstacle(NamedTuple):
    """Why a derivation fails: a code, words, and unit indices in claim and sentence (-1 where none)."""

    code: str
    why: str
    claim_first: int = -1
    claim_last: int = -1
    first: int = -1
    last: int = -1


class Derivation(NamedTuple):
    """The places found for the claim's units, what was dropped, and the obstacle if there is one."""

    places: tuple[int, ...] = ()
    claimed: tuple[int, ...] = ()
    dropped: tuple[Dropped, ...] = ()
    obstacle: Obstacle | None = None
    added: tuple[int, ...] = ()
    pointer: tuple[int, int] | None = None
    subject: int = -1
    voiced: str = ""
    matched: int = 0
