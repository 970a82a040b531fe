"""What a question claims of its source: the sentences and pairs of words that a proof has to show."""

from __future__ import annotations

from typing import NamedTuple

from quizkit.bank.nodes import Step

Route = tuple[Step, ...]


class Statement(NamedTuple):
    """The source says `text`."""

    text: str
    route: Route


class Falsehood(NamedTuple):
    """The source does not say `text`, which is printed as a false statement."""

    text: str
    route: Route


class Key(NamedTuple):
    """The source answers the stem with `answer`, and with none of `others`.

    `unit` is what a number counts or measures; `is_shown` is false for an answer that is accepted
    beside the key.
    """

    answer: str
    others: tuple[str, ...]
    route: Route
    unit: str = ""
    is_shown: bool = True


class Pairing(NamedTuple):
    """The source puts `left` and `right` together, and neither with another of its side."""

    left: str
    right: str
    other_lefts: tuple[str, ...]
    other_rights: tuple[str, ...]
    part: int
    route: Route


class Order(NamedTuple):
    """The source names the texts in this order, or gives them dates that rise."""

    texts: tuple[str, ...]
    route: Route


Claim = Statement | Falsehood | Key | Pairing | Order
