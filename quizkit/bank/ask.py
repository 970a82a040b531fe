"""What a question puts before a person: a few forms, each answered by a tuple of texts.

A response is always a tuple of texts, so that events can be kept, compared and shown alike for
every question type: the option chosen, the options chosen, what was typed for each gap, the
right-hand text for each left-hand one, the items in the order they were put.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

Response = tuple[str, ...]


class PickOne(NamedTuple):
    """Choose one of the options; `labels` are what is shown in their place, where that is another text."""

    options: tuple[str, ...]
    labels: tuple[str, ...] = ()

    @property
    def shown(self) -> tuple[str, ...]:
        """What the person sees and chooses from, in the order of the options."""
        return self.labels or self.options


class PickMany(NamedTuple):
    """Choose any number of the options."""

    options: tuple[str, ...]


class Write(NamedTuple):
    """Type an answer; `unit` is shown behind the line when it goes without saying.

    `problem` gives a sentence for a text that is no answer at all (no number where one is asked
    for), and nothing for one that can be marked.
    """

    unit: str = ""
    problem: Callable[[str], str] = lambda typed: ""


class Fill(NamedTuple):
    """Type what belongs in each gap; `texts` stand before, between and behind the gaps."""

    texts: tuple[str, ...]

    @property
    def gaps(self) -> int:
        return len(self.texts) - 1

    def text(self, response: Response = (), current: int | None = None) -> str:
        """The text with its gaps numbered, those that have a response filled."""
        pieces = [self.texts[0]]
        for index, after in enumerate(self.texts[1:]):
            if index < len(response):
                pieces.append(f"[{response[index]}]")
            else:
                pieces.append(f"____({index + 1})" if self.gaps > 1 else "____")
            pieces.append(after)
        return "".join(pieces)


class Match(NamedTuple):
    """Choose one of `rights` for each of `lefts`; each right-hand text is used at most once."""

    lefts: tuple[str, ...]
    rights: tuple[str, ...]


class Arrange(NamedTuple):
    """Put the items in order."""

    items: tuple[str, ...]


Ask = PickOne | PickMany | Write | Fill | Match | Arrange
