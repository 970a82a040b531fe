"""The folded form of a text, in which typography does not count, with a map back to the text.

Folded are: Unicode's composed and decomposed forms, full-width forms, quotation marks, dashes,
spaces and line ends, ligatures, soft hyphens and other marks without width, and hyphens at a
line's end. Never folded is what means something: minus signs, decimal points, superscripts,
currency, accents and case. Unicode's compatibility form (NFKC) is not used because it would turn
10⁶ into 106 and m² into m2.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from functools import lru_cache
from typing import Literal, NamedTuple

from quizkit.text.patterns import lazy

Seam = Literal["drop", "keep", "space"]
"""What becomes of a hyphen at a line's end: `some-⏎thing` as `something`, `some-thing`, `some- thing`."""

SEAMS: tuple[Seam, ...] = ("drop", "keep", "space")

_SPACES = "\t\n\v\f\r\x1c\x1d\x1e\x1f\x85\u00a0\u1680\u2028\u2029\u202f\u205f\u3000" + "".join(
    map(chr, range(0x2000, 0x200B))
)
_WIDTHLESS = "\u00ad\u200b\u200e\u200f\u2060\ufeff"
_LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st", "…": "..."}

_SINGLE_QUOTES = "‘’‚‛‹›ʼ`´『』"
_DOUBLE_QUOTES = "“”„‟«»「」"
_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\ufe58\ufe63"

# One character for one character: no offset moves.
_SAME_LENGTH = str.maketrans(
    {
        **dict.fromkeys(_SINGLE_QUOTES, "'"),
        **dict.fromkeys(_DOUBLE_QUOTES, '"'),
        **dict.fromkeys(_DASHES, "-"),
        **dict.fromkeys(_SPACES, " "),
        **{chr(code): chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)},
    }
)
_SPACE_CLASS = f" {_SPACES}"
_CHANGES_LENGTH = (
    rf"(?P<seam>(?<=[^\W\d_])[-\u00ad\u2010\u2011][ \t]*(?:\r\n|\r|\n)[{_SPACE_CLASS}]*(?=[^\W\d_]))"
    rf"|(?P<space>[{_SPACE_CLASS}{_WIDTHLESS}]{{2,}}|[{_WIDTHLESS}])"
    rf"|(?P<ligature>[{''.join(_LIGATURES)}])"
)
# What normalisation may join or change: a character with the marks behind it, and Hangul's parts.
_OTHERS = rf"\x00-\x7f{_SPACES}{_WIDTHLESS}{''.join(_LIGATURES)}{_SINGLE_QUOTES}{_DOUBLE_QUOTES}{_DASHES}"
_MARK = rf"[^\w{_OTHERS}]"
_CLUSTER = rf"[A-Za-z<=>]{_MARK}+|[\uac00-\ud7a3]?[\u1100-\u11ff]+{_MARK}*|[^{_OTHERS}]{_MARK}*"
_COMPOSED = lazy(_CHANGES_LENGTH)
_SEAM_TEXT: dict[Seam, str] = {"drop": "", "keep": "-", "space": "- "}


class Folded(NamedTuple):
    """A folded text and where each of its characters came from.

    `replaced` holds, for each place where other characters stand than before, the start and end in
    the folded text and the start and end in the original, in order.
    """

    text: str
    replaced: tuple[tuple[int, int, int, int], ...] = ()

    def original(self, start: int, end: int) -> tuple[int, int]:
        """The span of the original text that folded to `text[start:end]`, with `start < end`."""
        return self._before(start)[0], self._before(end - 1)[1]

    def _before(self, position: int) -> tuple[int, int]:
        """Start and end, in the original, of what one folded character came from."""
        index = bisect_right(self.replaced, position, key=lambda entry: entry[0]) - 1
        # Two entries may start at one folded position where the first folded to nothing.
        if index < 0:
            return position, position + 1
        _, folded_end, original_start, original_end = self.replaced[index]
        if position < folded_end:
            return original_start, original_end
        moved = original_end + position - folded_end
        return moved, moved + 1


@lru_cache(maxsize=256)
def has_seam(text: str) -> bool:
    """Whether a line of the text ends in a hyphen, so that its folded form depends on the seam."""
    if "\n" not in text and "\r" not in text:
        return False
    return any(match.lastgroup == "seam" for match in _COMPOSED.finditer(text))


@lru_cache(maxsize=64)
def fold_with_map(text: str, seam: Seam = "drop") -> Folded:
    """The folded form of a text and the way back to its offsets (kept for the last few texts)."""
    pieces: list[str] = []
    replaced: list[tuple[int, int, int, int]] = []
    length = 0
    copied = 0
    for match in _pattern(text).finditer(text):
        start, end = match.span()
        new = _replacement(match, seam)
        pieces += (text[copied:start], new)
        length += start - copied
        if new != match.group():
            replaced.append((length, length + len(new), start, end))
        length += len(new)
        copied = end
    pieces.append(text[copied:])
    return Folded("".join(pieces).translate(_SAME_LENGTH), tuple(replaced))


def fold(text: str, seam: Seam = "drop") -> str:
    """The folded form of a text, spaces at its ends left out."""
    if text.isascii() and text.isprintable() and "  " not in text:
        return text.replace("`", "'").strip(" ")  # the one sign of these that folds
    changed = _pattern(text).sub(lambda match: _replacement(match, seam), text)
    return changed.translate(_SAME_LENGTH).strip(" ")


def _pattern(text: str) -> re.Pattern[str]:
    return _COMPOSED if unicodedata.is_normalized("NFC", text) else _decomposed()


@lru_cache(maxsize=1)
def _decomposed() -> re.Pattern[str]:
    """Compiled when it is needed: few texts are in parts, and it takes as long as all else here."""
    return re.compile(rf"{_CHANGES_LENGTH}|(?P<cluster>{_CLUSTER})")


def _replacement(match: re.Match[str], seam: Seam) -> str:
    found = match.group()
    match match.lastgroup:
        case "seam":
            return _SEAM_TEXT[seam]
        case "space":
            return "" if found.strip(_WIDTHLESS) == "" else " "
        case "ligature":
            return _LIGATURES[found]
        case _:
            return unicodedata.normalize("NFC", found)
