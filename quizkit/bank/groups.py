"""A bank inside of something, and questions in groups such as sections: told once, and read as if they were not."""

from __future__ import annotations

from collections.abc import Iterator

from quizkit.bank.nodes import Mapping, Node, Scalar, Sequence
from quizkit.bank.problems import Log

_NAME = "questions"


def unwrap(root: Node, log: Log) -> Node:
    """The bank itself, where it stands below a field or an item of its own, which is noted; else the root."""
    only = root.items if isinstance(root, Sequence) else []
    if isinstance(root, Mapping):
        only = [value for _, value in root.entries.values()]
    inner = only[0] if len(only) == 1 else None
    if not isinstance(inner, Mapping) or _NAME not in inner.entries or "title" not in inner.entries:
        return root
    log.add(
        "wrong-value",
        root,
        "the whole bank stands one level too deep here",
        "take this out, and the spaces that each line below has more than it needs: `quizkit: 1` begins a line",
    )
    return inner


def ungroup(root: Mapping, log: Log) -> None:
    """Note that questions stand in groups, and put them into the bank's one list; nothing where they do not."""
    for name, (key, value) in root.entries.items():
        groups = list(_groups(value))
        if not groups:
            continue
        log.add(
            "wrong-value",
            key,
            "the questions stand in groups here, and a bank has none",
            f"let them all follow each other below one “{_NAME}:”, and tell the groups apart by `tags`",
        )
        items = [question for group in groups for question in group]
        del root.entries[name]
        flat = Sequence(value.start, value.end)
        flat.items = items
        root.entries[_NAME] = (Scalar(key.start, key.end, _NAME), flat)
        return


def _groups(node: Node) -> Iterator[list[Node]]:
    """The questions of each group: `- questions: […]` in a list, `name: […]` in a mapping."""
    if isinstance(node, Sequence):
        for item in node.items:
            entry = item.entries.get(_NAME) if isinstance(item, Mapping) else None
            if entry and isinstance(entry[1], Sequence):
                yield entry[1].items
    elif isinstance(node, Mapping):
        lists = [value for _, value in node.entries.values() if isinstance(value, Sequence)]
        if lists and len(lists) == len(node.entries) and all(map(_are_questions, lists)):
            yield from (group.items for group in lists)


def _are_questions(group: Sequence) -> bool:
    return bool(group.items) and all(isinstance(item, Mapping) and "id" in item.entries for item in group.items)
