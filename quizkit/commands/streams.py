"""Standard input and output: made safe for any text, and what they can show."""

from __future__ import annotations

import io
import os
import sys

_WIDEST = 100


def prepare_streams() -> None:
    """Make reading and writing safe: a byte that is no text, or a sign that cannot be written, is shown."""
    if sys.stdin is None:
        sys.stdin = io.StringIO("")
    for stream, errors in ((sys.stdin, "replace"), (sys.stdout, "backslashreplace"), (sys.stderr, "backslashreplace")):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors=errors)


def has_colours() -> bool:
    """Whether standard output is a terminal with colours, and the person did not ask for none (no-color.org)."""
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM", "") not in ("", "dumb")


def columns() -> int:
    """How wide lines may be on standard output: the terminal's width, at most 100; 80 into a pipe."""
    from shutil import get_terminal_size

    return min(get_terminal_size().columns, _WIDEST)
