"""The long run on all cores: python tests/fuzz/long.py --inputs 100000 --seed 1

Prints how many inputs were tried, how fast, and what failed; the files of each input that failed are kept.
"""

from __future__ import annotations

import argparse
import multiprocessing
import os
import resource
import sys
import tempfile
import time
from multiprocessing.connection import Connection, wait
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from quizkit.report import FORMATS
from tests.fuzz.inputs import make_input
from tests.fuzz.trial import MOST_MEMORY, failure, write_input

BLOCK = 200
STUCK = 120  # seconds without a word, after which a process is ended and its block is said to have failed


def try_block(pipe: Connection, seed: int, first: int, last: int) -> None:
    """Try inputs one after the other in a process of their own; send what fails, and the memory held in the end."""
    with tempfile.TemporaryDirectory() as folder:
        for number in range(first, last):
            pipe.send((number, ""))
            said = failure(make_input(seed, number), Path(folder), FORMATS[number % len(FORMATS)])
            held = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // (1024 if sys.platform == "linux" else 1024**2)
            if not said and held > MOST_MEMORY:
                said = f"{held} MB"
            if said:
                pipe.send((number, said))
                if held > MOST_MEMORY:
                    return
    pipe.send((last, ""))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--inputs", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--failing", type=Path, default=Path("failing-inputs"), help="where failing inputs are kept")
    options = parser.parse_args()
    start = time.monotonic()
    blocks = [(first, min(first + BLOCK, options.inputs)) for first in range(0, options.inputs, BLOCK)][::-1]
    running: dict[Connection, tuple[multiprocessing.Process, int, int, float]] = {}
    failures: dict[int, str] = {}
    tried = 0
    while blocks or running:
        while blocks and len(running) < options.jobs:
            first, last = blocks.pop()
            mine, its = multiprocessing.Pipe(duplex=False)
            process = multiprocessing.Process(target=try_block, args=(its, options.seed, first, last), daemon=True)
            process.start()
            its.close()
            running[mine] = (process, first, last, time.monotonic())
        for pipe in wait(list(running), timeout=1):
            assert isinstance(pipe, Connection)
            process, at, last, _ = running[pipe]
            try:
                number, said = pipe.recv()
            except EOFError:
                process.join()
                del running[pipe]
                tried += 1 if at < last else 0
                if at < last:  # it ended in the middle of an input, or held too much memory
                    failures.setdefault(at, f"the process ended with {process.exitcode}")
                    blocks.append((at + 1, last)) if at + 1 < last else None
                continue
            tried += number - at
            running[pipe] = (process, number, last, time.monotonic())
            if said:
                failures[number] = said
                keep(options.failing, options.seed, number, said)
        for process, _, _, since in running.values():
            if time.monotonic() - since > STUCK:
                process.kill()
    took = time.monotonic() - start
    print(f"{tried:,} inputs in {took:.0f} s, {tried / took:.0f} a second, seed {options.seed}: {len(failures)} failed")
    for number, said in sorted(failures.items()):
        print(f"  {number}: {said.strip().splitlines()[-1]}")
    return 1 if failures else 0


def keep(folder: Path, seed: int, number: int, said: str) -> None:
    """The files of an input that failed, and what it did."""
    place = folder / f"{seed}-{number}"
    place.mkdir(parents=True, exist_ok=True)
    write_input(make_input(seed, number), place)
    (place / "said.txt").write_text(said, encoding="utf-8", errors="backslashreplace")


if __name__ == "__main__":
    sys.exit(main())
