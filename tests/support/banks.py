"""Banks made for a test, in a folder of its own."""

from __future__ import annotations

from pathlib import Path

ARTICLE = "The canal was opened in 1869. The canal links two seas, and many ships use it. Its length is 193 km.\n"

HEAD = "quizkit: 1\ntitle: The canal\nsource: article.txt\nquestions:\n"

YEAR = """\
- id: year
  type: choice
  question: In which year was the canal opened?
  answer: 1869
  distractors:
  - text: 1859
    feedback: In that year the work began.
  - 1914
  evidence: The canal was opened in 1869
  explanation: The canal was opened in 1869.
  hint: Before 1900.
  tags: [history]
  difficulty: easy
"""

SEAS = """\
- id: seas
  type: true-false
  question: The canal links three seas.
  answer: false
  correction: {three: two}
  evidence: The canal links two seas
  explanation: The canal links two seas.
  tags: [geography]
  difficulty: hard
"""

LENGTH = """\
- id: length
  type: numeric
  question: How long is the canal?
  answer: 193
  unit: km
  evidence: Its length is 193 km
  explanation: Its length is 193 km.
  tags: [geography]
"""


# Proven by its place alone: to connect is not to link, word by word.
LINKS = """\
- id: links
  type: short-answer
  question: What does the canal connect?
  answer: two seas
  evidence: The canal links two seas
"""


def make_bank(folder: Path, *questions: str, head: str = HEAD, article: str = ARTICLE) -> Path:
    """A bank's folder with the article and the questions given; gives the path of its bank.yaml."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "article.txt").write_text(article, encoding="utf-8")
    path = folder / "bank.yaml"
    path.write_text(head + "".join(questions), encoding="utf-8")
    return path
