"""A list to choose from: wraps long options, scrolls long lists, knows the commands' keys.

questionary's own lists cut an option at the screen's edge, lose the middle of a list that is taller than the
screen, and have no keys for commands; so the list of a quiz is drawn here, with prompt_toolkit, which they stand on.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import Enum
from functools import partial

from prompt_toolkit.application import Application, get_app
from prompt_toolkit.formatted_text import StyleAndTextTuples
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent
from prompt_toolkit.keys import Keys
from prompt_toolkit.layout import FormattedTextControl, Layout, Window

from quizkit.bank.ask import Response
from quizkit.terminal.glyphs import Glyphs
from quizkit.terminal.prompter import Command, Reply, Timer, time_left
from quizkit.terminal.resizing import Resizing
from quizkit.terminal.theme import worn
from quizkit.terminal.watch import watch
from quizkit.text.visible import one_line
from quizkit.text.wrap import wrap, wrap_items
from quizkit.translation import _

_FEWEST_ROWS = 3
_TICK = 1.0  # seconds between two looks at the clock


Handler = Callable[[KeyPressEvent], None]


class Choosing(Enum):
    """What is done with the options."""

    ONE = "one"
    MANY = "many"
    ORDER = "order"
    NONE = "none"


@dataclass
class Listing:
    """The state of a list on the screen; `run` gives the reply.

    `rows_above` is how many rows of the screen show what the options belong to; `at_once` says that a
    number alone is an answer, as long as it has one digit.
    """

    options: Sequence[str]
    choosing: Choosing
    commands: Sequence[Command]
    glyphs: Glyphs
    rows_above: int = 0
    heading: str = ""
    next_word: str = ""
    timer: Timer | None = None
    at_once: bool = False
    resizing: Resizing | None = None
    at: int = 0
    ticked: list[int] = field(default_factory=list)
    digits: str = ""
    notice: str = ""

    def run(self) -> Reply:
        """Show the list until the person answers. Raises KeyboardInterrupt and EOFError."""
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

    def answered(self, columns: int) -> list[str]:
        """The lines of the options as they were when the person answered; items in their new order."""
        if self.choosing is Choosing.ORDER:
            placed = (f"{place}. {one_line(self.options[index])}" for place, index in enumerate(self.ticked, 1))
            return [f"  {line}" for text in placed for line in wrap(text, columns - 2)]
        return [line for index in range(len(self.options)) for _, line in self._option(index, columns)]

    def left(self, columns: int) -> list[str]:
        """The lines of the options when the person did not answer."""
        heading = wrap(self.heading, columns) if self.heading else []
        lines = (line for index in range(len(self.options)) for _, line in self._option(index, columns, False))
        return [*heading, *lines]

    # Drawing

    def _draw(self) -> StyleAndTextTuples:
        size = get_app().output.get_size()
        columns = max(size.columns - 1, 8)
        help_lines = wrap_items(self._help(), f" {self.glyphs.dot} ", columns)
        heading = wrap(self.heading, columns) if self.heading else []
        fixed = len(heading) + len(help_lines) + 2 + (self.timer is not None)
        above = self.resizing.lines() if self.resizing else []
        taken = len(above) or self.rows_above
        room = min(max(size.rows - taken - fixed, _FEWEST_ROWS), max(size.rows - fixed, 1))
        options = self._visible_options(columns, room)
        # On a small screen the end of a long stem counts more than its beginning.
        above = above[max(len(above) + len(options) + fixed - size.rows, 0) :]
        lines: StyleAndTextTuples = [part for line in above for part in [*line, ("", "\n")]]
        if self.timer:
            lines += [("class:timer", time_left(self.timer())), ("", "\n")]
        for line in heading:
            lines += [("class:heading", line), ("", "\n")]
        for style, line in options:
            lines += [(style, line), ("", "\n")]
        if self.options or self.choosing is Choosing.NONE:
            lines.append(("", "\n"))
        for line in help_lines:
            lines += [("class:help", line), ("", "\n")]
        if self.notice:
            for line in wrap(self.notice, columns):
                lines += [("class:notice", line), ("", "\n")]
        return lines[:-1]

    def _visible_options(self, columns: int, room: int) -> list[tuple[str, str]]:
        """The lines of the options that fit, the one pointed at among them, and what is out of sight."""
        drawn = [self._option(index, columns) for index in range(len(self.options))]
        first, last, used = self.at, self.at, len(drawn[self.at]) if drawn else 0
        if sum(map(len, drawn)) <= room:
            return [line for option in drawn for line in option]
        room = max(room - 2, 1)
        while True:
            # Grow to the side that has shown less, so that the option stays in the middle.
            below = last + 1 < len(drawn) and used + len(drawn[last + 1]) <= room
            above = first > 0 and used + len(drawn[first - 1]) <= room
            if below and (last - self.at <= self.at - first or not above):
                last += 1
                used += len(drawn[last])
            elif above:
                first -= 1
                used += len(drawn[first])
            else:
                break
        shown = [line for option in drawn[first : last + 1] for line in option]
        hidden_below = len(drawn) - last - 1
        top = ("class:help", f"  {self.glyphs.up} " + _("{number} more").format(number=first)) if first else ("", "")
        bottom = (
            ("class:help", f"  {self.glyphs.down} " + _("{number} more").format(number=hidden_below))
            if hidden_below
            else ("", "")
        )
        return [top, *shown, bottom]

    def _option(self, index: int, columns: int, points: bool = True) -> list[tuple[str, str]]:
        number = f"{index + 1:{len(str(len(self.options)))}}"
        pointed = points and index == self.at
        lead = f"{self.glyphs.pointer if pointed else ' '} {number} {self._tick(index)} "
        style = "class:pointed" if pointed else "class:option"
        lines = wrap(one_line(self.options[index]), columns - len(lead))
        return [(style, (lead if place == 0 else " " * len(lead)) + line) for place, line in enumerate(lines)]

    def _tick(self, index: int) -> str:
        match self.choosing:
            case Choosing.MANY:
                return "[x]" if index in self.ticked else "[ ]"
            case Choosing.ORDER:
                place = f"{self.ticked.index(index) + 1}." if index in self.ticked else "__"
                return place.rjust(len(str(len(self.options))) + 1)
        return ""

    def _help(self) -> list[str]:
        arrows, answer = f"{self.glyphs.up}{self.glyphs.down}", _("enter answer")
        numbers = f"1{self.glyphs.dash}{len(self.options)}" if len(self.options) > 1 else "1"
        if self.at_once:
            answer = _("enter {what}").format(what=_("choose"))
        ways = {
            Choosing.ONE: [_("{arrows} or {numbers} choose").format(arrows=arrows, numbers=numbers), answer],
            Choosing.MANY: [_("{numbers} or space tick").format(numbers=numbers), answer],
            Choosing.ORDER: [
                _("{numbers} or space in the right order").format(numbers=numbers),
                _("backspace takes back"),
                answer,
            ],
            Choosing.NONE: [_("enter {what}").format(what=self.next_word or _("next"))],
        }[self.choosing]
        return ways + [f"{command.key} {_(command.word)}" for command in self.commands]

    # Keys

    def _bindings(self) -> KeyBindings:
        bindings = KeyBindings()
        for key, handler in self._handlers().items():
            bindings.add(key, eager=True)(handler)
        bindings.add(Keys.Any)(lambda event: None)  # other keys do nothing
        return bindings

    def _handlers(self) -> dict[Keys | str, Handler]:
        handlers: dict[Keys | str, Handler] = {
            Keys.ControlC: lambda event: event.app.exit(exception=KeyboardInterrupt),
            Keys.ControlD: lambda event: event.app.exit(exception=EOFError),
            Keys.ControlM: self._answer,
            Keys.ControlJ: self._answer,
        }
        if self.choosing is Choosing.NONE:
            handlers[" "] = self._answer
        else:
            handlers |= self._move_handlers()
        for command in self.commands:
            handlers[command.key] = partial(self._leave, command)
        return handlers

    def _move_handlers(self) -> dict[Keys | str, Handler]:
        last = len(self.options) - 1
        handlers: dict[Keys | str, Handler] = {
            Keys.Home: lambda event: self._go(0),
            Keys.End: lambda event: self._go(last),
            Keys.PageDown: lambda event: self._go(self.at + 5),
            Keys.PageUp: lambda event: self._go(self.at - 5),
            Keys.Backspace: lambda event: self._take_back(),
            " ": lambda event: self._toggle(self.at),
        }
        for key in (Keys.Down, Keys.ControlN, "j"):
            handlers[key] = lambda event: self._go(0 if self.at == last else self.at + 1)
        for key in (Keys.Up, Keys.ControlP, "k"):
            handlers[key] = lambda event: self._go(last if self.at == 0 else self.at - 1)
        for digit in "0123456789":
            handlers[digit] = partial(self._type, digit)
        return handlers

    def _go(self, index: int) -> None:
        self.digits = self.notice = ""
        self.at = min(max(index, 0), len(self.options) - 1)

    def _leave(self, command: Command, event: KeyPressEvent) -> None:
        if command is Command.UNDO and self.choosing is Choosing.ORDER and self.ticked:
            # The last place is taken back before the last answer is.
            self._take_back()
        else:
            event.app.exit(result=Reply(command=command))

    def _take_back(self) -> None:
        if self.choosing is Choosing.ORDER and self.ticked:
            self._go(self.ticked.pop())

    def _type(self, digit: str, event: KeyPressEvent) -> None:
        """A digit goes to the option of that number; in a list of ten or more, two digits do."""
        typed = self.digits + digit if 1 <= int(self.digits + digit) <= len(self.options) else digit
        if not 1 <= int(typed) <= len(self.options):
            return
        self._go(int(typed) - 1)
        self.digits = typed
        if len(self.options) < 10:
            self.digits = ""
            if self.at_once:
                self._answer(event)
            elif self.choosing is not Choosing.ONE:
                self._toggle(self.at)

    def _toggle(self, index: int) -> None:
        self.digits = self.notice = ""
        if self.choosing is Choosing.ONE:
            return
        if index in self.ticked:
            self.ticked.remove(index)
        else:
            self.ticked.append(index)

    def _answer(self, event: KeyPressEvent) -> None:
        if self.choosing is Choosing.NONE:
            event.app.exit(result=Reply(command=Command.NEXT))
            return
        if self.choosing is Choosing.ORDER and len(self.ticked) == len(self.options) - 1:
            # The last one has only one place left.
            self.ticked += [index for index in range(len(self.options)) if index not in self.ticked]
        if self.choosing is Choosing.MANY and not self.ticked:
            self.notice = _("Tick what is right with Space or its number, then press Enter.")
        elif self.choosing is Choosing.ORDER and len(self.ticked) < len(self.options):
            self.notice = _("Give each item its place: press their numbers in the right order.")
        else:
            event.app.exit(result=Reply(self._response()))

    def _response(self) -> Response:
        match self.choosing:
            case Choosing.ONE:
                return (self.options[self.at],)
            case Choosing.MANY:
                return tuple(option for index, option in enumerate(self.options) if index in self.ticked)
        return tuple(self.options[index] for index in self.ticked)
