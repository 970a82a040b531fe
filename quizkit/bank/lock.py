"""The lock file: which state of the sources a bank was checked against, and what persons vouched for."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from quizkit.bank.fields import MISSING, Field, Schema, Text
from quizkit.bank.files import UnreadableFile, read_text
from quizkit.bank.meaning import digest
from quizkit.bank.model import Bank, Question
from quizkit.bank.nodes import Mapping, Node
from quizkit.bank.parsing import parse
from quizkit.bank.problems import Log
from quizkit.bank.records import Made, Record, read_record
from quizkit.bank.writing import write_whole
from quizkit.source.article import Article
from quizkit.text.fold import fold, fold_with_map

LOCK_FILE = "bank.lock"
_HEAD = "# Written by `quizkit lock` and `quizkit attest`. Commit it beside the bank.\n"
_VERSION = "1"
_SHORT = 16


class PinnedSource(NamedTuple):
    """A source's state: the SHA-256 of its bytes as UTF-8, and of its folded form."""

    sha256: str
    folded: str


class Attestation(NamedTuple):
    """A person's word for a question, good while its `digest` is the question's."""

    digest: str
    by: str
    date: str
    reason: str


@dataclass(frozen=True, slots=True)
class Lock:
    """What a lock file says. `places` holds, by question, a digest of where its quotes stood."""

    sources: dict[str, PinnedSource] = field(default_factory=dict)
    places: dict[str, str] = field(default_factory=dict)
    attested: dict[str, Attestation] = field(default_factory=dict)


class BadLock(Exception):
    """The lock file cannot be read. The message says why."""


def lock_path(bank: Bank) -> Path:
    """Where the lock file of a bank stands."""
    return bank.path.with_name(LOCK_FILE if bank.path.name == "bank.yaml" else f"{bank.path.stem}.lock")


def read_lock(path: Path) -> Lock | None:
    """The lock in a file, None where there is none. Raises BadLock."""
    if not path.exists():
        return None
    log = Log()
    try:
        root = parse(read_text(path), log)
    except UnreadableFile as error:
        raise BadLock(f"{path.name} {error.message}") from None
    values = read_record(root, _FIELDS, "a lock file", log) if root else MISSING
    if values is MISSING or log.problems:
        raise BadLock(f"{path.name} cannot be read: {log.problems[0].message if log.problems else 'it is empty'}")
    if values["lock"] != _VERSION:
        raise BadLock(f"{path.name} is of version {values['lock']}, and this program reads version {_VERSION}")
    return Lock(values["sources"], values["places"], values["attested"])


def write_lock(path: Path, lock: Lock) -> None:
    """Write a lock file whole or not at all. Raises OSError."""
    write_whole(path, lock_text(lock).encode("utf-8"))


def lock_text(lock: Lock) -> str:
    """A lock as text: sorted, an entry a line or a few, so that a change is small to see."""
    return _HEAD + "".join(_lines(lock))


def _lines(lock: Lock) -> Iterator[str]:
    yield f"lock: {_VERSION}\n"
    if lock.sources:
        yield "sources:\n"
        for name, pinned in sorted(lock.sources.items()):
            yield f"  {_quoted(name)}:\n    sha256: {pinned.sha256}\n    folded: {pinned.folded}\n"
    if lock.places:
        yield "places:\n"
        for name, digest in sorted(lock.places.items()):
            yield f"  {_quoted(name)}: {digest}\n"
    if lock.attested:
        yield "attested:\n"
        for name, attestation in sorted(lock.attested.items()):
            yield f"  {_quoted(name)}:\n"
            for key, value in attestation._asdict().items():
                yield f"    {key}: {_quoted(value)}\n"


def _quoted(text: str) -> str:
    """A text as YAML reads it back: JSON's quotes are YAML's."""
    return json.dumps(text, ensure_ascii=False)


def pin(article: Article) -> PinnedSource:
    """The state of a source."""
    return PinnedSource(digest(article.text), digest(fold(article.text)))


def place_digest(bank: Bank, question: Question) -> str:
    """A digest of the places of a question's quotes in the folded sources, so that typography moves nothing."""
    places = []
    for evidence in question.all_evidence:
        article = bank.article(evidence)
        start = fold_with_map(article.text).text.find(fold(evidence.quote)) if article else -1
        if evidence.after and article:
            found = evidence.find(article)
            start = found[0] if found else -1
        places.append(start)
    return digest(json.dumps(places))[:_SHORT]


class _ByName:
    """A mapping from names to values of one shape."""

    def __init__(self, shape: Made | Text) -> None:
        self.shape = shape

    def read(self, node: Node, log: Log) -> object:
        if not isinstance(node, Mapping):
            log.add("wrong-value", node, "here belong entries by name")
            return MISSING
        read = {name: self.shape.read(value, log) for name, (_, value) in node.entries.items()}
        return MISSING if MISSING in read.values() else read

    def schema(self) -> Schema:
        return {"type": "object", "additionalProperties": self.shape.schema()}


def _record(made: type, called: str) -> Made:
    fields = tuple(Field(name, Text(), "", required=True) for name in made._fields)  # type: ignore[attr-defined]
    return Made(Record(fields, called), made)


_FIELDS = (
    Field("lock", Text(), "the version of the lock file", required=True),
    Field("sources", _ByName(_record(PinnedSource, "a pinned source")), "", default={}),
    Field("places", _ByName(Text()), "", default={}),
    Field("attested", _ByName(_record(Attestation, "an attestation")), "", default={}),
)
