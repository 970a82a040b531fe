"""The rules' pages: one layout, and examples that do what they claim."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from quizkit.bank.reader import read_bank
from quizkit.check.engine import check_bank
from quizkit.check.rule import Rule
from quizkit.check.rules import RULES, USUAL
from quizkit.kinds import KINDS
from quizkit.report.pages import page_of
from tests.support.items import FAIRNESS
from tests.support.pages import example, write_bank

# Why the examples of a page are no banks. Each of these rules has a bank among the bad ones all the same.
NO_BANKS = {
    "unreadable-bank": "speaks of a file's bytes",
    "source-changed": "speaks of what happened to the article since the lock",
    "lock-without-question": "speaks of the lock file",
    "unreadable-lock": "speaks of the lock file",
    "unfinished-merge": "speaks of the article's lines",
    "stale-attestation": "speaks of the lock file",
    "key-in-one-place": "speaks of eight questions or more",
    "unreached-sentences": "speaks of ten sentences or more",
    "lopsided-difficulty": "speaks of twelve questions or more",
}
SHOWN = [rule for rule in RULES if rule.NAME not in NO_BANKS]


def found(rule: Rule, folder: Path, text: str) -> tuple[set[str], int]:
    """The names of the rules that a bank breaks, this one asked for, and how many questions could not be read."""
    rules = tuple(other for other in RULES if other in (*USUAL, rule))
    outcome = check_bank(read_bank(write_bank(folder, text), KINDS), rules)
    return {finding.rule.NAME for finding in outcome.findings}, outcome.left_out


def unfair(rule: Rule, names: set[str]) -> set[str]:
    """What else the example of a fairness rule does wrong, by the other fairness rules; a page on them is a model."""
    return (names & {other.NAME for other in FAIRNESS}) - {rule.NAME} if rule in FAIRNESS else set()


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.NAME)
def test_every_page_has_one_layout(rule: Rule) -> None:
    """What is wrong, in a sentence of its own; why; what fails; what passes; how to put it right; the source."""
    paragraphs = ["example" if part.startswith("    ") else part for part in page_of(rule).split("\n\n")]
    assert paragraphs[0].endswith(".")
    fails, passes = paragraphs.index("Fails:"), paragraphs.index("Passes:")
    right = next(index for index, part in enumerate(paragraphs) if part.startswith("To put it right, "))
    assert 1 < fails < passes < right
    assert paragraphs[fails + 1 : passes] == ["example"]
    assert {part for part in paragraphs[passes + 1 : right] if not re.fullmatch("Or, .*:", part)} == {"example"}
    assert all(part.startswith("Source: ") for part in paragraphs[right + 1 :])
    assert not re.search(r"example|Fails:|Passes:", " ".join(paragraphs[:fails]))
    # Prose is wrapped where it is shown, an example is not.
    assert all(len(line) <= 80 for line in page_of(rule).splitlines() if line.startswith("    "))


@pytest.mark.parametrize("rule", SHOWN, ids=lambda rule: rule.NAME)
def test_the_example_that_fails_fails(rule: Rule, tmp_path: Path) -> None:
    """It gives the finding of its page."""
    for number, text in enumerate(example(rule, "Fails:")):
        names, _ = found(rule, tmp_path / str(number), text)
        assert rule.NAME in names, text
        assert not unfair(rule, names), text


@pytest.mark.parametrize("rule", SHOWN, ids=lambda rule: rule.NAME)
def test_the_example_that_passes_passes(rule: Rule, tmp_path: Path) -> None:
    """It does not give the finding of its page, and that not because it could not be read."""
    for number, text in enumerate(example(rule, "Passes:")):
        names, unread = found(rule, tmp_path / str(number), text)
        assert rule.NAME not in names, text
        assert unread == 0, (names, text)
        assert not unfair(rule, names), text


def test_no_page_is_left_out_for_nothing() -> None:
    """The list names rules that there are."""
    assert NO_BANKS.keys() <= {rule.NAME for rule in RULES}
