"""A path as it is typed in a shell."""

from __future__ import annotations

import shutil
import subprocess

import pytest

from quizkit.text.typed import as_typed


@pytest.mark.parametrize(
    ("path", "typed"),
    [
        ("question_banks/tower/bank.yaml", "question_banks/tower/bank.yaml"),
        ("../Türme/bank.yaml", "../Türme/bank.yaml"),
        ("C:\\banks\\tower", "C:\\banks\\tower"),
        ("My Banks/tower", '"My Banks/tower"'),
        ("it's/tower", '"it\'s/tower"'),
        ("a;b", '"a;b"'),
    ],
)
def test_a_path_with_a_space_stands_in_quotes(path: str, typed: str) -> None:
    """In double ones, which every shell has."""
    assert as_typed(path) == typed


@pytest.mark.skipif(not shutil.which("sh"), reason="needs a shell")
@pytest.mark.parametrize("path", ["My Banks/tower", "it's", '$(x) "y" `z`', "a;b & c", "塔 1", "a\\b c", "!!"])
def test_a_shell_gives_the_path_back(path: str) -> None:
    """Whatever is in it."""
    told = subprocess.run(["sh", "-c", f"printf %s {as_typed(path)}"], capture_output=True, text=True, check=True)
    assert told.stdout == path
