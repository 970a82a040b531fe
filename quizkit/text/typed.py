"""A path or a name as it is typed in a shell, so that a command can be copied from a message and works."""

from __future__ import annotations

import re
import shlex

# What no shell takes for anything but itself.
_PLAIN = re.compile(r"[\w@%+=:,./\\-]+")
# What a shell still minds between double quotes, which all shells have.
_MINDED = re.compile(r"[\"$`\\!\x00-\x1f]")


def as_typed(path: object) -> str:
    """The text of a path, in quotes where it has a space or a sign in it that means something to a shell."""
    text = str(path)
    if _PLAIN.fullmatch(text):
        return text
    return shlex.quote(text) if _MINDED.search(text) else f'"{text}"'
