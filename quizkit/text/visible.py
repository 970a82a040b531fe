"""Text as it can be shown: control characters made visible, and how wide it is on a terminal."""

from __future__ import annotations

import unicodedata

from quizkit.text.patterns import lazy

# Controls, and the marks that turn the direction of what follows: either could make a screen
# show something else than what the text says.
_UNSAFE = lazy("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufff9-\ufffb\ud800-\udfff]")
_SURROGATE = lazy("[\ud800-\udfff]")
_LINE_ENDS = lazy(r"\r\n|[\r\x0b\x0c\x85\u2028\u2029]")


def has_control(text: str) -> bool:
    """Whether a text holds a character that `visible` would replace."""
    return _UNSAFE.search(text) is not None


def visible(text: str) -> str:
    """The text with control characters as symbols, line ends as one newline, tabs as spaces."""
    text = _LINE_ENDS.sub("\n", text).replace("\t", "    ")
    return _UNSAFE.sub(lambda match: _picture(match.group()), text)


def one_line(text: str) -> str:
    """The same on one line."""
    return " ".join(visible(text).split())


def without_surrogates(text: str) -> str:
    """The text with halves of characters, which no file in UTF-8 can hold, made visible; all else as it is."""
    return _SURROGATE.sub(lambda match: _picture(match.group()), text)


def _picture(character: str) -> str:
    code = ord(character)
    if code < 0x20:
        return chr(0x2400 + code)
    return "\u2421" if code == 0x7F else f"<U+{code:04X}>"


def width(text: str) -> int:
    """How many columns a text takes on a terminal: two for East Asian wide characters, none for marks."""
    if text.isascii():
        return len(text)
    return sum(
        0
        if unicodedata.category(character) in ("Mn", "Me", "Cf")
        else 2
        if unicodedata.east_asian_width(character) in "WF"
        else 1
        for character in text
    )


def pad(text: str, columns: int) -> str:
    """The text with spaces behind it, so many columns wide."""
    return text + " " * (columns - width(text))
