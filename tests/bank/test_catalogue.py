"""A large bank is read in full once; from then on a question at a time, to the same effect."""

from __future__ import annotations

from pathlib import Path

import pytest

from quizkit.bank.catalogue import SMALLEST, LateBank, catalogue_of, late_bank, open_bank
from quizkit.bank.reader import read_bank, read_bank_text
from quizkit.kinds import KINDS
from tests.support.checking import GOOD

BANKS = sorted([*GOOD.glob("*.yaml"), *(Path(__file__).parents[2] / "question_banks").glob("*/bank.yaml")])


@pytest.mark.parametrize("path", BANKS, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_each_question_is_as_if_all_had_been_read(path: Path) -> None:
    """Question by question and in the head, whatever stands round them in the file."""
    bank = read_bank(path, KINDS)
    catalogue = catalogue_of(bank)
    if catalogue is None:
        assert path.stem == "one-line"
        return
    late = late_bank(bank.text, path, KINDS, catalogue)
    assert tuple(late.questions) == bank.questions
    assert [late.by_id[outline.id] for outline in late.outlines] == list(bank.questions)
    for name in ("title", "language", "sources", "pass_mark", "terms", "left_out", "name"):
        assert getattr(late, name) == getattr(bank, name), name


def test_what_stands_behind_the_questions_belongs_to_the_bank(tmp_path: Path) -> None:
    """Fields and comments may follow; a question that cannot be read is counted and left out."""
    text = (
        "quizkit: 1\nquestions:\n# first\n- id: a\n  type: true-false\n  question: A\n  answer: true\n"
        "- id: broken\n  type: none\n  question: B\n"
        "-   id: c  # third\n    type: short-answer\n    question: |\n      - not a question\n    answer: C\n"
        "# the end\ntitle: Late\npass: 50%\n"
    )
    bank = read_bank_text(text, tmp_path / "bank.yaml", KINDS)
    catalogue = catalogue_of(bank)
    assert catalogue is not None
    late = late_bank(text, tmp_path / "bank.yaml", KINDS, catalogue)
    assert [question.id for question in late.questions] == ["a", "c"]
    assert tuple(late.questions) == bank.questions
    assert (late.title, late.left_out, late.pass_mark) == ("Late", 1, bank.pass_mark)


def _large(folder: Path, correction: str = "was") -> Path:
    head = "quizkit: 1\ntitle: Large\nsource: article.txt\nquestions:\n"
    one = (
        "- id: q{0}\n  type: true-false\n  question: Statement {0} is here.\n  answer: false\n"
        "  correction: {{is: {1}}}\n"
    )
    (folder / "article.txt").write_text("Nothing much is said in it.")
    (folder / "bank.yaml").write_text(head + "".join(one.format(number, correction) for number in range(3000)))
    assert (folder / "bank.yaml").stat().st_size > SMALLEST
    return folder / "bank.yaml"


def test_the_second_time_a_large_bank_is_read_late(tmp_path: Path) -> None:
    """An edit makes the catalogue useless, and so does damage; neither is told, both are mended."""
    path, cache = _large(tmp_path), tmp_path / "cache"
    full = open_bank(path, KINDS, cache)
    late = open_bank(path, KINDS, cache)
    assert not isinstance(full, LateBank)
    assert isinstance(late, LateBank)
    assert late.by_id["q2999"] == full.questions[-1]
    _large(tmp_path, correction="stood")
    assert not isinstance(open_bank(path, KINDS, cache), LateBank)
    assert len(list(cache.iterdir())) == 2
    for damage in (b"", b"[1]", b'{"entries": [["q0", "true-false", [], "", 5, 9999999]], "left_out": 0}'):
        for file in cache.iterdir():
            file.write_bytes(damage)
        assert not isinstance(open_bank(path, KINDS, cache), LateBank)
        assert isinstance(open_bank(path, KINDS, cache), LateBank)


def test_a_cache_that_cannot_be_written_is_none(tmp_path: Path) -> None:
    """The quiz goes on without it."""
    path = _large(tmp_path)
    (tmp_path / "cache").write_text("a file stands in the way")
    assert len(open_bank(path, KINDS, tmp_path / "cache").questions) == 3000
    assert len(open_bank(path, KINDS, None).questions) == 3000
