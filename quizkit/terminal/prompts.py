"""The prompts of prompt_toolkit and questionary, with one way to be interrupted."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

from prompt_toolkit.formatted_text import StyleAndTextTuples

from quizkit.terminal.listing import Choosing as Choosing
from quizkit.terminal.listing import Listing as Listing
from quizkit.terminal.prompter import Interrupted, Reply, Timer, time_left
from quizkit.terminal.resizing import Resizing as Resizing
from quizkit.terminal.theme import worn
from quizkit.terminal.watch import watch


def ask_list(listing: Listing) -> Reply:
    """The reply to a list. Raises Interrupted."""
    with _interruptions():
        return listing.run()


def ask_text(label: str, pointer: str, timer: Timer | None = None, resizing: Resizing | None = None) -> str:
    """A line as it was typed, empty for Enter alone or Escape and Enter. Raises Interrupted and TimeUpError."""
    from prompt_toolkit import PromptSession

    def message() -> StyleAndTextTuples:
        above = resizing.lines() if resizing else []
        lines = [part for line in above for part in [*line, ("", "\n")]]
        return [*lines, ("class:qmark", pointer), ("class:question", f" {label}  " if label else "  ")]

    session: PromptSession[str] = PromptSession(
        message,
        style=worn().prompt(),
        rprompt=None if timer is None else lambda: [("class:timer", time_left(timer()))],
        refresh_interval=0 if timer is None else 1.0,
    )
    if resizing:
        resizing.watch(session.app)
    with _interruptions():
        return session.app.run(pre_run=partial(watch, timer) if timer else None)


def ask_yes_or_no(message: str, default: bool, pointer: str) -> bool:
    """A yes or a no. Raises Interrupted."""
    import questionary

    with _interruptions():
        return bool(questionary.confirm(message, default=default, qmark=pointer, style=worn().prompt()).unsafe_ask())


@contextmanager
def _interruptions() -> Iterator[None]:
    try:
        yield
    except KeyboardInterrupt:
        raise Interrupted(input_ended=False) from None
    except EOFError:
        raise Interrupted(input_ended=True) from None
