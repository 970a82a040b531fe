"""The clauses of a passage: which verb a word stands with, and which other verbs it may answer for."""

from __future__ import annotations

from itertools import pairwise

from quizkit.proof.analysis import STRONG, Sentence, new_clause
from quizkit.proof.questions.clause import ADVERBIAL, BRACKET, COORDINATE, MAIN, REDUCED, RELATED, Clause
from quizkit.proof.questions.verbs import verbs_of
from quizkit.proof.units import (
    ADVERB,
    ARTICLE,
    AUXILIARY,
    COORDINATOR,
    MARK,
    OPEN,
    PREPOSITION,
    QUANTITY,
    RELATIVE,
)  # fmt: skip

_SUBORDINATES = frozenset(
    "because although though while whereas when whenever since if unless until till before after as once where".split()
)


class Clauses:
    """`all` the clauses of a passage, and `of` each unit the index of its clause."""

    __slots__ = ("all", "of", "units", "verbs")

    def __init__(self, sentence: Sentence) -> None:
        self.units = sentence.units
        self.verbs = verbs_of(sentence)
        self.all = [Clause(0, MAIN, 0)]
        self.of = [0] * len(self.units)
        now = 0
        opened: list[int] = []
        for at, unit in enumerate(self.units):
            if unit.cls == MARK and unit.low in "([{":
                opened.append(now)
                now = self._new(at, BRACKET, now)
            elif unit.cls == MARK and unit.low in ")]}" and opened:
                self.of[at] = now
                now = opened.pop()
                continue
            elif sentence.cuts[at] == STRONG and self._parts(at, now):
                now = self._new(at, MAIN, now)
            else:
                now = self._step(sentence, at, now)
            self.of[at] = now

    def _parts(self, at: int, now: int) -> bool:
        """Whether a strong cut ends a clause: not the point of an initial, nor `and` between two subjects."""
        unit = self.units[at]
        if unit.low == ".":
            return not (at and len(self.units[at - 1].low) == 1)
        if unit.low == "," or unit.cls == COORDINATOR:
            return bool(self.all[now].verbs)
        return True

    def _new(self, first: int, joined: str, parent: int, word: str = "") -> int:
        comma = first > 0 and self.units[first - 1].low == ","
        self.all.append(Clause(first, joined, parent, word, comma))
        return len(self.all) - 1

    def _step(self, sentence: Sentence, at: int, now: int) -> int:
        units, unit = self.units, self.units[at]
        fronted = not at or units[at - 1].cls == MARK
        if (
            unit.low in _SUBORDINATES
            and (fronted or unit.cls != RELATIVE)
            and new_clause(units, at + 1, sentence.tables)
        ):
            return self._new(at, ADVERBIAL, now, unit.low)
        if unit.cls == RELATIVE and at + 1 < len(units):
            return self._new(at, RELATED, now, unit.low)
        clause = self.all[now]
        if unit.cls == COORDINATOR and clause.verbs and at - 1 not in self.verbs and self._group_at(at + 1):
            if clause.joined == REDUCED and self._passive(clause.parent):
                clause.joined = COORDINATE  # is washed, cut and dried
            return self._new(at, COORDINATE, now, unit.low)
        if unit.low == "," and self._adverbial(now) and new_clause(units, at + 1, sentence.tables):
            adverbial = self._adverbial(now)
            main = self._new(at, MAIN, len(self.all))
            self.all[adverbial].parent = main
            return main
        closes = unit.low == "," and clause.comma and clause.verbs and clause.joined in (RELATED, REDUCED)
        if closes and at + 1 < len(units) and units[at + 1].cls in (PREPOSITION, QUANTITY):
            return clause.parent
        if closes and at + 2 < len(units) and units[at + 1].cls == OPEN and units[at + 2].cls == ARTICLE:
            return clause.parent  # on the hill, which is steep, | stands a mill
        if at in self.verbs:
            if unit.name and unit.cls == OPEN:  # opened in 1898, | the line closed
                now = self._new(at, REDUCED, now)
            return self._verb(at, now)
        return now

    def _verb(self, at: int, now: int) -> int:
        clause = self.all[now]
        before = self.units[at - 1] if at else None
        inserted = before is not None and before.low == "," and not clause.verbs and self._verb_after_comma(at)
        if inserted and any(unit.cls == OPEN for unit in self.units[clause.first : at]):
            now = self._new(at, REDUCED, now)  # the painter, born in 1899, | married
            self.all[now].verbs.append(at)
            return now
        joined = before is not None and (
            before.low in ("to", "and", "or") or (before.cls == ADVERB and at - 2 in self.verbs)
        )
        if clause.verbs and not joined:
            waiting = self._waiting(now)
            if waiting is not None:
                self._give_back(clause, waiting, at)
                now = waiting
            elif AUXILIARY in (self.units[at].cls, before.cls if before is not None else ""):
                now = self._new(self._start(at), COORDINATE, now)
            else:
                now = self._new(at, REDUCED, now)
        self.all[now].verbs.append(at)
        return now

    def _adverbial(self, now: int) -> int:
        """The index of the clause of time or reason that a clause is or hangs on and that stands in front, or 0."""
        while now and self.all[now].joined in (REDUCED, RELATED, COORDINATE):
            now = self.all[now].parent
        clause = self.all[now]
        return now if clause.joined == ADVERBIAL and clause.verbs and not self.all[clause.parent].verbs else 0

    def _start(self, at: int) -> int:
        while at and self.units[at - 1].cls in (AUXILIARY, ADVERB):
            at -= 1
        return at

    def _verb_after_comma(self, at: int) -> bool:
        """Whether behind the next comma the verb comes that the words before `at` wait for."""
        comma = next((i for i in range(at + 1, len(self.units)) if self.units[i].cls == MARK), -1)
        return comma > 0 and self.units[comma].low == "," and self._group_at(comma + 1)

    def _waiting(self, now: int) -> int | None:
        """The clause that was broken off before its verb: `Ada, who painted it, sold`."""
        while self.all[now].joined in (RELATED, REDUCED, COORDINATE, ADVERBIAL) and self.all[now].parent < now:
            now = self.all[now].parent
            if not self.all[now].verbs:
                return now
        return None

    def _give_back(self, clause: Clause, waiting: int, at: int) -> None:
        """What stands between the last comma and the verb is its subject: `Like Bo, who sang, | Ada | danced`."""
        start = at
        while start > clause.verbs[-1] + 1 and self.units[start].low != ",":
            start -= 1
        if self.units[start].low == ",":
            self.of[start:at] = [waiting] * (at - start)

    def _group_at(self, at: int) -> bool:
        while at < len(self.units) and self.units[at].cls in (ADVERB, AUXILIARY):
            if at in self.verbs:
                return True
            at += 1
        return at in self.verbs

    def answering(self, first: int, last: int, *, adverbial: bool, dates: bool = False) -> set[int]:
        """The clauses that the words from `first` to `last` may say something of.

        Their own; the clause that a clause of time or reason belongs to, if `adverbial`, and if it is at the same
        time, where the words are `dates`; those that share their
        subject; those that are told of the noun they stand in.
        """
        found = {self.of[first], self.of[last]}
        for now in tuple(found):
            clause = self.all[now]
            seen = {now}
            while clause.parent != now and (
                clause.joined == BRACKET
                or not clause.verbs
                or (adverbial and clause.joined == ADVERBIAL and not self._apart(clause, dates))
                or first <= clause.first <= last
                or self._names(clause)
                or self._told(clause)
                or (clause.joined == COORDINATE and not clause.word and self._copular(clause))
            ):
                now = clause.parent
                clause = self.all[now]
                if now in seen:
                    break
                seen.add(now)
                found.add(now)
        own = self.all[self.of[last]]
        subject = not own.verbs or last < own.verbs[0]
        copular = self._copular(own)
        for index, clause in enumerate(self.all):
            if clause.parent not in found or index in found or (clause.first <= first and not copular):
                continue
            outer = clause.parent != self.of[last]
            if self._told(clause):
                shared = outer or (subject and first > 0 and self.units[first - 1].cls == PREPOSITION)
            elif clause.joined == COORDINATE:
                shared = outer or subject
            elif clause.word in _PLACED:
                shared = all(unit.cls == MARK for unit in self.units[last + 1 : clause.first])
            else:
                shared = clause.joined in (RELATED, REDUCED) and clause.word != "whose"
                shared = shared and not (dates and clause.comma and clause.word in ("which", "who"))
                shared = shared and (
                    (copular and self._equated(clause))
                    or (
                        not any(last < verb < clause.first for verb in self.all[clause.parent].verbs)
                        and not self._other_noun(last, clause)
                    )
                )
            if shared:
                found.add(index)
        return found

    def _apart(self, clause: Clause, dates: bool) -> bool:
        """Whether a clause of time or reason tells of another thing, or of another time."""
        return (clause.comma and clause.word in _CONTRASTS) or (dates and clause.word in ("after", "before"))

    def _other_noun(self, last: int, clause: Clause) -> bool:
        """Whether another noun stands between a word and a clause that tells of one: `Lorn, near the town that`."""
        if not clause.comma and self._inner(clause):
            return True
        if clause.joined != RELATED:
            return False
        between = self.units[last + 1 : clause.first]
        if between and between[0].low == "," and len(between) > 1 and between[1].cls == ARTICLE:
            between = between[2:]  # Skylab, a station that
        if not clause.comma and any(unit.low == "," for unit in between):
            return True
        return any(unit.cls == ARTICLE and before.cls == OPEN and not before.name for before, unit in pairwise(between))

    def _equated(self, clause: Clause) -> bool:
        """Whether a clause tells of what a copula equates: `Ada was the smith who`, not `the son of a smith who`."""
        return not self._inner(clause) and (clause.joined == REDUCED or not clause.comma)

    def _inner(self, clause: Clause) -> bool:
        """Whether a clause tells of a noun behind a preposition: `in a town | founded by Greeks`."""
        at = clause.first - 1
        while at > 0 and self.units[at].cls == OPEN:
            at -= 1
        return at > 0 and self.units[at].low in ("a", "an") and self.units[at - 1].cls == PREPOSITION

    def _passive(self, index: int) -> bool:
        verbs = self.all[index].verbs
        return bool(verbs) and verbs[0] > 0 and self.units[verbs[0] - 1].low in _BE

    def _copular(self, clause: Clause) -> bool:
        return bool(clause.verbs) and self.units[clause.verbs[0]].low in _BE

    def _names(self, clause: Clause) -> bool:
        """Whether a clause only names what it hangs on: `a vessel called a dhow`."""
        if not clause.verbs or self.units[clause.verbs[-1]].low not in _NAMING:
            return False
        return clause.verbs[-1] == 0 or self.units[clause.verbs[-1] - 1].low not in ("have", "has", "had")

    def _told(self, clause: Clause) -> bool:
        """Whether a clause is what the verb before it tells: `argued that it was a disease`."""
        return clause.word == "that" and clause.first - 1 in self.verbs


# What opens a clause that happens at the place or the time before it: `in Geneva, where she met him`.
_PLACED = ("where", "when")
# What opens a clause, after a comma, that tells of another thing: `it found nothing, while a fisherman found the ship`.
_CONTRASTS = frozenset("while whereas although though".split())
_BE = frozenset("is are was were be been being".split())
_NAMING = frozenset("called named known termed dubbed nicknamed titled entitled".split())
