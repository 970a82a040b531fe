"""The bank format in JSON Schema, made from the fields that the reader reads by."""

from __future__ import annotations

from quizkit.bank.fields import Schema
from quizkit.bank.format import BANK_FIELDS, QUESTION_FIELDS, VERSION
from quizkit.bank.model import Kind
from quizkit.bank.questions import Kinds

DRAFT = "https://json-schema.org/draft/2020-12/schema"


def bank_schema(kinds: Kinds) -> Schema:
    """The schema of a bank with the question types given, of the draft 2020-12.

    It holds for what a YAML reader makes of the file, where 1869 is a number and `true` a boolean: both are texts
    in a bank. Only `null` and `~` are not, because a reader makes of them what it makes of a text left out.
    """
    properties = {field.name: field.schema() for field in BANK_FIELDS}
    properties["quizkit"]["enum"] = [int(VERSION), VERSION]
    properties["questions"] |= {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/question"}}
    return {
        "$schema": DRAFT,
        "description": f"A quizkit bank, version {VERSION} of the format",
        "type": "object",
        "properties": properties,
        "required": [field.name for field in BANK_FIELDS if field.required],
        "anyOf": [{"required": ["source"]}, {"required": ["sources"]}],
        "additionalProperties": False,
        "$defs": {"question": _question(kinds), **{kind.TYPE: _kind(kind) for kind in kinds}},
    }


def _question(kinds: Kinds) -> Schema:
    """What all questions have; the type chooses the rest, so that what is said of a slip is about this type alone."""
    properties = {field.name: field.schema() for field in QUESTION_FIELDS}
    properties["type"] = {"enum": [kind.TYPE for kind in kinds], "description": properties["type"]["description"]}
    return {
        "type": "object",
        "properties": properties,
        "required": [field.name for field in QUESTION_FIELDS if field.required],
        "allOf": [
            {
                "if": {"properties": {"type": {"const": kind.TYPE}}, "required": ["type"]},
                "then": {"$ref": f"#/$defs/{kind.TYPE}"},
            }
            for kind in kinds
        ],
    }


def _kind(kind: type[Kind]) -> Schema:
    """The fields of one type, and that there are no others than these and those of all questions."""
    return {
        "properties": {
            **{field.name: True for field in QUESTION_FIELDS},
            **{field.name: field.schema() for field in kind.FIELDS},
        },
        "required": [field.name for field in kind.FIELDS if field.required],
        "additionalProperties": False,
    }
