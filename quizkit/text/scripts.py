"""Which scripts are written without spaces between words."""

from __future__ import annotations

from functools import lru_cache

from quizkit.text.patterns import lazy

# Han with its extensions, kana, Thai, Lao, Myanmar, Khmer and Tibetan. Hangul puts spaces.
UNSPACED_CLASS = (
    "\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029\u3038-\u303b\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf"
    "\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff"
    "\u0e00-\u0eff\u0f00-\u0fff\u1000-\u109f\u1780-\u17ff"
)
_UNSPACED = lazy(f"[{UNSPACED_CLASS}]")
# No letter of those scripts stands among these, and this takes no time to compile: curly quotes, dashes, é.
_OTHER = lazy("[^\0-\u0dff\u2000-\u2e7f]")


def is_unspaced(character: str) -> bool:
    """Whether a character belongs to a script in which words stand together without spaces."""
    return not character.isascii() and bool(_OTHER.match(character) and _UNSPACED.match(character))


def has_unspaced(text: str) -> bool:
    """Whether any character of a text belongs to such a script."""
    return not text.isascii() and _any_unspaced(text)


@lru_cache(maxsize=256)
def _any_unspaced(text: str) -> bool:
    return bool(_OTHER.search(text) and _UNSPACED.search(text))
