"""What is typed before a prompt is ready waits for it, and is not written across the screen."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

try:
    import termios
except ImportError:  # not a Unix: there a console echoes nothing of itself
    termios = None  # type: ignore[assignment]

_FLAGS = 3  # where a terminal's attributes have its local flags


@contextmanager
def without_echo() -> Iterator[None]:
    """The terminal does not write back what is typed, until this ends."""
    before = _attributes()
    if before is None:
        yield
        return
    quiet = [*before]
    quiet[_FLAGS] &= ~termios.ECHO
    termios.tcsetattr(sys.stdin, termios.TCSADRAIN, quiet)
    try:
        yield
    finally:
        termios.tcsetattr(sys.stdin, termios.TCSADRAIN, before)


def _attributes() -> list[Any] | None:
    """The terminal's attributes, None where input comes from none."""
    if termios is None:
        return None
    try:
        return termios.tcgetattr(sys.stdin)
    except (termios.error, ValueError):
        return None
