"""Validating against other work on the same files: python tests/benchmarks/validating.py

Whole processes, on one core unless it says otherwise: a bank of 10,000 questions in which everything is proven against
`yaml.load` of the same file, anew and with nothing changed; the article's bank against `python -c pass`; how the cost
grows with the size; yamllint and check-jsonschema, which know nothing of articles, beside it; memory for many banks.
All programs run from byte code that the first run kept, as that of an installed package is.
"""

from __future__ import annotations

import argparse
import importlib.util
import math
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.benchmarks.proven_banks import BANKS, make_proven_bank
from tests.benchmarks.ratios import ratio

ROOT = Path(__file__).parents[2]
SMALL, LARGE = 1_000, 16_000
DIFFERENT = 40  # banks told differently, 25 copies of each
FLAT = 1.3  # what is kept of words and sentences fills up to its bounds, and then stays
VALIDATE = (sys.executable, "-m", "quizkit", "validate", "--jobs", "1")
_LOAD = "import sys, yaml; yaml.load(open(sys.argv[1], encoding='utf-8').read(), Loader=yaml.CSafeLoader)"


def surroundings(home: Path) -> dict[str, str]:
    """The environment of a run; byte code is kept beside what quizkit keeps, and not in the checkout."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    own = {"PYTHONPATH": str(ROOT), "PYTHONPYCACHEPREFIX": str(home / "byte-code"), "QUIZKIT_HOME": str(home)}
    return {**kept, **own}


def process(*command: str, home: Path, expected: tuple[int, ...] = (0, 1)) -> float:
    """Seconds that a process takes from start to end."""
    environment = surroundings(home)
    start = time.perf_counter()
    done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment, check=False)
    took = time.perf_counter() - start
    if done.returncode not in expected:
        raise SystemExit(f"{' '.join(command)} ended with {done.returncode}")
    return took


def peak(paths: list[Path], home: Path) -> float:
    """Megabytes that a run held at most, by one process."""
    code = (
        "import resource, subprocess, sys; subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL);"
        "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
    )
    environment = surroundings(home)
    command = [sys.executable, "-c", code, *VALIDATE, "--no-cache", *map(str, paths)]
    return int(subprocess.run(command, env=environment, check=True, capture_output=True, text=True).stdout) / 1024


def exponent(cost: Callable[[int], float]) -> float:
    """How the cost grows between the two sizes: 1 is linear. The best of three each, which noise touches least."""
    small, large = (min(cost(size) for _ in range(3)) for size in (SMALL, LARGE))
    return math.log(large / small) / math.log(LARGE / SMALL)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    missing = [name for name in ("yamllint", "check_jsonschema") if importlib.util.find_spec(name) is None]
    if missing:  # a program that is not there would seem to be done at once
        raise SystemExit(f"install what is measured beside it: pip install {' '.join(missing)}")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        home = folder / "home"
        bank = make_proven_bank(folder / "large", 10_000)
        print(f"10,000 questions, {bank.stat().st_size / 1e6:.1f} MB")
        article = str(BANKS / "kosovo-taiwan" / "bank.yaml")
        schema = folder / "schema.json"
        with schema.open("w", encoding="utf-8") as file:
            subprocess.run([sys.executable, "-m", "quizkit", "schema"], stdout=file, cwd=ROOT, check=True)

        def run(*command: str, expected: tuple[int, ...] = (0, 1)) -> Callable[[], float]:
            return lambda: process(*command, home=home, expected=expected)

        load = run(sys.executable, "-c", _LOAD, str(bank))
        nothing = run(sys.executable, "-c", "pass")
        lint = "{extends: relaxed, rules: {line-length: disable}}"
        good = True
        for label, ours, other, goal, runs in (
            ("10,000 questions anew / yaml.load", run(*VALIDATE, "--no-cache", str(bank)), load, 3, options.runs),
            ("… with nothing changed / yaml.load", run(*VALIDATE, str(bank)), load, 0.15, options.runs),
            ("the article's bank anew / python -c pass", run(*VALIDATE, "--no-cache", article), nothing, 8, 15),
            ("… with nothing changed / python -c pass", run(*VALIDATE, article), nothing, 8, 15),
            *(
                (f"{what} anew / {called}", run(*VALIDATE, "--no-cache", path), run(*rival, path), 1, runs)
                for what, path, runs in (("10,000 questions", str(bank), 3), ("the article's bank", article, 15))
                for called, rival in (
                    ("yamllint", (sys.executable, "-m", "yamllint", "-d", lint)),
                    ("check-jsonschema", (sys.executable, "-m", "check_jsonschema", "--schemafile", str(schema))),
                )
            ),
        ):
            good &= ratio(label, ours, other, goal, runs)
        for size in (SMALL, LARGE):
            make_proven_bank(folder / str(size), size)
        grows = exponent(lambda size: process(*VALIDATE, "--no-cache", str(folder / str(size)), home=home))
        print(f"{f'cost against size, {SMALL:,} to {LARGE:,} questions: exponent':62} {grows:6.2f}    goal ≤ 1.05")
        # A bank's size is the seed of how it is told: these are much of a size, and all told differently.
        different = [make_proven_bank(folder / "different" / str(size), size) for size in range(60, 60 + DIFFERENT)]
        many = [
            Path(shutil.copytree(different[at % DIFFERENT].parent, folder / "many" / str(at))) for at in range(1000)
        ]
        few, all_of_them = peak(many[:10], home), peak(many, home)
        flat = all_of_them / few
        print(
            f"{'memory: 1,000 banks / 10 banks':62} {flat:6.2f} ×  goal ≤ {FLAT:g} ×"
            f"   ({all_of_them:.0f} MB / {few:.0f} MB)"
        )
    return 0 if good and grows <= 1.05 and flat <= FLAT else 1


if __name__ == "__main__":
    sys.exit(main())
