"""Themes: contrast that can be read, colours where they are wanted, and nothing said by colour alone."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from quizkit.terminal.theme import THEMES
from tests.support.banks import LENGTH, YEAR, make_bank
from tests.support.program import run_program
from tests.support.real_terminal import RealTerminal

# Select Graphic Rendition with a colour among its numbers: 30–38, 40–48, 90–97, 100–107.
_SGR = re.compile(r"\x1b\[([\d;]*)m")


def luminance(colour: str) -> float:
    """Relative luminance of #rrggbb, by WCAG 2.2."""
    parts = [int(colour[index : index + 2], 16) / 255 for index in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours, from 1 to 21, by WCAG 2.2."""
    bright, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def test_the_measure_is_the_standards() -> None:
    """Black on white is 21, a colour on itself 1, and #767676 the lightest grey that passes on white."""
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#777777") == 1
    assert contrast("#767676", "#ffffff") > 4.5 > contrast("#777777", "#ffffff")


@pytest.mark.parametrize(("theme", "least"), [("light", 4.5), ("dark", 4.5), ("high-contrast", 7.0)])
def test_every_ink_can_be_read_on_its_papers(theme: str, least: float) -> None:
    """WCAG 2.2 AA for light and dark, AAA for high contrast."""
    chosen = THEMES[theme]
    assert chosen.papers
    for name, ink in chosen.inks.items():
        for paper in (ink.on,) if ink.on else chosen.papers:
            assert contrast(ink.colour, paper) >= least, (name, paper)


@pytest.mark.parametrize("name", THEMES)
def test_rich_and_prompt_toolkit_know_the_words(name: str) -> None:
    """Every ink is a style to both, and all that a block or a prompt wants is there."""
    from rich.style import Style as RichStyle

    for theme in (THEMES[name], THEMES[name].without_colours()):
        assert theme.inks.keys() == THEMES["auto"].inks.keys()
        assert theme.prompt().style_rules
        for ink in theme.inks:
            RichStyle.parse(theme.rich(ink) or "none")


@pytest.fixture
def bank(tmp_path: Path) -> Path:
    return make_bank(tmp_path / "canal", YEAR, LENGTH)


def raw_quiz(bank: Path, *options: str, **environment: str) -> tuple[str, str]:
    """What a quiz with a list, a typed line, a yes-or-no and a result writes, and its text."""
    home = bank.parent / f"home{len(list(bank.parent.iterdir()))}"
    arguments = (*options, "take", str(bank), "--no-shuffle")
    raw = ""
    with RealTerminal(*arguments, home=home, environment=environment) as terminal:
        terminal.wait_for("h help")
        terminal.press("1", "enter")
        terminal.wait_for("enter next")
        terminal.press("q")
        terminal.finish()
        raw += terminal.raw
    with RealTerminal(*arguments, home=home, environment=environment) as terminal:
        terminal.wait_for("Go on?")
        terminal.press("y")
        terminal.wait_for("(km)")
        terminal.press("193", "enter")
        terminal.wait_for("enter result")
        terminal.press("enter")
        terminal.wait_for("r retry missed")
        return raw + terminal.raw, terminal.everything()


def colours(raw: str) -> set[str]:
    """The colours that were asked for."""
    found = set()
    for numbers in _SGR.findall(raw):
        found |= {number for number in numbers.split(";") if re.fullmatch(r"[349][0-8]|10[0-7]", number)}
    return found - {"39", "49"}


def test_no_color_is_honoured_everywhere(bank: Path) -> None:
    """Screens, lists, typed lines and yes-or-no: no colour, and the same text as with them."""
    with_colours, text = raw_quiz(bank)
    without, same_text = raw_quiz(bank, NO_COLOR="1")
    assert colours(with_colours)
    assert colours(without) == set()
    assert text == same_text


@pytest.mark.parametrize(("theme", "colour"), [("light", "38;2;0;84;138"), ("dark", "38;2;142;203;255")])
def test_a_theme_is_chosen_by_option_or_variable(bank: Path, theme: str, colour: str) -> None:
    """The prompt's pointer has the theme's colour."""
    full = {"COLORTERM": "truecolor", "PROMPT_TOOLKIT_COLOR_DEPTH": "DEPTH_24_BIT"}
    assert colour in raw_quiz(bank, "--theme", theme, **full)[0]
    assert colour in raw_quiz(bank, QUIZKIT_THEME=theme, **full)[0]


def test_high_contrast_brings_its_background(bank: Path) -> None:
    """Screens and prompts alike are painted black, to the edge of the text."""
    with RealTerminal(
        "--theme", "high-contrast", "take", str(bank), "--no-shuffle", home=bank.parent / "home"
    ) as terminal:
        terminal.wait_for("h help")
        row = next(index for index, line in enumerate(terminal.lines()) if "In which year" in line)
        assert {cell.bg for cell in terminal.screen.buffer[row].values()} == {"000000"}
        pointed = next(index for index, line in enumerate(terminal.lines()) if line.startswith("» 1"))
        assert terminal.screen.buffer[pointed][0].bg not in ("default", "000000")


def test_an_unknown_theme_is_a_sentence(bank: Path, tmp_path: Path) -> None:
    """Exit code 2, and the themes there are."""
    done = run_program("take", str(bank), home=tmp_path, QUIZKIT_THEME="sepia")
    assert done.returncode == 2
    assert "'sepia' is not one of" in done.stderr
