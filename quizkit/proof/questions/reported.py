"""Whether the passage only reports, plans or threatens what it says of the key, and the question asks what is so."""

from __future__ import annotations

from quizkit.proof.questions.frame import Frame
from quizkit.proof.questions.hedges import HEDGED, asks_what_may_be, in_vain
from quizkit.proof.questions.passage import Passage, Places
from quizkit.proof.units import ADVERB, ARTICLE, AUXILIARY, DETERMINER, MARK
from quizkit.proof.verdict import Reason, span

_MEANT = frozenset(
    "meant intended planned supposed ought expected due hoped projected proposed scheduled destined slated".split()
)
_BE = frozenset("is are was were".split())
_REFUSING = frozenset("refused declined rejected refuses declines rejects".split())
_VOTED = frozenset("voted decided ruled spoke argued protested campaigned fought advised".split())
_PLANNED = frozenset("planned proposed projected intended expected anticipated envisaged promised supposed".split())
_TOLD = frozenset(
    """taught believed believe believes thought imagined assumed supposed claimed claims boasted insisted feared hoped
    fancied alleged rumoured rumored pretended dreamed dreamt denied denies doubted convinced persuaded adamant hint
    hints hinted imply implies implied""".split()
)
_AGAINST = frozenset("refuse refused refuses decline declined reject rejected oppose opposed not".split())
_SPOKE = frozenset("wrote writes said says claimed declared remarked exclaimed boasted recalled complained".split())
_FICTION = frozenset("myth myths legend legends saga sagas fable fables folklore tale tales".split())
_ACCOUNTS = frozenset("theory hypothesis story account version source sources view rumour rumor reading".split())


def only_reported(frame: Frame, passage: Passage, places: Places) -> Reason | None:
    """The word by which the clause of the key tells what is meant, reported or threatened only, or None.

    “How high is the tower?” is not answered by 90 metres where it “was meant to be 90 metres high”, and “what caused
    the fever?” not by bad air where “physicians taught that bad air was the cause of the fever”.
    """
    if asks_what_may_be(frame) or any(unit.low in _AGAINST for unit in frame.sentence.units):
        return None
    found = None
    for first, last in places:
        found = _planned(passage, first)
        if found is None:
            found = _told(passage, first)
        if found is None:
            found = _spoken(passage, first, last)
        if found is None:
            found = _thought(passage, first)
        if found is None:
            found = _declined(frame, passage, first)
        if found is None:
            return None
    if found is None:
        return None
    said = span(passage.sentence.text, passage.units[found].start, passage.units[found].end)
    return Reason(HEDGED, f"The passage says “{said.text}” of the key, and the question does not.", None, said)


def _planned(passage: Passage, first: int) -> int | None:
    """The word by which the key was planned: `meant to be 90`, `the planned 41`, `or else pay 12`."""
    units = passage.units
    if first and units[first - 1].low in _PLANNED:
        return first - 1
    verb = first - 1
    while verb > 0 and units[verb].cls in (ARTICLE, DETERMINER):
        verb -= 1
    if verb >= 0 and units[verb].low in _REFUSING:
        return verb
    for at in range(first - 1, 0, -1):
        if units[at].cls == MARK:
            break
        if units[at].low == "against" and units[at - 1].low in _VOTED:
            return at
        if units[at].low == "else" and units[at - 1].low == "or":
            return None if any(unit.low == "either" for unit in units[:at]) else at
        if units[at].low == "to" and at + 2 == first and units[at + 1].low in ("make", "elect", "name", "appoint"):
            return in_vain(units, first)
        if units[at].low == "to" and units[at + 1].low in ("be", "have"):
            before = at - 1
            while before > 0 and units[before].cls == ADVERB:
                before -= 1
            if units[before].low in _MEANT or (units[before].low in _BE and units[at + 1].cls == AUXILIARY):
                return before
    return None


def _told(passage: Passage, first: int) -> int | None:
    """The verb whose `that` opens the clause of the key: `taught that`; or the account that the sentence goes by."""
    units, clauses = passage.units, passage.clauses
    clause = clauses.all[clauses.of[first]]
    if clause.word == "that" and clause.first and units[clause.first - 1].low in _TOLD:
        return clause.first - 1
    for at in range(max(0, clause.first), first):
        if units[at].low in _FICTION and any(unit.low == "in" for unit in units[max(0, at - 3) : at]):
            return at
        if units[at].low == "according" and clauses.of[at] == clauses.of[first]:
            following = units[at + 2 : at + 6]
            if following and (following[0].cls == DETERMINER or following[0].low in ("one", "a", "an")):
                return next((at for unit in following if unit.low in _ACCOUNTS), None)
    return None


def _thought(passage: Passage, first: int) -> int | None:
    """The `thought` of the key's clause: `was thought to have the most moons`."""
    units, of = passage.units, passage.clauses.of
    for at in range(2, len(units) - 1):
        told = units[at].low == "to" and units[at - 1].low in _THOUGHT and units[at - 2].low in (*_BE, *_SOFTENED)
        if told and of[at - 1] == of[first] and units[at + 1].low in ("be", "have"):
            return at - 1
    return None


_THOUGHT = frozenset("thought believed supposed assumed rumoured rumored alleged".split())
_SOFTENED = frozenset("long once generally widely often".split())


def _declined(frame: Frame, passage: Passage, first: int) -> int | None:
    """The offer that was made and not taken: `she was offered the prize in 1956 but turned it down`."""
    units, clauses = passage.units, passage.clauses
    verb = next((v for v in clauses.all[clauses.of[first]].verbs if units[v].low in _OFFERED), -1)
    if verb < 0 or any(unit.key == units[verb].key for unit in frame.sentence.units):
        return None
    but = next((i for i in range(verb + 1, len(units)) if units[i].low in ("but", "though", "although", ".")), -1)
    if but < 0 or units[but].low == ".":
        return None
    end = next((i for i in range(but, len(units)) if units[i].low == "."), len(units))
    rest = [unit.low for unit in units[but:end]]
    down = "down" in rest and any(word in rest for word in ("turned", "turn"))
    return verb if down or _REFUSED & set(rest) else None


_OFFERED = frozenset("offered invited asked nominated proposed urged begged chosen".split())
_REFUSED = frozenset("declined refused rejected never not n't nobody withdrew".split())


def _spoken(passage: Passage, first: int, last: int) -> int | None:
    """The verb by which somebody is quoted with a sentence that the key stands in."""
    units = passage.units
    marks = [i for i, unit in enumerate(units) if unit.low == '"']
    opening = next((i for i in reversed(marks) if i < first), -1)
    closing = next((i for i in marks if i > last), -1)
    if opening < 0 or closing < 0 or marks.index(opening) % 2 or closing - opening < last - first + 5:
        return None
    if closing + 1 < len(units) and units[closing - 1].low == "," and units[closing + 1].low in _SPOKE:
        return closing + 1
    end = next((i for i in range(closing + 1, len(units)) if units[i].low in (".", ";", '"')), len(units))
    spoke = next((i for i in range(closing + 1, min(end, closing + 7)) if units[i].low in _SPOKE), -1)
    if units[closing - 1].low == "," and spoke >= 0:
        return spoke
    said = opening > 1 and units[opening - 1].low in (",", ":") and units[opening - 2].low in _SPOKE
    return opening - 2 if said else None
