"""Candidates for a worked example of the types with several keys, pairs or items."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from quizkit.check.words import function_words
from quizkit.drafting.enumerations import Enumeration, enumerations
from quizkit.drafting.examples import Fields
from quizkit.drafting.material import Event, Material, Sentence
from quizkit.drafting.phrases import base_of
from quizkit.text.operators import operators_for
from quizkit.text.operators.en_forms import IRREGULAR

_VERBS = (
    "is|are|was|were|has|have|had|means|includes?|contains?|consists?|uses?|used|es|son|fue|fueron|era|tiene|est|sont|"
    "ist|sind|wurde|wurden|hat"
)
_VERBS_UNSPACED = re.compile("(?<=..)(?=(?:是|有|叫|代表|称为))")
# Words that are a past form, and no participle alone.
_PAST = "|".join(form for form in IRREGULAR if not form.endswith(("n", "ing", "ne", "es"))) + (
    r"|(?!hundred|\w*eed\b)[a-z]{3,}ed"
)
# A verb in the present behind one thing alone, “The Danube flows” or “A worker bee lives”, which no plural can follow.
_PRESENT = re.compile(
    r"(?:The [A-Z][\w’'-]+|(?:An?|The [A-Z][\w’'-]+) [a-z]+(?: [a-z]+)?) (?=(?P<verb>[a-z]+(?<!s)(?<!u)(?<!i)s) )"
)
_MOST_WORDS = 14
_FEWEST, _MOST = 3, 4  # pairs and items


def multiples(material: Material) -> Iterator[Fields]:
    """The members of an enumeration, among members of others and what other sentences end with."""
    lists = list(enumerations(material))
    everywhere = [member for each in lists for member in each.members]
    everywhere += [_without_article(material, end.words) for end in material.ends if end.is_plain]
    for each in lists:
        longest = max(len(member.split()) for member in each.members)
        others = [
            other
            for other in dict.fromkeys(everywhere)
            if other not in each.sentence.text and len(other.split()) <= longest
        ]
        if len(others) >= 2:
            alike = sorted(others, key=lambda other: (abs(len(other) - len(each.members[0])), other))[:2]
            yield _asked(material, each, alike)


def _without_article(material: Material, words: str) -> str:
    """No member of a list has an article: an option with one would stand out."""
    tables = operators_for(material.language)
    first, _, rest = words.partition(" ")
    return rest if rest and tables and first in tables.articles else words


def multiples_to_complete(material: Material) -> Iterator[Fields]:
    """The same with dots for the distractors, where the article has none to offer."""
    for each in enumerations(material):
        yield _asked(material, each, ["…", "…"])


def _asked(material: Material, each: Enumeration, distractors: list[str]) -> Fields:
    """A question for the members of an enumeration."""
    return {
        "question": material.phrases.complete.format(gap=each.gap),
        "answers": list(each.members),
        "distractors": distractors,
        "evidence": each.sentence.clause,
        "explanation": each.sentence.text,
    }


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
        left, right = _cut(material, sentence)
        if right and len(right.split()) <= _MOST_WORDS and left not in (other for _, other, _ in cut):
            cut.append((sentence, left, right))
    for first in range(max(0, len(cut) - _FEWEST + 1)):
        taken, over = cut[first : first + _FEWEST], cut[first + _FEWEST : first + _FEWEST + 1]
        left_over = {"distractors": [right for _, _, right in over]} if over else {}
        yield {
            "question": material.phrases.match_beginnings,
            "pairs": [{"left": left, "right": right, "evidence": sentence.clause} for sentence, left, right in taken],
            **left_over,
        }


def _cut(material: Material, sentence: Sentence) -> tuple[str, str]:
    """A sentence cut before its first verb, where a subject alone stands before it; else nothing."""
    if base_of(material.language) == "zh":
        parts = _VERBS_UNSPACED.split(sentence.clause, maxsplit=1)
        return (parts[0], parts[1]) if len(parts) == 2 and not re.search("[，、；]", parts[0]) else ("", "")
    tables = operators_for(material.language)
    is_english = base_of(material.language) == "en"
    match = re.search(rf" (?=(?P<verb>{_VERBS}|{_PAST if is_english else '(?!)'}) )", sentence.clause)
    if is_english:
        match = _PRESENT.match(sentence.clause) or match
    if not match or not tables:
        return "", ""
    left, right = sentence.clause[: match.end() - 1], sentence.clause[match.end() :]
    before = left.casefold().split()
    if "," in left or not tables.subordinators.isdisjoint(before) or not tables.relatives.isdisjoint(before):
        return "", ""
    # “The oil burned in it was cheap”: what stands before another verb may be no more than “burnt”.
    is_sure = match["verb"] in tables.auxiliaries or tables.auxiliaries.isdisjoint(right.split())
    stands_alone = before[-1] not in (function_words(material.language) or ())
    return (left, right) if is_sure and stands_alone else ("", "")


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
