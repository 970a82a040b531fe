"""A YAML syntax error in words: where it really is, and which slip was probably made."""

from __future__ import annotations

from collections.abc import Callable

import yaml

from quizkit.bank.broken import Broken, SyntaxSlip, too_deep
from quizkit.bank.guesses_in_lines import (
    bullet,
    colon,
    document_end,
    field_in_text,
    no_colon,
    odd_indent,
    wrong_indent,
)
from quizkit.bank.guesses_in_signs import (
    alias,
    behind_bracket,
    behind_quote,
    escape,
    first_sign,
    open_bracket,
    unclosed_bracket,
    unclosed_quote,
)
from quizkit.bank.nodes import Node, Scalar
from quizkit.text.lines import Lines

GUESSES: tuple[Callable[[Broken], SyntaxSlip | None], ...] = (
    escape,
    unclosed_quote,
    behind_quote,
    odd_indent,
    bullet,
    open_bracket,
    first_sign,
    alias,
    behind_bracket,
    colon,
    no_colon,
    unclosed_bracket,
    field_in_text,
    wrong_indent,
    document_end,
)
"""The slips that may stand behind an error, in the order in which they are looked for."""


def explain_error(
    text: str, error: yaml.YAMLError, last_scalar: Scalar | None, last_flow: Node | None, open_flow: Node | None
) -> SyntaxSlip:
    """What an error of the C parser means for the person who typed the text.

    `last_scalar` and `last_flow` are the last scalar and the last bracketed collection that were
    read before the error: a quote or a bracket that closes too early or too late shows there.
    `open_flow` is the bracketed collection in which reading broke off.
    """
    if not isinstance(error, yaml.MarkedYAMLError):
        return SyntaxSlip(0, 1, f"the YAML cannot be read: {error}", "save the file as UTF-8")
    problem = error.problem or ""
    if "nesting depth" in problem:
        return too_deep(_index(error.problem_mark, 0))
    at = min(_index(error.problem_mark, len(text)), max(len(text) - 1, 0))
    began = _index(error.context_mark, at)
    broken = Broken(text, Lines(text), problem, error.context or "", at, began, last_scalar, last_flow, open_flow)
    guesses = (guess(broken) for guess in GUESSES)
    return next(
        (slip for slip in guesses if slip),
        SyntaxSlip(at, at + 1, f"YAML cannot be read here: {problem}", "compare with the lines above"),
    )


def _index(mark: object, otherwise: int) -> int:
    index = getattr(mark, "index", None)
    return index if isinstance(index, int) else otherwise
