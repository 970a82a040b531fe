"""Questions as YAML text that reads back as it was meant, for the commands that write banks."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

# Plain where no reader of YAML could take it for anything but a text, or for a number that the format reads
# as one. Sign and space decide most of it: `: `, ` #`, brackets and quotes never stand in a plain text.
_PLAIN = re.compile(r"[^\W_](?:[\w ,.;()/%’“”'+-]|:(?=\S)|[?!])*", re.UNICODE)
_SPECIAL = frozenset("null ~ yes no on off y n".split())


def scalar(text: str, inside_list: bool = False) -> str:
    """A text as one YAML scalar on one line, without quotes where it needs none.

    `inside_list` says that it stands in `[…]`, where a comma parts.
    """
    plain = _PLAIN.fullmatch(text) and text == text.strip() and text.casefold() not in _SPECIAL
    if plain and not (inside_list and re.search(r"[,:]", text)) and not text.endswith(":"):
        return text
    return json.dumps(text, ensure_ascii=False)


def question_text(fields: Mapping[str, Any], indent: str = "") -> str:
    """A question as an item of the list `questions`, its lines ended by newlines, indented as asked."""
    lines = list(_fields(fields))
    first = f"{indent}- {lines[0]}"
    return "\n".join([first, *(f"{indent}  {line}" for line in lines[1:])]) + "\n"


def _fields(fields: Mapping[str, Any]) -> Iterator[str]:
    for name, value in fields.items():
        if isinstance(value, dict) and name in ("correction", "terms"):
            inner = ", ".join(f"{scalar(key, True)}: {scalar(text, True)}" for key, text in value.items())
            yield f"{name}: {{{inner}}}"
        elif isinstance(value, list) and name == "tags":
            yield f"{name}: [{', '.join(scalar(item, True) for item in value)}]"
        elif isinstance(value, dict):
            yield f"{name}:"
            yield from (f"  {line}" for line in _fields(value))
        elif isinstance(value, list):
            yield f"{name}:"
            for item in value:
                lines = list(_fields(item)) if isinstance(item, dict) else [scalar(item)]
                yield f"- {lines[0]}"
                yield from (f"  {line}" for line in lines[1:])
        else:
            yield f"{name}: {scalar(value)}"
