"""An id for a question that has none yet."""

from __future__ import annotations

import re
import unicodedata

_LONGEST = 40


def suggested_id(stem: str, taken: set[str]) -> str:
    """An id from the first words of a stem that no question has: letters, digits and “-”."""
    plain = unicodedata.normalize("NFKC", stem).casefold()
    words = re.findall(r"\w+", plain.replace("_", " "))
    base = words[0][:_LONGEST] if words else "question"
    for word in words[1:]:
        if len(base) + 1 + len(word) > _LONGEST:
            break
        base += f"-{word}"
    number = 2
    made = base
    while made in taken:
        made = f"{base}-{number}"
        number += 1
    return made
