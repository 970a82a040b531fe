"""Candidates for a worked example of the types with several keys, pairs or items."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from quizkit.drafting.examples import Fields
from quizkit.drafting.material import Material, Sentence

_MEMBER = r"(?:(?!(?:and|or|but|that|which|who|the|an?|of|by|from|with|for|in|on|to|as) )[\w’'-]+ ?){1,3}"
_ENUMERATION = re.compile(
    rf" (?P<members>{_MEMBER}(?:, {_MEMBER})+,? and {_MEMBER})\.\Z|"
    rf" (?P<two>(?:of|by|from|with|for|into|both|between|as) {_MEMBER} and {_MEMBER})\.\Z"
)
_BETWEEN = re.compile(r",? and |, ")
_VERB = re.compile(
    r" (?=(?:is|are|was|were|has|have|had|became|began|means|includes?|contains?|consists?|uses?|used|made|built|"
    r"led|took|won|gave|held|wrote|es|son|fue|fueron|est|sont|ist|sind|wurde|wurden) )"
)
_MOST_WORDS = 14


def multiples(material: Material) -> Iterator[Fields]:
    """The members of an enumeration that a sentence ends with, among members of others."""
    enumerations = list(_enumerations(material))
    everywhere = [member for _, _, members in enumerations for member in members]
    everywhere += [words for _, _, words in material.ends]
    for sentence, head, members in enumerations:
        others = [
            other
            for other in dict.fromkeys(everywhere)
            if other not in sentence.text and len(other.split()) <= max(len(member.split()) for member in members)
        ]
        if len(others) >= 2:
            alike = sorted(others, key=lambda other: (abs(len(other) - len(members[0])), other))[:2]
            yield {
                "question": f"According to the article, which of these complete the sentence “{head} …”?",
                "answers": list(members),
                "distractors": alike,
                "evidence": sentence.clause,
                "explanation": sentence.text,
            }


def _enumerations(material: Material) -> Iterator[tuple[Sentence, str, tuple[str, ...]]]:
    for sentence in material.sentences:
        match = _ENUMERATION.search(sentence.text)
        if not match:
            continue
        preposition, members = "", match["members"]
        if members is None:
            preposition, _, members = match["two"].partition(" ")
        head = f"{sentence.text[: match.start()]} {preposition}".strip()
        yield sentence, head, tuple(member.strip() for member in _BETWEEN.split(members))


def matchings(material: Material) -> Iterator[Fields]:
    """Three sentences cut before their verbs, with the end of a fourth for a distractor."""
    cut: list[tuple[Sentence, str, str]] = []
    for sentence in material.sentences:
        left, _, right = _cut(sentence)
        if right and len(right.split()) <= _MOST_WORDS and left not in (other for _, other, _ in cut):
            cut.append((sentence, left, right))
    for first in range(max(0, len(cut) - 3)):
        pairs, (_, _, other) = cut[first : first + 3], cut[first + 3]
        yield {
            "question": "Match each beginning with what the article says of it.",
            "pairs": [{"left": left, "right": right, "evidence": sentence.clause} for sentence, left, right in pairs],
            "distractors": [other],
        }


def _cut(sentence: Sentence) -> tuple[str, str, str]:
    match = _VERB.search(sentence.clause)
    if not match or "," in sentence.clause[: match.start()]:
        return "", "", ""
    return sentence.clause[: match.start()], " ", sentence.clause[match.end() :]


def orderings(material: Material) -> Iterator[Fields]:
    """Three sentences in the order of the article, by their beginnings."""
    sentences = sorted(material.sentences, key=lambda sentence: sentence.start)
    short = [sentence for sentence in sentences if len(sentence.clause.split()) <= _MOST_WORDS + 4]
    for group in islice(zip(short, short[1:], short[2:], strict=False), 200):
        yield {
            "question": "In which order does the article say this?",
            "items": [{"text": sentence.clause, "evidence": sentence.clause} for sentence in group],
        }
