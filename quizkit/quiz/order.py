"""The order of questions and options: from a seed, the same on every machine and in every version."""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import blake2b

from quizkit.bank.model import Question, Shuffle
from quizkit.text.fold import fold
from quizkit.text.numbers import read_number
from quizkit.text.patterns import lazy

# At most fifteen, so that no text makes a number that takes long to read.
_DIGITS = lazy(r"([0-9]{1,15})")


def shuffled(texts: Iterable[str], seed: int, salt: str = "") -> tuple[str, ...]:
    """Texts in an order that seed and salt decide, uniform over all orders.

    Each text is placed by a digest of its own, so that a text which is added or taken away
    leaves the order of the others as it is.
    """
    return tuple(sorted(texts, key=lambda text: (_digest(f"{seed}\0{salt}\0{text}"), text)))


def _digest(text: str) -> bytes:
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).digest()


def in_logical_order(texts: tuple[str, ...]) -> tuple[str, ...]:
    """Texts by number where all are numbers, else by alphabet: an order that gives no key away.

    By alphabet, a number inside a text counts as one: “part 2” comes before “part 10”.
    """
    numbers = [read_number(text) for text in texts]
    if all(number is not None for number in numbers):
        return tuple(text for _, text in sorted(zip(numbers, texts, strict=True), key=lambda pair: (pair[0], pair[1])))
    return tuple(sorted(texts, key=lambda text: (_natural(text), text)))


def _natural(text: str) -> list[tuple[int, str]]:
    pieces = _DIGITS.split(fold(text).casefold().lstrip("\"'([{"))
    return [(int(piece), "") if index % 2 else (-1, piece) for index, piece in enumerate(pieces)]


def option_order(question: Question, seed: int, shuffle: bool) -> Shuffle:
    """How the options of one question are ordered in a session."""
    if not shuffle:
        return in_logical_order
    return lambda texts: shuffled(texts, seed, question.id)
