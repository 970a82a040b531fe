"""A PostgreSQL server of its own for the tests, started from the machine's package."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


def find_programs() -> Path | None:
    """The folder with initdb and postgres, None where they are not installed."""
    folders = sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    on_path = shutil.which("initdb")
    folders += [Path(on_path).parent] if on_path else []
    return next((folder for folder in folders if (folder / "initdb").exists() and (folder / "postgres").exists()), None)


def why_not() -> str:
    """Why no server can be started here, or nothing."""
    if find_programs() is None:
        return "PostgreSQL is not installed: apt-get install postgresql"
    if os.geteuid() == 0 and _unprivileged() is None:
        return "PostgreSQL does not run as root, and there is no user nobody"
    return ""


def _unprivileged() -> pwd.struct_passwd | None:
    for name in ("postgres", "nobody"):
        try:
            return pwd.getpwnam(name)
        except KeyError:
            continue
    return None


@contextmanager
def server() -> Iterator[str]:
    """The URL of a server's database; reached through a socket in a folder of its own, and gone afterwards."""
    programs = find_programs()
    assert programs
    folder = Path(tempfile.mkdtemp(prefix="quizkit-postgres-"))
    other = _unprivileged() if os.geteuid() == 0 else None
    user = {"user": other.pw_uid, "group": other.pw_gid, "extra_groups": []} if other else {}
    try:
        if other:
            os.chown(folder, other.pw_uid, other.pw_gid)
        data = folder / "data"
        _run(
            programs / "initdb", "-D", data, "-U", "learner", "-A", "trust", "-N", "-E", "UTF8", "--locale=C", user=user
        )
        options = f"-c listen_addresses='' -c unix_socket_directories='{folder}' -c fsync=off"
        control = programs / "pg_ctl"
        log = folder / "log"
        _run(control, "start", "-D", data, "-w", "-l", log, "-o", options, user=user)
        try:
            yield f"postgresql://learner@/postgres?host={folder}"
        finally:
            _run(control, "stop", "-D", data, "-m", "immediate", user=user)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _run(*command: object, user: dict[str, object]) -> None:
    done = subprocess.run(  # type: ignore[call-overload]
        [str(part) for part in command], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, timeout=120, cwd="/",
        check=False, **user,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr.decode()
