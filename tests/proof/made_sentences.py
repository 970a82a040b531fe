"""Sentences made from known facts, and statements that are true of them or not, to find a false proof by search.

A fact is who did what to what, and the phrases that go with it. A statement is true only if one fact has all of it.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from typing import NamedTuple

PEOPLE = "Otto Grau; Anna Lund; Eva Blau; Viktor Moe; Greta; Pavel; the king; the mayor of Lom; the monks".split("; ")
THINGS = "the mill; a chapel; the old bridge; two ships; the castle; the Gazette; the wooden tower".split("; ")
DEEDS = (
    "built built build; sold sold sell; painted painted paint; bought bought buy; repaired repaired repair; "
    "lost lost lose; wrote written write; took taken take"
).split("; ")
PHRASES = (
    "in 1901; in 1950; in Lom; in Orm; on 3 May 1920; for ten years; near the river; after the war; at night; "
    "for the duke; from Suland"
).split("; ")


class Fact(NamedTuple):
    """Who did (past form) what, with which phrases."""

    who: str
    did: str
    what: str
    phrases: frozenset[str]


class Parts(NamedTuple):
    """What a sentence is made of: three people, two things, two deeds as their three forms, two phrases."""

    a: str
    b: str
    c: str
    o: str
    p: str
    v: str
    did: str
    do: str
    w: str
    done: str
    x: str
    y: str

    def first(self, who: str) -> Fact:
        """The first deed, done by someone."""
        return Fact(who, self.v, self.o, frozenset((self.x,)))

    def second(self, who: str) -> Fact:
        """The second deed, done by someone."""
        return Fact(who, self.w, self.p, frozenset((self.y,)))


# A sentence, and who did its first and its second deed as it says; nobody where it was not done, or may not have been.
SENTENCES: tuple[tuple[str, str, str], ...] = (
    ("{a} {v} {o} {x} and {b} {w} {p} {y}.", "a", "b"),
    ("{a} {v} {o} {x}, but {b} {w} {p} {y}.", "a", "b"),
    ("{a} {v} {o} {x}; {b} {w} {p} {y}.", "a", "b"),
    ("{a} {v} {o} {x}, then {b} {w} {p} {y}.", "a", "b"),
    ("{a} {v} {o} {x} ({b} {w} {p} {y}).", "a", "b"),
    ("{a} {v} {o} {x} because {b} {w} {p} {y}.", "a", "b"),
    ("{a} {v} {o} {x} before {b} {w} {p} {y}.", "a", "b"),
    ("After {a} {v} {o} {x}, {b} {w} {p} {y}.", "a", "b"),
    ("{x}, {a} {v} {o}, and {y}, {b} {w} {p}.", "a", "b"),
    ("{a} {v} {o} {x} and {w} {p} {y}.", "a", "a"),
    ("{a}, who {v} {o} {x}, {w} {p} {y}.", "a", "a"),
    ("{a}, having {did} {o} {x}, {w} {p} {y}.", "a", "a"),
    ("{a}, whose brother {v} {o} {x}, {w} {p} {y}.", "", "a"),
    ("{a}'s brother {v} {o} {x}, and the wife of {b} {w} {p} {y}.", "", ""),
    ("{a} met {b}, who {v} {o} {x}, and {w} {p} {y}.", "b", "a"),
    ("{a} inherited {p} from {b}, who {v} {o} {x}.", "b", ""),
    ("{o}, which {a} {v} {x}, was near {p} that {b} {w} {y}.", "a", "b"),
    ("{a} did not {do} {o} {x}, but {b} {w} {p} {y}.", "", "b"),
    ("{a} may have {did} {o} {x}, and {b} {w} {p} {y}.", "", "b"),
    ("{a} wanted to {do} {o} {x}, but {b} {w} {p} {y}.", "", "b"),
    ("{a} said that {b} {v} {o} {x} and {w} {p} {y}.", "", ""),
    ("{a} helped {b} paint {o} {x}, and {w} {p} {y}.", "", "a"),
    ("If {a} {v} {o} {x}, {b} {w} {p} {y}.", "", ""),
    ("{a} or {b} {v} {o} {x}, and {c} {w} {p} {y}.", "", "c"),
    ("Neither {a} nor {b} {v} {o} {x}, and {c} {w} {p} {y}.", "", "c"),
    ("{a}, the friend of {b}, {v} {o} {x}; {c} {w} {p} {y}.", "a", "c"),
    ("{a}, along with the nuns, {v} {o} {x}, and {c}, with the nuns, {w} {p} {y}.", "a", "c"),
)

STATEMENTS: tuple[Callable[[str, str, str, str, str], str], ...] = (
    lambda who, did, done, what, phrases: f"{who} {did} {what} {phrases}",
    lambda who, did, done, what, phrases: f"{what} was {done} by {who} {phrases}",
    lambda who, did, done, what, phrases: f"{phrases}, {who} {did} {what}" if phrases else f"{who} {did} {what}",
)


def _sentence(text: str) -> str:
    text = " ".join(text.split()).rstrip(".") + "."
    return text[0].upper() + text[1:]


def made(seed: int, sentences: int) -> Iterator[tuple[str, str, bool]]:
    """Statements with the sentence that they are to follow from, and whether they do; eight for each sentence."""
    draw = random.Random(seed)
    for _ in range(sentences):
        (v, did, do), (w, done, _) = (deed.split() for deed in draw.sample(DEEDS, 2))
        parts = Parts(*draw.sample(PEOPLE, 3), *draw.sample(THINGS, 2), v, did, do, w, done, *draw.sample(PHRASES, 2))
        template, one, two = draw.choice(SENTENCES)
        evidence = _sentence(template.format(**parts._asdict()))
        facts = [fact(getattr(parts, who)) for fact, who in ((parts.first, one), (parts.second, two)) if who]
        for _ in range(8):
            who, what = draw.choice(parts[:3]), draw.choice((parts.o, parts.p))
            deed = draw.choice(((v, did), (w, done)))
            phrases = draw.sample((parts.x, parts.y), draw.choice((0, 0, 1, 1, 2)))
            true = any((who, deed[0], what) == fact[:3] and fact.phrases.issuperset(phrases) for fact in facts)
            yield _sentence(draw.choice(STATEMENTS)(who, *deed, what, " ".join(phrases))), evidence, true
