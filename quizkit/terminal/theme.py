"""How screens and prompts look: every colour of the terminal, for rich and for prompt_toolkit alike.

`auto` uses the terminal's own sixteen colours, so that its theme decides. `light` and `dark` are made for
a background that is bright or dark, `high-contrast` brings its own. No colour says what a sign or a word
does not say as well.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from prompt_toolkit.styles import Style


class Ink(NamedTuple):
    """How one kind of text looks: a colour by name or as `#rrggbb`, on another one or on the background."""

    colour: str = ""
    bold: bool = False
    faint: bool = False
    on: str = ""


class Theme(NamedTuple):
    """The ink of each kind of text, by its name.

    `background` is painted behind everything where it is given; `papers` are the backgrounds that the theme
    can be read on.
    """

    inks: Mapping[str, Ink]
    background: str = ""
    papers: tuple[str, ...] = ()

    def rich(self, name: str) -> str:
        """The ink in the words of rich."""
        ink = self._ink(name)
        words = ["bold" * ink.bold, "dim" * ink.faint, ink.colour, f"on {ink.on}" if ink.on else ""]
        return " ".join(filter(None, words))

    def prompt(self) -> Style:
        """The style of prompts."""
        from prompt_toolkit.styles import Style

        return Style.from_dict({name: self._for_prompts(self._ink(ink)) for name, ink in _PROMPT_INKS.items()})

    def _ink(self, name: str) -> Ink:
        ink = self.inks[name]
        return ink._replace(on=ink.on or self.background)

    def _for_prompts(self, ink: Ink) -> str:
        # Not even the colours that questionary would give what is not named here: the theme alone decides.
        words = ["noinherit", "bold" * ink.bold, "dim" * ink.faint]
        for prefix, colour in (("", ink.colour), ("bg:", ink.on)):
            if colour:
                words.append(prefix + (colour if colour.startswith("#") else f"ansi{colour.replace('_', '')}"))
        return " ".join(filter(None, words))

    def without_colours(self) -> Theme:
        """The same with what is bold or faint alone."""
        inks = {name: ink._replace(colour="", on="") for name, ink in self.inks.items()}
        return Theme(MappingProxyType(inks))


_PROMPT_INKS = {
    "": "text",
    "option": "text",
    "pointed": "pointed",
    "heading": "stem",
    "help": "help",
    "notice": "note",
    "timer": "note",
    # questionary's own names
    "qmark": "pointer",
    "question": "stem",
    "answer": "text",
    "instruction": "help",
}


def _inks(
    *, text: str, right: str, partly: str, wrong: str, note: str, accent: str, faint: Ink, help: Ink, pointed: Ink
) -> Mapping[str, Ink]:
    return MappingProxyType(
        {
            "text": Ink(text),
            "title": Ink(text, bold=True),
            "stem": Ink(text, bold=True),
            "right": Ink(right, bold=True),
            "partly": Ink(partly, bold=True),
            "wrong": Ink(wrong, bold=True),
            "note": Ink(note),
            "hint": Ink(accent),
            "bar": Ink(accent),
            "chart": Ink(accent),
            "pointer": Ink(accent, bold=True),
            "source": faint,
            "rule": faint,
            "aside": faint,
            "empty": faint,
            "marked": Ink(text, bold=True),
            "help": help,
            "pointed": pointed,
        }
    )


THEMES: Mapping[str, Theme] = MappingProxyType(
    {
        "auto": Theme(
            _inks(
                text="",
                right="green",
                partly="yellow",
                wrong="red",
                note="yellow",
                accent="cyan",
                faint=Ink(faint=True),
                help=Ink("bright_black"),
                pointed=Ink("cyan", bold=True),
            )
        ),
        "light": Theme(
            _inks(
                text="#1a1a1a",
                right="#00600f",
                partly="#7a4a00",
                wrong="#a8001c",
                note="#7a4a00",
                accent="#00548a",
                faint=Ink("#595959"),
                help=Ink("#595959"),
                pointed=Ink("#00548a", bold=True),
            ),
            papers=("#ffffff", "#fdf6e3", "#eeeeee"),
        ),
        "dark": Theme(
            _inks(
                text="#e6e6e6",
                right="#7ee787",
                partly="#f2cc60",
                wrong="#ff9b9b",
                note="#f2cc60",
                accent="#8ecbff",
                faint=Ink("#b3b3b3"),
                help=Ink("#b3b3b3"),
                pointed=Ink("#8ecbff", bold=True),
            ),
            papers=("#000000", "#1e1e1e", "#002b36", "#2e3440"),
        ),
        "high-contrast": Theme(
            _inks(
                text="#ffffff",
                right="#80ff80",
                partly="#ffff60",
                wrong="#ffb0b0",
                note="#ffff60",
                accent="#80ffff",
                faint=Ink("#ffffff"),
                help=Ink("#ffffff"),
                pointed=Ink("#000000", bold=True, on="#ffff60"),
            ),
            background="#000000",
            papers=("#000000",),
        ),
    }
)

_worn = THEMES["auto"]


def wear(name: str, colours: bool) -> None:
    """Show everything in a theme of `THEMES` from now on, or without its colours."""
    global _worn
    _worn = THEMES[name] if colours else THEMES[name].without_colours()


def worn() -> Theme:
    """The theme that everything is shown in."""
    return _worn
