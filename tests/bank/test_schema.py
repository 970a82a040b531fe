"""The JSON Schema of a bank says what the reader says, as far as a schema can."""

from __future__ import annotations

import json
import re
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from jsonschema.exceptions import best_match

from quizkit.bank.format import BANK_FIELDS, QUESTION_FIELDS
from quizkit.bank.model import Kind
from quizkit.bank.places import bundled_banks
from quizkit.bank.reader import read_bank, read_bank_text
from quizkit.bank.schema import bank_schema
from quizkit.kinds import KINDS
from tests.support.banks import HEAD, YEAR
from tests.support.checking import BAD, GOOD
from tests.support.plain_yaml import load

VALIDATOR = Draft202012Validator(bank_schema(KINDS))
SHAPE = {"unknown-field", "missing-field", "wrong-value", "unsupported-version"}
# What only the types know, who read a question whole: whether a correction stands in the statement and changes it,
# what is a number, how a gap begins.
BEYOND_A_SCHEMA = {
    "correction-not-in-statement.yaml",
    "correction-changes-nothing.yaml",
    "number-with-words.yaml",
    "gap-of-anki.yaml",
}
# What the reader calls a slip of YAML is a wrong value to a schema; or another reader refuses what it reads.
REFUSED_FOR_ITS_YAML = {
    "deep-nesting.yaml",
    "no-space-after-colon-in-braces.yaml",
    "question-without-spaces-after-colons.yaml",
    "options-parted-by-tabs.yaml",
    "full-width-colon-in-braces.yaml",
    "curly-quotes-throughout.yaml",
}
GOOD_BANKS = [*sorted(GOOD.glob("*.yaml")), *sorted(bundled_banks().glob("*/bank.yaml"))]


def errors(document: Any) -> list[str]:
    """What is wrong with a document by the schema."""
    return [f"{error.json_path}: {error.message}" for error in VALIDATOR.iter_errors(document)]


def loaded(path: Path) -> Any:
    """The document in a file; None where it is no YAML to other readers."""
    try:
        return load(path.read_bytes().decode("utf-8-sig"))
    except (yaml.YAMLError, TypeError, UnicodeDecodeError):
        return None


def test_it_is_a_schema() -> None:
    """Of the draft that it names."""
    Draft202012Validator.check_schema(VALIDATOR.schema)
    assert VALIDATOR.schema["$schema"] == VALIDATOR.META_SCHEMA["$id"]


@pytest.mark.parametrize("path", GOOD_BANKS, ids=lambda path: path.stem if path.stem != "bank" else path.parent.name)
def test_a_good_bank_is_valid(path: Path) -> None:
    """Whatever the plain scalars of its texts look like to YAML."""
    assert errors(loaded(path)) == []


@pytest.mark.parametrize("path", sorted(BAD.glob("*.yaml")), ids=lambda path: path.stem)
def test_a_bad_bank_is_valid_only_where_its_shape_is_good(path: Path) -> None:
    """A bank that the reader has to refuse for its fields is refused, and one with good fields is not."""
    document = loaded(path)
    rules = {problem.rule for problem in read_bank(path, KINDS).problems}
    if document is None and rules:
        return  # Other readers refuse it too, or see nothing in it.
    if rules & SHAPE:
        assert bool(errors(document)) == (path.name not in BEYOND_A_SCHEMA)
    else:
        assert (errors(document) == []) == (path.name not in REFUSED_FOR_ITS_YAML)


def shallow(kind: type[Kind]) -> Any:
    """A type that reads its fields and nothing more."""
    return type(kind.__name__, (kind,), {"read": classmethod(lambda *_: None), "__slots__": ()})


