"""Guesses: which known word a person meant by the one that was typed."""

from __future__ import annotations

from collections.abc import Collection
from functools import lru_cache

_LONGEST = 40
_BEGUN = 5  # letters with which a longer word may be told

# Our words, best first, and what other quiz programs and teachers call the same.
_OTHER_NAMES = (
    ("answer answers", "correct correct-answer correct-answers key keys right solution solutions back"),
    (
        "distractors",
        "options choices alternatives wrong wrong-answer wrong-answers incorrect incorrect-answers distracters",
    ),
    ("question", "stem prompt statement text questiontext question-text front"),
    ("evidence", "quote quotes citation reference passage"),
    ("explanation", "rationale reason comment justification feedback general-feedback generalfeedback"),
    ("feedback", "explanation comment"),
    ("tags", "topic topics category categories subject subjects keywords"),
    ("difficulty", "level"),
    ("points", "score mark marks weight"),
    ("accept", "synonyms variants accepted"),
    ("tolerance", "margin error"),
    ("items", "order steps sequence"),
    ("pairs", "matches"),
    ("text", "option value label"),
    ("type", "kind"),
    ("id", "name key guid number no nr"),
    ("source sources", "article articles file text"),
    ("licence", "license"),
    ("language", "lang locale"),
    ("pass", "pass-mark passing-score threshold"),
    ("choice", "multiple-choice multiplechoice multichoice multi-choice single-choice mcq mc radio select"),
    ("multiple-response", "multiple-select multiple-answer multiple-answers checkbox checkboxes"),
    ("true-false", "boolean bool tf t/f yes-no true-or-false"),
    ("short-answer", "short text open free-text fill-in shortanswer basic"),
    ("numeric", "number numerical integer calculated"),
    ("cloze", "gap gaps gap-fill blank blanks fill-in-the-blank fill-in-the-blanks"),
    ("matching", "match connect"),
    ("ordering", "order sequence sort sorting ranking"),
)


def did_you_mean(typed: str, words: Collection[str]) -> str:
    """“did you mean …?”, or nothing where no word is near."""
    near = nearest_word(typed, words)
    return f"did you mean “{near}”?" if near else ""


def nearest_word(typed: str, words: Collection[str]) -> str:
    """The one of `words` that was probably meant, or nothing.

    A word that another program uses for the same thing counts before the one that it begins, and that before one that
    is spelt alike; a third of the letters may be wrong.
    """
    plain = "-".join(typed.casefold().replace("_", " ").strip(" “”‘’\"'•*").split()) if len(typed) <= _LONGEST else ""
    return _nearest(plain, tuple(words)) if plain else ""


@lru_cache(maxsize=256)
def _nearest(plain: str, words: tuple[str, ...]) -> str:
    for ours, others in _OTHER_NAMES:
        for word in ours.split():
            if word in words and plain in others.split():
                return word
    begun = [word for word in words if len(plain) >= _BEGUN and word.casefold().startswith(plain)]
    if len(begun) == 1:
        return begun[0]
    from rapidfuzz.distance import OSA

    slips, near = min(((OSA.distance(plain, word.casefold()), word) for word in words), default=(1, ""))
    return near if slips <= max(len(plain), len(near)) // 3 else ""
