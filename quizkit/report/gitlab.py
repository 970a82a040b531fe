"""GitLab's Code Quality report: a JSON list of issues, for the artifact of that name.

The fields are those of https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from quizkit.check.outcome import Outcome
from quizkit.check.rule import Finding, Severity
from quizkit.report.fingerprints import fingerprints
from quizkit.report.run import Run
from quizkit.report.spans import message_of
from quizkit.text.visible import without_surrogates

_SEVERITIES = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.NOTE: "info"}


def report(outcomes: Iterable[Outcome], run: Run) -> Iterator[str]:
    """The whole list on one line."""
    issues = []
    for outcome in outcomes:
        path = run.path(outcome.path)
        issues += [_issue(finding, path, fingerprint) for finding, fingerprint in fingerprints(outcome, path)]
    yield json.dumps(issues)


def _issue(finding: Finding, path: str, fingerprint: str) -> dict[str, Any]:
    return {
        "description": f"{finding.rule.CODE} {finding.rule.NAME}: {message_of(finding)}",
        "check_name": finding.rule.NAME,
        "fingerprint": fingerprint,
        "severity": _SEVERITIES[finding.rule.SEVERITY],
        "location": {"path": without_surrogates(path), "lines": {"begin": finding.position[0]}},
    }
