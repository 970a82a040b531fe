"""SARIF 2.1.0, for code scanning and editors.

The standard: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import quote

from quizkit import __version__
from quizkit.bank.problems import Related
from quizkit.check.outcome import Outcome
from quizkit.check.rule import Rule
from quizkit.check.rules import RULES
from quizkit.report.fingerprints import fingerprints
from quizkit.report.pages import page_of
from quizkit.report.run import Run
from quizkit.report.spans import help_of, message_of, span_of
from quizkit.text.lines import Lines
from quizkit.text.visible import visible

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_ROOT = "%SRCROOT%"
_COULD_NOT_RUN = 2


def report(outcomes: Iterable[Outcome], run: Run) -> Iterator[str]:
    """The whole log on one line."""
    results = [result for outcome in outcomes for result in _results(outcome, run)]
    exit_code = run.exit_code()
    log = {
        "tool": {"driver": _driver()},
        "columnKind": "unicodeCodePoints",
        "newlineSequences": ["\r\n", "\r", "\n"],
        "originalUriBaseIds": {_ROOT: {"description": {"text": "The folder that paths are relative to."}}},
        "invocations": [{"executionSuccessful": exit_code < _COULD_NOT_RUN, "exitCode": exit_code}],
        "results": results,
    }
    yield json.dumps({"$schema": _SCHEMA, "version": "2.1.0", "runs": [log]})


def _driver() -> dict[str, Any]:
    return {
        "name": "quizkit",
        "version": __version__,
        "semanticVersion": __version__,
        "rules": [_rule(rule) for rule in RULES],
    }


def _rule(rule: Rule) -> dict[str, Any]:
    page = page_of(rule)
    prose, _, _ = page.partition("\n\nFails:")
    return {
        "id": rule.CODE,
        "name": rule.NAME.title().replace("-", ""),
        "shortDescription": {"text": page.partition("\n")[0]},
        "fullDescription": {"text": " ".join(prose.split())},
        # The page's examples are indented: as it stands it is Markdown.
        "help": {"text": page, "markdown": page},
        "defaultConfiguration": {"level": rule.SEVERITY.value},
    }


def _results(outcome: Outcome, run: Run) -> Iterator[dict[str, Any]]:
    path = run.path(outcome.path)
    indexes = {rule.CODE: index for index, rule in enumerate(RULES)}
    for finding, fingerprint in fingerprints(outcome, path):
        problem, code = finding.problem, finding.rule.CODE
        question = visible(finding.question)
        help = f"\n{help_of(finding)}" if problem.help else ""
        location = _location(path, finding.lines, problem.start, problem.end)
        if question:
            location["logicalLocations"] = [{"name": question, "kind": "member"}]
        result = {
            "ruleId": code,
            "ruleIndex": indexes[code],
            "level": finding.rule.SEVERITY.value,
            "message": {"text": _without_links(message_of(finding) + help)},
            "locations": [location],
            "partialFingerprints": {"quizkit/v1": fingerprint},
        }
        if problem.related:
            result["relatedLocations"] = [_related(related, run) for related in problem.related]
        yield result


def _location(path: str, lines: Lines, start: int, end: int) -> dict[str, Any]:
    span = span_of(lines, start, end)
    region = {
        "startLine": span.line,
        "startColumn": span.column,
        "endLine": span.end_line,
        "endColumn": span.end_column,
    }
    return {"physicalLocation": {"artifactLocation": _artifact(path), "region": region}}


def _artifact(path: str) -> dict[str, str]:
    """Where a file is: relative to the root, or by its whole address."""
    # The very bytes of the name, so that one that is no UTF-8 is named too.
    uri = quote(os.fsencode(path))
    return {"uri": f"file://{uri}"} if path.startswith("/") else {"uri": uri, "uriBaseId": _ROOT}


def _related(related: Related, run: Run) -> dict[str, Any]:
    article = related.article
    location = _location(run.path(article.path), article.lines, related.start, related.end)
    return {**location, "message": {"text": "The place in the article."}}


def _without_links(text: str) -> str:
    """A text in which `[words](place)`, a link in a message of SARIF, is none (section 3.11.6)."""
    return text.replace("[", "\\[").replace("]", "\\]") if "](" in text else text
