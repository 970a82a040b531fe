"""What can go wrong with the store, for those who have not loaded it."""

from __future__ import annotations


class StoreProblem(Exception):
    """The store cannot be used. The message says why and what to do."""


class StoreDamaged(StoreProblem):
    """The store's file is damaged: part of it cannot be read."""
