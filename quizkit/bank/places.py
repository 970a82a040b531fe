"""Where banks are found: by path, beside the person, in their data folder, in the package."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

BANK_FILE = "bank.yaml"
_NEARLY = ("bank.yaml", "bank.yml")
_SUFFIXES = (".yaml", ".yml")


class BankNotFound(Exception):
    """No bank by that name. The message says where it was looked for."""


def bank_folders(environment: Mapping[str, str], data_folder: Path, working: Path = Path()) -> Iterator[Path]:
    """The folders whose sub-folders are banks, the nearest first; not all need exist.

    `./question_banks`, those in `$QUIZKIT_BANKS` (parted like a PATH), the person's data folder
    and the banks that come with the package.
    """
    yield working / "question_banks"
    for folder in environment.get("QUIZKIT_BANKS", "").split(os.pathsep):
        if folder:
            yield Path(folder)
    yield data_folder / "question_banks"
    yield bundled_banks()


def bundled_banks() -> Path:
    """The folder of the banks that come with quizkit, in the package or beside it in a checkout."""
    package = Path(__file__).resolve().parent.parent
    inside = package / "question_banks"
    return inside if inside.is_dir() else package.parent / "question_banks"


def banks_in(folder: Path) -> list[Path]:
    """The bank files of a folder: its own `bank.yaml`, or those of its sub-folders, by name."""
    own = folder / BANK_FILE
    if own.is_file():
        return [own]
    try:
        children = sorted(folder.iterdir())
    except OSError:
        return []
    return [child / BANK_FILE for child in children if (child / BANK_FILE).is_file()]


def banks_below(folder: Path, overlook: Callable[[str, str], None] = lambda path, reason: None) -> list[Path]:
    """Every `bank.yaml` in a folder and below it, in order; hidden folders, where programs keep theirs, left out.

    `overlook` is told of what may well have been a bank and is none: a path, and a clause that says why.
    """

    def closed(error: OSError) -> None:
        overlook(error.filename, f"cannot be opened: {error.strerror}")

    found = []
    for name, folders, files in os.walk(folder, onerror=closed):
        folders[:] = [child for child in folders if not child.startswith(".")]
        if BANK_FILE in files:
            found.append(Path(name, BANK_FILE))
        for file in sorted(files):
            if file.casefold() in _NEARLY and file != BANK_FILE:
                overlook(str(Path(name, file)), f"is passed over: name it {BANK_FILE}")
    return sorted(found)


def bank_of_file(path: Path) -> Path:
    """The bank that a file belongs to: of an article or a lock, the `bank.yaml` beside it or nearest above."""
    if path.suffix.lower() in _SUFFIXES:
        return path
    banks = (folder / BANK_FILE for folder in path.parents)
    return next((bank for bank in banks if bank.is_file()), path)


def is_of_a_bank(path: Path) -> bool:
    """Whether a file is a bank, a lock, or one that a bank beside it names, such as its article; or would be one."""
    is_there = path.is_file()
    if is_there and path.suffix.lower() in (*_SUFFIXES, ".lock"):
        return True
    if path.exists() and not is_there:  # a folder, or a device
        return False
    try:
        banks = [file for file in path.parent.iterdir() if file.suffix.lower() in _SUFFIXES and file.is_file()]
        if path.name == BANK_FILE or path.name in {file.with_suffix(".lock").name for file in banks}:
            return True
        texts = (bank.read_text(encoding="utf-8", errors="replace") for bank in banks)
        # A file that is not there yet may have any short name, which stands in a longer word of the bank.
        named = re.compile(re.escape(path.name) if is_there else rf"(?<![\w.-]){re.escape(path.name)}(?![\w-])")
        return any(named.search(text) for text in texts)
    except OSError:
        return False


def all_banks(folders: Iterator[Path]) -> list[Path]:
    """The banks of all folders; where two have one name, the nearer one hides the other."""
    found: dict[str, Path] = {}
    for folder in folders:
        for path in banks_in(folder):
            found.setdefault(path.parent.name, path)
    return list(found.values())


def find_bank(name: str, folders: Iterator[Path]) -> Path:
    """The file of a bank that is named by its path or by its name. Raises BankNotFound."""
    path = Path(name)
    if path.is_file():
        return path
    if path.is_dir():
        banks = banks_in(path)
        if len(banks) == 1:
            return banks[0]
        if len(banks) > 1:
            names = ", ".join(bank.parent.name for bank in banks)
            raise BankNotFound(f"{name} holds several banks ({names}): name one of them")
    looked = list(folders)
    known = all_banks(iter(looked))
    for bank in known:
        if bank.parent.name == name:
            return bank
    if path.suffix in _SUFFIXES or len(path.parts) > 1 or path.is_dir():
        raise BankNotFound(f"there is no bank at {name}")
    names = ", ".join(bank.parent.name for bank in known)
    raise BankNotFound(f"there is no bank “{name}”; " + (f"there are: {names}" if names else "no banks were found"))


def is_inside(folder: Path, file: Path) -> bool:
    """Whether a file lies in a folder once every symbolic link is followed."""
    try:
        return file.resolve().is_relative_to(folder.resolve())
    except (OSError, RuntimeError):
        return False
