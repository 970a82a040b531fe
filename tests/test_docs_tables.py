"""The tables of reference in the documents hold what the program declares, no row more or less."""

from __future__ import annotations

import json
import re
from dataclasses import fields
from datetime import UTC, datetime
from fractions import Fraction
from pathlib import Path
from typing import Any

import peewee
import pytest

from quizkit.bank import evidence, lock, sources
from quizkit.bank.fields import Field
from quizkit.bank.format import BANK_FIELDS, QUESTION_FIELDS
from quizkit.commands.learning.counting import NOTHING, as_record, count_up
from quizkit.commands.stats import COLUMNS
from quizkit.commands.validating.configuration import _KEYS
from quizkit.history.tables import TABLES
from quizkit.kinds import KINDS, matching, ordering
from quizkit.kinds.multiple_response import SCORINGS
from quizkit.kinds.options import OPTION
from quizkit.proof import verdict
from quizkit.quiz.confidence import POINTS
from quizkit.quiz.events import EVENTS
from quizkit.quiz.schedule import Plan
from quizkit.report import FORMATS
from tests.support.documents import ROOT, Page
from tests.support.program import run_program

PAGES = {
    name: Page(ROOT / "quizkit" / "docs" / f"{name}.md")
    for name in ("ci", "format", "history", "proof", "taking", "types")
}


def column(page: str, heading: str, table: int = 0, number: int = 0) -> list[str]:
    """The cells of one column of a table, without its head."""
    return [row[number] for row in PAGES[page].tables(heading)[table][1:]]


def names(page: str, heading: str, table: int = 0) -> list[str]:
    """What stands in backticks in the first column of a table."""
    return [name for cell in column(page, heading, table) for name in re.findall(r"`([^`]+)`", cell)]


# The format


RECORDS: list[tuple[str, str, int, tuple[Field, ...]]] = [
    ("format", "The whole file", 0, BANK_FIELDS),
    ("format", "A source", 0, sources.SOURCE.one.record.fields),
    ("format", "A question", 0, QUESTION_FIELDS),
    ("format", "Evidence", 0, evidence._QUOTE.fields),
    ("format", "An option", 0, OPTION.record.fields),
    *(("types", f"`{kind.TYPE}`", 0, kind.FIELDS) for kind in KINDS),
    ("types", "`matching`", 1, matching._PAIRS.item.record.fields),
    ("types", "`ordering`", 1, ordering._ITEM.record.fields),
]


@pytest.mark.parametrize(("page", "heading", "table", "declared"), RECORDS, ids=lambda value: str(value)[:20])
def test_the_fields_are_those_that_the_reader_reads(
    page: str, heading: str, table: int, declared: tuple[Field, ...]
) -> None:
    """In the same order, each with its default."""
    told = zip(names(page, heading, table), column(page, heading, table, 2), strict=True)
    assert list(told) == [(field.name, "required" if field.required else _default(field.default)) for field in declared]


def _default(value: Any) -> str:
    if isinstance(value, tuple):  # of a tolerance, the number and whether it is a share
        value = value[0] if value else ""
    if isinstance(value, Fraction):
        value = f"{value * 100}%" if value.denominator > 1 else str(value)
    return f"`{value}`" if value else ""


def test_the_types_are_those_of_the_registry() -> None:
    """A section each, in their order."""
    assert [heading for heading in PAGES["types"].headings if heading.startswith("`")] == [
        f"`{kind.TYPE}`" for kind in KINDS
    ]


def test_the_scorings_are_complete() -> None:
    """Each rule for a partly right response has its formula."""
    assert names("types", "`multiple-response`", 1) == list(SCORINGS)


# The store and the records


@pytest.mark.parametrize("model", TABLES, ids=lambda model: model._meta.table_name)
def test_the_columns_are_those_of_the_table(model: type[peewee.Model]) -> None:
    """In the same order, each with its type."""
    heading = f"`{model._meta.table_name}`"
    told = zip(names("history", heading), column("history", heading, number=1), strict=True)
    assert list(told) == [(field.column_name, _type(field)) for field in model._meta.sorted_fields]


