"""A bank whose every text means something to some format: sent as it is, it would be markup or a command."""

from __future__ import annotations

from pathlib import Path

from quizkit.bank.reader import read_bank
from quizkit.check.engine import check_bank
from quizkit.check.outcome import Outcome
from quizkit.kinds import KINDS
from tests.support.banks import YEAR, make_bank

TEXT = (
    "::error::x %0A,:%25 | `<b>&amp;</b>` [link](1) *a* _b_ @me ]]> </failure> ##[error] \\e[31m \\n::stop \\u202e字😀"
)
"""As it is typed between double quotes in YAML."""

FOLDER = "a,b:c%0A|`<i>&]]>\n::error::字😀\u202e"
"""The name of a folder, as a file system takes it."""


def hostile_bank(folder: Path) -> Path:
    """A bank in a folder of such a name, with a finding of its own for each place that such a text may stand in."""
    unreadable_id = f'- id: "{TEXT}"\n  type: choice\n  question: "{TEXT}"\n'
    unknown_field = YEAR.replace("hint:", f'"{TEXT}":')
    wrong_quote = YEAR.replace("id: year", "id: quote").replace("The canal was opened in 1869\n", f'"{TEXT}"\n', 1)
    return make_bank(folder / FOLDER, unreadable_id, unknown_field, wrong_quote)


def hostile_outcome(folder: Path) -> Outcome:
    """What checking that bank gives."""
    return check_bank(read_bank(hostile_bank(folder), KINDS))
