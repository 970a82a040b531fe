"""Outcomes kept for the next run: a bank of which nothing has changed is not checked again.

An entry is a file, named by a digest of all that the outcome rests on but the sources: the bank, its lock, the
rules that are applied, the version. Which sources there are, only the entry knows: it holds their digests. Two runs
may share a folder; an entry that is damaged, or that cannot be written, is one that is not there.
"""

from __future__ import annotations

import json
import os
import sys
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from quizkit import __version__
from quizkit.bank.files import UnreadableFile, decode, read_bytes
from quizkit.bank.places import bundled_banks, is_inside
from quizkit.bank.writing import write_whole
from quizkit.check.outcome import Outcome
from quizkit.check.plain import from_plain, to_plain
from quizkit.source.article import Article
from quizkit.text.lines import Lines

if TYPE_CHECKING:
    from quizkit.bank.model import Bank

MOST_ENTRIES = 4096
MOST_BYTES = 256 * 1024 * 1024
"""Beyond these the oldest half goes."""

_FORMAT = 2
# What they say hangs on other files and on rights, which no digest covers.
_OF_SURROUNDINGS = frozenset({"unreadable-bank", "source-missing", "source-outside", "source-unreadable"})


class Entry(NamedTuple):
    """A place in the cache for one bank as it is now, with the bytes that were read of it."""

    path: Path
    data: bytes
    file: Path


class Cache:
    """The entries in a folder, which need not exist."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._pruned = False

    def entry(self, path: Path, rules: tuple[tuple[str, ...], ...]) -> Entry | None:
        """Where the outcome of a bank would be, with `rules` selected and ignored; None for one that cannot be read."""
        lock = path.with_name("bank.lock" if path.name == "bank.yaml" else f"{path.stem}.lock")
        try:
            data = read_bytes(path)
            locked = read_bytes(lock) if lock.exists() else b""
        except (UnreadableFile, OSError):
            return None
        digest = sha256()
        head = (_FORMAT, __version__, _state_of_code(), sys.version_info[:2], path.as_posix(), rules, len(data))
        for part in (repr(head).encode("utf-8", "surrogatepass"), data, locked):
            digest.update(part)
        name = digest.hexdigest()
        return Entry(path, data, self.folder / name[:2] / f"{name[2:]}.json")

    def outcome(self, entry: Entry) -> Outcome | None:
        """The outcome that was kept, if all that it rests on is still the same."""
        try:
            seal, _, body = entry.file.read_bytes().partition(b"\n")
            if seal.decode() != sha256(body).hexdigest():
                return None
            kept = json.loads(body)
            sources = [_read_again(entry.path.parent, *source) for source in kept["sources"]]
            if None in sources:
                return None
            articles, lines = [], Lines("")
            if kept["outcome"]["findings"]:
                lines = Lines(decode(entry.data))
                articles = [Article(name, path, decode(data)) for name, path, data in filter(None, sources)]
            outcome = from_plain(kept["outcome"], lines, articles)
        except (OSError, ValueError, LookupError, TypeError, UnreadableFile):
            return None
        with suppress(OSError):
            os.utime(entry.file)
        return outcome

    def keep(self, entry: Entry, bank: Bank, outcome: Outcome) -> None:
        """Keep an outcome, unless it tells of the surroundings; a folder that cannot be written keeps nothing."""
        if any(problem.rule in _OF_SURROUNDINGS for problem in bank.problems):
            return
        articles = list(bank.sources.values())
        try:
            sources = [(article.name, article.path, _digest(read_bytes(Path(article.path)))) for article in articles]
            if any(decode(read_bytes(Path(article.path))) != article.text for article in articles):
                return  # changed while the bank was checked
            body = json.dumps({"sources": sources, "outcome": to_plain(outcome, articles)}).encode()
            entry.file.parent.mkdir(parents=True, exist_ok=True)
            write_whole(entry.file, sha256(body).hexdigest().encode() + b"\n" + body, durable=False)
        except (OSError, UnreadableFile):
            return
        if not self._pruned:
            self._pruned = True
            with suppress(OSError):
                prune(self.folder)


def _read_again(folder: Path, name: str, path: str, digest: str) -> tuple[str, str, bytes] | None:
    """A source that was read before, or None where it changed or is out of the bank's folder now."""
    if not is_inside(folder, Path(path)):
        return None
    data = read_bytes(Path(path))
    return (name, path, data) if _digest(data) == digest else None


def prune(folder: Path, most_entries: int = MOST_ENTRIES, most_bytes: int = MOST_BYTES) -> None:
    """Take out the older half of the entries where there are too many, or too large ones. Raises OSError."""
    entries = []
    for file in folder.glob("??/*.json"):
        with suppress(OSError):
            status = file.stat()
            entries.append((status.st_mtime_ns, status.st_size, file))
    if len(entries) <= most_entries and sum(size for _, size, _ in entries) <= most_bytes:
        return
    entries.sort()
    for _, _, file in entries[: (len(entries) + 1) // 2]:
        with suppress(OSError):
            file.unlink()


def _digest(data: bytes) -> str:
    return sha256(data).hexdigest()


def _state_of_code() -> str:
    """What tells one state of a checkout from the next; "" for an installed package, which its version tells."""
    package = Path(__file__).parents[2]
    if bundled_banks().parent == package:
        return ""
    files: list[tuple[str, int, int]] = []
    folders = [str(package)]
    while folders:
        with os.scandir(folders.pop()) as entries:
            for entry in entries:
                if entry.is_dir():
                    folders.append(entry.path)
                elif entry.name.endswith(".py"):
                    files.append((entry.path, entry.stat().st_size, entry.stat().st_mtime_ns))
    return _digest(repr(sorted(files)).encode())
