"""The engine: runs every rule over a bank, and says what was checked."""

from __future__ import annotations

from bisect import bisect_right
from pathlib import Path

from quizkit.bank.model import Bank
from quizkit.bank.nodes import Mapping, Scalar, Sequence
from quizkit.bank.problems import Problem
from quizkit.check.outcome import Judged, Outcome
from quizkit.check.rule import Finding, Rule
from quizkit.check.rules import USUAL
from quizkit.check.subject import Subject
from quizkit.check.suppressions import read_suppressions, silenced, unused_problems


def check_bank(bank: Bank, rules: tuple[Rule, ...] = USUAL) -> Outcome:
    """Every finding of the rules on a bank."""
    return check_subject(Subject(bank), rules)


def check_subject(subject: Subject, rules: tuple[Rule, ...] = USUAL) -> Outcome:
    """The same of a bank that was looked at already."""
    bank, quotes = subject.bank, subject.quotes
    lines = bank.lines()
    path = shown_path(bank.path)
    ids = _Ids(bank)

    def found(rule: Rule, problem: Problem) -> Finding:
        question = ids.at(problem.start)
        if problem.fix and question in subject.lock.attested:
            # A person vouched for the question as it stands: no program changes it.
            problem = problem._replace(fix=())
        return Finding(rule, path, lines, problem, question)

    findings = sorted((found(rule, problem) for rule in rules for problem in rule.check(subject)), key=_place)
    suppressions, problems = read_suppressions(bank)
    hidden, unused = silenced(findings, [each for each in suppressions if each.rule in rules])
    if not bank.left_out:
        # In a question that could not be read, nobody knows what there is to silence.
        problems += unused_problems(unused)
    told = [finding for index, finding in enumerate(findings) if index not in hidden]
    by_name = {rule.NAME: rule for rule in rules}
    told += [found(by_name[problem.rule], problem) for problem in problems if problem.rule in by_name]
    told.sort(key=_place)
    judged = []
    for proven in subject.proofs:
        question = proven.question
        start = question.at("id").start
        line = lines.position(start)[0]
        judged.append(Judged(question.id, question.type, start, line, proven.status, proven.checks, proven.derived))
    located = sum(len(quote.places) == 1 or (bool(quote.places) and bool(quote.evidence.after)) for quote in quotes)
    expected = sum(len(question.all_evidence) for question in bank.questions)
    return Outcome(path, tuple(told), tuple(judged), bank.left_out, expected, located, len(hidden))


def _place(finding: Finding) -> tuple[int, int, str]:
    return finding.problem.start, finding.problem.end, finding.rule.CODE


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
