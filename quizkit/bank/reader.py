"""The reader: a file becomes a bank, with every problem noted in one run."""

from __future__ import annotations

import re
from collections.abc import Collection
from fractions import Fraction
from pathlib import Path
from typing import Any, NamedTuple

from quizkit.bank.collector import collector_at_rest
from quizkit.bank.events import parse
from quizkit.bank.evidence import EVIDENCE
from quizkit.bank.fields import MISSING, Field, ListOf, Number, OneOf, Schema, Text, TextMap, is_not
from quizkit.bank.files import UnreadableFile, decode, read_text
from quizkit.bank.guess import did_you_mean
from quizkit.bank.model import Bank, Evidence, Kind, Question
from quizkit.bank.nodes import Mapping, Node, Scalar, Sequence, Unread, find
from quizkit.bank.problems import Log, short
from quizkit.bank.records import read_fields, read_record
from quizkit.bank.slips import note_slips
from quizkit.bank.sources import SOURCE, SOURCES, read_sources

VERSION = "1"
"""The version of the bank format that this program reads."""

_HOW_TO_BEGIN = "a bank begins with `quizkit: 1`, then come `title`, `source` and `questions`"
_HOW_TO_LIST = "each question begins with “- id: ”"


class Pattern(NamedTuple):
    """A text of a certain form."""

    pattern: str
    wanted: str
    told: Schema

    def read(self, node: Node, log: Log) -> Any:
        value = Text().read(node, log)
        if value is not MISSING and not re.fullmatch(self.pattern, value):
            log.add("wrong-value", node, is_not(node, self.wanted), f"write {self.wanted}")
            return MISSING
        return value

    def schema(self) -> Schema:
        return self.told


class Anything:
    """A field that is read by itself, later."""

    def read(self, node: Node, log: Log) -> Any:
        return node

    def schema(self) -> Schema:
        return {}


_LANGUAGE = r"[a-z]{2,3}(-[A-Za-z0-9]+)*"
# Beyond ASCII a schema cannot tell letters from other signs.
_NO_LETTER = r"\s!-/:-@\[-^`{-~"

BANK_FIELDS = (
    Field("quizkit", Text(), "the version of the format: 1", required=True),
    Field("title", Text(), "what the bank is called", required=True),
    Field(
        "language",
        Pattern(_LANGUAGE, "a language code such as en", {"type": "string", "pattern": f"^{_LANGUAGE}$"}),
        "the language of the bank",
        default="en",
    ),
    Field("source", SOURCE, "the article, a file beside the bank"),
    Field("sources", SOURCES, "several articles by name"),
    Field(
        "pass", Number(most=Fraction(1), percent=True), "the share of the points to pass with", default=Fraction(7, 10)
    ),
    Field("terms", TextMap(), "words that mean the same in this bank", default={}),
    Field("questions", Anything(), _HOW_TO_LIST, required=True),
)
QUESTION_FIELDS = (
    Field(
        "id",
        Pattern(
            r"\w[\w.-]*",
            "an id of letters, digits, “-”, “_” and “.”",
            {
                "type": ["string", "number", "boolean"],
                "minimum": 0,
                "pattern": f"^[^{_NO_LETTER}]([^{_NO_LETTER}]|[.-])*$",
            },
        ),
        "a name that stays: progress hangs on it",
        required=True,
    ),
    Field("type", Text(), "the question type", required=True),
    Field("question", Text(), "the stem", required=True),
    Field("evidence", EVIDENCE, "the quote that shows the answer", default=()),
    Field("explanation", Text(), "what to tell the person after the answer", default=""),
    Field("hint", Text(), "what helps without giving the answer away", default=""),
    Field("tags", ListOf(Text(), called="tag"), "subjects, to choose questions by", default=()),
    Field("difficulty", OneOf(("easy", "medium", "hard")), "easy, medium or hard", default=""),
    Field(
        "points",
        Number(least=Fraction(1, 100), most=Fraction(1000)),
        "what a right answer is worth",
        default=Fraction(1),
    ),
    Field("terms", TextMap(), "words that mean the same in this question", default={}),
)
_QUESTION_NAMES = frozenset(field.name for field in QUESTION_FIELDS)
_BELONGS_INTO_QUESTION = dict.fromkeys(_QUESTION_NAMES, "it belongs into a question")

Kinds = tuple[type[Kind], ...]


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
    questions, _ = _Questions(kinds, language, None, log).read(parse(text, log))
    return questions[0]


def _read(text: str, path: Path, kinds: Kinds) -> Bank:
    log = Log()
    root = parse(text, log)
    if root is None:
        if not log.problems:
            log.add_at("empty-bank", 0, 0, "there is nothing in this file", _HOW_TO_BEGIN)
        return Bank(path, text, problems=_in_order(log))
    if not isinstance(root, Mapping):
        log.add("wrong-value", root, is_not(root, "a bank"), _HOW_TO_BEGIN)
    if not isinstance(root, Mapping) or _is_of_another_version(root, log):
        return Bank(path, text, problems=_in_order(log))
    note_slips(root, text, _all_names(kinds), log)
    values, _ = read_fields(root, BANK_FIELDS, "a bank", log, _BELONGS_INTO_QUESTION)
    sources = read_sources(path, root, values, log)
    # Where `sources` cannot be read, nobody knows which there are.
    known = sources if values["sources"] is not None or "sources" not in root.entries else None
    questions, left_out = _Questions(kinds, values["language"], known, log).read(values["questions"])
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


