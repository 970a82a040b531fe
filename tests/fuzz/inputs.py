"""Hostile inputs: bundled banks and fixtures with their articles and locks, damaged as files get damaged.

Input number N of a seed is always the same, so that one that fails can be made again by its two numbers.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[2]


class Input(NamedTuple):
    """The bytes of a bank's files; an empty lock is one that is not there."""

    bank: bytes
    article: bytes
    lock: bytes


_TOKENS = [
    token.encode("utf-8", "surrogatepass")
    for token in (
        "\u202e", "\u2066", "\ufeff", "\u2028", "\x85", "\x00", "\x1b[2J", "\ud800", "\u0301" * 50, "ﬁ", "\u00ad",
        "𝟚𝟘𝟘𝟠", "²", "٣", "½", "一百", "-\n", "\r", "\t", "...", "---\n", "{{", "}}", "{{|}}", "&a", "*a",
        "!!python/object:a ",
        "<<: *a\n", "? ", ": ", "- ", "#", "'", '"', "|\n", ">-\n", "[", "]", "{", "}", "%", "@", "`",
        "1e999", "-0", "99999999999999999999", "1/0", "0x1F", "10^99", "9" * 400, "not ", "may ", "about ",
        "# quizkit: ignore[QK401] because\n", "terms: {a: a}\n", "source: ../../etc/passwd\n", "type: cloze\n",
        "<script>", "[bold]", "‘’“”", "Mr. St. No. ", "U.S.", "per cent", "twenty-", "1,", "€", "\\", "\\x",
    )
]  # fmt: skip


@cache
def seeds() -> tuple[Input, ...]:
    """The files that are damaged."""
    banks = sorted((ROOT / "question_banks").glob("*/bank.yaml"))
    banks += sorted((ROOT / "tests" / "banks").rglob("*.yaml"))
    found = []
    for path in banks:
        article, lock = path.with_name("article.txt"), path.with_name("bank.lock")
        texts = (each.read_bytes() if each.exists() else b"" for each in (article, lock))
        found.append(Input(path.read_bytes(), *texts))
    return tuple(found)


def make_input(seed: int, number: int) -> Input:
    """One input: a seed of which one file, or two, is damaged a few times."""
    source = random.Random(f"{seed}:{number}")
    parts = list(source.choice(seeds()))
    for _ in range(source.choice((1, 1, 2))):
        which = source.choices((0, 1, 2), (12, 4, 1))[0]
        for _ in range(source.choice((1, 1, 1, 2, 3, 5, 8))):
            parts[which] = source.choice(_DAMAGES)(parts[which], source)[:_LARGEST]
    return Input(*parts)


_LARGEST = 300_000
Damage = Callable[[bytes, random.Random], bytes]


def _span(data: bytes, source: random.Random, longest: int = 200) -> tuple[int, int]:
    start = source.randrange(len(data) + 1)
    return start, min(len(data), start + source.randrange(1, longest))


def _flip(data: bytes, source: random.Random) -> bytes:
    if not data:
        return b"\xff"
    at = source.randrange(len(data))
    return data[:at] + bytes([data[at] ^ 1 << source.randrange(8)]) + data[at + 1 :]


def _cut(data: bytes, source: random.Random) -> bytes:
    start, end = _span(data, source)
    return data[:start] + data[end:]


def _truncate(data: bytes, source: random.Random) -> bytes:
    return data[: source.randrange(len(data) + 1)]


def _repeat(data: bytes, source: random.Random) -> bytes:
    start, end = _span(data, source)
    return data[:end] + data[start:end] * source.choice((1, 1, 2, 10, 1000)) + data[end:]


def _splice(data: bytes, source: random.Random) -> bytes:
    other = source.choice(source.choice(seeds()))
    start, end = _span(other, source, 2000)
    at = source.randrange(len(data) + 1)
    return data[:at] + other[start:end] + data[at:]


def _insert(data: bytes, source: random.Random) -> bytes:
    at = source.randrange(len(data) + 1)
    return data[:at] + source.choice(_TOKENS) * source.choice((1, 1, 1, 3, 500)) + data[at:]


def _swap_lines(data: bytes, source: random.Random) -> bytes:
    lines = data.split(b"\n")
    one, other = source.randrange(len(lines)), source.randrange(len(lines))
    lines[one], lines[other] = lines[other], lines[one]
    return b"\n".join(lines)


def _swap_words(data: bytes, source: random.Random) -> bytes:
    """Words changed for words of the same file: what is left is often good YAML, and false."""
    words = data.split(b" ")
    for _ in range(source.choice((1, 5, 30))):
        words[source.randrange(len(words))] = source.choice(words)
    return b" ".join(words)


def _indent(data: bytes, source: random.Random) -> bytes:
    lines = data.split(b"\n")
    at = source.randrange(len(lines))
    lines[at] = b" " * source.randrange(9) + lines[at].lstrip()
    return b"\n".join(lines)


def _nest(data: bytes, source: random.Random) -> bytes:
    at = source.randrange(len(data) + 1)
    opener = source.choice((b"[", b"{", b"- ", b"? ", b"{a: ", b"(", b"\xe2\x80\x9c", b"{{"))
    return data[:at] + opener * source.choice((2, 33, 1000, 30_000)) + data[at:]


def _huge(data: bytes, source: random.Random) -> bytes:
    at = source.randrange(len(data) + 1)
    word = source.choice(
        (b"a", b"word ", b"9", b"\xe4\xb8\x80", b"A. ", b"a, ", b"not ", b"\n", b" ", b"-", b"a-", b"'s ")
    )
    return data[:at] + word * source.choice((100, 5_000, 30_000)) + data[at:]


def _encode(data: bytes, source: random.Random) -> bytes:
    text = data.decode("utf-8", "replace")
    encoding = source.choice(("utf-16", "utf-16-le", "utf-32", "latin-1", "utf-8-sig", "cp1252", "utf-7"))
    return text.encode(encoding, "replace")


def _ends(data: bytes, source: random.Random) -> bytes:
    return data.replace(b"\n", source.choice((b"\r\n", b"\r", b"\n\n", b"\xe2\x80\xa8", b"")))


_DAMAGES: tuple[Damage, ...] = (
    _flip, _flip, _cut, _cut, _truncate, _repeat, _splice, _splice, _insert, _insert, _swap_lines, _swap_words,
    _swap_words, _indent, _nest, _huge, _encode, _ends,
)  # fmt: skip
