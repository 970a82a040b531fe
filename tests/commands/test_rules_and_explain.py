"""`quizkit rules` and `quizkit explain`, as processes: the manual of what `validate` looks for."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from quizkit.check.rule import Rule
from quizkit.check.rules import RULES
from quizkit.report.pages import page
from tests.support.program import run_program


def test_every_rule_is_a_line_of_the_table(tmp_path: Path) -> None:
    """Code, severity, name and a sentence, in the order of the codes, each column straight."""
    done = run_program("rules", home=tmp_path)
    lines = done.stdout.splitlines()
    assert (done.returncode, len(lines)) == (0, len(RULES))
    for rule, line in zip(RULES, lines, strict=True):
        assert line.split()[:3] == [rule.CODE, rule.SEVERITY.value, rule.NAME]
        assert line.endswith(".")
    assert len({line.index(rule.NAME) for rule, line in zip(RULES, lines, strict=True)}) == 1


def test_the_table_for_programs(tmp_path: Path) -> None:
    """The same as JSON."""
    told = json.loads(run_program("rules", "--format", "json", home=tmp_path).stdout)
    assert told["version"] == 1
    assert [rule["code"] for rule in told["rules"]] == [rule.CODE for rule in RULES]
    assert set(told["rules"][0]) == {"code", "name", "severity", "summary"}


def test_a_page(tmp_path: Path) -> None:
    """Head, sentence, reason, and both examples, indented as they were written."""
    done = run_program("explain", "qk206", home=tmp_path, COLUMNS="60")
    lines = done.stdout.splitlines()
    assert done.returncode == 0
    assert lines[:3] == ["QK206 quote-ambiguous (error)", "", "A quote stands in the source more than once."]
    assert lines.index("Fails:") < lines.index("    evidence: the war ended") < lines.index("Passes:")
    assert "      after: In Europe" in lines


@pytest.mark.parametrize("columns", [40, 100])
@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.NAME)
def test_every_page_fits(rule: Rule, columns: int) -> None:
    """Paragraphs are wrapped to the terminal, and examples are never wider than 100 columns."""
    lines = list(page(rule, columns))
    assert all(len(line) <= columns for line in lines if not line.startswith("    ") and line != lines[0])
    assert all(len(line) <= 100 for line in lines)


def test_several_pages_each_once(tmp_path: Path) -> None:
    """By code, by name and by the beginning of a code, in the order in which they were named."""
    done = run_program("explain", "duplicate-id", "QK20", "QK205", home=tmp_path)
    heads = [line for line in done.stdout.splitlines() if line.startswith("QK")]
    assert heads[0] == "QK110 duplicate-id (error)"
    assert [line.split()[0] for line in heads[1:]] == [rule.CODE for rule in RULES if rule.CODE.startswith("QK20")]


def test_pages_for_programs(tmp_path: Path) -> None:
    """The page is text, as it stands in the rule's module."""
    told = json.loads(run_program("explain", "QK205", "--format", "json", home=tmp_path).stdout)
    assert [rule["name"] for rule in told["rules"]] == ["quote-not-found"]
    assert told["rules"][0]["page"].startswith(told["rules"][0]["summary"])


def test_a_rule_that_does_not_exist(tmp_path: Path) -> None:
    """The nearest name is offered, and nothing is printed."""
    done = run_program("explain", "QK205", "qoute-not-found", home=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "quizkit: there is no rule “qoute-not-found”: did you mean “quote-not-found”?\n"
