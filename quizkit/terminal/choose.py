"""Which prompter suits the terminal that the program was started on."""

from __future__ import annotations

import sys
from collections.abc import Mapping

from quizkit.terminal.prompter import Prompter


def choose_prompter(environment: Mapping[str, str], plain: bool = False, to_standard_error: bool = False) -> Prompter:
    """The fancy prompter on a terminal that can redraw, else the plain one.

    Plain is also what `ACCESSIBLE` asks for (any value but 0, false and no), and what is written to standard
    error so that standard output is left to the result.
    """
    able = sys.stdin.isatty() and sys.stdout.isatty() and environment.get("TERM", "") not in ("", "dumb", "unknown")
    accessible = environment.get("ACCESSIBLE", "0").casefold() not in ("", "0", "false", "no")
    if able and not (plain or accessible or to_standard_error):
        from quizkit.terminal.fancy import FancyPrompter

        return FancyPrompter()
    from quizkit.terminal.plain import PlainPrompter

    return PlainPrompter(sys.stdin, sys.stderr if to_standard_error else sys.stdout)
