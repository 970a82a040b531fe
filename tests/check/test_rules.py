"""The rules: each one a module with a manual page, four names and one function."""

from __future__ import annotations

import re
from pathlib import Path
from types import ModuleType

import pytest

import quizkit
from quizkit.check import rules
from quizkit.check.rule import Severity
from quizkit.check.rules import RULES

PACKAGE = Path(quizkit.__file__).parent
MODULES = {path.stem for path in (PACKAGE / "check" / "rules").glob("*.py")} - {"__init__"}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.NAME)
def test_a_rule_has_its_names_and_its_page(rule: ModuleType) -> None:
    """The page says what is wrong in its first line; how it goes on is tested with the examples."""
    assert re.fullmatch(r"QK[1-9]\d\d", rule.CODE)
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", rule.NAME)
    assert rule.__name__.rpartition(".")[2] == rule.NAME.replace("-", "_")
    assert isinstance(rule.SEVERITY, Severity)
    page = rule.__doc__ or ""
    assert page.split("\n")[0].endswith(".")


def test_codes_are_unique_and_in_order() -> None:
    """A reader finds a rule by its number; names are as unique as numbers."""
    codes = [rule.CODE for rule in RULES]
    assert codes == sorted(set(codes))
    assert len({rule.NAME for rule in RULES}) == len(RULES)


def test_a_rule_costs_its_file_and_a_line() -> None:
    """Every module is registered, and the registry is a tuple that nobody can append to."""
    assert {rule.NAME.replace("-", "_") for rule in RULES} == MODULES
    assert isinstance(RULES, tuple)
    source = Path(rules.__file__ or "").read_text(encoding="utf-8")
    for name in MODULES:
        assert len(re.findall(rf"^    {name},$", source, re.MULTILINE)) == 2, f"one import and one line for {name}"


def test_every_problem_belongs_to_a_rule() -> None:
    """The names that the reader and the question types note problems under are names of rules."""
    noted = set()
    for path in [*(PACKAGE / "bank").glob("*.py"), *(PACKAGE / "kinds").glob("*.py")]:
        source = path.read_text(encoding="utf-8")
        noted |= set(re.findall(r"(?:log\.add(?:_at)?|_break)\(\s*\"([a-z-]+)\"", source))
    assert len(noted) > 15
    assert noted <= {rule.NAME for rule in RULES}
