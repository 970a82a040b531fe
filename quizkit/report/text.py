"""The report for people: each finding with its line, the place in the article, and what to do."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from quizkit.check.engine import Outcome
from quizkit.check.proving import STATUSES
from quizkit.check.rule import Finding, Severity
from quizkit.report.excerpt import excerpt, flat, shorten
from quizkit.report.proofs import proof_lines
from quizkit.text.counted import counted

MOST_OF_A_KIND = 1000
"""How many findings of one rule are told for one bank; the others are counted."""

_GUTTER = "      | "
_LONGEST = 400  # columns of a message: it may quote what someone typed


def report(outcomes: Sequence[Outcome], verbose: bool = False) -> Iterator[str]:
    """The lines of the report, the summary last; `verbose` tells each proof before the findings."""
    for outcome in outcomes:
        if verbose:
            yield from proof_lines(outcome)
        told: Counter[str] = Counter()
        for finding in outcome.findings:
            code = finding.rule.CODE
            told[code] += 1
            if told[code] <= MOST_OF_A_KIND:
                yield from _finding(finding)
                yield ""
        for code, number in sorted(told.items()):
            if number > MOST_OF_A_KIND:
                yield f"{flat(outcome.path)}: {code} {number - MOST_OF_A_KIND} times more"
    yield from _summary(outcomes)


def _finding(finding: Finding) -> Iterator[str]:
    rule, problem = finding.rule, finding.problem
    line, column = finding.position
    message = shorten(problem.message, _LONGEST)
    yield f"{flat(finding.path)}:{line}:{column}: {rule.SEVERITY} {rule.CODE} {rule.NAME}: {message}"
    if finding.lines.text:
        shown, carets = excerpt(finding.lines, problem.start, problem.end)
        yield f"{line:5} | {shown}"
        yield _GUTTER + carets
    for related in problem.related:
        article_line, article_column = related.article.lines.position(related.start)
        shown, carets = excerpt(related.article.lines, related.start, related.end)
        yield f"{flat(related.article.path)}:{article_line}:{article_column}"
        yield f"{article_line:5} | {shown}"
        yield _GUTTER + carets
    if problem.help:
        yield f"   help: {shorten(problem.help, _LONGEST)}"


def _summary(outcomes: Sequence[Outcome]) -> Iterator[str]:
    questions = sum(outcome.questions for outcome in outcomes)
    verdicts = Counter(proven.status for outcome in outcomes for proven in outcome.proofs)
    left_out = sum(outcome.bank.left_out for outcome in outcomes)
    counts = [f"{verdicts[status]} {status}" for status in STATUSES if verdicts[status]]
    if left_out:
        counts.append(f"{left_out} not read")
    found = Counter(finding.rule.SEVERITY for outcome in outcomes for finding in outcome.findings)
    findings = [counted(found[severity], severity.value) for severity in Severity if found[severity]]
    banks = f"{counted(len(outcomes), 'bank')}, " if len(outcomes) > 1 else ""
    checks = sum(outcome.checks for outcome in outcomes)
    told = f"{banks}{counted(questions, 'question')}: {', '.join(counts) or 'nothing to prove'}"
    yield f"{told} · {counted(checks, 'check')} · {', '.join(findings) or 'no findings'}"
