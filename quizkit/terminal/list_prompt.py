"""Asks with a list on the screen, its keys and its lines brought together by prompt_toolkit.

questionary's own lists cut an option at the screen's edge, lose the middle of a list that is taller than the
screen, and have no keys for commands; so the list of a quiz stands on prompt_toolkit, as they do.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from prompt_toolkit.application import Application, get_app
from prompt_toolkit.formatted_text import StyleAndTextTuples
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent
from prompt_toolkit.keys import Keys
from prompt_toolkit.layout import FormattedTextControl, Layout, Window

from quizkit.terminal.list_lines import Line, ListLines
from quizkit.terminal.listing import Choosing
from quizkit.terminal.prompter import Reply, Timer, time_left
from quizkit.terminal.resizing import Resizing
from quizkit.terminal.theme import worn
from quizkit.terminal.watch import watch
from quizkit.text.wrap import wrap

_FEWEST_ROWS = 3
_TICK = 1.0  # seconds between two looks at the clock
_PAGE = 5

Action = Callable[[], Reply | None]


class ListPrompt:
    """One list, asked once.

    `rows_above` is how many rows of the screen show what the options belong to.
    """

    def __init__(
        self, lines: ListLines, rows_above: int = 0, timer: Timer | None = None, resizing: Resizing | None = None
    ) -> None:
        self.lines = lines
        self.listing = lines.listing
        self.rows_above = rows_above
        self.timer = timer
        self.resizing = resizing

    def run(self) -> Reply:
        """Show the list until the person answers. Raises KeyboardInterrupt, EOFError and TimeUpError."""
        application: Application[Reply] = Application(
            layout=Layout(Window(FormattedTextControl(self._draw, show_cursor=False), always_hide_cursor=True)),
            key_bindings=self._bindings(),
            style=worn().prompt(),
            include_default_pygments_style=False,  # no code is shown, and it takes long to load
            erase_when_done=True,
            refresh_interval=None if self.timer is None else _TICK,
        )
        if self.resizing:
            self.resizing.watch(application)
        return application.run(pre_run=partial(watch, self.timer) if self.timer else None)

    def _draw(self) -> StyleAndTextTuples:
        size = get_app().output.get_size()
        columns = max(size.columns - 1, 8)
        help_lines, heading = self.lines.help(columns), self.lines.head(columns)
        fixed = len(heading) + len(help_lines) + 2 + (self.timer is not None)
        above = self.resizing.lines() if self.resizing else []
        taken = len(above) or self.rows_above
        room = min(max(size.rows - taken - fixed, _FEWEST_ROWS), max(size.rows - fixed, 1))
        options = self.lines.shown(columns, room)
        # On a small screen the end of a long stem counts more than its beginning.
        above = above[max(len(above) + len(options) + fixed - size.rows, 0) :]
        lines: list[Line] = [("class:timer", time_left(self.timer()))] if self.timer else []
        lines += [("class:heading", line) for line in heading]
        lines += options
        if options or self.listing.choosing is Choosing.NONE:
            lines.append(("", ""))
        lines += [("class:help", line) for line in help_lines]
        if self.listing.notice:
            lines += [("class:notice", line) for line in wrap(self.listing.notice, columns)]
        parts: StyleAndTextTuples = [part for line in above for part in [*line, ("", "\n")]]
        for line in lines:
            parts += [line, ("", "\n")]
        return parts[:-1]

    def _bindings(self) -> KeyBindings:
        bindings = KeyBindings()
        bindings.add(Keys.ControlC, eager=True)(lambda event: event.app.exit(exception=KeyboardInterrupt))
        bindings.add(Keys.ControlD, eager=True)(lambda event: event.app.exit(exception=EOFError))
        for key, action in self._actions().items():
            bindings.add(key, eager=True)(partial(_act, action))
        bindings.add(Keys.Any)(lambda event: None)  # other keys do nothing
        return bindings

    def _actions(self) -> dict[Keys | str, Action]:
        listing = self.listing
        actions: dict[Keys | str, Action] = {Keys.ControlM: listing.answer, Keys.ControlJ: listing.answer}
        if listing.choosing is Choosing.NONE:
            actions[" "] = listing.answer
        else:
            actions |= self._moves()
        return actions | {command.key: partial(listing.command, command) for command in listing.commands}

    def _moves(self) -> dict[Keys | str, Action]:
        listing = self.listing
        actions: dict[Keys | str, Action] = {
            Keys.Home: lambda: listing.go(0),
            Keys.End: lambda: listing.go(len(listing.options)),
            Keys.PageDown: lambda: listing.go(listing.at + _PAGE),
            Keys.PageUp: lambda: listing.go(listing.at - _PAGE),
            Keys.Backspace: listing.take_back,
            " ": listing.toggle,
        }
        actions |= dict.fromkeys((Keys.Down, Keys.ControlN, "j"), partial(listing.step, 1))
        actions |= dict.fromkeys((Keys.Up, Keys.ControlP, "k"), partial(listing.step, -1))
        return actions | {digit: partial(listing.digit, digit) for digit in "0123456789"}


def _act(action: Action, event: KeyPressEvent) -> None:
    reply = action()
    if reply is not None:
        event.app.exit(result=reply)
