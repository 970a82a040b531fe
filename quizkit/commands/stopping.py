"""How a command ends that could not run, or whose share is too small."""

from __future__ import annotations

import sys

ENOUGH, TOO_FEW, COULD_NOT_RUN = 0, 1, 2


def stop(message: str) -> int:
    """Say why on standard error; gives the exit code."""
    print(f"quizkit: {message}", file=sys.stderr)
    return COULD_NOT_RUN


def compared(percent: float, least: float) -> int:
    """Whether a share is what `--fail-under` asks for; where it is less, that is said, for whoever reads a log."""
    if percent >= least:
        return ENOUGH
    # Rounded down, so that it never looks like enough.
    print(f"quizkit: {int(percent * 10) / 10:g} % is under the {least:g} % of `--fail-under`", file=sys.stderr)
    return TOO_FEW
