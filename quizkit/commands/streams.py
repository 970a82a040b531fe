"""Standard input and output, made safe for any text."""

from __future__ import annotations

import io
import sys


def prepare_streams() -> None:
    """Make reading and writing safe: a byte that is no text, or a sign that cannot be written, is shown."""
    if sys.stdin is None:
        sys.stdin = io.StringIO("")
    for stream, errors in ((sys.stdin, "replace"), (sys.stdout, "backslashreplace"), (sys.stderr, "backslashreplace")):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors=errors)
