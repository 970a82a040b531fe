"""Banks of any size, made of the article's words: no two questions are the same."""

from __future__ import annotations

import random
import shutil
from pathlib import Path

ARTICLE = Path(__file__).parents[2] / "question_banks" / "kosovo-taiwan" / "article.txt"


def make_yaml_bank(folder: Path, questions: int) -> Path:
    """A bank of choice questions, about 500 bytes each, with the article beside it; gives its path."""
    folder.mkdir(parents=True)
    shutil.copy(ARTICLE, folder / "article.txt")
    words = ARTICLE.read_text(encoding="utf-8").replace(":", "").split()
    source = random.Random(questions)

    def phrase(length: int) -> str:
        start = source.randrange(len(words) - length)
        return " ".join(words[start : start + length]).strip(" ,.“”")

    lines = ["quizkit: 1", "title: A large bank", "language: en", "source: article.txt", "questions:"]
    for number in range(questions):
        lines += [
            f"- id: question-{number}",
            "  type: choice",
            f"  question: Which words does question {number} ask for, {phrase(10)}?",
            f"  answer: {phrase(3)} 1",
            "  distractors:",
            f"  - {phrase(3)} 2",
            f"  - text: {phrase(4)} 3",
            f"    feedback: {phrase(9)}.",
            f"  - {phrase(3)} 4",
            f"  evidence: {phrase(10)}",
            f"  explanation: {phrase(12)}.",
            "  tags: [history, ties]",
            "  difficulty: easy",
            "",
        ]
    path = folder / "bank.yaml"
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def make_markdown_quiz(path: Path, questions: int) -> Path:
    """As many questions in the format of mkdocs-quiz."""
    blocks = ["# A large quiz\n"]
    for number in range(questions):
        blocks.append(
            f"<quiz>\nquestion {number}: in which year was independence declared?\n"
            f"- [x] 2008\n- [ ] 1999\n- [ ] 1949\n- [ ] 2012\n\nExplanation {number}.\n</quiz>\n"
        )
    path.write_text("\n".join(blocks), encoding="utf-8")
    return path
