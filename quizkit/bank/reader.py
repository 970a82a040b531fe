"""The reader: a file becomes a bank, with every problem noted in one run."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from quizkit.bank.collector import collector_at_rest
from quizkit.bank.fields import is_not
from quizkit.bank.files import UnreadableFile, decode, read_text
from quizkit.bank.format import (
    BANK_FIELDS,
    HOW_TO_BEGIN,
    HOW_TO_MAKE,
    QUESTION_FIELDS,
    VERSION,
    bank_fields_for,
)
from quizkit.bank.groups import ungroup, unwrap
from quizkit.bank.model import Bank, Question
from quizkit.bank.nodes import Mapping, Node, Scalar, Sequence
from quizkit.bank.parsing import parse
from quizkit.bank.problems import Log, Problem, short
from quizkit.bank.questions import Kinds, QuestionReader
from quizkit.bank.records import read_fields
from quizkit.bank.slips import note_slips
from quizkit.bank.sources import read_sources

_BANK_NAMES = frozenset(field.name for field in BANK_FIELDS)
_QUESTION_NAMES = frozenset(field.name for field in QUESTION_FIELDS)
_OF_EVERY_BANK = ("quizkit", "questions")
_BELONGS_INTO_QUESTION = dict.fromkeys(_QUESTION_NAMES, "it belongs into a question")


def read_bank(path: Path, kinds: Kinds) -> Bank:
    """The bank in a file, read with the question types given.

    Never raises for what a file may hold: a bank that cannot be read at all has no questions
    and the problems that say why.
    """
    try:
        text = read_text(path)
    except UnreadableFile as error:
        return _unreadable(path, error)
    return read_bank_text(text, path, kinds)


def read_bank_bytes(data: bytes, path: Path, kinds: Kinds) -> Bank:
    """The same from bytes; `path` says where the bank would be, and so where its sources are."""
    try:
        text = decode(data)
    except UnreadableFile as error:
        return _unreadable(path, error)
    return read_bank_text(text, path, kinds)


def read_bank_text(text: str, path: Path, kinds: Kinds) -> Bank:
    """The same from text."""
    with collector_at_rest():
        return _read(text, path, kinds)


def read_question(text: str, kinds: Kinds, language: str) -> Question:
    """The question in a piece of a bank's text, its dash first, that was read as part of the bank before."""
    log = Log()
    questions, _ = QuestionReader(kinds, language, None, log).read(parse(text, log))
    return questions[0]


def _read(text: str, path: Path, kinds: Kinds) -> Bank:
    log = Log()
    names = _all_names(kinds)
    root = parse(text, log, names - _BANK_NAMES)
    if root is not None:
        root = unwrap(root, log)
    if foreign := _foreign(text, root, log):
        log.problems[:] = [Problem("wrong-value", 0, len(text.split("\n", 1)[0]), foreign, HOW_TO_MAKE)]
        return Bank(path, text, problems=_in_order(log))
    if root is None:
        if not log.problems:
            log.add_at("empty-bank", 0, 0, "there is nothing in this file", HOW_TO_BEGIN)
        return Bank(path, text, problems=_in_order(log))
    headless = isinstance(root, Sequence) and any(isinstance(item, Mapping) for item in root.items)
    # What a slip of YAML made no bank is told as that slip.
    if not isinstance(root, Mapping) and (headless or not any(each.rule == "yaml-syntax" for each in log.problems)):
        wrong = "these questions have no head above them" if headless else is_not(root, "a bank")
        log.add("wrong-value", root, wrong, HOW_TO_BEGIN)
    if headless:
        listed, root = root, Mapping(root.start, root.end)
        root.entries["questions"] = (Scalar(root.start, root.start, "questions"), listed)
    if not isinstance(root, Mapping) or _is_of_another_version(root, log):
        return Bank(path, text, problems=_in_order(log))
    if text.count("questions") > 1 or not isinstance(root.get("questions"), Sequence):
        ungroup(root, log)
    note_slips(root, text, names, log)
    its_log = Log() if headless else log
    fields = bank_fields_for(path.absolute().parent.name)
    values, _ = read_fields(root, fields, "a bank", its_log, _BELONGS_INTO_QUESTION)
    sources = read_sources(path, root, values, its_log)
    # Where `sources` cannot be read, nobody knows which there are.
    known = sources if values["sources"] is not None or "sources" not in root.entries else None
    if headless:
        known = None
    questions, left_out = QuestionReader(kinds, values["language"], known, log).read(values["questions"])
    return Bank(
        path=path,
        text=text,
        title=values["title"] or "",
        language=values["language"],
        sources={name: article for name, article in sources.items() if article},
        pass_mark=values["pass"],
        terms=values["terms"],
        questions=questions,
        left_out=left_out,
        problems=_in_order(log),
        root=root,
    )


def _foreign(text: str, root: Node | None, log: Log) -> str:
    """What is wrong with a file of another program; nothing where it looks like a bank."""
    if isinstance(root, Mapping) and not log.problems and not root.entries.keys().isdisjoint(_OF_EVERY_BANK):
        return ""
    from quizkit.bank.foreign import foreign_format, is_json_of_another_kind
    from quizkit.bank.strays import looks_like_a_bank

    called = "" if looks_like_a_bank(text) else foreign_format(text)
    if isinstance(root, Mapping) and is_json_of_another_kind(root, text):
        called = "JSON of another program"
    return f"this is no bank, but {called}" if called else ""


def _unreadable(path: Path, error: UnreadableFile) -> Bank:
    log = Log()
    log.add_at("unreadable-bank", error.offset, error.offset + 1, f"the file {error.message}", error.help)
    return Bank(path, error.text, problems=_in_order(log))


def _in_order(log: Log) -> tuple[Any, ...]:
    # A slip that two readings of the text met is one.
    apart: dict[object, Problem] = {}
    for problem in log.problems:
        apart.setdefault((problem.rule, problem.start, None if problem.rule == "yaml-syntax" else problem), problem)
    return tuple(sorted(apart.values(), key=lambda problem: (problem.start, problem.end, problem.rule)))


def _all_names(kinds: Kinds) -> set[str]:
    own = {field.name for kind in kinds for field in kind.FIELDS}
    return own | _QUESTION_NAMES | _BANK_NAMES | {"text", "feedback", "quote", "left", "right"}


def _is_of_another_version(root: Mapping, log: Log) -> bool:
    """Whether a bank says that it is; then nothing more is read, because it may mean something else."""
    typed = root.get("quizkit")
    if not isinstance(typed, Scalar) or typed.text.strip() in ("", VERSION):
        return False
    log.add(
        "unsupported-version",
        typed,
        f"this program reads version {VERSION} of the format, not “{short(typed.text)}”",
        f"write `quizkit: {VERSION}`, or install a newer quizkit",
    )
    return True
