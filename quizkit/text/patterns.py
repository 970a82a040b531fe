"""Regular expressions that are compiled when they are first used, so that loading stays quick."""

from __future__ import annotations

import re
from typing import Any


class LazyPattern:
    """Behaves as the compiled pattern: its methods are there once the first of them is asked for."""

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self._source = (pattern, flags)

    def __getattr__(self, name: str) -> Any:
        compiled = re.compile(*self._source)
        # Kept on the object, so that from now on nothing stands between a call and its pattern.
        for method in ("match", "fullmatch", "search", "finditer", "findall", "split", "sub", "pattern"):
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


def lazy(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """A pattern that is compiled at its first use."""
    return LazyPattern(pattern, flags)  # type: ignore[return-value]
