"""Whether the order in which the passage tells things fits the question: who is named later, what comes after what."""

from __future__ import annotations

from quizkit.proof.questions.frame import AGENT, Frame
from quizkit.proof.questions.passage import Passage, Places
from quizkit.proof.questions.subject import ANOTHER_SUBJECT
from quizkit.proof.units import OPEN
from quizkit.proof.verdict import Reason, span

OUT_OF_ORDER = "out-of-order"

_LINKS = frozenset("before after then later earlier previously formerly since until when while following".split())


def named_later(frame: Frame, passage: Passage, places: Places) -> Reason | None:
    """The name of the question's doer where the passage names it only behind the clause that says the deed, or None.

    “What did Ebba study?” is not answered by “Lina studied French in Paris, where she lived with Ebba”.
    """
    asked, units, clauses = frame.sentence.units, passage.units, passage.clauses
    names = {asked[i].key for i in frame.agents if asked[i].name}
    if frame.verb < 0 or frame.role == AGENT or not names or len(names) < len(frame.agents):
        return None
    stood = [i for i, unit in enumerate(units) if unit.key in names]
    if not stood:
        return None
    for first, _ in places:
        verbs = clauses.all[clauses.of[first]].verbs
        verb = next((v for v in verbs if units[v].key == asked[frame.verb].key), -1)
        if verb < 0 or min(stood) < max(verb, first) or any(clauses.of[i] == clauses.of[verb] for i in stood):
            return None
        between = {unit.low for unit in units[verb : min(stood)]}
        if "." in between or any(unit.low == "by" for unit in units[verb:first]):
            return None
    if not places:
        return None
    said = span(passage.sentence.text, units[stood[0]].start, units[stood[0]].end)
    return Reason(ANOTHER_SUBJECT, f"The passage says this before it names “{said.text}”, so of another.", None, said)


def told_out_of_order(frame: Frame, passage: Passage, places: Places) -> Reason | None:
    """The `after` of the question where the passage tells what happened after it in an earlier sentence, or None.

    “Who ran it after the council bought it?” is not answered by who ran it in the sentence before the council comes.
    """
    asked, units = frame.sentence.units, passage.units
    at = next((i for i, unit in enumerate(asked) if unit.low in ("after", "before") and i > frame.wh), -1)
    if at < 0 or at + 1 == frame.wh:
        return None
    words = {unit.key for unit in asked[at + 1 :] if unit.cls == OPEN}
    words -= {unit.key for unit in asked[:at]}
    stops = [i for i, unit in enumerate(units) if unit.low == "." and i + 1 < len(units)]
    if not words or not stops:
        return None
    for first, last in places:
        start = max((i for i in stops if i < first), default=-1)
        end = min((i for i in stops if i > last), default=len(units))
        own = range(start + 1, end)
        if any(units[i].key in words or units[i].low in _LINKS for i in own):
            return None
        stood = [i for i, unit in enumerate(units) if unit.key in words]
        later = asked[at].low == "after" and all(i > end for i in stood)
        earlier = asked[at].low == "before" and all(i < start for i in stood)
        if not stood or not (later or earlier):
            return None
    if not places:
        return None
    word = span(frame.sentence.text, asked[at].start, asked[at].end)
    return Reason(OUT_OF_ORDER, f"The passage tells it the other way round than “{word.text}” says.", word, None)
