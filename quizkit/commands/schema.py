"""`quizkit schema`: the JSON Schema of a bank, for editors, or of the report, for programs."""

from __future__ import annotations

import json

import click

from quizkit.bank.schema import bank_schema
from quizkit.kinds import KINDS
from quizkit.report.json import SCHEMA

DONE = 0


@click.command
@click.argument("what", type=click.Choice(["bank", "report"]), default="bank")
def command(what: str) -> int:
    """Print the JSON Schema of a bank (the default), or of the report that `validate --format json` writes."""
    return run(what)


def run(what: str) -> int:
    """Print one of the two schemas."""
    if what == "report":
        print(SCHEMA.read_text(encoding="utf-8"), end="")
    else:
        print(json.dumps(bank_schema(KINDS), ensure_ascii=True, indent=2))
    return DONE
