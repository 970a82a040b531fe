"""The prompts: a typed line and a yes or no by questionary, a list; and one way to be interrupted.

questionary is told to ask unsafely: else it would take Ctrl-C for an answer, and say so in words of its own.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, Any

from prompt_toolkit.filters import is_done
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent, merge_key_bindings
from prompt_toolkit.layout import ConditionalContainer, Container, FormattedTextControl, HSplit, Layout, Window

from quizkit.terminal.list_lines import ListLines
from quizkit.terminal.list_prompt import ListPrompt
from quizkit.terminal.prompter import Interrupted, Reply, Timer, time_left
from quizkit.terminal.resizing import Resizing
from quizkit.terminal.theme import worn
from quizkit.terminal.watch import watch
from quizkit.translation import _

if TYPE_CHECKING:
    from questionary import Question


def ask_list(
    lines: ListLines, rows_above: int = 0, timer: Timer | None = None, resizing: Resizing | None = None
) -> Reply:
    """The reply to a list. Raises Interrupted and TimeUpError."""
    with _interruptions():
        return ListPrompt(lines, rows_above, timer, resizing).run()


def ask_text(label: str, pointer: str, timer: Timer | None = None, resizing: Resizing | None = None) -> str:
    """A line as it was typed, empty for Enter alone or Escape and Enter. Raises Interrupted and TimeUpError."""
    import questionary

    question = questionary.text(
        label, qmark=pointer, style=worn().prompt(), refresh_interval=0 if timer is None else 1.0
    )
    application, above = question.application, list[Container]()
    if resizing:
        resizing.watch(application)
        above.append(resizing.container(application))
    if timer:
        application.pre_run_callables.append(partial(watch, timer))
        above.append(_clock(timer))
    application.layout = Layout(HSplit([*above, application.layout.container]), application.layout.current_window)
    return str(_answer_to(question))


def _clock(timer: Timer) -> Container:
    """The time that is left, above the line, where nothing that is typed can cover it."""
    text = FormattedTextControl(lambda: [("class:timer", time_left(timer()))])
    return ConditionalContainer(Window(text, height=1), ~is_done)


def ask_yes_or_no(message: str, default: bool, pointer: str) -> bool:
    """A yes or a no, by one key: a letter of the person's language or of English. Raises Interrupted.

    The prompt erases itself, for it would leave an English word behind: who asks shows what was answered.
    """
    import questionary

    question = questionary.confirm(
        message, default=default, qmark=pointer, style=worn().prompt(), instruction=yes_or_no(default)
    )
    application = question.application
    application.erase_when_done = True
    application.key_bindings = merge_key_bindings([application.key_bindings or KeyBindings(), _letters()])
    return bool(_answer_to(question))


def yes_or_no(default: bool) -> str:
    """What stands behind a question: the letters of yes and no, that of Enter in capitals."""
    letters = _("[Y/n]") if default else _("[y/N]")
    return f"({letters.strip('[]')}) "


def _letters() -> KeyBindings:
    """The keys of yes and no in the person's language; questionary knows those of English."""
    bindings = KeyBindings()
    for answer, words in ((True, _("y yes")), (False, _("n no"))):
        for letter in {word[0] for word in words.split()} - {"y", "n"}:
            for key in {letter, letter.upper()}:
                bindings.add(key)(partial(_exit, answer))
    return bindings


def _exit(answer: bool, event: KeyPressEvent) -> None:
    event.app.exit(result=answer)


def _answer_to(question: Question) -> Any:
    with _interruptions():
        return question.unsafe_ask()


@contextmanager
def _interruptions() -> Iterator[None]:
    try:
        yield
    except KeyboardInterrupt:
        raise Interrupted(input_ended=False) from None
    except EOFError:
        raise Interrupted(input_ended=True) from None
