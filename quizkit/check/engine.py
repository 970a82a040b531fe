"""The engine: runs every rule over a bank, and says what was checked."""

from __future__ import annotations

from bisect import bisect_right
from pathlib import Path

from quizkit.bank.model import Bank
from quizkit.bank.nodes import Mapping, Scalar, Sequence
from quizkit.check.outcome import Judged, Outcome
from quizkit.check.rule import Finding, Rule
from quizkit.check.rules import RULES
from quizkit.check.subject import Subject


def check_bank(bank: Bank, rules: tuple[Rule, ...] = RULES) -> Outcome:
    """Every finding of the rules on a bank."""
    return check_subject(Subject(bank), rules)


def check_subject(subject: Subject, rules: tuple[Rule, ...] = RULES) -> Outcome:
    """The same of a bank that was looked at already."""
    bank, quotes = subject.bank, subject.quotes
    lines = bank.lines()
    path = shown_path(bank.path)
    problems = [(rule, problem) for rule in rules for problem in rule.check(subject)]
    problems.sort(key=lambda found: (found[1].start, found[1].end, found[0].CODE))
    ids = _Ids(bank)
    findings = tuple(Finding(rule, path, lines, problem, ids.at(problem.start)) for rule, problem in problems)
    judged = []
    for proven in subject.proofs:
        question = proven.question
        start = question.at("id").start
        line = lines.position(start)[0]
        judged.append(Judged(question.id, question.type, start, line, proven.status, proven.checks))
    located = sum(len(quote.places) == 1 or (bool(quote.places) and bool(quote.evidence.after)) for quote in quotes)
    expected = sum(len(question.all_evidence) for question in bank.questions)
    return Outcome(path, findings, tuple(judged), bank.left_out, expected, located)


class _Ids:
    """The ids of a bank's questions by place, those of questions that could not be read among them."""

    def __init__(self, bank: Bank) -> None:
        questions = bank.root.get("questions") if bank.root else None
        self.nodes = questions.items if isinstance(questions, Sequence) else []

    def at(self, offset: int) -> str:
        """The id of the question round an offset, or "" where none is."""
        index = bisect_right(self.nodes, offset, key=lambda node: node.start) - 1
        node = self.nodes[index] if index >= 0 else None
        if not isinstance(node, Mapping) or offset >= node.end:
            return ""
        typed = node.get("id")
        return typed.text if isinstance(typed, Scalar) else ""


def shown_path(path: Path) -> str:
    """A path as findings show it: with forward slashes, as it was given."""
    return path.as_posix()
