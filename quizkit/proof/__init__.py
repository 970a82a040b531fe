"""Is a claim what the passage says: alignment, operators, verdicts with reasons."""

from quizkit.proof.answer import prove_answer
from quizkit.proof.statement import prove_statement
from quizkit.proof.verdict import Reason, Span, Verdict

__all__ = ["Reason", "Span", "Verdict", "prove_answer", "prove_statement"]
