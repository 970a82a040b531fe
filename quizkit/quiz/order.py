"""The order of questions and options: from a seed, the same on every machine and in every version."""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import blake2b

from quizkit.bank.model import Question, Shuffle
from quizkit.text.logical_order import in_logical_order


def shuffled(texts: Iterable[str], seed: int, salt: str = "") -> tuple[str, ...]:
    """Texts in an order that seed and salt decide, uniform over all orders.

    Each text is placed by a digest of its own, so that a text which is added or taken away
    leaves the order of the others as it is.
    """
    return tuple(sorted(texts, key=lambda text: (_digest(f"{seed}\0{salt}\0{text}"), text)))


def _digest(text: str) -> bytes:
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).digest()


def option_order(question: Question, seed: int, shuffle: bool) -> Shuffle:
    """How the options of one question are ordered in a session."""
    if not shuffle:
        return in_logical_order
    return lambda texts: shuffled(texts, seed, question.id)
