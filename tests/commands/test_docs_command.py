"""`quizkit docs`, as a process: the pages that come with the program."""

from __future__ import annotations

from pathlib import Path

import pytest

from quizkit.commands.docs import PAGES
from tests.support.program import run_program
from tests.support.real_terminal import RealTerminal

FOLDER = Path(__file__).parents[2] / "quizkit" / "docs"


def test_every_page_is_listed_with_its_title(tmp_path: Path) -> None:
    """A page that is not listed would not be found."""
    assert sorted(PAGES) == sorted(path.stem for path in FOLDER.glob("*.md"))
    lines = run_program("docs", home=tmp_path).stdout.splitlines()
    assert [line.split()[2] for line in lines] == list(PAGES)
    assert lines[0].endswith("Taking quizzes")


@pytest.mark.parametrize("name", PAGES)
def test_a_page_into_a_pipe_is_its_own_text(name: str, tmp_path: Path) -> None:
    """Markdown, to the letter: another program can lay it out."""
    done = run_program("docs", name, home=tmp_path)
    assert (done.returncode, done.stdout) == (0, (FOLDER / f"{name}.md").read_text(encoding="utf-8"))


def test_a_page_that_does_not_exist(tmp_path: Path) -> None:
    """The sentence names the pages that there are."""
    done = run_program("docs", "formats", home=tmp_path)
    assert done.returncode == 2
    assert "'format'" in done.stderr


@pytest.mark.parametrize("columns", [40, 80, 200])
def test_a_page_on_a_terminal_is_laid_out(columns: int, tmp_path: Path) -> None:
    """Headings and examples without Markdown's signs, at any width."""
    with RealTerminal("docs", "types", home=tmp_path, columns=columns) as terminal:
        assert terminal.finish() == 0
    shown = terminal.everything()
    assert "The eight question types" in shown
    assert "```" not in shown
    assert "](" not in shown
    assert ".md" not in shown
    assert "- id: place" in shown
    assert max(map(len, shown.splitlines())) <= min(columns, 100)
