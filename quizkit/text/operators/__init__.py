"""Operator words by language; a language without a table proves verbatim clauses only."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from quizkit.text.operators.tables import Operators

__all__ = ["LANGUAGES", "Operators", "operators_for"]

LANGUAGES = ("de", "en", "es", "fr", "zh")


@cache
def operators_for(language: str) -> Operators | None:
    """The tables of a language (`"en"`, or `"en-GB"` read as `"en"`), or None where there are none."""
    base = language.replace("_", "-").split("-")[0].casefold()
    if base not in LANGUAGES:
        return None
    tables = import_module(f"quizkit.text.operators.{base}").OPERATORS
    assert isinstance(tables, Operators)
    return tables
