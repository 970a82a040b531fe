"""Where a store is: a file, or a database on a server."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from quizkit.history.problems import StoreProblem
from quizkit.translation import _

FILE_NAME = "history.db"
_SERVER_SCHEMES = ("postgresql", "postgres")


class Place(NamedTuple):
    """The file of a store, or the URL of a database; `str()` is for people and shows no password."""

    path: Path | None = None
    url: str = ""

    def __str__(self) -> str:
        if self.path:
            return str(self.path)
        parts = urlsplit(self.url)
        where = parts.hostname or _("this machine")
        return _("the database “{name}” on {machine}").format(name=parts.path.lstrip("/"), machine=where)


def read_place(text: str) -> Place:
    """The place that a person named: a path, `sqlite:///path` or `postgresql://…`. Raises StoreProblem."""
    scheme, parted, rest = text.partition("://")
    if not parted:
        return Place(Path(text))
    if scheme == "sqlite" and rest.startswith("/") and rest != "/":
        return Place(Path(unquote(rest[1:])))
    if scheme in _SERVER_SCHEMES:
        try:
            parts = urlsplit(text)
            good = parts.path.lstrip("/") and (parts.port or True)
        except ValueError:
            good = False
        if good:
            return Place(url=text)
    raise StoreProblem(
        "--store takes a path, sqlite:///path or postgresql://person@machine/database, and this is none of them"
    )
