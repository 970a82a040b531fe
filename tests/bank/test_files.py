"""Files that are no banks: each gives one finding that says why, and never stops the program."""

from __future__ import annotations

import codecs
import os
from pathlib import Path

import pytest

from quizkit.bank.files import LARGEST, MissingFile, UnreadableFile, read_text
from quizkit.bank.reader import read_bank
from quizkit.check.engine import check_bank
from quizkit.check.outcome import Outcome
from quizkit.kinds import KINDS
from tests.support.banks import SEAS, YEAR, make_bank
from tests.support.checking import findings

TEXT = "title: Größe\n"


def refused(path: Path) -> UnreadableFile:
    with pytest.raises(UnreadableFile) as caught:
        read_text(path)
    return caught.value


def checked(path: Path) -> Outcome:
    return check_bank(read_bank(path, KINDS))


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (TEXT.encode(), TEXT),
        (codecs.BOM_UTF8 + TEXT.encode(), TEXT),
        (codecs.BOM_UTF8 * 2 + TEXT.encode(), TEXT),
        (b"a: 1\r\nb: 2\r\n", "a: 1\r\nb: 2\r\n"),
        (b"", ""),
        ("a\tb\u0085c\u2028d\n".encode(), "a\tb\u0085c\u2028d\n"),
    ],
)
def test_utf_8_is_read_as_it_is(tmp_path: Path, data: bytes, text: str) -> None:
    """A byte order mark is left out; line ends stay as they are."""
    path = tmp_path / "bank.yaml"
    path.write_bytes(data)
    assert read_text(path) == text


@pytest.mark.parametrize(
    ("data", "message", "offset"),
    [
        (TEXT.encode("utf-16"), "is UTF-16, not UTF-8", 0),
        (TEXT.encode("utf-32"), "is UTF-32, not UTF-8", 0),
        ("é: 1\n".encode("utf-16-le"), "it looks like UTF-16", 0),
        (TEXT.encode("latin-1"), "byte 0xF6; it looks like Latin-1 or Windows-1252", 9),
        ("é ö: \n".encode() + b"\xe9", "byte 0xE9; it looks like Latin-1 or Windows-1252", 6),
        (b"a: \xed\xa0\x80\n", "byte 0xED", 3),
        (b"a: 1\0\n", "holds a NUL character", 4),
        (b"a: \x1b[31m\n", "holds the control character U+001B", 3),
        (b"\xef\xbb\xbfa: \x07\n", "holds the control character U+0007", 3),
    ],
)
def test_what_is_no_text_is_refused_at_its_place(tmp_path: Path, data: bytes, message: str, offset: int) -> None:
    """The message names the encoding or the character; the offset counts the characters before it."""
    path = tmp_path / "bank.yaml"
    path.write_bytes(data)
    error = refused(path)
    assert message in error.message
    assert error.offset == offset
    assert error.help


def test_a_missing_file_and_a_folder(tmp_path: Path) -> None:
    """Two plain sentences."""
    missing = refused(tmp_path / "none.yaml")
    assert isinstance(missing, MissingFile)
    assert missing.message == "does not exist"
    assert refused(tmp_path).message == "is a folder, not a file"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
def test_a_pipe_without_a_writer_is_not_waited_for(tmp_path: Path) -> None:
    """Opening it would stop the program for ever."""
    path = tmp_path / "bank.yaml"
    os.mkfifo(path)
    assert refused(path).message == "is no regular file"


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no devices here")
def test_a_device_is_not_read() -> None:
    """/dev/zero has no end."""
    assert refused(Path("/dev/zero")).message == "is no regular file"


def test_a_very_large_file_is_not_read(tmp_path: Path) -> None:
    """A line of 200 MB is refused by its size, before a byte of it is read."""
    path = tmp_path / "bank.yaml"
    with path.open("wb") as file:
        file.truncate(200 * 1024 * 1024)
    assert refused(path).message == f"has 200 MB; at most {LARGEST // 1024 // 1024} are read"


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the rights of this user end nowhere")
def test_a_file_that_may_not_be_opened(tmp_path: Path) -> None:
    """The system's reason is passed on."""
    path = tmp_path / "bank.yaml"
    path.write_text(TEXT, encoding="utf-8")
    path.chmod(0)
    assert refused(path).message == "cannot be opened: Permission denied"


@pytest.mark.parametrize("name", ["a\0b", "a" * 5000])
def test_a_name_that_no_file_can_have(tmp_path: Path, name: str) -> None:
    """A NUL character, or a name that is too long: refused, not raised."""
    assert refused(tmp_path / name).message.startswith("cannot be opened: ")


@pytest.mark.parametrize("line_end", [b"\n", b"\r\n", b"\r"])
@pytest.mark.parametrize("mark", [b"", codecs.BOM_UTF8])
def test_line_ends_and_a_byte_order_mark_change_no_finding(tmp_path: Path, line_end: bytes, mark: bytes) -> None:
    """The same bank, the same finding at the same place."""
    path = make_bank(tmp_path, YEAR, SEAS.replace("answer: false", "answer: no"))
    path.write_bytes(mark + path.read_bytes().replace(b"\n", line_end))
    assert findings(checked(path)) == ["QK109 21:11"]


def test_an_unreadable_bank_is_one_finding_at_its_place(tmp_path: Path) -> None:
    """A Latin-1 letter on line 2: the rest of the file is not guessed at."""
    path = make_bank(tmp_path, YEAR)
    path.write_bytes(path.read_bytes().replace(b"The canal\n", b"Der Gro\xdfe Kanal\n"))
    assert findings(checked(path)) == ["QK101 2:15"]
