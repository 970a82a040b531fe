"""How a command ends that could not run."""

from __future__ import annotations

import sys

COULD_NOT_RUN = 2


def stop(message: str) -> int:
    """Say why on standard error; gives the exit code."""
    print(f"quizkit: {message}", file=sys.stderr)
    return COULD_NOT_RUN
