"""The faults: each states in its case the mutants it makes of a question, and every one of them is killed."""

from __future__ import annotations

from pathlib import Path

import pytest

from quizkit.bank.lock import Lock
from quizkit.bank.model import Bank
from quizkit.bank.reader import read_bank
from quizkit.kinds import KINDS
from quizkit.mutation import faults
from quizkit.mutation.fault import Fault, Mutant
from quizkit.mutation.faults import FAULTS
from quizkit.mutation.target import Target
from quizkit.mutation.tree import changed
from quizkit.mutation.trial import Trials
from tests.support.banks import HEAD, make_bank

CASES = Path(__file__).with_name("cases")
ARTICLE = """\
The canal was opened in 1869. It links two seas, and many ships may use it. The length of the canal is about 193 km.
In 1956 Egypt closed the canal, and Britain did not agree. The canal was widened in 2015, after Suez had been rebuilt.
The ships carry oil, grain and 1,200 kinds of goods. More than 40 ships wait in the south before a convoy begins.
"""


def case(name: str, folder: Path) -> tuple[Bank, list[str]]:
    """The bank of a case, and the mutants that it states."""
    question, _, stated = (CASES / f"{name}.txt").read_text(encoding="utf-8").partition("---\n")
    path = make_bank(folder, question, head=HEAD, article=ARTICLE)
    bank = read_bank(path, KINDS)
    assert bank.problems == ()
    return bank, stated.splitlines()


def shown(mutant: Mutant) -> str:
    where = "article" if mutant.article else "/".join(map(str, mutant.route))
    return f"{where}: {mutant.before} => {mutant.after}"


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.NAME)
def test_a_fault_makes_the_mutants_of_its_case(fault: Fault, tmp_path: Path) -> None:
    """Exactly these, in this order, whenever it is run."""
    bank, stated = case(fault.NAME, tmp_path)
    made = [shown(mutant) for question in bank.questions for mutant in fault.mutants(Target(bank, question, 0))]
    assert made == stated
    assert made


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.NAME)
def test_every_mutant_of_the_cases_is_killed(fault: Fault, tmp_path: Path) -> None:
    """The question of a case is proven, and no mutant of it is."""
    bank, _ = case(fault.NAME, tmp_path)
    trials = Trials(bank, Lock(), KINDS)
    tried = list(trials.run(0, (fault,)))
    assert trials.left_out == []
    assert [shown(trial.mutant) for trial in tried if not trial.killed] == []
    assert tried


def test_every_fault_is_registered_and_has_a_case() -> None:
    """A fault costs its file, its case and a line."""
    modules = {path.stem for path in Path(faults.__file__).parent.glob("*.py")} - {"__init__"}
    names = {fault.NAME.replace("-", "_") for fault in FAULTS}
    assert names == modules == {path.stem.replace("-", "_") for path in CASES.glob("*.txt")}
    for fault in FAULTS:
        assert fault.WHY
        assert (fault.__doc__ or "").split("\n")[0].endswith(".")
        assert "Wrong" in (fault.__doc__ or "")


class HintChanged:
    """A fault that makes nothing wrong: hints are not checked. Wrong it is not."""

    NAME = "hint-changed"
    WHY = "nothing"

    @staticmethod
    def mutants(target: Target) -> list[Mutant]:
        return [Mutant(("hint",), "", "Think.", changed(target.fields, ("hint",), "Think."))]


def test_what_is_not_wrong_lives(tmp_path: Path) -> None:
    """A trial kills for what a mutant does to the checks, and for nothing else."""
    bank, _ = case("key-swapped", tmp_path)
    tried = list(Trials(bank, Lock(), KINDS).run(0, (HintChanged(),)))
    assert [trial.killed for trial in tried] == [False]


@pytest.mark.parametrize("seed", [0, 1, 2])
@pytest.mark.parametrize("name", ["chinese-abacus", "kosovo-taiwan", "learning-science"])
def test_no_mutant_of_the_bundled_banks_lives(name: str, seed: int) -> None:
    """Whatever words the seed puts."""
    root = Path(__file__).parents[2]
    bank = read_bank(root / "question_banks" / name / "bank.yaml", KINDS)
    trials = Trials(bank, Lock(), KINDS)
    tried = list(trials.run(seed))
    assert trials.left_out == []
    assert [f"{trial.question.id} {shown(trial.mutant)}" for trial in tried if not trial.killed] == []
    assert len(tried) > 5 * len(bank.questions)
