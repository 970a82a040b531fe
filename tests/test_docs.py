"""The documents say what the program does: commands, options, examples and picture."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from quizkit import __version__
from quizkit.bank.format import BANK_FIELDS, QUESTION_FIELDS
from quizkit.bank.reader import read_bank_text
from quizkit.cli import cli
from quizkit.kinds import KINDS
from tests.support.banks import ARTICLE
from tests.support.program import run_program

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def _commands(group: click.Group, before: str = "") -> Iterator[tuple[str, click.Command]]:
    """Every command by the words that call it, those of groups as well."""
    context = click.Context(group)
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        assert command
        yield f"{before}{name}", command
        if isinstance(command, click.Group):
            yield from _commands(command, f"{before}{name} ")


COMMANDS = dict(_commands(cli))


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_is_in_the_readme(name: str) -> None:
    """A command that is not described is not found."""
    assert f"quizkit {name}" in README


@pytest.mark.parametrize("name", COMMANDS)
def test_every_option_has_help_and_is_in_the_readme(name: str) -> None:
    """`--help` tells every option, and the README names it."""
    for parameter in COMMANDS[name].params:
        if isinstance(parameter, click.Option):
            assert parameter.help, parameter.name
            told = {option for option in [*parameter.opts, *parameter.secondary_opts] if option.startswith("--")}
            assert any(f"`{option}" in README for option in told), told


def test_every_field_and_type_is_in_the_readme() -> None:
    """The format's tables are complete."""
    for field in [*BANK_FIELDS, *QUESTION_FIELDS, *(field for kind in KINDS for field in kind.FIELDS)]:
        assert f"`{field.name}`" in README, field.name
    for kind in KINDS:
        assert f"`{kind.TYPE}`" in README, kind.TYPE


def test_the_example_bank_is_a_bank(tmp_path: Path) -> None:
    """The bank in the README reads without a problem."""
    example = re.search(r"```yaml\n(quizkit: 1\n.*?)```", README, re.DOTALL)
    assert example
    (tmp_path / "article.txt").write_text(ARTICLE)
    bank = read_bank_text(example[1], tmp_path / "bank.yaml", KINDS)
    assert bank.problems == ()
    assert len(bank.questions) == 1


def test_the_example_finding_is_what_validate_prints(tmp_path: Path) -> None:
    """The finding in the README is the program's own output, letter by letter."""
    example = re.search(r"```yaml\n(quizkit: 1\n.*?)```", README, re.DOTALL)
    shown = re.search(r"```text\n(question_banks/canal/bank.yaml.*?)```", README, re.DOTALL)
    assert example
    assert shown
    folder = tmp_path / "question_banks" / "canal"
    folder.mkdir(parents=True)
    (folder / "article.txt").write_text(ARTICLE)
    (folder / "bank.yaml").write_text(
        example[1].replace("evidence: The canal was opened in 1869", "evidence: The canal was opened in 1870")
    )
    done = run_program("validate", "question_banks", home=tmp_path, cwd=tmp_path)
    assert done.stdout.startswith(shown[1])


def test_the_shell_examples_name_real_commands_and_options() -> None:
    """Every `quizkit …` line of the README parses."""
    blocks = "".join(re.findall(r"```sh\n(.*?)```", README, re.DOTALL))
    lines = re.findall(r"^(?:printf .*\| )?(quizkit \w.*?)(?:\s+[>#].*)?$", blocks, re.MULTILINE)
    assert len(lines) >= 5
    for line in lines:
        words = shlex.split(line)[1:]
        named = next(count for count in range(len(words[:2]), 0, -1) if " ".join(words[:count]) in COMMANDS)
        COMMANDS[" ".join(words[:named])].make_context(words[named - 1], words[named:]).close()


def test_there_are_exactly_two_set_up_commands() -> None:
    """One line to take the quiz, one to run the tests, each from nothing but Python."""
    lines = re.findall(r"^python3 -m venv .*$", README, re.MULTILINE)
    assert len(lines) == 2
    assert lines[0].endswith("quizkit take kosovo-taiwan")
    assert lines[1].endswith("pytest")


def test_the_version_is_one() -> None:
    """The changelog's first entry, `--version` and the package's own agree."""
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert re.search(r"^## (\S+)", changelog, re.MULTILINE)[1] == __version__  # type: ignore[index]


def test_the_picture_shows_the_program_as_it_is() -> None:
    """The picture's text is what the script would draw today."""
    sys.path.insert(0, str(ROOT / ".github" / "picture"))
    import make_picture

    with make_picture.session() as terminal:
        drawn = make_picture.draw(terminal)
    assert _texts(drawn) == _texts(make_picture.PICTURE.read_text(encoding="utf-8"))


def _texts(svg: str) -> str:
    return "".join(re.sub(r"<style>.*?</style>|<[^>]+>", "", svg, flags=re.DOTALL).split())


def test_no_word_of_the_workplace() -> None:
    """The project speaks of itself alone: no path of a machine, no host of a registry."""
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False).stdout.split()
    if not listed:
        pytest.skip("not a checkout")
    paths = re.compile(r"/(?:work|home|root|Users)/\w|pypi\.org/simple|files\.pythonhosted")
    for name in listed:
        path = ROOT / name
        if (
            path.suffix in (".py", ".md", ".toml", ".yaml", ".yml", ".svg", "")
            and path.is_file()
            and path != Path(__file__)
        ):
            assert not paths.search(path.read_text(encoding="utf-8", errors="replace")), name
