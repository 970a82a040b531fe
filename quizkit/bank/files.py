"""Reading files: bytes to text, with a clear problem where that cannot be done."""

from __future__ import annotations

import codecs
import os
import re
import stat
from pathlib import Path

_MEGABYTE = 1024 * 1024
LARGEST = 16 * _MEGABYTE
"""The largest file that is read, in bytes: three times a bank of 10,000 questions."""

LARGEST_ARTICLE = 4 * _MEGABYTE
"""The largest article, in bytes: a few thick books."""

# What YAML allows in a text, and what an article may hold: tab and line ends, no other controls.
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")


_DOCUMENTS = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a document of Word, LibreOffice or the like"),
    (b"\xd0\xcf\x11\xe0", "an old document of Word"),
    (b"{\\rtf", "an RTF document"),
)


class UnreadableFile(Exception):
    """A file that cannot be read as text. The message is a clause that follows the file's name."""

    def __init__(self, message: str, help: str, text: str = "", offset: int = 0) -> None:
        super().__init__(message)
        self.message = message
        self.help = help
        self.text = text
        self.offset = offset


class MissingFile(UnreadableFile):
    """A file that is not there."""


def read_text(path: Path, most: int = LARGEST) -> str:
    """The text of a UTF-8 file, a byte order mark left out.

    Raises UnreadableFile for a file that is missing, no regular file, of more than `most` bytes,
    not UTF-8, or that holds control characters; its `text` and `offset` show where, when there is a
    place to show.
    """
    return decode(read_bytes(path, most))


def decode(data: bytes) -> str:
    """The text of UTF-8 bytes, as `read_text` reads it. Raises UnreadableFile."""
    if len(data) > LARGEST:
        raise UnreadableFile(f"has more than {LARGEST // _MEGABYTE} MB", "split it")
    for mark, name in (
        (codecs.BOM_UTF32_LE, "UTF-32"),
        (codecs.BOM_UTF32_BE, "UTF-32"),
        (codecs.BOM_UTF16_LE, "UTF-16"),
        (codecs.BOM_UTF16_BE, "UTF-16"),
    ):
        if data.startswith(mark):
            raise UnreadableFile(f"is {name}, not UTF-8", "save it as UTF-8 in the editor")
    check_no_document(data)
    data = data.removeprefix(codecs.BOM_UTF8)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        # What stands before the bad byte is good UTF-8, so the place can be counted in it.
        good = data[: error.start].decode("utf-8")
        byte = data[error.start]
        looks_like = "UTF-16" if b"\0" in data[:200] else "Latin-1 or Windows-1252"
        line_end = re.compile(rb"[\r\n]").search(data, error.start)
        rest = data[error.start : line_end.start() if line_end else len(data)]
        raise UnreadableFile(
            f"is not UTF-8: byte 0x{byte:02X}; it looks like {looks_like}",
            "save it as UTF-8 in the editor",
            good + rest[:200].decode("latin-1"),
            len(good),
        ) from None
    # A second mark is seen where an editor kept the first: YAML would leave it out of its offsets.
    text = text.lstrip("\ufeff")
    control = _CONTROL.search(text)
    if control:
        code = ord(control.group())
        name = "a NUL character" if code == 0 else f"the control character U+{code:04X}"
        raise UnreadableFile(f"holds {name}", "take the character out", text, control.start())
    return text


def check_no_document(data: bytes) -> None:
    """Raises UnreadableFile where bytes are a document of an office program, and no text."""
    for mark, name in _DOCUMENTS:
        if data.startswith(mark):
            raise UnreadableFile(f"is {name}, not a text", "save it as plain text (UTF-8), and name that file")


def read_bytes(path: Path, most: int = LARGEST) -> bytes:
    """The bytes of a regular file, of at most so many of them. Raises UnreadableFile."""
    try:
        # Opened without waiting, so that a pipe without a writer does not stop the program.
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except FileNotFoundError:
        raise MissingFile("does not exist", "check the name") from None
    except IsADirectoryError:
        raise UnreadableFile("is a folder, not a file", "name a file in it") from None
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise UnreadableFile(f"cannot be opened: {reason}", "check its rights") from None
    try:
        _check_status(os.fstat(descriptor), most)
        with os.fdopen(descriptor, "rb", closefd=False) as file:
            data = file.read(most + 1)
    except OSError as error:
        raise UnreadableFile(f"cannot be read: {error.strerror}", "check the disk") from None
    finally:
        os.close(descriptor)
    return data


def _check_status(status: os.stat_result, most: int) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise UnreadableFile("is a folder, not a file", "name a file in it")
    if not stat.S_ISREG(status.st_mode):
        raise UnreadableFile("is no regular file", "name a text file")
    if status.st_size > most:
        raise UnreadableFile(
            f"has {status.st_size / _MEGABYTE:.0f} MB; at most {most // _MEGABYTE} are read", "split it"
        )
