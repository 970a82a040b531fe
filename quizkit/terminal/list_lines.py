"""The lines of a list: long options wrapped, of a long list what fits round the option pointed at, the keys."""

from __future__ import annotations

from typing import NamedTuple

from quizkit.terminal.glyphs import Glyphs
from quizkit.terminal.listing import Choosing, Listing
from quizkit.text.visible import one_line
from quizkit.text.wrap import wrap, wrap_hanging, wrap_items
from quizkit.translation import _

Line = tuple[str, str]
"""The class of its style, and the text."""


class ListLines(NamedTuple):
    """A list with a `heading` above it; `next_word` says what Enter leads to where there is nothing to choose."""

    listing: Listing
    glyphs: Glyphs
    heading: str = ""
    next_word: str = ""

    def head(self, columns: int) -> list[str]:
        """The heading."""
        return wrap(self.heading, columns) if self.heading else []

    def answered(self, columns: int) -> list[str]:
        """The options as they were when the person answered; items in their new order."""
        listing = self.listing
        if listing.choosing is Choosing.ORDER:
            return [
                " " * indent + line
                for place, index in enumerate(listing.ticked, 1)
                for indent, line in wrap_hanging(f"{place}. {one_line(listing.options[index])}", columns, 2, 3)
            ]
        return [line for index in range(len(listing.options)) for _, line in self._option(index, columns)]

    def left(self, columns: int) -> list[str]:
        """Heading and options when the person did not answer."""
        lines = (line for index in range(len(self.listing.options)) for _, line in self._option(index, columns, False))
        return [*self.head(columns), *lines]

    def shown(self, columns: int, room: int) -> list[Line]:
        """The lines of the options that fit into so many rows, and how many options are out of sight."""
        drawn = [self._option(index, columns) for index in range(len(self.listing.options))]
        if sum(map(len, drawn)) <= room:
            return [line for option in drawn for line in option]
        at = self.listing.at
        first, last, used = at, at, len(drawn[at])
        room = max(room - 2, 1)
        while True:
            # Grow to the side that has shown less, so that the option stays in the middle.
            below = last + 1 < len(drawn) and used + len(drawn[last + 1]) <= room
            above = first > 0 and used + len(drawn[first - 1]) <= room
            if below and (last - at <= at - first or not above):
                last += 1
                used += len(drawn[last])
            elif above:
                first -= 1
                used += len(drawn[first])
            else:
                break
        lines = [line for option in drawn[first : last + 1] for line in option]
        return [self._more(self.glyphs.up, first), *lines, self._more(self.glyphs.down, len(drawn) - last - 1)]

    def _more(self, sign: str, number: int) -> Line:
        return ("class:help", f"  {sign} " + _("{number} more").format(number=number)) if number else ("", "")

    def _option(self, index: int, columns: int, points: bool = True) -> list[Line]:
        options = self.listing.options
        number = f"{index + 1:{len(str(len(options)))}}"
        pointed = points and index == self.listing.at
        lead = f"{self.glyphs.pointer if pointed else ' '} {number} {self._tick(index)} "
        style = "class:pointed" if pointed else "class:option"
        lines = wrap(one_line(options[index]), columns - len(lead))
        return [(style, (lead if place == 0 else " " * len(lead)) + line) for place, line in enumerate(lines)]

    def _tick(self, index: int) -> str:
        listing = self.listing
        match listing.choosing:
            case Choosing.MANY:
                return "[x]" if index in listing.ticked else "[ ]"
            case Choosing.ORDER:
                place = f"{listing.ticked.index(index) + 1}." if index in listing.ticked else "__"
                return place.rjust(len(str(len(listing.options))) + 1)
        return ""

    def help(self, columns: int) -> list[str]:
        """What the keys do."""
        listing = self.listing
        arrows, answer = f"{self.glyphs.up}{self.glyphs.down}", _("enter answer")
        numbers = f"1{self.glyphs.dash}{len(listing.options)}" if len(listing.options) > 1 else "1"
        if listing.at_once:
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
        }[listing.choosing]
        keys = [*ways, *(f"{command.key} {_(command.word)}" for command in listing.commands)]
        return wrap_items(keys, f" {self.glyphs.dot} ", columns)