def _type(field: peewee.Field) -> str:
    types = {
        peewee.TextField: "text",
        peewee.DoubleField: "real",
        peewee.BooleanField: "boolean",
    }
    name = next((name for kind, name in types.items() if isinstance(field, kind)), "integer")
    return f"{name} or null" if field.null else name


def test_every_table_of_the_store_is_told() -> None:
    """A section each, in their order."""
    assert [heading for heading in PAGES["history"].headings if heading.startswith("`")] == [
        f"`{model._meta.table_name}`" for model in TABLES
    ]


def test_the_events_are_those_that_are_kept() -> None:
    """Each with its fields."""
    assert names("history", "`event`", 1) == [event.NAME for event in EVENTS]
    for event, told in zip(EVENTS, column("history", "`event`", 1, 2), strict=True):
        assert re.findall(r"`(\w+)`", told) == [field.name for field in fields(event) if field.name != "at"]


def test_the_figures_for_programs_are_complete() -> None:
    """The object of `stats --json` and the columns of `stats --csv`."""
    now = datetime(2026, 3, 1, tzinfo=UTC)
    paragraph = re.search(r"The JSON object has (.*?)A count has", PAGES["history"].text, re.DOTALL)
    assert paragraph
    assert set(re.findall(r"`(\w+)`", paragraph[1])) == set(as_record(count_up(NOTHING, now, now, Plan())))
    assert names("history", "Figures", 1) == list(COLUMNS)


def test_the_result_for_programs_is_complete(tmp_path: Path) -> None:
    """The object of `take --json`, and what it says of an answer."""
    only = ("--type", "choice", "--limit", "1")
    done = run_program("take", "kosovo-taiwan", "--json", *only, home=tmp_path, answers="s\n" * 2)
    result = json.loads(done.stdout)
    heading = "The result for programs"
    assert names("taking", heading) == list(result)
    told = column("taking", heading, number=1)[-1]
    assert re.findall(r"`(\w+)`", told) == list(result["answers"][0])


# The rest


def test_the_formats_are_those_of_the_registry() -> None:
    """In their order."""
    assert names("ci", "Formats") == list(FORMATS)


def test_the_fields_of_the_report_are_those_of_its_schema() -> None:
    """Every part, in the schema's order."""
    schema = json.loads((ROOT / "quizkit" / "report" / "report.schema.json").read_text(encoding="utf-8"))
    parts = schema["$defs"]
    related = parts["finding"]["properties"]["related"]["items"]
    told = [re.findall(r"`(\w+)`", cell) for cell in column("ci", "JSON", number=1)]
    objects = [schema, parts["bank"], parts["question"], parts["finding"], related, parts["position"], parts["totals"]]
    assert told == [each["required"] for each in objects]


def test_the_settings_are_those_that_are_read() -> None:
    """The example of a configuration has each of them."""
    page = Page(ROOT / "quizkit" / "docs" / "validating.md")
    (example,) = (fence.text for fence in page.fences if fence.language == "toml")
    assert re.findall(r"^([\w-]+) =", example, re.MULTILINE) == list(_KEYS)


def test_the_verdicts_and_the_lock_are_told() -> None:
    """Every status of a proof, and a person's word; every field of a lock file."""
    assert set(column("proof", "What “proven” means")) == {*verdict.Status.__args__, "attested"}
    assert names("proof", "Changed articles") == [field.name for field in lock._FIELDS]


def test_the_marks_of_confidence_are_told() -> None:
    """Each level with its points."""
    rows = [
        [int(cell.replace("−", "-").split(",")[0]) for cell in row]
        for row in PAGES["taking"].tables("Confidence")[0][1:]
    ]
    assert rows == [[level, *points] for level, points in POINTS.items()]


def test_the_variables_of_the_environment_are_told() -> None:
    """Every one that the program reads, and no other."""
    source = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "quizkit").rglob("*.py"))
    there = set(re.findall(r"(?<!_)QUIZKIT_[A-Z]+", source))
    told = set(
        re.findall(r"QUIZKIT_[A-Z]+", " ".join(column("taking", "Language, colours and surroundings", number=1)))
    )
    assert told == there
