"""Makes the picture in the README from the real program: python .github/picture/make_picture.py"""

from __future__ import annotations

import io
import re
import sys
import tempfile
from pathlib import Path

from rich.console import Console
from rich.text import Text

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from tests.support.real_terminal import RealTerminal  # noqa: E402

PICTURE = Path(__file__).with_name("session.svg")
_COLUMNS, _ROWS = 88, 25
_COLOURS = {"brown": "yellow", "default": ""}


def session() -> RealTerminal:
    """A terminal on which one question of the article's bank was answered, and the next one waits."""
    home = Path(tempfile.mkdtemp())
    terminal = RealTerminal(
        *("take", "kosovo-taiwan", "--seed", "142", "--type", "choice", "--type", "numeric"),
        home=home,
        columns=_COLUMNS,
        rows=_ROWS,
        cwd=ROOT,
    )
    terminal.wait_for("h help")
    terminal.press("two thousand and eight", "enter")
    terminal.wait_for("enter next")
    terminal.press("enter")
    terminal.wait_for("h help")
    terminal.press("down")
    terminal.wait_for("» 2")
    return terminal


def draw(terminal: RealTerminal) -> str:
    """The screen as an SVG."""
    console = Console(record=True, width=_COLUMNS, file=io.StringIO(), force_terminal=True, color_system="truecolor")
    lines = terminal.lines()
    for row in range(len(terminal.text().split("\n"))):
        line = Text()
        for column in range(len(lines[row])):
            cell = terminal.screen.buffer[row][column]
            line.append(cell.data, _style(cell.fg, cell.bold))
        console.print(line)
    svg = console.export_svg(title="quizkit take kosovo-taiwan", unique_id="quizkit")
    # The picture needs nothing from elsewhere: any fixed-width font will do.
    return re.sub(r"\s*@font-face \{.*?\}", "", svg, flags=re.DOTALL)


def _style(colour: str, bold: bool) -> str:
    colour = _COLOURS.get(colour, colour)
    if re.fullmatch(r"[0-9a-f]{6}", colour):
        colour = f"#{colour}"
    return " ".join(filter(None, ("bold" if bold else "", colour.replace("bright", "bright_"))))


if __name__ == "__main__":
    with session() as shown:
        PICTURE.write_text(draw(shown), encoding="utf-8")
    print(f"{PICTURE.relative_to(ROOT)} is made")
