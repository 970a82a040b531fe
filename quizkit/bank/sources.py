"""The fields `source` and `sources`: the articles of a bank, read from beside it."""

from __future__ import annotations

import re
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Any, NamedTuple

from quizkit.bank.fields import MISSING, Field, Schema, Text, Values
from quizkit.bank.files import LARGEST_ARTICLE, MissingFile, UnreadableFile, read_text
from quizkit.bank.guess import did_you_mean, nearest_word
from quizkit.bank.nodes import Mapping, Node, find
from quizkit.bank.places import is_inside
from quizkit.bank.problems import Log, short
from quizkit.bank.records import Made, Record, Single
from quizkit.source.article import Article
from quizkit.text.lines import Lines
from quizkit.text.patterns import lazy

SINGLE = "article"
"""The name of the source that the field `source` declares."""

_WEB_PAGE = lazy(r"\s*<(?:!doctype html|html|body)\b", re.IGNORECASE)
_MOST_WORDS = 8  # of a file's name
_HOW_TO_NAME = "write `sources: {article: {file: article.txt}}`"


class Declared(NamedTuple):
    """A source as the bank declares it."""

    file: str
    title: str = ""
    url: str = ""
    author: str = ""
    licence: str = ""


_ONE = Made(
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


SOURCE = Single(_ONE, "a list stands where one source belongs", f"for several, {_HOW_TO_NAME}")


class Sources:
    """Sources by name; one that cannot be read is left out, so that the others are used."""

    def read(self, node: Node, log: Log) -> Any:
        if not isinstance(node, Mapping):
            log.add("wrong-value", node, "here belong sources by name", _HOW_TO_NAME)
            return MISSING
        if not node.entries:
            log.add("missing-field", node, "here belongs at least one source; there is none", _HOW_TO_NAME)
        read = {name: SOURCE.read(value, log) for name, (_, value) in node.entries.items()}
        return {name: source for name, source in read.items() if source is not MISSING}

    def schema(self) -> Schema:
        return {"type": "object", "minProperties": 1, "additionalProperties": SOURCE.schema()}


SOURCES = Sources()


def read_sources(path: Path, root: Mapping, values: Values, log: Log) -> dict[str, Article | None]:
    """The articles of a bank by name, None for one that cannot be read; what is wrong is noted."""
    declared = _declared(root, values, log)
    names = ("source", "sources")
    if root.entries.keys().isdisjoint(names) and not any(nearest_word(name, names) for name in root.entries):
        log.add("missing-field", root, "a bank has no “source”", "name the article: `source: article.txt`")
    return {
        name: _read_article(path, name, source, find(node, "file"), log) if source else None
        for name, (source, node) in declared.items()
    }


def _declared(root: Mapping, values: Values, log: Log) -> dict[str, tuple[Declared | None, Node]]:
    """The sources by name, each with its node, None for one that could not be read."""
    several = root.get("sources")
    entries = several.entries if isinstance(several, Mapping) else {}
    declared = {name: (values["sources"].get(name), node) for name, (_, node) in entries.items()}
    single = root.get("source")
    if single is None:
        return declared
    if SINGLE in declared:
        message = f"“source” declares the source “{SINGLE}” already"
        log.add("duplicate-key", entries[SINGLE][0], message, "keep one of the two")
    return {SINGLE: (values["source"], single), **declared}


def _read_article(path: Path, name: str, source: Declared, place: Node, log: Log) -> Article | None:
    folder = path.parent
    if _is_absolute(source.file) or not is_inside(folder, folder / source.file):
        log.add(
            "source-outside",
            place,
            f"the source “{short(source.file)}” is outside the bank's folder",
            "copy the article into the folder and name it by its file name",
        )
        return None
    try:
        text = read_text(folder / source.file, LARGEST_ARTICLE)
    except UnreadableFile as error:
        rule = "source-missing" if isinstance(error, MissingFile) else "source-unreadable"
        help = _instead(folder, source.file) if isinstance(error, MissingFile) else error.help
        log.add(rule, place, f"the source “{short(source.file)}” {error.message}{_line_of(error)}", help)
        return None
    if _WEB_PAGE.match(text):
        message = f"the source “{short(source.file)}” is a web page, with its tags among the words"
        log.add("source-unreadable", place, message, "copy the text that a browser shows into a file of its own")
        return None
    if not any(character.isalnum() for character in text):
        log.add("source-unreadable", place, f"the source “{short(source.file)}” is empty", "put the article into it")
        return None
    shown = (folder / source.file).as_posix()
    return Article(name, shown, text, source.title, source.url, source.author, source.licence)


def _line_of(error: UnreadableFile) -> str:
    return f", on line {Lines(error.text).position(error.offset)[0]}" if error.text else ""


def _instead(folder: Path, file: str) -> str:
    """What to do about a source that is not there."""
    if "\n" in file or len(file.split()) > _MOST_WORDS:
        return "a text stands here: save it as a file beside the bank, and write its name, `source: article.txt`"
    if "://" in file:
        return "save the article as a text file beside the bank; its address goes into `url`"
    try:
        beside = [path.name for path in folder.iterdir()]
    except OSError:
        beside = []
    near = next(
        (
            name
            for name in sorted(beside, key=lambda name: not name.endswith(".txt"))
            if PurePosixPath(name).stem == file
        ),
        "",
    )
    return (
        f"did you mean “{near}”?" if near else did_you_mean(file, beside)
    ) or "check the name; the article lies beside the bank"


def _is_absolute(file: str) -> bool:
    """Absolute on this machine or on another: banks travel."""
    return PurePosixPath(file).is_absolute() or bool(PureWindowsPath(file).anchor) or "\0" in file
