"""The documents as a reader meets them: pages with headings, links, tables and fenced examples, which are done.

The examples of a page are followed in order, in one folder, each as its language says: `sh` is run,
`text` is what the `sh` before it printed, a question in `yaml` goes to the end of the bank, a whole bank
in `yaml` becomes one, a `diff` is made in the bank. A line “…” in a `text` stands for lines left out.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

import yaml
from markdown_it import MarkdownIt
from markdown_it.token import Token

ROOT = Path(__file__).parents[2]
README = ROOT / "README.md"
PAGES = [README, *sorted((ROOT / "quizkit" / "docs").glob("*.md"))]
_MARKDOWN = MarkdownIt().enable("table")
# A function, so that the examples can say `quizkit`. What waits for a person meets the end of the input here.
_PROGRAM = f"""\
set -e -o pipefail
quizkit() {{ "{sys.executable}" -m quizkit "$@" || {{ local code=$?; [ $code -eq 130 ] || return $code; }}; }}
"""


class Fence(NamedTuple):
    """An example: its language, its text, and its line in the page."""

    language: str
    text: str
    line: int


class Page:
    """A page of the documents."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.text = path.read_text(encoding="utf-8")
        self.tokens = _MARKDOWN.parse(self.text)

    @property
    def fences(self) -> list[Fence]:
        return [Fence(token.info, token.content, _line(token)) for token in self.tokens if token.type == "fence"]

    @property
    def code(self) -> list[str]:
        """What stands in backticks, and the lines of `sh` examples without their comments."""
        inline = [part.content for token in self.tokens for part in token.children or () if part.type == "code_inline"]
        return inline + [
            re.sub(r"\s# .*", "", line)
            for fence in self.fences
            if fence.language == "sh"
            for line in fence.text.splitlines()
        ]

    @property
    def links(self) -> list[str]:
        parts = [part for token in self.tokens for part in token.children or ()]
        return [str(part.attrs.get("href") or part.attrs.get("src")) for part in parts if part.type in _LINKS]

    @property
    def anchors(self) -> set[str]:
        """The names of the headings, as GitHub makes them."""
        return {_anchor(heading.replace("`", "")) for heading in self.headings}

    @property
    def headings(self) -> list[str]:
        return [after.content for token, after in pairwise(self.tokens) if token.type == "heading_open"]

    def tables(self, heading: str) -> list[list[list[str]]]:
        """The tables below a heading, up to the next one: rows of cells, the head among them."""
        tables: list[list[list[str]]] = []
        under = ""
        for token, after in pairwise(self.tokens):
            if token.type == "heading_open":
                under = after.content
            elif under == heading and token.type == "table_open":
                tables.append([])
            elif under == heading and token.type == "tr_open":
                tables[-1].append([])
            elif under == heading and token.type in ("td_open", "th_open"):
                tables[-1][-1].append(after.content)
        assert tables, f"{self.path.name} has no table below “{heading}”"
        return tables


_LINKS = ("link_open", "image")


def _line(token: Token) -> int:
    assert token.map
    return token.map[0] + 1


def _anchor(heading: str) -> str:
    return re.sub(r"[^\w\- ]", "", heading.casefold()).replace(" ", "-")


@dataclass
class Reader:
    """Somebody who follows the examples of pages in a folder; `printed` is what the last command wrote."""

    home: Path
    printed: str = ""
    inside: Path = Path()

    @property
    def folder(self) -> Path:
        return self.home / self.inside

    @property
    def bank(self) -> Path:
        return self.folder / "question_banks" / "lighthouse" / "bank.yaml"

    def copied(self, home: Path) -> Reader:
        """Another reader who has come as far, with files of their own."""
        shutil.copytree(self.home, home)
        return Reader(home, self.printed, self.inside)

    def follow(self, page: Page) -> None:
        """Do what a page says. Raises AssertionError where it says what is not so."""
        fences = page.fences
        for fence, after in zip(fences, [*fences[1:], Fence("", "", 0)], strict=True):
            where = f"{page.path.name}:{fence.line}"
            match fence.language:
                case "sh" if ".venv" not in fence.text:  # those make the environment that this runs in
                    self._run(fence.text, where, may_find=after.language == "text")
                case "text":
                    assert _is_what_stands(fence.text, self.printed), f"{where}\n{self.printed}"
                case "yaml":
                    self._write(fence.text)
                case "diff":
                    self._change(fence.text, where)
                case "json":
                    assert all(isinstance(json.loads(line), dict) for line in fence.text.splitlines()), where
                case "toml":
                    assert tomllib.loads(fence.text), where
                case _:
                    assert fence.language == "sh", where

    def _run(self, script: str, where: str, may_find: bool) -> None:
        left = self.home / "left"
        done = subprocess.run(
            ["bash", "-c", f"{_PROGRAM}trap 'pwd > \"{left}\"' EXIT\n{script}"],
            cwd=self.folder,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            timeout=120,
            check=False,
            env={name: value for name, value in os.environ.items() if not name.startswith("QUIZKIT_")}
            | {"HOME": str(self.home), "QUIZKIT_HOME": str(self.home / "data"), "LC_ALL": "C.UTF-8"}
            | {"PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"},
        )
        self.printed = done.stdout
        self.inside = Path(left.read_text(encoding="utf-8").strip()).relative_to(self.home.resolve())
        # A command that finds something is shown with what it finds; any other succeeds.
        assert done.returncode == 0 or (done.returncode == 1 and may_find), f"{where}\n{done.stdout}"
        assert "Traceback" not in done.stdout, f"{where}\n{done.stdout}"

    def _write(self, text: str) -> None:
        if text.startswith("- id:"):
            with self.bank.open("a", encoding="utf-8") as file:
                file.write(f"\n{text}")
        elif text.startswith("quizkit:"):
            whole = self.bank.parent.with_name("whole")
            whole.mkdir()
            (whole / "article.txt").write_bytes(self.bank.with_name("article.txt").read_bytes())
            (whole / "bank.yaml").write_text(text, encoding="utf-8")
        yaml.safe_load(text)

    def _change(self, text: str, where: str) -> None:
        before, after = ("".join(_signed(text, sign)) for sign in "-+")
        bank = self.bank.read_text(encoding="utf-8")
        assert bank.count(before) == 1, where
        self.bank.write_text(bank.replace(before, after), encoding="utf-8")


def _signed(text: str, sign: str) -> list[str]:
    return [line[1:] for line in text.splitlines(keepends=True) if line.startswith(sign)]


def _is_what_stands(shown: str, printed: str) -> bool:
    """Whether a text is what was printed, whole but for what its lines “…” leave out."""
    lines = [".*?" if line == "…\n" else re.escape(line) for line in shown.splitlines(keepends=True)]
    return re.fullmatch("".join(lines), printed, re.DOTALL) is not None
