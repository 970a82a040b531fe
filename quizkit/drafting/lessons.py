"""What the comments of a new bank teach of each type, and a template where the article gives no example."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

HEAD = """\
# Each question quotes the words of the article that show its answer, in `evidence`, copied letter by letter.
# `quizkit validate .` proves every answer from the sentence that the quote stands in.
# Put your own questions in place of these examples, one for each type.
#
# Any question may have:   hint: …   difficulty: easy   points: 2   terms: {ships: vessels}
# An option may tell why it is wrong:   - text: 1914
#                                         feedback: In that year the war began.
"""

LESSONS: Mapping[str, str] = MappingProxyType(
    {
        "choice": "One right answer among distractors, which the quoted sentence must not support.",
        "multiple-response": "Several right answers. `scoring` says how a part of them is marked.",
        "true-false": "A statement. A false one says in `correction` which words make it true.",
        "short-answer": "A few words to type. `accept` lists other right answers, `typos: 1` forgives a slip.",
        "numeric": "A number. `tolerance` says how far off is still right (2, or 5%), `unit` what is counted.",
        "cloze": "A text with gaps; other right answers follow behind a |.",
        "matching": "Pairs, each with a quote of its own; distractors are for the right side.",
        "ordering": "Items in the right order: as the article names them, or by the years in their quotes.",
    }
)

NEEDS: Mapping[str, str] = MappingProxyType(
    {
        "choice": "a year, a number of something, or sentences that end alike",
        "multiple-response": "a sentence that lists three things or more",
        "true-false": "a sentence that can stand alone",
        "short-answer": "a sentence that ends with a name or a thing",
        "numeric": "a number of something, or a year",
        "cloze": "a sentence with a long word or a number",
        "matching": "three sentences with years, or with subjects of their own",
        "ordering": "three short sentences that stand alone",
    }
)
"""What an article must have for an example of each type to be made."""

TEMPLATES: Mapping[str, str] = MappingProxyType(
    {
        "choice": """\
- id: my-choice
  type: choice
  question: In which year was the canal opened?
  answer: 1869
  distractors:
  - 1859
  - 1914
  evidence: The canal was opened in 1869
""",
        "multiple-response": """\
- id: my-multiple-response
  type: multiple-response
  question: What do the ships carry?
  answers:
  - oil
  - grain
  distractors:
  - coal
  - timber
  evidence: The ships carry oil and grain
""",
        "true-false": """\
- id: my-true-false
  type: true-false
  question: The canal links three seas.
  answer: false
  correction: {three: two}
  evidence: The canal links two seas
""",
        "short-answer": """\
- id: my-short-answer
  type: short-answer
  question: Who closed the canal in 1956?
  answer: Egypt
  evidence: In 1956 Egypt closed the canal
""",
        "numeric": """\
- id: my-numeric
  type: numeric
  question: How long is the canal?
  answer: 193
  tolerance: 5%
  unit: km
  evidence: The canal is 193 km long
""",
        "cloze": """\
- id: my-cloze
  type: cloze
  question: The canal links two {{seas}}.
  evidence: The canal links two seas
""",
        "matching": """\
- id: my-matching
  type: matching
  question: Match each year with what happened.
  pairs:
  - left: in 1869
    right: the canal was opened
    evidence: In 1869 the canal was opened
  - left: in 1956
    right: the canal was closed
    evidence: In 1956 the canal was closed
""",
        "ordering": """\
- id: my-ordering
  type: ordering
  question: In which order did this happen?
  items:
  - text: the canal was opened
    evidence: In 1869 the canal was opened
  - text: the canal was closed
    evidence: In 1956 the canal was closed
""",
    }
)
