"""How often a fairness rule is right: what it fires on among labelled items was read and judged, one by one.

`judgements/RULE.tsv` holds corpus, row and verdict of the first firings; the corpus itself is not part of the project.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from quizkit.bank.reader import read_bank
from quizkit.check.rule import Rule
from quizkit.check.subject import Subject
from quizkit.kinds import KINDS
from tests.support.items import FAIRNESS, ITEMS, MOST_JUDGED, ROOT, firings, read_items

JUDGEMENTS = Path(__file__).with_name("judgements")
# The corpus that was judged; rows of another one are other items.
DIGEST = "89cadda5bdc79f7b590c17251fb02a7ee57d86279bc7f88955e92b6cdd6d607c"


def judged(rule: Rule) -> list[tuple[str, int, str]]:
    """The judgements of a rule: corpus, row, right or wrong."""
    lines = (JUDGEMENTS / f"{rule.NAME}.tsv").read_text(encoding="utf-8").splitlines()
    assert lines[0] == "corpus\trow\tverdict"
    rows = [line.split("\t") for line in lines[1:]]
    return [(corpus, int(row), verdict) for corpus, row, verdict in rows]


@pytest.fixture(scope="module")
def found() -> dict[str, list[tuple[int, str]]]:
    if not ITEMS.exists() or hashlib.sha256(ITEMS.read_bytes()).hexdigest() != DIGEST:
        pytest.skip("the labelled items that were judged are not beside this checkout")
    return firings(read_items())


@pytest.mark.parametrize("rule", FAIRNESS, ids=lambda rule: rule.NAME)
def test_what_a_rule_fires_on_was_judged(rule: Rule, found: dict[str, list[tuple[int, str]]]) -> None:
    """Its first firings are those that were judged, no more and no fewer."""
    rows = [row for _, row, _ in judged(rule)]
    assert rows == [row for row, _ in found[rule.NAME][:MOST_JUDGED]]


@pytest.mark.parametrize("rule", FAIRNESS, ids=lambda rule: rule.NAME)
def test_nine_in_ten_firings_are_right(rule: Rule) -> None:
    """A warning that is often wrong is soon ignored."""
    verdicts = [verdict for _, _, verdict in judged(rule)]
    assert set(verdicts) <= {"right", "wrong"}
    assert verdicts.count("right") >= 0.9 * len(verdicts)


@pytest.mark.parametrize("name", ["chinese-abacus", "kosovo-taiwan", "learning-science"])
def test_the_bundled_banks_are_fair(name: str) -> None:
    """The banks that come with the program are an example to follow."""
    subject = Subject(read_bank(ROOT / "question_banks" / name / "bank.yaml", KINDS))
    assert [problem for rule in FAIRNESS for problem in rule.check(subject)] == []
