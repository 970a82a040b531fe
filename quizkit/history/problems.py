"""What can go wrong with the store, for those who have not loaded it."""

from __future__ import annotations

from quizkit.translation import _


class StoreProblem(Exception):
    """The store cannot be used. The message says why and what to do."""


class StoreDamaged(StoreProblem):
    """The store's file is damaged: part of it cannot be read."""


class GoneOnElsewhere(StoreProblem):
    """A session was gone on with, or forgotten, by another program; the store itself is well."""


def cannot_be_used(place: object, reason: str) -> str:
    """What is said of a store that cannot be used."""
    return _("{place} cannot be used: {reason}").format(place=place, reason=reason)
