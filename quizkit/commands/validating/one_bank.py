"""The outcome of checking one bank: kept from an earlier run where nothing has changed."""

from __future__ import annotations

from pathlib import Path

from quizkit.check.outcome import Outcome
from quizkit.commands.validating.cache import Cache
from quizkit.commands.validating.settings import STANDARD_INPUT, Settings


def checked(path: Path, settings: Settings, cache: Cache | None = None) -> Outcome:
    """The outcome of checking the bank in a file: the kept one, where nothing has changed. Raises UnknownRule."""
    entry = None
    if cache and path != STANDARD_INPUT and not settings.verbose:
        entry = cache.entry(path, (settings.select, settings.ignored_in(path)))
        kept = cache.outcome(entry) if entry else None
        if kept:
            return kept
    # A bank of which nothing has changed needs none of this.
    from quizkit.commands.validating import proving

    bank = proving.read_again(entry.data, path) if entry else proving.read(path, settings)
    outcome = proving.check(bank, settings)
    if cache and entry:
        cache.keep(entry, bank, outcome)
    return outcome
