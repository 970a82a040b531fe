"""Processes that may do less: files up to a size, and root without its rights over other people's files."""

from __future__ import annotations

import ctypes
import os
import resource
from collections.abc import Callable

_DROP_FROM_BOUNDING_SET = 24
_RIGHTS_OVER_FILES = (1, 2)  # CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH


def files_up_to(size: int) -> Callable[[], None]:
    """No file of the process grows beyond a size in bytes: writing more fails, as over a quota."""
    return lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))


def without_rights_over_files() -> None:
    """The rights on files hold for this process, even for root's."""
    if os.geteuid() == 0:
        for right in _RIGHTS_OVER_FILES:
            ctypes.CDLL(None).prctl(_DROP_FROM_BOUNDING_SET, right, 0, 0, 0)
