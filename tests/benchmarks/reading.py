"""Reading a bank of 10,000 questions against loading the same YAML: python tests/benchmarks/reading.py"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import yaml

sys.path.insert(0, str(Path(__file__).parents[2]))

from quizkit.bank.reader import read_bank_text
from quizkit.kinds import KINDS
from tests.benchmarks.made_banks import make_yaml_bank
from tests.benchmarks.ratios import ratio


def seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def main() -> int:
    with tempfile.TemporaryDirectory() as name:
        path = make_yaml_bank(Path(name) / "large", 10_000)
        text = path.read_text(encoding="utf-8")
        bank = read_bank_text(text, path, KINDS)
        print(f"{len(text.encode()) / 1e6:.1f} MB, {len(bank.questions):,} questions, {len(bank.problems)} problems")
        good = ratio(
            "the whole bank, every node located / yaml.load(CSafeLoader)",
            lambda: seconds(lambda: read_bank_text(text, path, KINDS)),
            lambda: seconds(lambda: yaml.load(text, Loader=yaml.CSafeLoader)),
            0.6,
            runs=5,
        )
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
