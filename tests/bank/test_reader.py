"""The reader: what a bank says becomes a model, all problems in one run, and nothing brings it down."""

from __future__ import annotations

import gc
import random
import time
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizkit.bank.places import bundled_banks
from quizkit.bank.reader import read_bank_bytes
from quizkit.check.engine import check_bank
from quizkit.kinds import KINDS
from quizkit.kinds.choice import Choice
from tests.support.checking import BAD, bank_of, findings, outcome_of, report_on

HEAD = "quizkit: 1\ntitle: The lighthouse\nsource: article.txt\nquestions:\n"
QUESTION = """\
- id: year
  type: choice
  question: In which year was the lighthouse at Cape Vell built?
  answer: 1887
  distractors: [1903, 1924]
  evidence: The lighthouse at Cape Vell was built in 1887
"""


def test_a_bank_becomes_a_model() -> None:
    """Texts as they were typed, numbers as exact fractions, defaults for what is not there."""
    head = HEAD.replace("source:", "pass: 66.5%\nlanguage: en-GB\nterms: {lamp: light}\nsource:")
    bank = bank_of(head + QUESTION + "  points: 0.1\n  tags: history\n")
    assert (bank.title, bank.language, bank.pass_mark) == ("The lighthouse", "en-GB", Fraction(133, 200))
    assert bank.terms == {"lamp": "light"}
    (question,) = bank.questions
    assert (question.id, question.type, question.points, question.tags) == (
        "year",
        "choice",
        Fraction(1, 10),
        ("history",),
    )
    assert (question.hint, question.difficulty, question.explanation) == ("", "", "")
    assert isinstance(question.kind, Choice)
    assert question.kind.answer.text == "1887"
    assert question.evidence[0].quote == "The lighthouse at Cape Vell was built in 1887"


def test_a_head_without_a_title_hides_no_question() -> None:
    """What is wrong with the questions is told in the same run."""
    text = HEAD.replace("title: The lighthouse\n", "") + QUESTION.replace("type: choice", "type: chioce")
    assert findings(outcome_of(text)) == ["QK108 1:1", "QK109 5:9"]


def test_a_question_without_a_type_is_read_for_what_else_is_wrong() -> None:
    """Its own fields are nobody's business then: only the type and the unknown field are told."""
    text = HEAD + QUESTION.replace("  type: choice\n", "") + "  hnit: Before 1900.\n"
    assert findings(outcome_of(text)) == ["QK108 5:3", "QK107 10:3"]


def test_a_slip_in_a_fields_name_is_one_finding() -> None:
    """“did you mean” says it; that the field is missing is not said once more."""
    assert findings(outcome_of(HEAD + QUESTION.replace("answer:", "anwser:"))) == ["QK107 8:3"]
    assert findings(outcome_of(HEAD.replace("source:", "sorce:") + QUESTION))[:1] == ["QK107 3:1"]


def test_the_second_of_two_questions_with_one_id_is_left_out() -> None:
    """Progress hangs on the id, so that one id is one question."""
    outcome = outcome_of(HEAD + QUESTION + QUESTION)
    assert findings(outcome) == ["QK110 11:7"]
    assert (len(outcome.judged), outcome.left_out, outcome.questions) == (1, 1, 2)


def test_a_text_of_ten_thousand_characters_is_enough() -> None:
    """A longer one is refused before anything compares it with anything."""
    assert findings(outcome_of(HEAD + QUESTION + "  hint: " + "x" * 10_000 + "\n")) == []
    assert findings(outcome_of(HEAD + QUESTION + "  hint: " + "x" * 10_001 + "\n")) == ["QK109 11:9"]


def test_another_version_is_not_guessed_at() -> None:
    """It may mean something else by the same words."""
    outcome = outcome_of(HEAD.replace("quizkit: 1", "quizkit: 2") + QUESTION + "  nonsense: 1\n")
    assert findings(outcome) == ["QK106 1:10"]
    assert outcome.judged == ()


