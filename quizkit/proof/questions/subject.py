"""Whether the passage says what is asked of another name, in another clause than that of the question's."""

from __future__ import annotations

from quizkit.proof.questions.clause import RELATED
from quizkit.proof.questions.forms import past
from quizkit.proof.questions.frame import Frame
from quizkit.proof.questions.passage import Passage, Places
from quizkit.proof.units import ARTICLE, CLITIC, OPEN, PREPOSITION
from quizkit.proof.verdict import Reason, span

ANOTHER_SUBJECT = "another-subject"


def another_subject(frame: Frame, passage: Passage, places: Places) -> Reason | None:
    """The name that is the subject where the key stands, where the question's name is told of elsewhere, or None.

    “Which engine did the Falcon use?” is not answered by “the Kestrel used a flat-six, while the Falcon was praised”.
    """
    asked, units, clauses = frame.sentence.units, passage.units, passage.clauses
    inside = {i for first, last in places for i in range(first, last + 1)}
    given = {asked[i].key for i in (*frame.agents, *frame.patients) if asked[i].name}
    if not given:
        return None
    named = [i for i, unit in enumerate(units) if unit.key in given and i not in inside]
    stood = {clauses.of[i] for i in named}
    if not stood:
        return None
    keys = {unit.key for unit in asked}
    subject = None
    for first, last in places:
        if clauses.answering(first, last, adverbial=True) & stood:
            return None
        subjects = _subject(passage, clauses.of[first])
        if last < named[0]:
            subjects += _told_of(passage, clauses.of[first])
        subject = next((i for i in subjects if units[i].key not in keys and i not in inside), None)
        if subject is None or any(_of_one_people(units[subject].low, key) for key in given):
            return None
    assert subject is not None
    other = units[subject]
    said = span(passage.sentence.text, other.start, other.end)
    return Reason(ANOTHER_SUBJECT, f"The passage says this of “{said.text}”.", None, said)


def _subject(passage: Passage, index: int) -> list[int]:
    """The names that stand as subject before the verb of a clause."""
    clause, units = passage.clauses.all[index], passage.units
    if not clause.verbs:
        return []
    found: list[int] = []
    governed = False
    for at in range(clause.first, clause.verbs[0]):
        unit = units[at]
        if unit.cls == PREPOSITION:
            governed = True
        elif unit.cls not in (OPEN, ARTICLE, CLITIC):
            governed = False
        elif unit.name and not governed and passage.clauses.of[at] == index and not past(unit):
            found.append(at)
    return found


def _told_of(passage: Passage, index: int) -> list[int]:
    """The noun that a relative clause tells of: `its sister | ship |, which was sold in 1935, the Aurelia`."""
    clause, units = passage.clauses.all[index], passage.units
    if clause.joined != RELATED or not clause.comma or clause.word not in ("which", "who") or clause.first < 2:
        return []
    return [clause.first - 2] if units[clause.first - 2].cls == OPEN else []


def _of_one_people(one: str, other: str) -> bool:
    """Whether a name may be made of another: Italian, Italy; French, France."""
    return one[:4] == other[:4] or (one[:2] == other[:2] and "ch" in (one[-2:], other[-2:]))
