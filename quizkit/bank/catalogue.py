"""A catalogue of a large bank: where each question stands, so that one is read without all the others."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, fields
from functools import cached_property
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple, overload

from quizkit import __version__
from quizkit.bank.files import UnreadableFile, read_text
from quizkit.bank.model import Bank, Question
from quizkit.bank.nodes import Sequence as ListNode
from quizkit.bank.questions import Kinds
from quizkit.bank.reader import read_bank, read_bank_text, read_question
from quizkit.bank.writing import write_whole

SMALLEST = 200_000
"""Characters of a bank's text from which on a catalogue is worth its file: less is read in a twentieth of a second."""

_MOST_KEPT = 50
_DASH = re.compile(r"[ \t]*-[ ]+")


class Entry(NamedTuple):
    """What a question is chosen by, and the span of its lines in the bank's text."""

    id: str
    type: str
    tags: tuple[str, ...]
    difficulty: str
    start: int
    end: int


class Catalogue(NamedTuple):
    """The questions of a bank in their order, and how many could not be read."""

    entries: tuple[Entry, ...]
    left_out: int


class _ById(Mapping[str, Question]):
    """The questions by their ids, each read when it is asked for."""

    def __init__(self, entries: Sequence[Entry], read: Callable[[Entry], Question]) -> None:
        self.entries = {entry.id: entry for entry in entries}
        self.read = read
        self.done: dict[str, Question] = {}

    def __getitem__(self, name: str) -> Question:
        if name not in self.done:
            self.done[name] = self.read(self.entries[name])
        return self.done[name]

    def __contains__(self, name: object) -> bool:
        return name in self.entries

    def __iter__(self) -> Iterator[str]:
        return iter(self.entries)

    def __len__(self) -> int:
        return len(self.entries)


class _InOrder(Sequence[Question]):
    """The same questions in the order of the bank."""

    def __init__(self, by_id: _ById) -> None:
        self.ids = tuple(by_id)
        self.by_id = by_id

    @overload
    def __getitem__(self, index: int) -> Question: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Question]: ...
    def __getitem__(self, index: int | slice) -> Question | Sequence[Question]:
        if isinstance(index, slice):
            return tuple(self.by_id[name] for name in self.ids[index])
        return self.by_id[self.ids[index]]

    def __len__(self) -> int:
        return len(self.ids)


@dataclass(frozen=True)
class LateBank(Bank):
    """A bank whose questions are read when they are asked for. Its nodes' places are not those of the file."""

    entries: tuple[Entry, ...] = ()

    @property
    def outlines(self) -> Sequence[Entry]:
        return self.entries

    @cached_property
    def by_id(self) -> Mapping[str, Question]:
        assert isinstance(self.questions, _InOrder)
        return self.questions.by_id


def open_bank(path: Path, kinds: Kinds, folder: Path | None) -> Bank:
    """The bank in a file, to be taken: a large one is read in full once, then a question at a time.

    `folder` is where catalogues are kept, None for nowhere. A catalogue is found by the digest of the
    bank's text and of the program's version, so an edited bank has none; one that cannot be read or
    written is as good as none.
    """
    try:
        text = read_text(path)
    except UnreadableFile:
        return read_bank(path, kinds)
    if folder is None or len(text) < SMALLEST:
        return read_bank_text(text, path, kinds)
    digest = sha256(f"{__version__}\0".encode() + text.encode("utf-8", "surrogatepass")).hexdigest()
    file = folder / f"{digest}.json"
    catalogue = _read(file, len(text))
    if catalogue is not None:
        return late_bank(text, path, kinds, catalogue)
    bank = read_bank_text(text, path, kinds)
    catalogue = catalogue_of(bank)
    if catalogue is not None:
        _write(file, catalogue)
    return bank


def catalogue_of(bank: Bank) -> Catalogue | None:
    """The catalogue of a bank; None for one whose questions are not written one below the other."""
    listed = bank.root.get("questions") if bank.root else None
    if not isinstance(listed, ListNode) or not bank.questions:
        return None
    starts = []
    for item in listed.items:
        line = bank.text.rfind("\n", 0, item.start) + 1
        if not _DASH.fullmatch(bank.text, line, item.start):
            return None
        starts.append(line)
    # The last one ends where the list does: what follows may be a field of the bank.
    ends = dict(zip(starts, [*starts[1:], listed.end], strict=True))
    entries = []
    for question in bank.questions:
        start = bank.text.rfind("\n", 0, question.node.start) + 1
        entries.append(Entry(question.id, question.type, question.tags, question.difficulty, start, ends[start]))
    return Catalogue(tuple(entries), bank.left_out)


def late_bank(text: str, path: Path, kinds: Kinds, catalogue: Catalogue) -> LateBank:
    """The bank of a text whose catalogue is at hand: only its head is read."""
    entries = catalogue.entries
    head = read_bank_text(text[: entries[0].start] + text[entries[-1].end :], path, kinds)

    def read(entry: Entry) -> Question:
        return read_question(text[entry.start : entry.end], kinds, head.language)

    values = {field.name: getattr(head, field.name) for field in fields(Bank)}
    values |= {"text": text, "left_out": catalogue.left_out, "questions": _InOrder(_ById(entries, read))}
    return LateBank(**values, entries=entries)


def _read(file: Path, length: int) -> Catalogue | None:
    """The catalogue in a file, None where it is missing or is none for a text of that length."""
    try:
        values: Any = json.loads(file.read_bytes())
        entries = tuple(Entry(name, kind, tuple(tags), *rest) for name, kind, tags, *rest in values["entries"])
        spans = [(entry.start, entry.end) for entry in entries]
        good = entries and all(0 <= start < end <= length for start, end in spans)
        return Catalogue(entries, int(values["left_out"])) if good else None
    except (OSError, ValueError, TypeError, KeyError):
        return None


def _write(file: Path, catalogue: Catalogue) -> None:
    """Keep a catalogue; the oldest of too many goes. A folder that cannot be written to keeps none."""
    with suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        write_whole(file, json.dumps(catalogue._asdict(), separators=(",", ":")).encode("ascii"))
        kept = sorted(file.parent.glob("*.json"), key=lambda path: path.stat().st_mtime)
        for path in kept[:-_MOST_KEPT]:
            path.unlink(missing_ok=True)
