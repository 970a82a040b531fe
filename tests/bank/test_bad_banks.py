"""Each bank in `tests/banks/bad` states the findings it must give, those in `good` must give none."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from quizkit.bank.reader import read_bank
from quizkit.check.engine import check_bank
from quizkit.check.outcome import Outcome
from quizkit.check.rules import RULES, USUAL
from quizkit.kinds import KINDS
from tests.support.checking import BAD, GOOD, findings, report_on

BAD_BANKS = sorted(BAD.glob("*.yaml"))
GOOD_BANKS = sorted(GOOD.glob("*.yaml"))


def stated(path: Path) -> list[str]:
    """What a bank's comments say: `# expect: QK103 12:9`."""
    return re.findall(r"^# expect: (QK\d{3} \d+:\d+)$", path.read_text(encoding="utf-8"), re.MULTILINE)


def checked(path: Path) -> Outcome:
    """A bad bank under the usual rules, and under those on request that it states a finding of."""
    codes = {expected.split()[0] for expected in stated(path)}
    rules = tuple(rule for rule in RULES if rule in USUAL or rule.CODE in codes)
    return check_bank(read_bank(path, KINDS), rules)


@pytest.mark.parametrize("path", BAD_BANKS, ids=lambda path: path.stem)
def test_a_bad_bank_gives_the_findings_it_states(path: Path) -> None:
    """All of them in one run, each at its line and column, and no other."""
    outcome = checked(path)
    assert findings(outcome) == stated(path), "\n".join(report_on(outcome))


@pytest.mark.parametrize("path", GOOD_BANKS, ids=lambda path: path.stem)
def test_a_good_bank_gives_no_finding(path: Path) -> None:
    """What only looks like a slip raises no alarm, and every question is read."""
    outcome = check_bank(read_bank(path, KINDS))
    assert findings(outcome) == [], "\n".join(report_on(outcome))
    assert outcome.judged
    assert outcome.left_out == 0


def test_every_bad_bank_states_something() -> None:
    """A file without an expectation would test nothing."""
    assert [path.name for path in BAD_BANKS if not stated(path)] == []


def test_every_rule_has_a_bad_bank() -> None:
    """A new rule comes with a bank that states a finding of it."""
    codes = {expected.split()[0] for path in BAD_BANKS for expected in stated(path)}
    assert [f"{rule.CODE} {rule.NAME}" for rule in RULES if rule.CODE not in codes] == []


@pytest.mark.parametrize("path", BAD_BANKS, ids=lambda path: path.stem)
def test_every_finding_says_what_is_wrong_and_what_to_do(path: Path) -> None:
    """A message is one clause without a full stop, a help is never missing, and both are short."""
    for finding in checked(path).findings:
        problem = finding.problem
        assert problem.message
        assert not problem.message.endswith(".")
        assert problem.help, problem.message
        assert len(problem.message) < 200
