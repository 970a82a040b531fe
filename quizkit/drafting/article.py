"""An article from any text file: its encoding found out and told, its line ends made alike."""

from __future__ import annotations

import codecs
import re
from pathlib import Path
from typing import NamedTuple

from quizkit.bank.files import LARGEST_ARTICLE, UnreadableFile, check_no_document, decode, read_bytes

_MARKS = ((codecs.BOM_UTF32_LE, "utf-32"), (codecs.BOM_UTF32_BE, "utf-32"))
_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_WEB_PAGE = re.compile(r"\s*<(?:!doctype|\?xml|[a-z][a-z0-9]*[\s>/])|</(?:p|div|li|h[1-6])>", re.IGNORECASE)


class Read(NamedTuple):
    """An article's text, and what the person should know of how it was read."""

    text: str
    note: str


def read_article(path: Path) -> Read:
    """The text of a file in UTF-8, UTF-16 or UTF-32 with its mark, or Windows-1252, which Latin-1 is read as.

    Raises UnreadableFile for a file that is missing, no text, a web page, too large, or without a word in it.
    """
    data = read_bytes(path)
    check_no_document(data)
    text, note = _decoded(data)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if _WEB_PAGE.match(text) or len(_WEB_PAGE.findall(text)) > 2:
        raise UnreadableFile("is a web page, not a text", "copy its text into a .txt file")
    if not any(map(str.isalnum, text)):
        raise UnreadableFile("has no text in it", "put the article into it")
    text = text.rstrip() + "\n"
    if len(text.encode()) > LARGEST_ARTICLE:
        raise UnreadableFile(f"has more than {LARGEST_ARTICLE // 2**20} MB", "split it: a bank for each part")
    return Read(text, note)


def _decoded(data: bytes) -> tuple[str, str]:
    for mark, name in (*_MARKS, *((mark, "utf-16") for mark in _UTF_16)):
        if data.startswith(mark):
            try:
                return decode(data.decode(name).encode()), f"it was {name.upper()} and is saved as UTF-8"
            except (UnicodeError, UnreadableFile):
                raise UnreadableFile(f"begins like {name.upper()} and goes on otherwise", "save it as UTF-8") from None
    try:
        return decode(data), ""
    except UnreadableFile as error:
        try:
            # Every byte that Latin-1 has for a letter is the same in Windows-1252.
            text = data.decode("cp1252")
            return decode(text.encode()), "it was no UTF-8: read as Windows-1252 (Latin-1) and saved as UTF-8"
        except (UnicodeError, UnreadableFile):
            raise error from None
