"""The fields `source` and `sources`: the articles of a bank, read from beside it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Any

from quizkit.bank.fields import MISSING, Field, Made, Record, Text, Values
from quizkit.bank.files import UnreadableFile, read_text
from quizkit.bank.nodes import Mapping, Node
from quizkit.bank.problems import Log
from quizkit.source.article import Article


@dataclass(frozen=True, slots=True)
class Declared:
    """A source as the bank declares it."""

    file: str
    title: str = ""
    url: str = ""
    author: str = ""
    licence: str = ""


SOURCE = Made(
    Record(
        (
            Field("file", Text(), "the file's name, beside the bank", required=True),
            Field("title", Text(), "what the article is called", default=""),
            Field("url", Text(), "where it was published", default=""),
            Field("author", Text(), "who wrote it", default=""),
            Field("licence", Text(), "under which licence it is used", default=""),
        ),
        "a source",
        short="file",
    ),
    Declared,
)


@dataclass(frozen=True, slots=True)
class Sources:
    """Sources by name."""

    def read(self, node: Node, log: Log) -> Any:
        if not isinstance(node, Mapping):
            log.add(
                "wrong-value", node, "here belong sources by name", "write `sources: {article: {file: article.txt}}`"
            )
            return MISSING
        read = {name: SOURCE.read(value, log) for name, (_, value) in node.entries.items()}
        return MISSING if MISSING in read.values() else read


SOURCES = Sources()


def read_sources(path: Path, root: Node, values: Values, log: Log) -> dict[str, Article]:
    """The articles of a bank by name; what is wrong with them is noted."""
    declared: dict[str, Declared] = dict(values["sources"] or {})
    if values["source"] is not None:
        declared = {"article": values["source"], **declared}
    entries = root.entries if isinstance(root, Mapping) else {}
    if not declared:
        if "source" not in entries and "sources" not in entries:
            log.add("missing-field", root, "a bank has no “source”", "name the article: `source: article.txt`")
        return {}
    articles = {}
    for name, source in declared.items():
        article = _read_article(path, name, source, _place(entries, name), log)
        if article:
            articles[name] = article
    return articles


def _place(entries: dict[str, tuple[Any, Node]], name: str) -> Node:
    """The node of a source's file name."""
    several = entries["sources"][1] if "sources" in entries else None
    node = several.get(name) if isinstance(several, Mapping) else None
    if node is None:
        node = entries["source"][1]
    return (node.get("file") or node) if isinstance(node, Mapping) else node


def _read_article(path: Path, name: str, source: Declared, place: Node, log: Log) -> Article | None:
    folder = path.parent
    if _is_absolute(source.file) or not _is_inside(folder, folder / source.file):
        log.add(
            "source-outside",
            place,
            f"the source “{source.file[:60]}” is outside the bank's folder",
            "copy the article into the folder and name it by its file name",
        )
        return None
    try:
        text = read_text(folder / source.file)
    except UnreadableFile as error:
        rule = "source-missing" if "not exist" in error.message else "source-unreadable"
        log.add(rule, place, f"the source “{source.file[:60]}” {error.message}{_line_of(error)}", error.help)
        return None
    if not any(character.isalnum() for character in text):
        log.add("source-unreadable", place, f"the source “{source.file}” is empty", "put the article's text into it")
        return None
    shown = (folder / source.file).as_posix()
    return Article(name, shown, text, source.title, source.url, source.author, source.licence)


def _line_of(error: UnreadableFile) -> str:
    return f", on line {error.text.count(chr(10), 0, error.offset) + 1}" if error.text else ""


def _is_absolute(file: str) -> bool:
    """Absolute on this machine or on another: banks travel."""
    return PurePosixPath(file).is_absolute() or bool(PureWindowsPath(file).anchor) or "\0" in file


def _is_inside(folder: Path, file: Path) -> bool:
    """Whether a file lies in a folder once every symbolic link is followed."""
    try:
        return file.resolve().is_relative_to(folder.resolve())
    except (OSError, RuntimeError):
        return False