VALUES = ["", "x", "[]", "{}", "[a, b]", "[[a]]", "{a: b}", "{a: {b: c}}", "[{a: b}]", '""', '"\\0"', "-1", "1e999999"]
VALUES += [
    "9" * 5000,
    "²",
    "٣",
    "½",
    "9**9",
    "0x10",
    "1/0",
    "nan",
    "inf",
    "%",
    "5%%",
    "\u202e",
    "e\u0301" * 200,
    "{{",
    "{{}}",
]
FIELDS = sorted({field.name for kind in KINDS for field in kind.FIELDS})
FIELDS += ["id", "type", "question", "evidence", "explanation", "hint", "tags", "difficulty", "points", "terms"]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.TYPE)
@pytest.mark.parametrize("value", VALUES, ids=lambda value: value[:12])
def test_any_value_at_any_field(kind: type, value: str) -> None:
    """A question is read, or it is left out and a finding says why."""
    for field in FIELDS:
        fields = {"id": "q", "type": kind.TYPE, "question": "What?", "answer": "1887"} | {field: value}  # type: ignore[attr-defined]
        item = "- " + "\n  ".join(f"{name}: {text}" for name, text in fields.items())
        outcome = outcome_of(HEAD + item + "\n")
        assert outcome.questions == 1
        assert outcome.findings or outcome.left_out == 0
        assert all(finding.position >= (1, 1) for finding in outcome.findings)
        assert list(report_on(outcome))


@pytest.mark.parametrize("field", ["quizkit", "title", "language", "source", "sources", "pass", "terms", "questions"])
@pytest.mark.parametrize("value", VALUES, ids=lambda value: value[:12])
def test_any_value_in_the_head(field: str, value: str) -> None:
    """Only a title and terms may be nearly anything, and a language any two or three letters."""
    head = {"quizkit": "1", "title": "t", "source": "article.txt", "questions": "\n" + QUESTION} | {field: value}
    outcome = outcome_of("".join(f"{name}: {text}\n" for name, text in head.items()))
    assert findings(outcome) or field in ("title", "terms") or value in ("nan", "inf")


def read_anything(data: bytes) -> None:
    """Read and check bytes as a bank: no exception, every problem inside the text, nothing lost in silence."""
    bank = read_bank_bytes(data, BAD / "random.yaml", KINDS)
    outcome = check_bank(bank)
    for finding in outcome.findings:
        assert 0 <= finding.problem.start <= finding.problem.end
        assert finding.problem.start <= len(bank.text)
    assert outcome.findings or outcome.left_out == 0
    assert list(report_on(outcome))


YAML_SIGNS = st.sampled_from(
    [*"\"'[]{}:,-#&*!|>%@`?\\ \n\t\r", ": ", "\n- ", "\n  ", "id: a", "type: cloze", "{{a}}", "\u2028"]
)


@settings(deadline=None)
@given(st.lists(YAML_SIGNS | st.text(max_size=3)).map("".join))
def test_random_text_is_read_or_refused(text: str) -> None:
    """YAML's signs in any order behind the head of a bank."""
    read_anything((HEAD + "- id: a\n  question: " + text).encode("utf-8", "surrogatepass"))


@settings(deadline=None)
@given(st.binary(max_size=200))
def test_random_bytes_are_read_or_refused(data: bytes) -> None:
    """Whatever a file holds."""
    read_anything(data)


def mutated(data: bytes, chance: random.Random) -> bytes:
    """A bank with a few bytes changed, taken out, put in or repeated."""
    changed = bytearray(data)
    for _ in range(chance.choice([1, 1, 2, 5])):
        start = chance.randrange(len(changed))
        end = start + chance.choice([0, 1, 1, 4, 40])
        sign = chance.choice(
            [b'"', b"'", b": ", b":", b"- ", b"\n", b"\t", b"  ", b"[", b"{", b"&a ", b"*a", b"#", b"\\"]
        )
        changed[start:end] = chance.choice(
            [b"", sign, sign, bytes(changed[start:end]) * 2, bytes([chance.randrange(256)])]
        )
    return bytes(changed)


@pytest.mark.parametrize("path", sorted(bundled_banks().glob("*/bank.yaml")), ids=lambda path: path.parent.name)
def test_a_damaged_bank_is_read_or_refused(path: Path) -> None:
    """The bundled banks with bytes changed, the same ones in every run."""
    chance = random.Random(path.parent.name)
    data = path.read_bytes()[:3000]
    for _ in range(60):
        read_anything(mutated(data, chance))


