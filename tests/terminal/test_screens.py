"""The screens as text, in three sizes and three languages, are those that somebody looked at and kept."""

from __future__ import annotations

from pathlib import Path

import pytest

from quizkit.text.visible import width
from quizkit.translation import LANGUAGES
from tests.terminal.screens_shown import SIZES, file_of, shown


@pytest.mark.parametrize(("columns", "rows"), SIZES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_screens_are_as_they_were_kept(language: str, columns: int, rows: int, tmp_path: Path) -> None:
    """After a change that is meant: `python -m tests.terminal.screens_shown`, and look at the difference."""
    kept = file_of(language, columns, rows).read_text(encoding="utf-8")
    assert shown(language, columns, rows, tmp_path) == kept
    assert all(width(line) <= columns for line in kept.splitlines())
