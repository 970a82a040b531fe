"""Labelled items as one bank in memory, and what fairness rules fire on: `python -m tests.support.items RULE`."""

from __future__ import annotations

import gzip
import json
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from quizkit.bank.reader import read_bank_text
from quizkit.check.rules import RULES
from quizkit.check.subject import Subject
from quizkit.kinds import KINDS

ROOT = Path(__file__).parents[2]
ITEMS = ROOT.parent / "shared" / "grounding" / "items.jsonl.gz"
MOST_JUDGED = 40
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


def read_items(path: Path = ITEMS) -> list[dict[str, Any]]:
    """The labelled items, in the order of their rows."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def main(names: list[str]) -> None:
    """Print what each named rule fires on, to be judged by reading."""
    items = read_items()
    found = firings(items)
    for name in names or found:
        print(f"{name}: {len(found[name])}")
        for row, message in found[name][:MOST_JUDGED] if names else ():
            item = items[row]
            print(f"  {row}: {item['question']} | {item['answer']} | {' / '.join(item['distractors'])} → {message}")


if __name__ == "__main__":
    main(sys.argv[1:])
