"""English verbs in the past: what a question with `did` says as a statement, what somebody managed to do."""

from __future__ import annotations

from functools import cache

from quizkit.proof.analysis import NOMINAL_BASES
from quizkit.text.operators.en_forms import IRREGULAR

# What may follow a verb, and does not follow a noun that stands before one: `did the bear mothers feed their young`.
_FOLLOWS = frozenset(
    "a an the this that these those his her its their my your our him them it us me each every all some no any both "
    "about above across after against along among around as at away back before behind below beneath beside between "
    "beyond by down during for from in into of off on onto out over past round since through throughout to toward "
    "towards under until up upon with within without first again together there here up".split()
)
# What stands before a noun.
_BEFORE_NOUNS = frozenset("a an the this that these those his her its their to of in on at by for from with".split())


def in_the_past(statement: str) -> str:
    """`Ada give a rating` as `Ada gave a rating`; as it is where no irregular verb is found for certain."""
    words = statement.split(" ")
    pasts = _pasts()
    for at in range(1, len(words)):
        form = pasts.get(words[at])
        if form is None or words[at - 1].lower() in _BEFORE_NOUNS:
            continue
        after = words[at + 1] if at + 1 < len(words) else ""
        if not after or not after[0].islower() or after.strip(",;:") in _FOLLOWS:
            return " ".join([*words[:at], form, *words[at + 1 :]])
    return statement


def past_of(base: str) -> str:
    """The past form of a verb: `open` as `opened`, `find` as `found`."""
    irregular = _pasts().get(base)
    return irregular or (f"{base}d" if base.endswith("e") else f"{base}ed")


def past_of_doing(participle: str) -> str:
    """The past form of the verb of a participle in -ing: `leaving` as `left`, `working` as `worked`."""
    stem = participle.removesuffix("ing")
    bare = stem[:-1] if len(stem) > 3 and stem[-1] == stem[-2] and stem[-1] not in "ls" else stem
    pasts = _pasts()
    return next((pasts[base] for base in (stem, f"{stem}e", bare) if base in pasts), f"{stem}ed")


@cache
def _pasts() -> dict[str, str]:
    """The past form of each irregular verb; `be` never stands behind `did`."""
    found: dict[str, str] = {}
    for form, base in IRREGULAR.items():
        is_past = not form.endswith(("ing", "s")) and form not in (f"{base}n", f"{base}en")  # beat: beaten is none
        if is_past and base not in NOMINAL_BASES and base != "be":
            found.setdefault(base, form)
    return found