def _unreadable(path: Path, error: UnreadableFile) -> Bank:
    log = Log()
    log.add_at("unreadable-bank", error.offset, error.offset + 1, f"the file {error.message}", error.help)
    return Bank(path, error.text, problems=_in_order(log))


def _in_order(log: Log) -> tuple[Any, ...]:
    return tuple(sorted(log.problems, key=lambda problem: (problem.start, problem.end, problem.rule)))


def _all_names(kinds: Kinds) -> set[str]:
    own = {field.name for kind in kinds for field in kind.FIELDS}
    return (
        own | _QUESTION_NAMES | {field.name for field in BANK_FIELDS} | {"text", "feedback", "quote", "left", "right"}
    )


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


class _Questions:
    """Reads the questions of one bank."""

    def __init__(self, kinds: Kinds, language: str, sources: Collection[str] | None, log: Log) -> None:
        self.kinds = {kind.TYPE: kind for kind in kinds}
        self.fields = {kind.TYPE: QUESTION_FIELDS + kind.FIELDS for kind in kinds}
        types: dict[str, list[str]] = {}
        for kind in kinds:
            for field in kind.FIELDS:
                types.setdefault(field.name, []).append(kind.TYPE)
        # Where a field belongs that stands in a question and is none of its own.
        self.elsewhere = {field.name: "it belongs to the bank, above the questions" for field in BANK_FIELDS}
        self.elsewhere |= {name: f"it belongs into questions of type {', '.join(of)}" for name, of in types.items()}
        # A question without a type is read all the same, for what else is wrong with it.
        self.untyped = QUESTION_FIELDS + tuple(Field(name, Anything(), "") for name in types)
        self.language = language
        self.sources = sources
        self.log = log
        self.ids: dict[str, Node] = {}

    def read(self, node: Node | None) -> tuple[tuple[Question, ...], int]:
        """The questions that could be read, and how many could not."""
        if node is None:
            return (), 0
        if not isinstance(node, Sequence):
            self.log.add("wrong-value", node, is_not(node, "a list of questions"), _HOW_TO_LIST)
            return (), 0
        if not node.items:
            self.log.add("missing-field", node, "there are no questions", _HOW_TO_LIST)
        read = [None if isinstance(item, Unread) else self._question(item) for item in node.items]
        questions = tuple(question for question in read if question is not None)
        return questions, len(read) - len(questions)

    def _question(self, node: Node) -> Question | None:
        kind = self._kind(node)
        fields = self.fields[kind.TYPE] if kind else self.untyped
        values = read_record(
            node, fields, f"a {kind.TYPE} question" if kind else "a question", self.log, self.elsewhere
        )
        if not isinstance(node, Mapping) or not self._has_own_id(node) or values is MISSING or kind is None:
            return None
        own = {field.name: values[field.name] for field in kind.FIELDS}
        language = self.language
        made = kind.read(values["question"], own, node, language, self.log)
        if made is None:
            return None
        question = Question(
            id=values["id"],
            kind=made,
            question=values["question"],
            evidence=values["evidence"],
            explanation=values["explanation"],
            hint=values["hint"],
            tags=values["tags"],
            difficulty=values["difficulty"],
            points=values["points"],
            terms=values["terms"],
            node=node,
        )
        self._check_sources(question)
        return question

    def _kind(self, node: Node) -> type[Kind] | None:
        typed = node.get("type") if isinstance(node, Mapping) else None
        if not isinstance(typed, Scalar) or not typed.text.strip():
            return None
        kind = self.kinds.get(typed.text)
        if kind is None:
            names = ", ".join(self.kinds)
            self.log.add(
                "wrong-value",
                typed,
                f"there is no question type “{short(typed.text)}”",
                did_you_mean(typed.text, self.kinds) or f"the types are {names}",
            )
        return kind

    def _has_own_id(self, node: Mapping) -> bool:
        """Whether no question before has the same id; notes it where one has."""
        typed = node.get("id")
        if not isinstance(typed, Scalar) or not typed.text:
            return True
        first = self.ids.setdefault(typed.text, typed)
        if first is not typed:
            self.log.add(
                "duplicate-id",
                typed,
                f"another question has the id “{short(typed.text)}” already",
                "give each question an id of its own",
            )
        return first is typed

    def _check_sources(self, question: Question) -> None:
        for evidence in question.all_evidence:
            if evidence.source and self.sources is not None and evidence.source not in self.sources:
                self._note_unknown_source(evidence, self.sources)

    def _note_unknown_source(self, evidence: Evidence, sources: Collection[str]) -> None:
        known = ", ".join(sources)
        self.log.add(
            "unknown-source",
            find(evidence.node, "source"),
            f"the bank has no source “{short(evidence.source)}”",
            did_you_mean(evidence.source, sources)
            or (f"it has {short(known)}" if known else "declare it under `sources`"),
        )
