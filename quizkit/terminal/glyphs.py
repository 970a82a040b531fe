"""The signs that screens use, and plain ones for an output that cannot write them."""

from __future__ import annotations

from typing import NamedTuple, TextIO


class Glyphs(NamedTuple):
    """Signs by what they mean."""

    right: str = "✔"
    partly: str = "◐"
    wrong: str = "✘"
    skipped: str = "–"
    flag: str = "⚑"
    pointer: str = "»"
    dot: str = "·"
    rule: str = "─"
    full: str = "█"
    empty: str = "░"
    opening: str = "‹"
    closing: str = "›"
    ellipsis: str = "…"
    arrow: str = "→"
    up: str = "↑"
    down: str = "↓"
    dash: str = "–"
    minus: str = "−"
    shades: str = "·░▒▓█"


ASCII = Glyphs(
    "+", "~", "x", "-", "!", ">", "|", "-", "#", ".", ">>", "<<", "...", "->", "up", "down", "-", "-", ".-+*#"
)


def glyphs_for(stream: TextIO) -> Glyphs:
    """The signs that a stream's encoding can write, all of them or none."""
    signs = Glyphs()
    try:
        "".join(signs).encode(stream.encoding or "utf-8")
    except (UnicodeEncodeError, LookupError):
        return ASCII
    return signs
