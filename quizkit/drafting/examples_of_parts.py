"""Candidates for a worked example of the types with several keys, pairs or items."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from quizkit.drafting.examples import Fields
from quizkit.drafting.material import Event, Material, Sentence

_MEMBER = (
    r"(?:(?!(?:and|or|but|that|which|who|the|an?|of|by|from|with|for|in|on|to|as|y|e|o|et|ou|und|oder) )"
    r"[^\W\d_][\w’'-]* ?){1,3}"
)
_TWO = "of|by|from|with|for|into|both|as|de|con|por|avec|par|von|mit"
_VERB = re.compile(
    r" (?=(?:is|are|was|were|has|have|had|became|began|means|includes?|contains?|consists?|uses?|used|made|built|"
    r"led|took|won|gave|held|wrote|es|son|fue|fueron|era|tiene|est|sont|ist|sind|wurde|wurden|hat) )"
)
_MOST_WORDS = 14
_FEWEST, _MOST = 3, 4  # pairs and items


def multiples(material: Material) -> Iterator[Fields]:
    """The members of an enumeration that a sentence ends with, among members of others."""
    enumerations = list(_enumerations(material))
    everywhere = [member for _, _, members in enumerations for member in members]
    everywhere += [end.words for end in material.ends if end.is_plain]
    for sentence, head, members in enumerations:
        others = [
            other
            for other in dict.fromkeys(everywhere)
            if other not in sentence.text and len(other.split()) <= max(len(member.split()) for member in members)
        ]
        if len(others) >= 2:
            alike = sorted(others, key=lambda other: (abs(len(other) - len(members[0])), other))[:2]
            yield {
                "question": material.phrases.complete.format(head=head),
                "answers": list(members),
                "distractors": alike,
                "evidence": sentence.clause,
                "explanation": sentence.text,
            }


def _enumerations(material: Material) -> Iterator[tuple[Sentence, str, tuple[str, ...]]]:
    both = material.phrases.both
    enumeration = re.compile(
        rf" (?P<members>{_MEMBER}(?:, {_MEMBER})+,? (?:{both}) {_MEMBER})\.\Z|"
        rf" (?P<two>(?:{_TWO}) {_MEMBER}(?:{both}) {_MEMBER})\.\Z"
    )
    between = re.compile(rf",? (?:{both}) |, ")
    for sentence in material.sentences:
        match = enumeration.search(sentence.text)
        if not match:
            continue
        preposition, members = "", match["members"]
        if members is None:
            preposition, _, members = match["two"].partition(" ")
        head = f"{sentence.text[: match.start()]} {preposition}".strip()
        first, *others = [member.strip() for member in between.split(members)]
        # The first member is as long as the others: what stands before, a verb most often, is none of it.
        words = first.split()
        own = 0 if preposition else max(0, len(words) - max(len(other.split()) for other in others))
        yield sentence, " ".join([head, *words[:own]]), (" ".join(words[own:]), *others)


def matchings(material: Material) -> Iterator[Fields]:
    """Years with what happened in them; else sentences cut before their verbs. What is left over is a distractor."""
    events = _of_different_years(material)
    for first in range(max(0, len(events) - _FEWEST + 1)):
        group, others = events[first : first + _FEWEST], events[first + _FEWEST : first + _FEWEST + 1]
        pairs = [{"left": event.year, "right": event.text, "evidence": event.sentence.clause} for event in group]
        left_over = {"distractors": [event.text for event in others]} if others else {}
        yield {"question": material.phrases.match_years, "pairs": pairs, **left_over}
    cut: list[tuple[Sentence, str, str]] = []
    for sentence in material.sentences:
        left, right = _cut(sentence)
        if right and len(right.split()) <= _MOST_WORDS and left not in (other for _, other, _ in cut):
            cut.append((sentence, left, right))
    for first in range(max(0, len(cut) - _FEWEST)):
        taken, (_, _, other) = cut[first : first + _FEWEST], cut[first + _FEWEST]
        yield {
            "question": material.phrases.match_beginnings,
            "pairs": [{"left": left, "right": right, "evidence": sentence.clause} for sentence, left, right in taken],
            "distractors": [other],
        }


def _cut(sentence: Sentence) -> tuple[str, str]:
    match = _VERB.search(sentence.clause)
    if not match or "," in sentence.clause[: match.start()]:
        return "", ""
    return sentence.clause[: match.start()], sentence.clause[match.end() :]


def orderings(material: Material) -> Iterator[Fields]:
    """Events in the order of their years; else sentences in the order of the article, by their beginnings."""
    events = sorted(_of_different_years(material), key=lambda event: event.year)
    for size in (_MOST, _FEWEST):
        for first in range(max(0, len(events) - size + 1)):
            group = events[first : first + size]
            yield {
                "question": material.phrases.by_time,
                "items": [{"text": event.text, "evidence": event.sentence.clause} for event in group],
            }
    sentences = sorted(material.sentences, key=lambda sentence: sentence.start)
    short = [sentence for sentence in sentences if len(sentence.clause.split()) <= _MOST_WORDS + 4]
    for three in islice(zip(short, short[1:], short[2:], strict=False), 200):
        yield {
            "question": material.phrases.by_text,
            "items": [{"text": sentence.clause, "evidence": sentence.clause} for sentence in three],
        }


def _of_different_years(material: Material) -> list[Event]:
    found: dict[str, Event] = {}
    for event in material.events:
        if len(event.text.split()) <= _MOST_WORDS:
            found.setdefault(event.year, event)
    return list(found.values())
