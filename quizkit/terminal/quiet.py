"""What is typed while no prompt is there waits for the next one: it is not written across the screen, nor edited."""

from __future__ import annotations

import atexit
import signal
import sys
from functools import cache, partial
from typing import Any

try:
    import termios
except ImportError:  # not a Unix: there a console echoes nothing of itself
    termios = None  # type: ignore[assignment]

_ENDED = 128 + signal.SIGTERM
_LOCAL, _CHARACTERS = 3, 6  # where a terminal's attributes have its local flags and its control characters


@cache
def quiet_terminal() -> None:
    """From now until the program ends the terminal neither echoes keys, gathers them into lines, nor interrupts.

    A line that the terminal itself edits could lose the end of a paste, and a prompt would wait for that for ever.
    Ctrl-C waits for the next prompt like any key, so that nothing is broken off while an answer is being kept.
    """
    before = _attributes()
    if before is None:
        return
    atexit.register(partial(_set, before))
    # Ended from outside, the program would leave the terminal mute.
    signal.signal(signal.SIGTERM, _end)
    quiet = [*before]
    quiet[_LOCAL] &= ~(termios.ECHO | termios.ICANON | termios.ISIG)
    quiet[_CHARACTERS] = [*before[_CHARACTERS]]
    quiet[_CHARACTERS][termios.VMIN], quiet[_CHARACTERS][termios.VTIME] = 1, 0
    _set(quiet)


def _attributes() -> list[Any] | None:
    """The terminal's attributes, None where input comes from none."""
    if termios is None:
        return None
    try:
        return termios.tcgetattr(sys.stdin)
    except (termios.error, ValueError):
        return None


def _set(attributes: list[Any]) -> None:
    # Now, and not when all is written: a terminal that was closed never says so.
    termios.tcsetattr(sys.stdin, termios.TCSANOW, attributes)


def _end(number: int, frame: object) -> None:
    sys.exit(_ENDED)
