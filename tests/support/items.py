"""Labelled multiple-choice items as one bank in memory, and which fairness rules fire on which of them."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from quizkit.bank.reader import read_bank_text
from quizkit.check.rules import RULES
from quizkit.check.subject import Subject
from quizkit.kinds import KINDS

ROOT = Path(__file__).parents[2]
ITEMS = ROOT.parent / "shared" / "grounding" / "items.jsonl.gz"
FAIRNESS = tuple(rule for rule in RULES if rule.CODE.startswith("QK4"))


def firings(rows: Iterable[dict[str, Any]]) -> dict[str, list[tuple[int, str]]]:
    """For each fairness rule the rows it fires on, in order, each with its first message."""
    lines = ["quizkit: 1", "title: Items", "source: article.txt", "questions:"]
    for number, row in enumerate(rows):
        lines += [
            f"- id: row-{number}",
            "  type: choice",
            f"  question: {_quoted(row['question'])}",
            f"  answer: {_quoted(row['answer'])}",
            "  distractors:",
            *(f"  - {_quoted(text)}" for text in row["distractors"]),
        ]
    bank = read_bank_text("\n".join(lines), Path("nowhere/bank.yaml"), KINDS)
    places = [(question.node.start, question.node.end, int(question.id[4:])) for question in bank.questions]
    subject = Subject(bank)
    found: dict[str, list[tuple[int, str]]] = {}
    for rule in FAIRNESS:
        first: dict[int, str] = {}
        for problem in rule.check(subject):
            row = next(row for start, end, row in places if start <= problem.start < end)
            first.setdefault(row, problem.message)
        found[rule.NAME] = sorted(first.items())
    return found


def _quoted(text: str) -> str:
    """A text as YAML in double quotes, which JSON's are."""
    return json.dumps(text.strip(), ensure_ascii=False)