HOSTILE = {
    "10 MB of one line": HEAD + QUESTION.replace("1887\n", "x" * 10_000_000 + "\n", 1),
    "20,000 unknown fields": HEAD + QUESTION + "".join(f"  k{index}: v\n" for index in range(20_000)),
    "the same key 100,000 times": HEAD + QUESTION + "  hint: v\n" * 100_000,
    "forty comments where the list belongs, Windows line ends": (HEAD + "# c\n" * 40 + "x y\n").replace("\n", "\r\n"),
    "lines of mail and empty lines, Windows line ends": HEAD + "> a\r\n" * 40 + "\r\n" * 60 + "x",
    "thirty thousand spaces behind a word, no list": "title: x\nterms" + " \t" * 15_000 + "y\n- id: a\n",
    "a thousand merge conflicts": HEAD + (QUESTION + "<<<<<<< a\n=======\n>>>>>>> b\n") * 1000,
    "a marked option with a million spaces": HEAD + "- id: a\n  options:\n  - *a" + " " * 1_000_000 + "y\n",
    "twenty thousand curly quotes in JSON": "{" + "“a”: “b”,\n" * 20_000,
    "twenty thousand document marks": HEAD + QUESTION + "---\n" * 20_000,
    "wide colons with spaces behind": HEAD + ("- id：" + " " * 2000 + "y\n") * 300,
    "a thousand lists of ticked options": HEAD + ("- id: a\n  options:\n" + "  - [x] a\n" * 20) * 1000,
    "three thousand fields at the left edge": HEAD + "- id: a\ntype: choice\n" * 3000,
    "three thousand banks in one": (HEAD + QUESTION) * 3000,
    "ten thousand rows of a table": HEAD + QUESTION + "a\tb\n" * 10_000,
    "ten thousand lines that belong nowhere": HEAD + QUESTION + "\nWords, and more\n" * 10_000,
    "ten thousand dashes before fields": HEAD + QUESTION + "- hint: a\n" * 10_000,
    "the same id 3,000 times": HEAD + QUESTION * 3000,
    "a remark behind a quote of spaces": HEAD
    + QUESTION.replace("in 1887\n", "in" + "\u00a0 " * 4000 + "(p. 3)\n", 1) * 30,
    "3,000 broken questions": HEAD + QUESTION.replace("1887\n", "'18'87\n", 1) * 3000,
    "2 MB behind an unclosed quote": HEAD + '- id: "a\n' + "  question: what\n" * 120_000,
    "5 MB of dashes": HEAD + "- " * 2_500_000,
    "30,000 brackets": HEAD + "- " + "[" * 30_000,
    "2 MB of blank lines": "questions:\n" + "\n" * 2_000_000 + "- 'a'b",
    "a million curly quotes": HEAD + QUESTION.replace("1903", "“" * 1_000_000),
    "long findings on one long line": '{"questions": [' + ", ".join(['{"id": "a", "x": 1}'] * 5000) + "]}",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_bank_costs_little(name: str) -> None:
    """No size and no repetition makes reading, checking and telling slow, nor the report endless."""
    start = time.process_time()
    outcome = outcome_of(HOSTILE[name])
    told = sum(len(line) for line in report_on(outcome))
    assert time.process_time() - start < 6
    assert told < 3_000_000


def test_the_collector_is_put_back() -> None:
    """Reading raises the garbage collector's threshold, and puts it back also behind an error."""
    before = gc.get_threshold()
    outcome_of(HEAD + QUESTION)
    outcome_of("a: [")
    assert gc.get_threshold() == before


def test_only_so_many_slips_are_guessed_at() -> None:
    """In a record with hundreds of unknown fields each is told, the first hundred with what was meant."""
    strange = "".join(f"  strange-{number}: a\n" for number in range(200))
    problems = bank_of(HEAD + QUESTION + "  hintt: a\n" + strange + "  explanatoin: a\n").problems
    unknown = [problem for problem in problems if problem.rule == "unknown-field"]
    assert len(unknown) == 202
    assert unknown[0].help == "did you mean “hint”?"
    assert unknown[-1].help.startswith("the fields are ")


def test_a_missing_head_is_told_as_the_lines_to_write(tmp_path: Path) -> None:
    """Those of every bank as they stand; a title is made of the folder's name."""
    folder = tmp_path / "cape-vell"
    folder.mkdir()
    bank = bank_of("language: en\n", folder)
    assert [problem.help for problem in bank.problems if "no “" in problem.message] == [
        "write `quizkit: 1` on a line of its own: the version of the format, which is 1",
        "write `title: Cape vell` on a line of its own: what the bank is called",
        "write `questions: …` on a line of its own: each question begins with “- id: ”",
        "name the article: `source: article.txt`",
    ]


def test_a_type_is_called_with_its_article() -> None:
    """Not “a ordering question”."""
    question = "- id: one\n  type: ordering\n  stem: In which order?\n  items: [a, b]\n"
    problems = bank_of(f"quizkit: 1\ntitle: One\nsource: article.txt\nquestions:\n{question}").problems
    assert [problem.message for problem in problems] == ["an ordering question has no field “stem”"]
