"""JUnit's XML, as Jenkins, GitLab and others read it: a bank is a suite, a question a test case.

Errors and warnings fail their question. One that a person vouched for is skipped: no machine proved it.
"""

from __future__ import annotations

import html
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from quizkit.check.outcome import Outcome
from quizkit.check.rule import Finding, Severity
from quizkit.report.run import Run
from quizkit.report.spans import help_of, message_of
from quizkit.text.visible import one_line

# What XML 1.0 cannot hold even as a reference, of what `one_line` leaves (the standard's `Char`).
_NOT_IN_XML = re.compile("[\ufffe\uffff]")


class _Case(NamedTuple):
    """A question with its findings, or what belongs to none; `note` is its verdict."""

    name: str
    line: int
    note: str
    findings: list[Finding]

    @property
    def failures(self) -> list[Finding]:
        return [finding for finding in self.findings if finding.rule.SEVERITY is not Severity.NOTE]

    @property
    def notes(self) -> list[Finding]:
        return [finding for finding in self.findings if finding.rule.SEVERITY is Severity.NOTE]


def report(outcomes: Iterable[Outcome], run: Run) -> Iterator[str]:
    """The whole document."""
    suites = [(run.path(outcome.path), _cases(outcome)) for outcome in outcomes]
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield f'<testsuites name="quizkit" {_counts([case for _, cases in suites for case in cases])}>'
    for path, cases in suites:
        yield f"  <testsuite name={_quoted(path)} {_counts(cases)}>"
        for case in cases:
            yield from _testcase(case, path)
        yield "  </testsuite>"
    yield "</testsuites>"


def _cases(outcome: Outcome) -> list[_Case]:
    """The test cases of a bank: what concerns the whole of it, then its questions by the order of the text."""
    of_question: defaultdict[str, list[Finding]] = defaultdict(list)
    for finding in outcome.findings:
        of_question[finding.question].append(finding)
    whole = of_question.pop("", [])
    cases = [_Case("the bank", 1, "", whole)] if whole else []
    cases += [_Case(each.id, each.line, each.status, of_question.pop(each.id, [])) for each in outcome.judged]
    cases += [_Case(name, findings[0].position[0], "not read", findings) for name, findings in of_question.items()]
    return sorted(cases, key=lambda case: case.line)


def _counts(cases: Sequence[_Case]) -> str:
    failures = sum(bool(case.failures) for case in cases)
    skipped = sum(not case.failures and case.note == "attested" for case in cases)
    return f'tests="{len(cases)}" failures="{failures}" errors="0" skipped="{skipped}"'


def _testcase(case: _Case, path: str) -> Iterator[str]:
    yield f'    <testcase classname={_quoted(path)} name={_quoted(case.name)} file={_quoted(path)} line="{case.line}">'
    if failures := case.failures:
        first = failures[0]
        yield f"      <failure type={_quoted(first.rule.CODE)} message={_quoted(message_of(first))}>"
        yield from map(_told, failures)
        yield "      </failure>"
    elif case.note == "attested":
        yield '      <skipped message="attested: a person vouched for it"/>'
    told = [case.note, *map(_said, case.notes)]
    if any(told):
        yield f"      <system-out>{_escaped('; '.join(filter(None, told)))}</system-out>"
    yield "    </testcase>"


def _told(finding: Finding) -> str:
    help = f"\n  help: {help_of(finding)}" if finding.problem.help else ""
    return _escaped(_said(finding) + help)


def _said(finding: Finding) -> str:
    rule = finding.rule
    line, column = finding.position
    return f"{line}:{column}: {rule.SEVERITY} {rule.CODE} {rule.NAME}: {message_of(finding)}"


def _escaped(text: str) -> str:
    # All in ASCII, so that it is what it says whatever the encoding of standard output.
    return html.escape(_NOT_IN_XML.sub("\ufffd", text)).encode("ascii", "xmlcharrefreplace").decode()


def _quoted(text: str) -> str:
    return f'"{_escaped(one_line(text))}"'
