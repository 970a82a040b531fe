"""The prompts of prompt_toolkit, with one way to be interrupted."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

from prompt_toolkit.formatted_text import StyleAndTextTuples
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent
from prompt_toolkit.keys import Keys

from quizkit.terminal.listing import Choosing as Choosing
from quizkit.terminal.listing import Listing as Listing
from quizkit.terminal.prompter import Interrupted, Reply, Timer, time_left
from quizkit.terminal.resizing import Resizing as Resizing
from quizkit.terminal.theme import worn
from quizkit.terminal.watch import watch
from quizkit.translation import _


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
    """A yes or a no, by one key: a letter of the person's language or of English. Raises Interrupted."""
    from prompt_toolkit import PromptSession

    letters = {word[0]: answer for answer, words in ((True, _("y yes")), (False, _("n no"))) for word in words.split()}
    letters |= {"y": True, "n": False}
    bindings = KeyBindings()
    bindings.add(Keys.Any)(lambda event: None)  # other keys do nothing
    for letter in letters:
        for key in {letter, letter.upper()}:
            bindings.add(key)(partial(_answer, letter))
    shown = (_("[Y/n]") if default else _("[y/N]")).strip("[]")
    prompt: StyleAndTextTuples = [
        ("class:qmark", pointer),
        ("class:question", f" {message} "),
        ("class:instruction", f"({shown}) "),
    ]
    session: PromptSession[str] = PromptSession(prompt, style=worn().prompt(), key_bindings=bindings)
    with _interruptions():
        return letters.get(session.app.run(), default)


def _answer(letter: str, event: KeyPressEvent) -> None:
    event.current_buffer.text = letter
    event.app.exit(result=letter)


@contextmanager
def _interruptions() -> Iterator[None]:
    try:
        yield
    except KeyboardInterrupt:
        raise Interrupted(input_ended=False) from None
    except EOFError:
        raise Interrupted(input_ended=True) from None
