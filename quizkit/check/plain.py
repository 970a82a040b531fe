"""An outcome as JSON holds it, and back: without the texts, which whoever keeps it has anyway."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from quizkit.bank.problems import Edit, Problem, Related
from quizkit.check.outcome import Judged, Outcome
from quizkit.check.rule import Finding, Severity
from quizkit.text.lines import Lines

if TYPE_CHECKING:
    from quizkit.source.article import Article


class Kept(NamedTuple):
    """The label of a rule, told again without loading the rule."""

    CODE: str
    NAME: str
    SEVERITY: Severity


Plain = dict[str, Any]
"""What JSON can hold."""

_COUNTS = ("left_out", "quotes", "located", "silenced", "known")


def to_plain(outcome: Outcome, articles: Sequence[Article]) -> Plain:
    """An outcome; a place in an article is told by the article's number in `articles`."""
    numbers = {id(article): number for number, article in enumerate(articles)}

    def plain(finding: Finding) -> list[Any]:
        problem = finding.problem
        related = [[numbers[id(place.article)], place.start, place.end] for place in problem.related]
        said = [problem.rule, problem.start, problem.end, problem.message, problem.help]
        return [finding.rule.CODE, finding.question, *said, related, problem.fix]

    rules = {finding.rule.CODE: finding.rule for finding in outcome.findings}
    return {
        "path": outcome.path,
        "rules": [(rule.CODE, rule.NAME, rule.SEVERITY) for rule in rules.values()],
        "findings": [plain(finding) for finding in outcome.findings],
        "judged": outcome.judged,
        "proofs": outcome.proofs,
        **{name: getattr(outcome, name) for name in _COUNTS},
    }


def from_plain(plain: Plain, lines: Lines, articles: Sequence[Article]) -> Outcome:
    """The outcome again, shown in the bank's lines and its articles. Raises LookupError, TypeError, ValueError."""
    path = plain["path"]
    findings = []
    rules = {code: Kept(code, name, Severity(severity)) for code, name, severity in plain["rules"]}
    for code, question, rule, start, end, message, help, related, fix in plain["findings"]:
        places = tuple(Related(articles[number], *span) for number, *span in related)
        edits = tuple(Edit(*edit) for edit in fix)
        problem = Problem(rule, start, end, message, help, places, edits)
        findings.append(Finding(rules[code], path, lines, problem, question))
    judged = tuple(Judged(*values) for values in plain["judged"])
    counts = {name: plain[name] for name in _COUNTS}
    return Outcome(path, tuple(findings), judged, proofs=tuple(plain["proofs"]), **counts)
