"""A question as plain fields: read from its nodes, changed at a route, written so that it reads the same."""

from __future__ import annotations

import json
from typing import Any

from quizkit.bank.nodes import Mapping, Node, Scalar, Sequence, Step

Fields = dict[str, Any]
"""Texts, lists and fields by name, as in the file."""

Route = tuple[Step, ...]


def fields_of(node: Node) -> Any:
    """The texts under a node."""
    if isinstance(node, Mapping):
        return {name: fields_of(value) for name, (_, value) in node.entries.items()}
    if isinstance(node, Sequence):
        return [fields_of(item) for item in node.items]
    return node.text if isinstance(node, Scalar) else ""


def value_at(fields: Any, route: Route) -> Any:
    """What a route leads to, None where it leads nowhere."""
    for step in route:
        if isinstance(fields, dict):
            fields = fields.get(step)
        elif isinstance(fields, list) and isinstance(step, int) and step < len(fields):
            fields = fields[step]
        else:
            return None
    return fields


def changed(fields: Any, route: Route, value: Any) -> Any:
    """The same with another value at a route; None takes the field or item out."""
    if not route:
        return value
    step, rest = route[0], route[1:]
    if isinstance(fields, list) and isinstance(step, int):
        items = list(fields)
        items[step : step + 1] = [] if value is None and not rest else [changed(items[step], rest, value)]
        return items
    assert isinstance(fields, dict)
    made = {name: part for name, part in fields.items() if name != step or rest or value is not None}
    if rest or value is not None:
        made[step] = changed(fields.get(step), rest, value)
    return made


def as_list(value: Any) -> list[Any]:
    """A list, or the only item of one that was written without a dash."""
    return value if isinstance(value, list) else [] if value is None else [value]


def text_of(option: Any) -> str:
    """The text of an option or item, which may have fields."""
    return str(option.get("text", "")) if isinstance(option, dict) else str(option)


def written(fields: Any) -> str:
    """YAML in one line that reads back as the same texts: JSON is YAML, and every scalar is in quotes."""
    return json.dumps(fields, ensure_ascii=False)
