"""What all formats have in common: the registry, and that text from a bank is data in each of them."""

from __future__ import annotations

import ast
import json
import re
import xml.etree.ElementTree as ElementTree
from importlib import import_module
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizkit import report
from quizkit.bank.problems import Problem
from quizkit.check.outcome import Judged, Outcome
from quizkit.check.rule import Finding
from quizkit.check.rules import not_proven
from quizkit.report import FORMATS
from quizkit.report.spans import message_of
from quizkit.text.lines import Lines
from tests.report.test_github import command_of
from tests.support.checking import BAD, outcome_of, report_on

PACKAGE = Path(report.__file__ or "").parent
# Half of a pair, ends of lines, what turns the direction, what XML cannot hold, and signs of each format.
HOSTILE = st.text(
    st.one_of(
        st.characters(), st.sampled_from("\r\n\x00\x1b\x85\u2028\u202e\ud800\udfff\ufffe\uffff:,%|`<>&]\"'\\[(字😀")
    )
)


def outcome_with(text: str) -> Outcome:
    """An outcome with one finding that says this text everywhere."""
    finding = Finding(not_proven, "bank.yaml", Lines("- id: x\n"), Problem("", 2, 4, text or "x", text), text)
    return Outcome("bank.yaml", (finding,), (Judged("a" + text, "choice", 2, 1, "unproven", 1),), 0, 0, 0)


def test_a_format_costs_its_file_and_a_line() -> None:
    """Each is a module with a `report` and a test of its own, in a tuple that nobody can append to."""
    assert isinstance(FORMATS, tuple)
    for name in FORMATS:
        assert callable(import_module(f"quizkit.report.{name}").report)
        assert list(Path(__file__).parent.glob(f"test*_{name}.py")), name


def test_every_module_with_a_report_is_registered() -> None:
    """A format that is not in the registry could not be chosen."""
    found = {
        path.stem
        for path in PACKAGE.glob("*.py")
        for node in ast.parse(path.read_text(encoding="utf-8")).body
        if isinstance(node, ast.FunctionDef) and node.name == "report"
    }
    assert found == set(FORMATS)


@pytest.mark.parametrize("name", FORMATS)
def test_every_bad_bank_can_be_told_in_every_format(name: str) -> None:
    """No line holds a line end or a control character, and all of them can be written as UTF-8."""
    for path in sorted(BAD.glob("*.yaml")):
        for line in report_on(outcome_of(path.read_bytes().decode("utf-8", "replace")), format=name):
            line.encode("utf-8")
            assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u202e]", line), path.name


@pytest.mark.parametrize("name", FORMATS)
def test_no_findings_and_no_banks(name: str) -> None:
    """A run without anything to tell is a whole report all the same."""
    clean = Outcome("bank.yaml", (), (Judged("a", "choice", 2, 1, "proven", 1),), 0, 1, 1)
    for outcomes in ((), (clean,)):
        text = "\n".join(report_on(*outcomes, format=name))
        if name in ("json", "gitlab", "sarif"):
            json.loads(text)
        elif name == "junit":
            ElementTree.fromstring(text)
        else:
            assert text.endswith(" · no findings")


@given(HOSTILE)
def test_any_text_is_data_in_json(text: str) -> None:
    """It parses, and says what a person would be shown."""
    finding = json.loads("\n".join(report_on(outcome_with(text), format="json")))["banks"][0]["findings"][0]
    assert finding["message"] == message_of(outcome_with(text).findings[0])
    for name in ("gitlab", "sarif"):
        lines = report_on(outcome_with(text), format=name)
        assert json.dumps(json.loads("\n".join(lines)), ensure_ascii=False).encode("utf-8")


@given(HOSTILE)
def test_any_text_is_data_in_xml(text: str) -> None:
    """A strict reader of XML finds the same elements whatever the text."""
    root = ElementTree.fromstring("\n".join(report_on(outcome_with(text), format="junit")).encode("utf-8"))
    tags = [element.tag for element in root.iter()]
    assert tags.count("failure") == 1
    assert set(tags) == {"testsuites", "testsuite", "testcase", "failure", "system-out"}


@given(HOSTILE)
def test_any_text_is_data_for_github(text: str) -> None:
    """One command with one message, and the summary."""
    command, summary = report_on(outcome_with(text), format="github")
    name, properties, message = command_of(command)
    assert (name, set(properties)) == ("error", {"file", "line", "col", "endColumn", "title"})
    assert message.split("\n")[0].endswith(f": {message_of(outcome_with(text).findings[0])}")
    assert summary.startswith("1 question: ")


@given(HOSTILE)
def test_any_text_stays_on_its_line(text: str) -> None:
    """A finding is a line, so that a text cannot make a second one up."""
    assert len(report_on(outcome_with(text), format="concise")) == 2
