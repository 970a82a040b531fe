"""An answer that is accepted beside the key, or a text of a gap, becomes a wrong one.

Wrong, because the words come from a place of the article that has none of the key's, and name
something else.
"""

from __future__ import annotations

from collections.abc import Iterator

from quizkit.mutation.fault import Mutant
from quizkit.mutation.target import Target
from quizkit.mutation.tree import changed
from quizkit.text.scripts import has_unspaced

NAME = "accepted-wrong"
WHY = "a learner who types something else is told that it is right"


def mutants(target: Target) -> Iterator[Mutant]:
    if target.question.type == "short-answer":
        accepted = target.fields.get("accept", [])
        put = _another(target, [target.fields["answer"], *accepted])
        if put:
            for index, text in enumerate(accepted):
                yield Mutant(("accept", index), text, put, changed(target.fields, ("accept", index), put))
            more = [*accepted, put]
            yield Mutant(("accept",), ", ".join(accepted), ", ".join(more), changed(target.fields, ("accept",), more))
    elif target.question.type == "cloze":
        text = target.question.question
        keys = target.question.kind.key()
        put = _another(target, list(keys))
        at = 0
        for key in keys if put else ():
            at = text.index("{{", at) + 2
            end = text.index("}}", at)
            made = f"{text[:end]}|{put}{text[end:]}"
            yield Mutant(("question",), key, f"{key}|{put}", changed(target.fields, ("question",), made))


def _another(target: Target, keys: list[str]) -> str:
    """A word of the passage's own, as long as can be, that is no part of a key nor of the stem."""
    if has_unspaced(target.passage):
        return ""
    taken = f"{' '.join(keys)} {target.question.question}".casefold()
    words = {word.strip(".,;:()“”‘’\"'") for word in target.passage.split()}
    free = sorted(word for word in words if len(word) > 4 and word.isalpha() and word.casefold()[:5] not in taken)
    return target.chance(NAME).choice(free) if free else ""
