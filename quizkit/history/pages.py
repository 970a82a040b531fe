"""The rows of an SQLite file read page by page, without its trees: what is left of a damaged one.

The format is that of https://www.sqlite.org/fileformat2.html: leaf pages of tables (sections 1.6 and 2.1),
and of the write-ahead log (section 4.1), whose pages are newer than the file's.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

Value = int | float | str | bytes | None

_HEAD = 100
_WAL_HEAD, _FRAME_HEAD = 32, 24
_LEAF_OF_TABLE = 0x0D
_SIZES = tuple(1 << power for power in range(9, 17))
_USUAL_SIZE = 4096
_MOST_BYTES = 64 * 1024 * 1024
# What a serial type below 12 takes, in bytes; 7 is a real number, 8 and 9 are the constants 0 and 1.
_WIDTHS = {0: 0, 1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8, 7: 8, 8: 0, 9: 0}


class Row(NamedTuple):
    """A row of some table: which one, its values must tell."""

    rowid: int
    values: tuple[Value, ...]


def rows(path: Path) -> Iterator[Row]:
    """Every row that can still be read from a database file and its log, the older ones first."""
    data = path.read_bytes()
    size = _page_size(data)
    file = {number: data[start : start + size] for number, start in enumerate(range(0, len(data), size), 1)}
    log = path.with_name(f"{path.name}-wal")
    frames = list(_frames(log.read_bytes(), size)) if log.exists() else []
    newest = {**file, **dict(frames)}
    for number, page in [*file.items(), *frames]:
        yield from _rows_of_page(page, _HEAD if number == 1 else 0, newest)


def _page_size(data: bytes) -> int:
    said = int.from_bytes(data[16:18], "big")
    said = 65536 if said == 1 else said
    return said if said in _SIZES else _USUAL_SIZE


def _frames(log: bytes, size: int) -> Iterator[tuple[int, bytes]]:
    """The pages in a write-ahead log with their numbers, whether or not they were taken over."""
    for start in range(_WAL_HEAD, len(log) - size - _FRAME_HEAD + 1, size + _FRAME_HEAD):
        number = int.from_bytes(log[start : start + 4], "big")
        yield number, log[start + _FRAME_HEAD : start + _FRAME_HEAD + size]


def _rows_of_page(page: bytes, head: int, pages: Mapping[int, bytes]) -> Iterator[Row]:
    if len(page) <= head + 8 or page[head] != _LEAF_OF_TABLE:
        return
    cells = int.from_bytes(page[head + 3 : head + 5], "big")
    for index in range(min(cells, len(page) // 4)):
        at = head + 8 + 2 * index
        try:
            yield _row(page, int.from_bytes(page[at : at + 2], "big"), pages)
        except (IndexError, KeyError, UnicodeDecodeError):
            continue  # this cell is damaged; its neighbours may not be


def _row(page: bytes, at: int, pages: Mapping[int, bytes]) -> Row:
    """The row of a cell. Raises IndexError, KeyError or UnicodeDecodeError where it is none."""
    length, at = _varint(page, at)
    rowid, at = _varint(page, at)
    return Row(rowid, tuple(_values(_payload(page, at, length, pages))))


def _payload(page: bytes, at: int, length: int, pages: Mapping[int, bytes]) -> bytes:
    """The bytes of a cell, those on overflow pages with them."""
    room = len(page)
    if length > _MOST_BYTES:
        raise IndexError(length)
    here = length
    if length > room - 35:
        least = (room - 12) * 32 // 255 - 23
        here = least + (length - least) % (room - 4)
        here = here if here <= room - 35 else least
    parts, missing = [page[at : at + here]], length - here
    following = int.from_bytes(page[at + here : at + here + 4], "big")
    while missing > 0:
        overflow = pages[following]
        parts.append(overflow[4 : 4 + missing])
        missing -= room - 4
        following = int.from_bytes(overflow[:4], "big")
    payload = b"".join(parts)
    if len(payload) != length:
        raise IndexError(length)
    return payload


def _values(payload: bytes) -> Iterator[Value]:
    end, at = _varint(payload, 0)
    types = []
    while at < end:
        kind, at = _varint(payload, at)
        types.append(kind)
    for kind in types:
        width = _WIDTHS[kind] if kind < 12 else (kind - 12) // 2
        piece = payload[at : at + width]
        if len(piece) != width:
            raise IndexError(at)
        at += width
        yield _value(kind, piece)


def _value(kind: int, piece: bytes) -> Value:
    if kind >= 12:
        return piece.decode() if kind % 2 else piece
    if kind in (8, 9):
        return kind - 8
    if kind == 7:
        return float(struct.unpack(">d", piece)[0])
    return int.from_bytes(piece, "big", signed=True) if kind else None


def _varint(data: bytes, at: int) -> tuple[int, int]:
    """A number of one to nine bytes, and where what follows it begins."""
    value = 0
    for index in range(8):
        byte = data[at + index]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at + index + 1
    return value << 8 | data[at + 8], at + 9
