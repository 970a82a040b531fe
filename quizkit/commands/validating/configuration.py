"""The configuration of `validate`: `quizkit.toml`, or `[tool.quizkit]` in `pyproject.toml`.

It is looked for in the working folder and upward; the first file found counts, alone.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from glob import escape
from pathlib import Path
from typing import Any

from quizkit.bank.files import UnreadableFile, read_text
from quizkit.bank.guess import did_you_mean
from quizkit.bank.problems import short
from quizkit.commands.validating.settings import Settings
from quizkit.report import FORMATS

OWN, SHARED = "quizkit.toml", "pyproject.toml"
_TABLE = "[tool.quizkit]"


class BadConfiguration(Exception):
    """The configuration cannot be used. The message names the file, says what is wrong and what to do."""


def configured(file: Path | None = None, working: Path = Path()) -> Settings:
    """The settings of a file, or else of the nearest one from the working folder upward. Raises BadConfiguration."""
    path = file or _nearest(working)
    if path is None:
        return Settings()
    table = _table(path)
    if table is None:
        raise BadConfiguration(f"{path}: there is no {_TABLE} in it")
    try:
        return _settings(table, path.resolve().parent)
    except ValueError as error:
        raise BadConfiguration(f"{path}: {error}") from None


def possible_files(working: Path = Path()) -> list[Path]:
    """Where a configuration may stand, the nearest place first; not all need exist."""
    folder = working.resolve()
    return [place / name for place in (folder, *folder.parents) for name in (OWN, SHARED)]


def _nearest(working: Path) -> Path | None:
    return next((path for path in possible_files(working) if path.is_file() and _table(path) is not None), None)


def _table(path: Path) -> dict[str, Any] | None:
    """What a file says of this program; None for a `pyproject.toml` that says nothing of it."""
    try:
        text = read_text(path)
    except UnreadableFile as error:
        raise BadConfiguration(f"{path} {error.message}: {error.help}") from None
    if path.name == SHARED and "quizkit" not in text:
        return None
    import tomllib

    try:
        read = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise BadConfiguration(f"{path} is no TOML: {str(error)[:1].lower()}{str(error)[1:]}") from None
    if path.name != SHARED:
        return read
    tools = read.get("tool", {})
    table = tools.get("quizkit") if isinstance(tools, dict) else None
    if table is not None and not isinstance(table, dict):
        raise BadConfiguration(f"{path}: tool.quizkit is no table: write {_TABLE}")
    return table


def _settings(table: Mapping[str, Any], folder: Path) -> Settings:
    settings = Settings()
    for key, value in table.items():
        if key not in _KEYS:
            if key == "tool":
                raise ValueError(f"here the settings stand without {_TABLE}, which belongs into {SHARED}")
            known = ", ".join(_KEYS)
            raise ValueError(f"there is no setting “{short(key)}”: {did_you_mean(key, _KEYS) or f'there are {known}'}")
        settings = settings._replace(**{key.replace("-", "_"): _KEYS[key](key, value, folder)})
    return settings


def _rules(key: str, value: Any, folder: Path) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(word, str) for word in value):
        raise ValueError(f'“{key}” takes a list of rules: {key} = ["QK401", "duplicate-id"]')
    from quizkit.check.selection import UnknownRule, named

    for word in value:
        try:
            named(word)
        except UnknownRule as error:
            raise ValueError(str(error)) from None
    return tuple(value)


def _flag(key: str, value: Any, folder: Path) -> bool:
    if not isinstance(value, bool):
        raise ValueError(f"“{key}” is true or false")
    return value


def _file(key: str, value: Any, folder: Path) -> Path:
    if not isinstance(value, str) or not value.strip():
        raise ValueError(f"“{key}” takes a file's name in quotes")
    return folder / value


def _format(key: str, value: Any, folder: Path) -> str:
    if value not in FORMATS:
        help = did_you_mean(str(value), FORMATS) or f"there are {', '.join(FORMATS)}"
        raise ValueError(f"there is no format “{short(str(value))}”: {help}")
    return str(value)


def _rules_by_path(key: str, value: Any, folder: Path) -> tuple[tuple[str, tuple[str, ...]], ...]:
    if not isinstance(value, dict):
        raise ValueError(f'“{key}” takes rules by path: {key} = {{"drafts/*" = ["QK4"]}}')
    base = escape(folder.as_posix())
    return tuple((f"{base}/{pattern}", _rules(pattern, words, folder)) for pattern, words in value.items())


_KEYS: Mapping[str, Callable[[str, Any, Path], Any]] = {
    "select": _rules,
    "ignore": _rules,
    "per-file-ignores": _rules_by_path,
    "strict": _flag,
    "baseline": _file,
    "format": _format,
}
