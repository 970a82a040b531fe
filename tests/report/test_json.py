"""The report as JSON, against its schema and against what the report for people says."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator, ValidationError

from quizkit.bank.reader import read_bank
from quizkit.check.engine import check_bank
from quizkit.kinds import KINDS
from quizkit.report.json import SCHEMA, VERSION
from tests.support.banks import LINKS, SEAS, YEAR, make_bank
from tests.support.checking import BAD, GOOD, outcome_of, report_on
from tests.support.hostile import hostile_outcome

VALIDATOR = Draft202012Validator(json.loads(SCHEMA.read_text(encoding="utf-8")))


def told(*paths: Path, root: Path = BAD) -> Any:
    """The report on some banks, which has to fit the schema."""
    outcomes = [check_bank(read_bank(path, KINDS)) for path in paths]
    read = json.loads("\n".join(report_on(*outcomes, format="json", root=root)))
    VALIDATOR.validate(read)
    return read


def test_the_schema_is_one() -> None:
    """Of the draft that it names, and of the version that is written."""
    Draft202012Validator.check_schema(VALIDATOR.schema)
    assert VALIDATOR.schema["properties"]["version"] == {
        "const": VERSION,
        "description": "The version of this format. New fields may come without a new version.",
    }


def test_the_schema_refuses_what_is_no_report() -> None:
    """A column 0, a severity that there is not, a field too many."""
    for change in ({"start": {"line": 1, "column": 0}}, {"severity": "fatal"}, {"colour": "red"}, {"code": "E1"}):
        read = told(BAD / "quote-not-found.yaml")
        read["banks"][0]["findings"][0] |= change
        with pytest.raises(ValidationError):
            VALIDATOR.validate(read)


def test_every_bank_fits_the_schema() -> None:
    """All in one report, each finding with the place that the report for people gives it."""
    paths = [*sorted(BAD.glob("*.yaml")), *sorted(GOOD.glob("*.yaml"))]
    banks = told(*paths, root=BAD.parent)["banks"]
    assert [bank["path"] for bank in banks] == [path.relative_to(BAD.parent).as_posix() for path in paths]
    places = [
        f"{bank['path']}:{finding['start']['line']}:{finding['start']['column']}: {finding['severity']} "
        f"{finding['code']} {finding['rule']}: {finding['message']}"
        for bank in banks
        for finding in bank["findings"]
    ]
    outcomes = [check_bank(read_bank(path, KINDS)) for path in paths]
    lines = report_on(*outcomes, format="concise")[:-1]
    assert places == [line.removeprefix(BAD.parent.as_posix() + "/") for line in lines]


def test_a_finding_has_its_ends_and_its_place_in_the_article(tmp_path: Path) -> None:
    """The end is behind the last character; the question's id and its verdict are told."""
    path = make_bank(tmp_path, YEAR.replace("evidence: The canal was", "evidence: The canal, was"), SEAS)
    (bank,) = told(path, root=tmp_path)["banks"]
    line = path.read_text(encoding="utf-8").splitlines()[12]
    (finding,) = bank["findings"]
    assert (finding["rule"], finding["question"]) == ("quote-not-found", "year")
    assert line[finding["start"]["column"] - 1 : finding["end"]["column"] - 1] == ","
    assert finding["related"][0]["path"] == "article.txt"
    assert finding["related"][0]["start"] == {"line": 1, "column": 5}
    assert [(question["id"], question["type"], question["line"]) for question in bank["questions"]] == [
        ("year", "choice", 5),
        ("seas", "true-false", 18),
    ]


def test_what_is_derived_is_told_from_what_is_proven_by_its_place(tmp_path: Path) -> None:
    """And what is not proven is not derived."""
    wrong = SEAS.replace("id: seas", "id: wrong").replace("three: two", "three: four")
    (bank,) = told(make_bank(tmp_path, YEAR, SEAS, LINKS, wrong), root=tmp_path)["banks"]
    assert [(question["id"], question["verdict"], question["derived"]) for question in bank["questions"]] == [
        ("year", "proven", True),
        ("seas", "proven", True),
        ("links", "proven", False),
        ("wrong", "contradicted", False),
    ]


def test_columns_are_code_points() -> None:
    """A sign beyond the basic plane is one column, not two."""
    text = "quizkit: 1\ntitle: A\nsource: article.txt\nquestions:\n- {id: a, 😀😀: b, hnit: c}\n"
    (bank,) = json.loads("\n".join(report_on(outcome_of(text), format="json")))["banks"]
    ends = {finding["message"]: (finding["start"]["column"], finding["end"]["column"]) for finding in bank["findings"]}
    assert ends["a question has no field “hnit”"] == (18, 22)


def test_totals_are_the_sums() -> None:
    """Of verdicts, findings and checks over all banks."""
    read = told(*sorted(BAD.glob("*.yaml")))
    totals, banks = read["totals"], read["banks"]
    assert totals["banks"] == len(banks)
    assert totals["checks"] == sum(bank["checks"] for bank in banks)
    assert totals["questions"] == sum(len(bank["questions"]) + bank["not_read"] for bank in banks)
    for severity in ("error", "warning", "note"):
        found = [finding for bank in banks for finding in bank["findings"] if finding["severity"] == severity]
        assert totals[f"{severity}s"] == len(found)
    verdicts = [question["verdict"] for bank in banks for question in bank["questions"]]
    for verdict in ("proven", "attested", "unproven", "contradicted"):
        assert totals[verdict] == verdicts.count(verdict)


def test_hostile_texts_fit_the_schema(tmp_path: Path) -> None:
    """And every reader of JSON can take them: no half of a character is left."""
    lines = report_on(hostile_outcome(tmp_path), format="json", root=tmp_path)
    VALIDATOR.validate(json.loads("\n".join(lines)))
    assert "\n".join(lines).isascii()
