"""Enumerations: sentences of an article that list things, with what stands before and behind the list."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from quizkit.check.words import function_words
from quizkit.drafting.material import Material, Sentence
from quizkit.drafting.phrases import base_of
from quizkit.text.operators import operators_for
from quizkit.text.scripts import has_unspaced

_NO_MEMBER = "and|or|but|both|that|which|who|the|an?|y|e|o|et|ou|und|oder"
_TWO = "of|by|from|with|for|into|both|as|de|con|por|avec|par|von|mit"
_UNSPACED = re.compile("(?P<members>[^，、；：]+(?:、[^，、；：]+)+)[。]\\Z")


@dataclass(frozen=True)
class Enumeration:
    """A sentence that lists things."""

    sentence: Sentence
    head: str
    members: tuple[str, ...]
    tail: str = ""

    @property
    def gap(self) -> str:
        """The sentence with dots for the list."""
        if has_unspaced(self.sentence.text):
            return f"{self.head}……"
        return f"{self.head} … {self.tail}".strip()


def enumerations(material: Material) -> Iterator[Enumeration]:
    """The enumerations of three members or more, or of two behind a preposition, in the sentences that stand alone.

    Their members are alike: as many words each, or all in the plural; without spaces, as many characters.
    """
    find = _unspaced if base_of(material.language) == "zh" else _spaced
    return (found for found in find(material) if _are_alike(found))


def _are_alike(found: Enumeration) -> bool:
    if has_unspaced(found.sentence.text):
        return len(set(map(len, found.members))) == 1
    # Clauses and phrases are parted by commas too; before what goes on behind it, only a plain list is surely one.
    words = {len(member.split()) for member in found.members}
    if found.tail:
        return words == {1}
    return len(words) == 1 or (len(found.members) > 2 and all(member.endswith("s") for member in found.members))


def _spaced(material: Material) -> Iterator[Enumeration]:
    both = material.phrases.both
    tables = operators_for(material.language)
    prepositions = "|".join(sorted(map(re.escape, tables.prepositions if tables else ()), reverse=True)) or "(?!)"
    member = rf"(?:(?!(?:{_NO_MEMBER}|{prepositions}) )[^\W\d_][\w’'-]* ?){{1,3}}"
    enumeration = re.compile(
        rf" (?P<members>{member}(?:, {member})+,? (?:{both}) {member})(?P<tail>(?<= )(?:{prepositions}) [^,]+)?\.\Z|"
        rf" (?P<two>(?:{_TWO}) {member}(?<= )(?:{both}) {member})\.\Z"
    )
    between = re.compile(rf",? (?:{both}) |, ")
    function = function_words(material.language) or frozenset()
    for sentence in material.sentences:
        match = enumeration.search(sentence.text)
        if not match:
            continue
        preposition, members = "", match["members"]
        if members is None:
            preposition, _, members = match["two"].partition(" ")
        head = f"{sentence.text[: match.start()]} {preposition}".strip()
        first, *others = [member.strip() for member in between.split(members)]
        # The first member is as long as the shortest other: what stands before, a verb most often, is none of it.
        words = first.split()
        own = 0 if preposition else max(0, len(words) - min(len(other.split()) for other in others))
        listed = (" ".join(words[own:]), *others)
        head, tail = " ".join([head, *words[:own]]), match["tail"] or ""
        if not tail or head.split()[-1].casefold() not in function:
            yield Enumeration(sentence, head, listed, tail)


def _unspaced(material: Material) -> Iterator[Enumeration]:
    """Where words stand without spaces: lists that a sentence ends with, the first member as long as the longest."""
    for sentence in material.sentences:
        match = _UNSPACED.search(sentence.text)
        if not match:
            continue
        first, *others = re.split(f"、(?:{material.phrases.both})?|(?:{material.phrases.both})", match["members"])
        if len(others) > 1 and all(others):
            own = max(0, len(first) - max(map(len, others)))
            yield Enumeration(sentence, sentence.text[: match.start()] + first[:own], (first[own:], *others))
