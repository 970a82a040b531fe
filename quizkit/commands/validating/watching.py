"""`quizkit validate --watch`: checks again whenever a bank, an article, a lock file or the configuration changes."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from pathlib import Path
from typing import NoReturn

from quizkit.bank.reader import read_bank
from quizkit.commands.validating.checking import quiet_banks_at
from quizkit.commands.validating.configuration import possible_files
from quizkit.kinds import KINDS
from quizkit.text.counted import counted

_PAUSE = 0.3  # seconds between two looks


def watch(
    names: tuple[str, ...], config: Path | None, no_config: bool, output: Path | None, check: Callable[[], int]
) -> NoReturn:
    """Check, and check again after each change, until the person stops the program.

    `output` is a file that the run writes itself: a change of it is none.
    """
    ignored = output.resolve() if output else None
    while True:
        sources = [Path(article.path) for path in _banks(names) for article in read_bank(path, KINDS).sources.values()]

        def look(sources: list[Path] = sources) -> dict[Path, tuple[int, int] | None]:
            settings = [] if no_config else [config] if config else possible_files()
            files = chain(_beside(_banks(names)), sources, settings)
            return {path: _state(path) for path in files if path.resolve() != ignored}

        before = look()
        check()
        sys.stdout.flush()
        present = sum(state is not None for state in before.values())
        print(f"watching {counted(present, 'file')}; Ctrl-C ends", file=sys.stderr, flush=True)
        while look() == before:
            time.sleep(_PAUSE)
        _wait_until_still(look)
        print(file=sys.stderr, flush=True)  # parts one run's findings from the next one's


def _wait_until_still(look: Callable[[], object]) -> None:
    """Editors and other programs write files in several steps: wait until nothing changes any more."""
    last, now = None, look()
    while now != last:
        time.sleep(_PAUSE)
        last, now = now, look()


def _banks(names: Iterable[str]) -> list[Path]:
    return list(dict.fromkeys(path for name in names for path in quiet_banks_at(name)))


def _beside(banks: Iterable[Path]) -> Iterator[Path]:
    """The files in the folders of some banks: articles that are yet to come, and lock files, lie there."""
    for folder in dict.fromkeys(bank.parent for bank in banks):
        try:
            yield from (path for path in folder.iterdir() if path.is_file() and not path.name.startswith("."))
        except OSError:
            continue


def _state(path: Path) -> tuple[int, int] | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_mtime_ns, status.st_size
