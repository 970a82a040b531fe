"""Writing files whole or not at all, so that nobody ever finds half of one."""

from __future__ import annotations

import os
from pathlib import Path


def write_whole(path: Path, data: bytes, durable: bool = True) -> None:
    """Write a file beside its place, then put it there. Raises OSError; what was there before is there still then.

    What is no regular file, such as a pipe or `/dev/stdout`, is written to as it is. A symbolic link stays
    one, and a file keeps its rights.
    With `durable`, the disk has it when this ends; what can be made again need not wait for that.
    """
    if path.exists() and not path.is_file():
        path.write_bytes(data)
        return
    path = path.resolve()
    rights = path.stat().st_mode & 0o777 if path.exists() else 0o644
    import tempfile  # what only reads need not load it

    descriptor, name = tempfile.mkstemp(prefix=f".{path.name[:100]}.", dir=path.parent)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            if durable:
                os.fsync(file.fileno())
        Path(name).chmod(rights)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
