"""No statement that is false of a made sentence is proven, and none that is true of it is called contradicted."""

from __future__ import annotations

import pytest

from quizkit.proof import prove_statement
from tests.proof.made_sentences import made


@pytest.mark.parametrize("seed", range(4))
def test_only_what_a_sentence_says_follows_from_it(seed: int) -> None:
    """Roles, phrases, clauses and doubts are mixed in every way; a fair part of what is true is proven as well."""
    true = proven = 0
    for statement, evidence, follows in made(seed, 400):
        status = prove_statement(statement, evidence).status
        assert follows or status != "proven", (statement, evidence)
        assert not follows or status != "contradicted", (statement, evidence)
        true += follows
        proven += status == "proven"
    assert true > 100
    assert 2 * proven > true


FRAMES = (
    """
It is said that {s}.|According to one source, {s}.|{S}, according to one source.|{S}, it was said.|{S}, apparently.
{S}, perhaps.|{S}, as legend has it.|{S}, in theory.|{S} (or did not).|{S} (according to Pavel).|"{S}," said Pavel.
Pavel dreamed that {s}.|Pavel denied that {s}.|Pavel was told that {s}.|If {s}, the town is lost.|Perhaps {s}.
The town is lost unless {s}.|Allegedly, {s}.|It seems that {s}.|It is possible that {s}.|There is no evidence that {s}.
The claim that {s} is false.|In the novel, {s}.|In a dream, {s}.|To his mind, {s}.|Is it true that {s}?
Historians dispute that {s}.|It is a myth that {s}.|It was planned that {s}.|As though {s}, the people danced.
Whether or not {s}, the town paid.|Nothing suggests that {s}.|Contrary to reports that {s}, all was calm.
The theory holds that {s}.|{S}, thought Pavel.|{S}, hoped Pavel.|{S}, in the film.|{S}, or so he said.
""".strip()
    .replace("\n", "|")
    .split("|")
)


@pytest.mark.parametrize("frame", FRAMES)
def test_what_is_only_said_thought_or_supposed_is_not_proven(frame: str) -> None:
    """Whatever the frame round it, a sentence is not lifted out of it."""
    for sentence in ("Otto sold the mill in 1901", "the dam collapsed in May", "the firm is bankrupt"):
        capital = sentence[0].upper() + sentence[1:]
        evidence = frame.format(s=sentence, S=capital)
        assert prove_statement(f"{capital}.", evidence).status != "proven", evidence
