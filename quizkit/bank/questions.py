"""Reads the questions of a bank: each by the fields of its type, with an id of its own."""

from __future__ import annotations

import re
from collections.abc import Collection

from quizkit.bank.fields import MISSING, Field, is_not
from quizkit.bank.format import BANK_FIELDS, HOW_TO_LIST, QUESTION_FIELDS, Anything
from quizkit.bank.guess import did_you_mean, nearest_word
from quizkit.bank.model import Evidence, Kind, Question
from quizkit.bank.nodes import Mapping, Node, Scalar, Sequence, Unread, find
from quizkit.bank.problems import Log, short
from quizkit.bank.records import read_record
from quizkit.text.patterns import lazy

Kinds = tuple[type[Kind], ...]
_LETTERED = lazy(r"[A-Ha-h]|(?:option|choice|antwort|opci[oó]n|choix)[ _-]?(?:[A-Ha-h]|\d)", re.IGNORECASE)


class QuestionReader:
    """Reads the questions of one bank."""

    def __init__(self, kinds: Kinds, language: str, sources: Collection[str] | None, log: Log) -> None:
        self.kinds = {kind.TYPE: kind for kind in kinds}
        self.fields = {kind.TYPE: QUESTION_FIELDS + kind.FIELDS for kind in kinds}
        types: dict[str, list[str]] = {}
        for kind in kinds:
            for field in kind.FIELDS:
                types.setdefault(field.name, []).append(kind.TYPE)
        # Where a field belongs that stands in a question and is none of its own.
        self.elsewhere = {field.name: "it belongs to the bank, above the questions" for field in BANK_FIELDS}
        self.elsewhere |= {name: f"it belongs into questions of type {', '.join(of)}" for name, of in types.items()}
        # A question without a type is read all the same, for what else is wrong with it.
        self.untyped = QUESTION_FIELDS + tuple(Field(name, Anything(), "") for name in types)
        self.names = frozenset(field.name for field in self.untyped)
        self.language = language
        self.sources = sources
        self.log = log
        self.ids: dict[str, Node] = {}

    def read(self, node: Node | None) -> tuple[tuple[Question, ...], int]:
        """The questions that could be read, and how many could not."""
        if node is None:
            return (), 0
        named = self._named(node)
        if named:
            message = "questions are a list, and this one is named before its fields"
            self.log.add("wrong-value", node, message, "write “- id: ” and the name, here and before the others")
        elif not isinstance(node, Sequence):
            self.log.add("wrong-value", node, is_not(node, "a list of questions"), HOW_TO_LIST)
        elif not node.items:
            self.log.add("missing-field", node, "there are no questions", HOW_TO_LIST)
        items: list[Node] = named or ([node] if isinstance(node, Mapping) else [])
        if isinstance(node, Sequence):
            items = node.items
        read = [None if isinstance(item, Unread) else self._question(item) for item in self._joined(items)]
        questions = tuple(question for question in read if question is not None)
        return questions, len(read) - len(questions)

    def _named(self, node: Node) -> list[Node]:
        """Questions that are written as `id: fields`, each with its id among its fields; empty where they are not."""
        entries = node.entries.values() if isinstance(node, Mapping) else ()
        if not all(isinstance(value, Mapping) for _, value in entries):
            return []
        return [_with_id(key, value) for key, value in entries if isinstance(value, Mapping)]

    def _joined(self, items: list[Node]) -> list[Node]:
        """The items, those that are but fields of the question above, each behind a dash, taken to it."""
        joined: list[Node] = []
        noted = -1
        for item in items:
            above = joined[-1] if joined else None
            if (
                isinstance(item, Mapping)
                and isinstance(above, Mapping)
                and "id" in above.entries
                and "id" not in item.entries
                and item.entries
                and item.entries.keys().isdisjoint(above.entries)
                and item.entries.keys() <= self.names
            ):
                if noted != above.start:
                    self.log.add(
                        "wrong-value",
                        next(iter(item.entries.values()))[0],
                        "the dash before this field begins a new question",
                        "take out the dashes before the fields that follow `id`, and put the fields below it",
                    )
                noted = above.start
                above.entries.update(item.entries)
                above.end = item.end
            else:
                joined.append(item)
        return joined

    def _question(self, node: Node) -> Question | None:
        kind = self._kind(node)
        if self._has_lettered_options(node, kind):
            return None
        fields = self.fields[kind.TYPE] if kind else self.untyped
        values = read_record(node, fields, _called(kind), self.log, self.elsewhere)
        if not isinstance(node, Mapping) or not self._has_own_id(node) or values is MISSING or kind is None:
            return None
        own = {field.name: values[field.name] for field in kind.FIELDS}
        language = self.language
        # A field of another program's name may mean a little more than ours: `options`, with the key among them.
        renamed = any(key.text != name for name, (key, _) in node.entries.items())
        its_log = Log()
        made = kind.read(values["question"], own, node, language, its_log)
        self.log.problems += [each for each in its_log.problems if not (renamed and each.rule == "duplicate-option")]
        if made is None:
            return None
        question = Question(
            id=values["id"],
            kind=made,
            question=values["question"],
            evidence=values["evidence"],
            explanation=values["explanation"],
            hint=values["hint"],
            tags=values["tags"],
            difficulty=values["difficulty"],
            points=values["points"],
            terms=values["terms"],
            node=node,
        )
        self._check_sources(question)
        return question

    def _has_lettered_options(self, node: Node, kind: type[Kind] | None) -> bool:
        """Whether each option has a field of its own, `a: …`, `b: …`; notes that it has, once for all of them."""
        if not isinstance(node, Mapping) or node.entries.keys() <= self.names or "distractors" in node.entries:
            return False
        keys = [key for name, (key, _) in node.entries.items() if _LETTERED.fullmatch(name)]
        if len(keys) > 1:
            message = f"{_called(kind)} has no field “{short(keys[0].text)}”, nor another one for each option"
            right = "the right ones go into “answer” or “answers”, the others into “distractors”"
            self.log.add("unknown-field", keys[0], message, right)
        return len(keys) > 1

    def _kind(self, node: Node) -> type[Kind] | None:
        typed = self._type_of(node) if isinstance(node, Mapping) else None
        if not isinstance(typed, Scalar) or not typed.text.strip():
            return None
        kind = self.kinds.get(typed.text)
        if kind is None:
            names = ", ".join(self.kinds)
            self.log.add(
                "wrong-value",
                typed,
                f"there is no question type “{short(typed.text)}”",
                did_you_mean(typed.text, self.kinds) or f"the types are {names}",
            )
        return kind

    def _type_of(self, node: Mapping) -> Node | None:
        """The type, also where its field has another name: what the others are called depends on it."""
        if "type" in node.entries:
            return node.get("type")
        absent = [field.name for field in self.untyped if field.name not in node.entries]
        meant = (
            value
            for name, (_, value) in node.entries.items()
            if name not in self.names and nearest_word(name, absent) == "type"
        )
        return next(meant, None)

    def _has_own_id(self, node: Mapping) -> bool:
        """Whether no question before has the same id; notes it where one has."""
        typed = node.get("id")
        if not isinstance(typed, Scalar) or not typed.text:
            return True
        first = self.ids.setdefault(typed.text, typed)
        if first is not typed:
            self.log.add(
                "duplicate-id",
                typed,
                f"another question has the id “{short(typed.text)}” already",
                "give each question an id of its own",
            )
        return first is typed

    def _check_sources(self, question: Question) -> None:
        for evidence in question.all_evidence:
            if evidence.source and self.sources is not None and evidence.source not in self.sources:
                self._note_unknown_source(evidence, self.sources)

    def _note_unknown_source(self, evidence: Evidence, sources: Collection[str]) -> None:
        known = ", ".join(sources)
        self.log.add(
            "unknown-source",
            find(evidence.node, "source"),
            f"the bank has no source “{short(evidence.source)}”",
            did_you_mean(evidence.source, sources)
            or (f"it has {short(known)}" if known else "declare it under `sources`"),
        )


def _called(kind: type[Kind] | None) -> str:
    if kind is None:
        return "a question"
    return f"{'an' if kind.TYPE[0] in 'aeiou' else 'a'} {kind.TYPE} question"


def _with_id(key: Scalar, fields: Mapping) -> Node:
    fields.entries = {"id": (key, key), **fields.entries}
    return fields
