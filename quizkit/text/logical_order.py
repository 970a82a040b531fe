"""The order that gives no key away: by number, or by alphabet."""

from __future__ import annotations

from quizkit.text.fold import fold
from quizkit.text.numbers import read_number
from quizkit.text.patterns import lazy

# At most fifteen, so that no text makes a number that takes long to read.
_DIGITS = lazy(r"([0-9]{1,15})")


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