SHALLOW_KINDS = tuple(shallow(kind) for kind in KINDS)
# Whether a text is a tolerance is beyond a schema: it may be written in words.
NAMES = sorted(
    {field.name for field in (*BANK_FIELDS, *QUESTION_FIELDS, *(field for kind in KINDS for field in kind.FIELDS))}
    | {"text", "feedback", "quote", "left", "right", "file", "colour"} - {"tolerance"}
)
VALUES: list[Any] = [
    *("", "  ", "some text", "en-GB", "easy", "50%", "coverage", *(kind.TYPE for kind in KINDS)),
    *(3, 0.5, -1, 0, 1, True, False, [], {}, ["a", "b"], ["a", ""], [["a"]], {"colour": "a"}, {"a": "b", "c": "d"}),
    *({"text": "a", "feedback": "b"}, [{"text": "a"}, "b"], {"quote": "a"}, [{"left": "a", "right": "b"}] * 2, [1, 2]),
]
DOCUMENTS = [loaded(path) for path in GOOD_BANKS]


@st.composite
def changed(draw: st.DrawFn) -> Any:
    """A good bank with up to three of its fields and items taken out, put in or replaced."""
    document = deepcopy(draw(st.sampled_from(DOCUMENTS)))
    del document["questions"][draw(st.integers(1, 3)) :]
    for _ in range(draw(st.integers(1, 3))):
        places = [place for place in _collections(document) if place]
        if not places:
            break
        place = draw(st.sampled_from(places))
        keys = list(place) if isinstance(place, dict) else list(range(len(place)))
        change = draw(st.sampled_from(["take out", "replace", "put in"]))
        if change == "put in" and isinstance(place, dict):
            place[draw(st.sampled_from(NAMES))] = deepcopy(draw(st.sampled_from(VALUES)))
        elif change == "take out":
            del place[draw(st.sampled_from(keys))]
        else:
            place[draw(st.sampled_from(keys))] = deepcopy(draw(st.sampled_from(VALUES)))
    return document


def _collections(value: Any) -> list[Any]:
    if not isinstance(value, (dict, list)):
        return []
    below = value.values() if isinstance(value, dict) else value
    return [value, *(deep for each in below for deep in _collections(each))]


@given(changed())
def test_schema_and_reader_agree(document: Any) -> None:
    """On every bank that is a good one with fields taken out, put in and replaced."""
    text = json.dumps(document, ensure_ascii=False)
    bank = read_bank_text(text, GOOD / "a-text-of-a-test.yaml", SHALLOW_KINDS)
    noted = [problem.message for problem in bank.problems if problem.rule in SHAPE]
    assert bool(noted) == bool(errors(document)), (noted, errors(document))


def test_an_empty_field_is_refused_by_both() -> None:
    """It is null to YAML; so are the words that only quotes make a text of, which is said in the page on the format."""
    for typed, valid in (("", False), ("null", False), ("'null'", True), ("no", True), ("12:30", True), ("1.10", True)):
        assert (errors(load(HEAD + YEAR.replace("Before 1900.", typed))) == []) is valid, typed


@pytest.mark.parametrize(
    ("slip", "message"),
    [
        (("  hint:", "  hnit:"), r"'hnit' was unexpected"),
        (("  answer: 1869\n", ""), r"'answer' is a required property"),
        (("type: choice", "type: chioce"), r"'chioce' is not one of \['choice', "),
        (("difficulty: easy", "difficulty: simple"), r"'simple' is not one of \['easy', "),
    ],
)
def test_what_is_said_of_a_slip_is_about_the_slip(slip: tuple[str, str], message: str) -> None:
    """One error, about this question's type and not about all of them: an editor shows it at the line."""
    (error,) = VALIDATOR.iter_errors(load(HEAD + YEAR.replace(*slip)))
    assert re.search(message, best_match([error]).message)


def test_every_field_is_described() -> None:
    """An editor shows the help of a field, the same that a finding gives."""
    question = VALIDATOR.schema["$defs"]["question"]["properties"]
    for field in QUESTION_FIELDS:
        assert question[field.name]["description"] == field.help
    for kind in KINDS:
        own = VALIDATOR.schema["$defs"][kind.TYPE]["properties"]
        assert [own[field.name]["description"] for field in kind.FIELDS] == [field.help for field in kind.FIELDS]
