"""The documents say what the program does: every example is followed, every command and option is told."""

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
from quizkit.bank.reader import read_bank
from quizkit.check.engine import check_bank
from quizkit.cli import cli
from quizkit.kinds import KINDS
from tests.support.documents import PAGES, README, ROOT, Page, Reader

ALL = {path.name: Page(path) for path in PAGES}
CODE = [code for page in ALL.values() for code in page.code]


def _commands(group: click.Group, before: str = "") -> Iterator[tuple[str, click.Command]]:
    """Every command by the words that call it, those of groups as well."""
    context = click.Context(group)
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        assert command
        yield f"{before}{name}", command
        if isinstance(command, click.Group):
            yield from _commands(command, f"{before}{name} ")


COMMANDS = {"": cli, **dict(_commands(cli))}
OPTIONS = {
    option
    for command in COMMANDS.values()
    for parameter in command.get_params(click.Context(command))
    if isinstance(parameter, click.Option)
    for option in (*parameter.opts, *parameter.secondary_opts)
} | {"-h", "--help"}


@pytest.fixture(scope="module")
def reader(tmp_path_factory: pytest.TempPathFactory) -> Reader:
    """Somebody who has followed the README: every command runs, every text is what it prints, letter by letter."""
    reader = Reader(tmp_path_factory.mktemp("readme"))
    reader.follow(ALL["README.md"])
    return reader


@pytest.mark.parametrize("name", [name for name in ALL if name != "README.md"])
def test_a_reader_who_goes_on_with_a_page_sees_what_it_shows(name: str, reader: Reader, tmp_path: Path) -> None:
    """It begins where the README ends, as it says."""
    reader.copied(tmp_path / "copy").follow(ALL[name])


@pytest.mark.parametrize("name", ["format.md", "types.md"])
def test_the_banks_of_the_format_are_proven(name: str, tmp_path: Path) -> None:
    """A whole bank, and a question of every type, without a finding."""
    examples = "".join(fence.text for fence in ALL[name].fences if fence.language == "yaml")
    whole = (
        examples
        if examples.startswith("quizkit:")
        else f"quizkit: 1\ntitle: X\nsource: article.txt\nquestions:\n{examples}"
    )
    article = re.search(r"<< 'END'\n(.*?)END\n", ALL["README.md"].text, re.DOTALL)
    assert article
    (tmp_path / "article.txt").write_text(article[1], encoding="utf-8")
    (tmp_path / "bank.yaml").write_text(whole, encoding="utf-8")
    bank = read_bank(tmp_path / "bank.yaml", KINDS)
    assert [finding.message for finding in check_bank(bank).findings] == []
    if name == "types.md":
        assert {question.type for question in bank.questions} == {kind.TYPE for kind in KINDS}


@pytest.mark.parametrize("name", [name for name in COMMANDS if name])
def test_every_command_is_told(name: str) -> None:
    """A command that is not described is not found."""
    assert any(re.match(rf"(?:printf .*\| )?quizkit {name}\b", code) for code in CODE)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_option_has_help_and_is_told(name: str) -> None:
    """`--help` tells every option, and a page names it."""
    for parameter in COMMANDS[name].params:
        if isinstance(parameter, click.Option):
            assert parameter.help, parameter.name
            for option in (*parameter.opts, *parameter.secondary_opts):
                assert any(re.search(rf"(?<!\S){option}(?![\w-])", code) for code in CODE), option


@pytest.mark.parametrize("name", COMMANDS)
def test_the_help_is_whole_sentences_that_fit(name: str) -> None:
    """Each option's begins with a capital and ends with a full stop; no line is broken at 80 columns."""
    command = COMMANDS[name]
    with click.Context(command, info_name=f"quizkit {name}", terminal_width=80) as context:
        for parameter in command.get_params(context):
            if isinstance(parameter, click.Option):
                assert re.fullmatch(r"[A-Z].*\.", parameter.help or ""), parameter.name
        assert max(map(len, command.get_help(context).splitlines())) <= 80


def test_every_option_that_is_told_exists() -> None:
    """None that was renamed or taken out is left behind."""
    for code in CODE:
        if not code.startswith(("python3 ", "mkdir ")):
            assert set(re.findall(r"(?<![\w-])--?[a-z][\w-]*", code)) <= OPTIONS, code


@pytest.mark.parametrize(
    ("page", "heading", "table", "command"),
    [
        ("taking.md", "Options", 0, "take"),
        ("taking.md", "Reviews", 0, "review"),
        ("history.md", "Figures", 0, "stats"),
        ("validating.md", "Options", 0, "validate"),
    ],
)
def test_the_tables_of_options_are_complete(page: str, heading: str, table: int, command: str) -> None:
    """Each has every option of its command, and no other."""
    rows = ALL[page].tables(heading)[table][1:]
    told = {option for row in rows for cell in row for option in re.findall(r"`(?:-\w`, `)?(--[\w-]+)", cell)}
    there = {
        option
        for parameter in COMMANDS[command].params
        if isinstance(parameter, click.Option)
        for option in (*parameter.opts, *parameter.secondary_opts)
        if option.startswith("--")
    }
    assert told == there


@pytest.mark.parametrize("name", ALL)
def test_every_call_that_is_shown_parses(name: str) -> None:
    """What stands behind `quizkit` in an example or in a sentence is a command with its options and arguments."""
    calls = [re.sub(r".*\| (?=quizkit)|\s+(?:>|\|\|) .*|.*\$\((?=quizkit)|\).*", "", code) for code in ALL[name].code]
    for call in calls:
        if not call.startswith("quizkit "):
            continue
        words = shlex.split(call)[1:]
        for option in {"--lang", "--theme"} & set(words):
            # These stand anywhere on the line.
            at = words.index(option)
            del words[at : at + 2]
        if words in (["--version"], []):
            continue
        named = next((count for count in range(len(words[:2]), 0, -1) if " ".join(words[:count]) in COMMANDS), 0)
        assert named, call
        command, arguments = COMMANDS[" ".join(words[:named])], words[named:]
        # A sentence may name a command without its arguments.
        if arguments and arguments != ["--help"]:
            command.make_context(words[named - 1], arguments).close()


@pytest.mark.parametrize("path", [*PAGES, ROOT / "CONTRIBUTING.md", ROOT / "CHANGELOG.md"], ids=lambda path: path.name)
def test_every_link_leads_somewhere(path: Path) -> None:
    """To a file of the project, and in a page to a heading that it has."""
    for link in Page(path).links:
        if link.startswith("https://"):
            continue
        file, _, anchor = link.partition("#")
        target = (path.parent / file).resolve() if file else path
        assert target.is_file(), link
        assert target.is_relative_to(ROOT), link
        if anchor:
            assert anchor in Page(target).anchors, link


def test_every_page_is_linked_and_short() -> None:
    """The README and each page lead to all the others; a page is read in one go."""
    for name, page in ALL.items():
        linked = {(page.path.parent / link.partition("#")[0]).resolve() for link in page.links}
        assert linked >= {path for path in PAGES if path != page.path}, name
        assert len(page.text.splitlines()) <= 250, name
    assert len(ALL["README.md"].text.splitlines()) <= 150


def test_there_are_exactly_two_set_up_commands() -> None:
    """One line to take the quiz, one to run the tests, each from nothing but Python."""
    lines = re.findall(r"^python3 -m venv .*$", ALL["README.md"].text, re.MULTILINE)
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
    assert str(make_picture.PICTURE.relative_to(ROOT)) in README.read_text(encoding="utf-8")


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
