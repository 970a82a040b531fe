"""`quizkit schema`, as a process: what it prints is a schema that other programs check banks by."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from quizkit.bank.schema import bank_schema
from quizkit.kinds import KINDS
from quizkit.report.json import SCHEMA
from tests.support.banks import YEAR, make_bank
from tests.support.program import run_program


def test_it_prints_both_schemas(tmp_path: Path) -> None:
    """That of a bank unless another is asked for, readable whatever the terminal knows."""
    for arguments, schema in (
        ((), bank_schema(KINDS)),
        (("bank",), bank_schema(KINDS)),
        (("report",), json.loads(SCHEMA.read_text(encoding="utf-8"))),
    ):
        done = run_program("schema", *arguments, home=tmp_path, PYTHONUTF8="0", PYTHONIOENCODING="ascii")
        assert (done.returncode, done.stderr) == (0, "")
        assert json.loads(done.stdout) == schema
        assert done.stdout.isascii()


@pytest.mark.parametrize(("slip", "code"), [("", 0), ("hnit", 1)])
def test_another_program_checks_a_bank_by_it(tmp_path: Path, slip: str, code: int) -> None:
    """check-jsonschema, which knows nothing of quizkit, finds a field that is not there, and nothing in a good bank."""
    path = make_bank(tmp_path, YEAR.replace("hint", slip or "hint"))
    schema = tmp_path / "bank.schema.json"
    schema.write_text(run_program("schema", home=tmp_path).stdout, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "check_jsonschema", "--schemafile", str(schema), str(path)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == code, done.stdout + done.stderr
    assert ("'hnit' was unexpected" in done.stdout) == bool(code)
