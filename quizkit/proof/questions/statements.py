"""A question and an answer as the statements that would have to stand in the passage."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from quizkit.proof.past_tense import in_the_past
from quizkit.text.patterns import lazy

BLANK = lazy(r"_{2,}|\.{3,}|…|\{\{[^}]*\}\}|\[\s*\]")
_WH = r"(?:what|which|who|whom|whose|where|when|why|how)"
_PREPOSITIONS = "in on at by from to of for with during under after before since until through into over against about"
_PREPOSITION = rf"(?:{_PREPOSITIONS.replace(' ', '|')})"
_BE = r"(?:is|are|was|were)"
_HAVE = r"(?:has|have|had)"
_DO = r"(?:do|does|did)"
_PARTICIPLE = r"\S+(?:ed|en|wn|ung|orn|ilt|eld|ade|ound|aught|ought|ld|nt)"
_MODAL = r"(?:will|would|shall|should|can|could|may|might|must)"


def statements(question: str, answer: str, said: frozenset[str]) -> tuple[str, ...]:
    """Statements that say what the question asks with the answer put in; English only, none where unsure.

    `said` are the words of the passage, in small letters: no form is made whose own preposition or adjective it
    lacks. The forms are tried against the passage by the same test as any statement, so a form that is bad
    English proves nothing, and does no harm.
    """
    text = " ".join(question.split()).strip()
    answer = answer.strip().rstrip(".")
    if BLANK.search(text):
        return (BLANK.sub(lambda _: answer, text, count=1),)
    parts, forms = _taken_apart(text)
    if parts.get("n", "").casefold().startswith("of ") and text[:3].casefold() == "how":
        forms = tuple(form for form in forms if "{n}" in form)  # how much of the town: no quarter of anything else
    made = [" ".join(form.format(a=answer, **parts).split()) + "." for form in forms if _own_words(form) <= said]
    if "x" in parts and _ASKS_OBJECT.match(text.rstrip("?").rstrip()):
        made += _inside(parts["s"], answer)
    return tuple(dict.fromkeys(made))


# What a form may add to the words of question and answer, and no rewording finds in a passage without it.
_ADDED = frozenset("at by called for from long old on through to with".split())


@cache
def _own_words(form: str) -> frozenset[str]:
    return _ADDED.intersection(form.split())


@lru_cache(maxsize=16)
def _taken_apart(text: str) -> tuple[dict[str, str], tuple[str, ...]]:
    """The parts of a question, the same for all its options, and the forms of statements they fit into."""
    body = text.rstrip("?").strip() if text.endswith("?") else ""
    opening = body.partition(" ")[0].casefold()
    for openings, pattern, forms in _FORMS:
        match = pattern.match(body) if not openings or opening in openings.split() else None
        if match:
            parts = {name: (value or "").strip() for name, value in match.groupdict().items()}
            if parts.get("x", "").casefold() == "did":
                parts["s"] = in_the_past(parts["s"])
            return parts, forms
    return {}, ()


_ASKS_OBJECT = lazy(rf"(?:what|which|who|whom)\b.* {_DO} ", re.IGNORECASE)
_BEFORE_PREPOSITION = lazy(rf" (?={_PREPOSITION} )", re.IGNORECASE)


def _inside(statement: str, answer: str) -> list[str]:
    """The answer put before each preposition: what did she compare [it] with silence [in] schools."""
    return [
        f"{statement[: place.start()]} {answer} {statement[place.end() :]}."
        for place in _BEFORE_PREPOSITION.finditer(statement)
    ][:3]


def _pattern(text: str) -> re.Pattern[str]:
    return lazy(text + r"$", re.IGNORECASE)


# The words that a question may open with (any, where there are none), its pattern, and the statements it makes.
_FORMS: tuple[tuple[str, re.Pattern[str], tuple[str, ...]], ...] = (
    (_PREPOSITIONS, _pattern(rf"(?P<p>{_PREPOSITION}) (?:what|which)(?P<n>(?: \S+){{0,3}}?) (?P<x>{_DO}) (?P<s>.+)"),
     ("{s} {p} {a}", "{s} {p} {a} {n}", "{s} {p} {n} {a}", "{p} {a}, {s}", "{s} {a}")),
    (_PREPOSITIONS, _pattern(rf"(?P<p>{_PREPOSITION}) (?:what|which)(?P<n>(?: \S+){{0,3}}?) (?P<x>{_BE}) (?P<s>.+?) (?P<v>{_PARTICIPLE}(?: .+)?)"),  # noqa: E501
     ("{s} {x} {v} {p} {a}", "{p} {a}, {s} {x} {v}", "{s} {x} {v} {p} {a} {n}")),
    (_PREPOSITIONS, _pattern(rf"(?P<p>{_PREPOSITION}) (?:what|which)(?P<n>(?: \S+){{0,3}}?) (?P<x>{_BE}|{_HAVE}|{_MODAL}) (?P<s>.+)"),  # noqa: E501
     ("{s} {x} {p} {a}", "{s} {p} {a}", "{p} {a}, {s}")),
    (_PREPOSITIONS, _pattern(rf"(?P<p>{_PREPOSITION}) how (?:many|much)(?P<n>(?: \S+){{0,5}}?) (?P<x>{_DO}) (?P<s>.+)"),
     ("{s} {p} {a} {n}", "{s} {p} {a}")),
    ("", _pattern(r"(?P<l>[^,]+,) how (?:many|much) (?P<s>.+)"), ("{l} {a} {s}",)),
    ("", _pattern(r"(?P<s>.+?) (?:what|which) (?:share|percentage|proportion|fraction|part) (?P<r>of .+)"),
     ("{s} {a} {r}",)),
    ("when", _pattern(rf"when (?P<x>{_DO}) (?P<s>.+)"), ("{s} in {a}", "{s} {a}", "{s} on {a}")),
    ("where", _pattern(rf"where (?P<x>{_DO}) (?P<s>.+)"), ("{s} in {a}", "{s} {a}", "{s} at {a}", "{s} to {a}", "{s} on {a}")),  # noqa: E501
    ("when where", _pattern(rf"(?:when|where) (?P<x>{_BE}) (?P<s>.+?) (?P<v>{_PARTICIPLE}(?: .+)?)"),
     ("{s} {x} {v} in {a}", "{s} {x} {v} {a}", "{s} {x} {v} on {a}", "{s} {x} {v} at {a}")),
    ("when where", _pattern(rf"(?:when|where) (?P<x>{_BE}) (?P<s>.+)"), ("{s} {x} in {a}", "{s} {x} {a}", "{s} {x} on {a}", "{s} {x} at {a}")),  # noqa: E501
    ("why", _pattern(rf"why (?P<x>{_DO}) (?P<s>.+)"), ("{s} because {a}", "{s} because of {a}", "{s} to {a}", "{s} due to {a}")),  # noqa: E501
    ("why", _pattern(rf"why (?P<x>{_BE}) (?P<s>.+?) (?P<v>\S+(?: .+)?)"), ("{s} {x} {v} because {a}", "{s} {x} {v} because of {a}")),  # noqa: E501
    ("how", _pattern(rf"how (?:many|much)(?P<n>(?: \S+){{0,4}}?) (?P<x>{_DO}) (?P<s>.+)"), ("{s} {a} {n}", "{s} {a}")),
    ("how", _pattern(rf"how (?:many|much)(?P<n>(?: \S+){{1,4}}?) (?P<x>{_BE}|{_HAVE}|{_MODAL}) there(?P<s>(?: .+)?)"),
     ("there {x} {a} {n} {s}", "there {x} {a} {s}")),
    ("how", _pattern(rf"how (?:many|much)(?P<n>(?: \S+){{1,4}}?) (?P<x>{_BE}|{_HAVE}|{_MODAL}) (?P<s>.+)"),
     ("{a} {n} {x} {s}", "{a} {x} {s}", "{s} {x} {a} {n}", "{s} {x} {a}")),
    ("how", _pattern(r"how (?:many|much) (?P<s>.+)"), ("{a} {s}",)),
    ("how", _pattern(rf"how (?:long|old|large|big|tall|high|far|deep|wide|fast|heavy|often) (?P<x>{_BE}) (?P<s>.+)"),
     ("{s} {x} {a}", "{s} {x} {a} old", "{s} {x} {a} long")),
    ("how", _pattern(rf"how (?:long|far|fast|often) (?P<x>{_DO}) (?P<s>.+)"), ("{s} {a}", "{s} for {a}")),
    ("how", _pattern(rf"how (?P<x>{_DO}) (?P<s>.+)"), ("{s} {a}", "{s} by {a}", "{s} with {a}", "{s} through {a}")),
    ("what which", _pattern(rf"(?:what|which)(?P<n>(?: \S+){{0,4}}?) (?P<x>{_DO}) (?P<s>.+)"),
     ("{s} {a}", "{s} {a} {n}", "{s} {n} {a}")),
    ("who whom", _pattern(rf"who(?:m)? (?P<x>{_DO}) (?P<s>.+)"), ("{s} {a}",)),
    ("what which who", _pattern(rf"(?:what|which|who) (?P<x>{_BE}) (?P<s>.+?) (?P<v>called|named|known as|nicknamed|termed|referred to as)"),  # noqa: E501
     ("{s} {x} {v} {a}", "{s} {x} called {a}", "{s} {x} {a}", "{a} {x} {s}", "{s}, {a},", "{s} called {a}")),
    ("what which who", _pattern(rf"(?:what|which|who) (?P<x>{_BE}) (?P<s>.+)"),
     ("{s} {x} {a}", "{a} {x} {s}", "{a} {x} a {s}")),
    ("whose", _pattern(r"whose (?P<n>\S+) (?P<s>.+)"), ("{a}'s {n} {s}", "the {n} of {a} {s}")),
    ("what which", _pattern(rf"(?:what|which) (?P<n>\S+(?: \S+){{0,3}}?) (?P<x>{_BE}|{_HAVE}|{_MODAL}) (?P<s>.+)"),
     ("{a} {x} {s}", "the {a} {n} {x} {s}", "{n} {a} {x} {s}", "{s} {x} {a}", "{s} {x} {a} {n}", "the {n} of {a} {x} {s}")),  # noqa: E501
    ("who", _pattern(r"who (?P<n>\S+) (?P<s>.+)"), ("{a} {n} {s}",)),
    ("what which", _pattern(r"(?:what|which) (?P<n>\S+) (?P<s>.+)"), ("{a} {n} {s}", "{a} {s}", "{n} {a} {s}")),
    ("", _pattern(rf"(?P<s>.+?) (?P<p>{_PREPOSITION} )?(?:what|which|whom|who|when|where)(?P<n>(?: \S+)?)"),
     ("{s} {p} {a}", "{s} {p} {a} {n}", "{s} {a}")),
    ("", _pattern(rf"(?P<s>.+?) {_WH} (?P<r>.+)"), ("{s} {a} {r}",)),
)  # fmt: skip

_KINDS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("share", lazy(r"\b(?:what|which|how (?:much|many|large|big)(?: a| of a)?) (?:\S+ )?(?:percentage|percent|proportion|fraction|share)\b", re.IGNORECASE)),  # noqa: E501
    ("reason", lazy(r"^\W*why\b|\bfor what reason\b", re.IGNORECASE)),
    ("time", lazy(r"\b(?:when|(?:what|which) (?:\S+ )?(?:year|date|day|month|decade|century|time))\b", re.IGNORECASE)),
    ("count", lazy(r"\bhow (?:many|much|long|old|tall|far|high|big|large|deep|heavy|fast)\b|\bwhat (?:percentage|percent|number|fraction|proportion)\b", re.IGNORECASE)),  # noqa: E501
    ("person", lazy(r"\b(?:who|whom|whose)\b", re.IGNORECASE)),
    ("place", lazy(r"\bwhere\b|\b(?:what|which) (?:city|country|town|place|state|region|continent|river|island)\b", re.IGNORECASE)),  # noqa: E501
)  # fmt: skip


@lru_cache(maxsize=1024)
def kind_of(question: str) -> str:
    """What the question asks for: "share", "reason", "time", "count", "person", "place", or "" where that is open."""
    for kind, pattern in _KINDS:
        if pattern.search(question):
            return kind
    return ""


_LIMIT = lazy(
    r"\bhow (?:high|far|deep|fast|long|tall|large|big|heavy|hot|cold)\b|\b(?:maximum|most|highest|up to)\b",
    re.IGNORECASE,
)


def asks_limit(question: str) -> bool:
    """Whether the question asks how far something goes, so that `up to 300` answers it with 300."""
    return _LIMIT.search(question) is not None
