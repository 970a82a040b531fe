"""The report as JSON, for other programs; `report.schema.json` beside this file describes it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from quizkit import __version__
from quizkit.bank.problems import Related
from quizkit.check.outcome import Outcome
from quizkit.check.rule import Finding, Severity
from quizkit.check.verdicts import STATUSES
from quizkit.report.run import Run
from quizkit.report.spans import help_of, message_of, span_of
from quizkit.report.totals import Totals
from quizkit.text.lines import Lines
from quizkit.text.visible import visible, without_surrogates

VERSION = 1
"""The version of this format: another number means that a field has gone, or means something else."""

SCHEMA = Path(__file__).with_name("report.schema.json")


def report(outcomes: Iterable[Outcome], run: Run) -> Iterator[str]:
    """One object; a line for each bank, so that a large report can be read by eye too."""
    yield f'{{"version": {VERSION}, "quizkit": {json.dumps(__version__)}, "banks": ['
    totals = Totals()
    for outcome in outcomes:
        yield ("," if totals.banks else "") + json.dumps(_bank(outcome, run))
        totals.add(outcome)
    yield f'], "totals": {json.dumps(_totals(totals))}}}'


def _bank(outcome: Outcome, run: Run) -> dict[str, Any]:
    return {
        "path": without_surrogates(run.path(outcome.path)),
        "questions": [
            {
                "id": judged.id,
                "type": judged.type,
                "line": judged.line,
                "verdict": judged.status,
                "derived": judged.derived,
            }
            for judged in outcome.judged
        ],
        "not_read": outcome.left_out,
        "checks": outcome.checks,
        "findings": [_finding(finding, run) for finding in outcome.findings],
    }


def _finding(finding: Finding, run: Run) -> dict[str, Any]:
    problem = finding.problem
    return {
        "code": finding.rule.CODE,
        "rule": finding.rule.NAME,
        "severity": finding.rule.SEVERITY.value,
        "question": visible(finding.question) or None,
        **_span(finding.lines, problem.start, problem.end),
        "message": message_of(finding),
        "help": help_of(finding),
        "related": [_related(place, run) for place in problem.related],
    }


def _related(place: Related, run: Run) -> dict[str, Any]:
    path = without_surrogates(run.path(place.article.path))
    return {"path": path, **_span(place.article.lines, place.start, place.end)}


def _span(lines: Lines, start: int, end: int) -> dict[str, Any]:
    span = span_of(lines, start, end)
    return {
        "start": {"line": span.line, "column": span.column},
        "end": {"line": span.end_line, "column": span.end_column},
    }


def _totals(totals: Totals) -> dict[str, int]:
    return {
        "banks": totals.banks,
        "questions": totals.questions,
        **{status: totals.verdicts[status] for status in STATUSES},
        "not_read": totals.left_out,
        "checks": totals.checks,
        **{f"{severity}s": totals.findings[severity] for severity in Severity},
        "silenced": totals.silenced,
        "known": totals.known,
    }
