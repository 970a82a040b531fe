"""What rules look at: a bank, and what several of them need to know of it, found out once."""

from __future__ import annotations

from functools import cached_property

from quizkit.bank.model import Bank
from quizkit.check.quotes import Quote, locate_quotes


class Subject:
    """A bank under check."""

    def __init__(self, bank: Bank) -> None:
        self.bank = bank

    @cached_property
    def quotes(self) -> tuple[Quote, ...]:
        """Its quotes, located."""
        return tuple(locate_quotes(self.bank))
