"""A baseline: the findings that a bank had when it was taken up, so that only new ones are told.

It is keyed by file, question and rule, and not by line, so that an edit elsewhere changes nothing.
Of errors it holds only those that say of a question that it is not proven yet, and the verdict is
counted all the same. What the passage denies, what changed since somebody looked, and what stands
in the way of reading or checking is never in a baseline.
"""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import ModuleType

from quizkit.bank.files import MissingFile, UnreadableFile, read_text
from quizkit.bank.nodes import Mapping, Node, Scalar, Sequence
from quizkit.bank.parsing import parse
from quizkit.bank.problems import Log
from quizkit.check.outcome import Outcome
from quizkit.check.rule import Finding, Rule, Severity

_HEAD = "# Written by `quizkit validate --write-baseline`. A finding that is in here is counted, and not told.\n"
_VERSION = "1"
_NO_QUESTION = "(bank)"  # no id has parentheses

Entry = tuple[str, str, str]
"""A file's path from the baseline's folder, a question's id, a rule's code."""


class BadBaseline(Exception):
    """The baseline cannot be read. The message says why and what to do."""


def may_be_known(finding: Finding) -> bool:
    """Whether a baseline may hold a finding."""
    if finding.rule.SEVERITY is not Severity.ERROR or finding.rule.NAME == "not-proven":
        return True
    return bool(finding.question) and finding.rule.CODE.startswith("QK2")


@dataclass
class Baseline:
    """How often each finding is known, and how many of these were met so far by the rules with these codes."""

    path: Path
    codes: frozenset[str]
    known: Counter[Entry] = field(default_factory=Counter)
    met: Counter[Entry] = field(default_factory=Counter)
    looked_at: set[str] = field(default_factory=set)

    def without_known(self, outcome: Outcome) -> Outcome:
        """An outcome without its findings that are known, which are counted."""
        bank = self._bank(outcome)
        self.looked_at.add(bank)
        new = []
        for finding in outcome.findings:
            entry = _entry(bank, finding)
            if self.met[entry] < self.known[entry] and may_be_known(finding):
                self.met[entry] += 1
            else:
                new.append(finding)
        return replace(outcome, findings=tuple(new), known=len(outcome.findings) - len(new))

    @property
    def gone(self) -> int:
        """How many known findings no longer occur, in the banks that were looked at or that are no more."""
        return sum(number for entry, number in (self.known - self.met).items() if self._may_go(entry))

    def with_all_known(self, outcome: Outcome) -> Outcome:
        """The same after all of its findings that may be known were made so."""
        bank = self._bank(outcome)
        found = Counter(_entry(bank, finding) for finding in outcome.findings if may_be_known(finding))
        self.known = Counter({entry: self.known[entry] for entry in self.known if not self._is_of(bank, entry)}) + found
        return self.without_known(outcome)

    @property
    def size(self) -> int:
        """How many findings are known."""
        return self._kept().total()

    def text(self) -> str:
        """The baseline without what no longer occurs, sorted, a question a line."""
        return _HEAD + "".join(_lines(self._kept()))

    def _kept(self) -> Counter[Entry]:
        return Counter({entry: self.known[entry] for entry in self.known if self.met[entry] or not self._may_go(entry)})

    def _bank(self, outcome: Outcome) -> str:
        return path_from(str(self.path.parent), outcome.path)

    def _is_of(self, bank: str, entry: Entry) -> bool:
        return entry[0] == bank and entry[2] in self.codes

    def _may_go(self, entry: Entry) -> bool:
        if entry[0] not in self.looked_at:
            return not (self.path.parent / entry[0]).exists()
        return entry[2] in self.codes


def path_from(folder: str, file: str, paths: ModuleType = os.path) -> str:
    """The path of a file from a folder, with forward slashes; the whole path where they lie on two drives.

    `paths` is the module for the paths of a system, `ntpath` for those of Windows.
    """
    try:
        path: str = paths.relpath(file, folder)
    except ValueError:
        path = paths.abspath(file)
    return path.replace(paths.sep, "/")


def read_baseline(path: Path, rules: Iterable[Rule], may_be_missing: bool = False) -> Baseline:
    """The baseline in a file, for a run of some rules. Raises BadBaseline."""
    codes = frozenset(rule.CODE for rule in rules)
    log = Log()
    try:
        root = parse(read_text(path), log)
    except MissingFile as error:
        if may_be_missing:
            return Baseline(path, codes)
        raise BadBaseline(f"the baseline {path} {error.message}: `--write-baseline` writes it") from None
    except UnreadableFile as error:
        raise BadBaseline(f"the baseline {path} {error.message}: {error.help}") from None
    version = root.get("baseline") if isinstance(root, Mapping) else None
    if log.problems or not isinstance(root, Mapping) or not isinstance(version, Scalar):
        raise BadBaseline(f"the baseline {path} cannot be read: mend it, or remove it and write it anew")
    if version.text != _VERSION:
        raise BadBaseline(f"the baseline {path} is of version {version.text}; this program reads version {_VERSION}")
    return Baseline(path, codes, Counter(_entries(root.get("banks"))))


def _entries(banks: Node | None) -> Iterator[Entry]:
    for bank, questions in _items(banks):
        for question, codes in _items(questions):
            for code in codes.items if isinstance(codes, Sequence) else ():
                if isinstance(code, Scalar):
                    yield bank, question, code.text


def _items(node: Node | None) -> Iterator[tuple[str, Node]]:
    if isinstance(node, Mapping):
        yield from ((name, value) for name, (_, value) in node.entries.items())


def _entry(bank: str, finding: Finding) -> Entry:
    return bank, finding.question or _NO_QUESTION, finding.rule.CODE


def _lines(known: Counter[Entry]) -> Iterator[str]:
    yield f"baseline: {_VERSION}\n"
    if known:
        yield "banks:\n"
    last_bank = None
    questions: dict[tuple[str, str], list[str]] = {}
    for entry in sorted(known.elements()):
        questions.setdefault(entry[:2], []).append(entry[2])
    for (bank, question), codes in questions.items():
        if bank != last_bank:
            yield f"  {json.dumps(bank, ensure_ascii=False)}:\n"
            last_bank = bank
        yield f"    {json.dumps(question, ensure_ascii=False)}: [{', '.join(codes)}]\n"
