"""Suppressions: comments in a bank that silence a finding, each with its reason.

    # quizkit: ignore[rule-name, QK401] the reason

At the end of a line one holds for that line and for the text that begins or ends there; on the
line of a question's `- id:`, or on a line of its own above it, for the whole question; on a line
of its own elsewhere, for the line below. Errors and findings of truth cannot be silenced: nothing
unproven passes for proven because of a comment.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Iterator
from typing import NamedTuple

from quizkit.bank.comments import comments
from quizkit.bank.guess import nearest_word
from quizkit.bank.model import Bank
from quizkit.bank.nodes import Node, Scalar, Sequence, walk
from quizkit.bank.problems import Problem
from quizkit.check.rule import Finding, Rule, Severity
from quizkit.check.selection import UnknownRule, called
from quizkit.text.lines import Lines
from quizkit.text.patterns import lazy

WRONG, UNUSED = "wrong-suppression", "unused-suppression"

_COMMENT = lazy(r"#[ \t]*quizkit:[ \t]*([A-Za-z]+)([^\r\n]*)")
_IGNORE = lazy(r"\[([^\]\r\n]*)\](.*)")
_NAME = lazy(r"[^\s,]+(?:[ \t]+[^\s,]+)*")
_FORM = "write `# quizkit: ignore[rule-name] the reason`"


class Suppression(NamedTuple):
    """One rule that a comment silences on the lines from `first` to `last`; `start` and `end` are its name's place."""

    start: int
    end: int
    rule: Rule
    first: int
    last: int


def may_be_silenced(rule: Rule) -> bool:
    """Whether a comment can silence a rule: neither an error, nor what bears on truth."""
    return rule.SEVERITY is not Severity.ERROR and not rule.CODE.startswith("QK3")


def read_suppressions(bank: Bank) -> tuple[list[Suppression], list[Problem]]:
    """The suppressions of a bank, and what is wrong with those that have no effect."""
    suppressions: list[Suppression] = []
    problems: list[Problem] = []
    places: _Places | None = None
    for comment in comments(bank, _COMMENT):
        form = _IGNORE.fullmatch(comment[2])
        if comment[1] != "ignore" or not form:
            if comment[1] == "ignore" or nearest_word(comment[1], ["ignore"]):
                problems.append(Problem(WRONG, *comment.span(), "this comment silences nothing", _FORM))
            continue
        if not form[2].strip(" \t:—–-"):
            message = "this comment silences nothing, because it gives no reason"
            problems.append(Problem(WRONG, *comment.span(), message, _FORM))
            continue
        places = places or _Places(bank)
        lines = places.lines_of(comment.start())
        named = list(_NAME.finditer(form[1]))
        if not named:
            problems.append(Problem(WRONG, *comment.span(), "this comment names no rule", _FORM))
        for name in named:
            start = comment.start(2) + form.start(1) + name.start()
            end = start + len(name.group())
            try:
                rule = called(name.group())
            except UnknownRule as error:
                message, _, help = str(error).partition(": ")
                problems.append(Problem(WRONG, start, end, message, help))
                continue
            if may_be_silenced(rule):
                suppressions.append(Suppression(start, end, rule, *lines))
            else:
                problems.append(_refused(rule, start, end))
    return suppressions, problems


def _refused(rule: Rule, start: int, end: int) -> Problem:
    if rule.CODE.startswith("QK3"):
        message = f"“{rule.NAME}” cannot be silenced: nothing unproven passes for proven"
        return Problem(WRONG, start, end, message, "reword, quote more, or vouch for the question: `quizkit attest`")
    message = f"“{rule.NAME}” cannot be silenced: it is an error"
    return Problem(WRONG, start, end, message, "correct what it speaks of, and take the comment out")


def silenced(findings: Collection[Finding], suppressions: list[Suppression]) -> tuple[set[int], list[Suppression]]:
    """The indices of the findings that are silenced, and the suppressions that silenced none."""
    if not suppressions:
        return set(), []
    by_rule: dict[str, list[tuple[int, int]]] = {}
    for index, finding in enumerate(findings):
        by_rule.setdefault(finding.rule.CODE, []).append((finding.position[0], index))
    hidden: set[int] = set()
    unused = []
    for suppression in suppressions:
        found = by_rule.get(suppression.rule.CODE, [])
        first, last = bisect_left(found, (suppression.first, 0)), bisect_left(found, (suppression.last + 1, 0))
        if first == last:
            unused.append(suppression)
        hidden.update(index for _, index in found[first:last])
    return hidden, unused


def unused_problems(unused: list[Suppression]) -> Iterator[Problem]:
    """What to say of suppressions that silenced nothing."""
    for suppression in unused:
        message = f"there is no “{suppression.rule.NAME}” here to silence"
        yield Problem(UNUSED, suppression.start, suppression.end, message, "take it out of the comment")


class _Places:
    """What a comment of one bank speaks of."""

    def __init__(self, bank: Bank) -> None:
        self.text, self.lines = bank.text, bank.lines()
        questions = bank.root.get("questions") if bank.root else None
        items = questions.items if isinstance(questions, Sequence) else []
        self.questions = {self.lines.position(item.start)[0]: item for item in items}
        self.texts: dict[int, list[Scalar]] = {}
        for node in walk(bank.root) if bank.root else ():
            if isinstance(node, Scalar):
                for line in _edges(node, self.lines):
                    self.texts.setdefault(line, []).append(node)
        self.below = self._lines_below()
        self.spoken_of: dict[int, tuple[int, int]] = {}

    def lines_of(self, offset: int) -> tuple[int, int]:
        """The first and the last line that the comment at an offset speaks of."""
        line = self.lines.position(offset)[0]
        if self._content(line) in ("", "-"):
            line = self.below[line]
        if line not in self.spoken_of:
            self.spoken_of[line] = self._spoken_of(line)
        return self.spoken_of[line]

    def _spoken_of(self, line: int) -> tuple[int, int]:
        if line in self.questions:
            return line, self._last(self.questions[line])
        texts = self.texts.get(line, [])
        first = min((self.lines.position(node.start)[0] for node in texts), default=line)
        return first, max((self._last(node) for node in texts), default=line)

    def _content(self, line: int) -> str:
        """What stands on a line before a comment; a “#” inside a text does not matter here."""
        return re.split(r"(?:^|\s)#", self.lines.line(line), maxsplit=1)[0].strip()

    def _lines_below(self) -> dict[int, int]:
        """For each line the next one with more on it than a dash or a comment, itself where there is none."""
        below: dict[int, int] = {}
        nearest = None
        for line in range(len(self.lines), 0, -1):
            below[line] = nearest or line
            if self._content(line).strip("-"):
                nearest = line
        return below

    def _last(self, node: Node) -> int:
        """The last line of a node, the blank lines and comments behind it left out."""
        end = len(self.text[node.start : node.end].rstrip()) + node.start
        return self.lines.position(end)[0]


def _edges(node: Scalar, lines: Lines) -> set[int]:
    """The lines that a scalar begins and ends on; the line below a block is none of its own."""
    first = lines.position(node.start)[0]
    return {first} if node.style in ("|", ">") else {first, lines.position(node.end)[0]}
