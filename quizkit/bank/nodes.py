"""Located nodes: what a YAML file says, each piece with its place in the text."""

from __future__ import annotations

from collections.abc import Iterator


class Node:
    """A piece of a YAML document; `start` and `end` are code-point offsets into its text."""

    __slots__ = ("end", "start")

    def __init__(self, start: int, end: int) -> None:
        self.start = start
        self.end = end


class Scalar(Node):
    """The text that was typed. `style` is YAML's: "" plain, or the sign that opens it."""

    __slots__ = ("style", "text")

    def __init__(self, start: int, end: int, text: str, style: str = "") -> None:
        self.start = start
        self.end = end
        self.text = text
        self.style = style


class Sequence(Node):
    """A list."""

    __slots__ = ("items",)

    def __init__(self, start: int, end: int = 0) -> None:
        self.start = start
        self.end = end
        self.items: list[Node] = []


class Mapping(Node):
    """Keys with their values in the order of the text; of a repeated key the first is kept."""

    __slots__ = ("entries",)

    def __init__(self, start: int, end: int = 0) -> None:
        self.start = start
        self.end = end
        self.entries: dict[str, tuple[Scalar, Node]] = {}

    def get(self, name: str) -> Node | None:
        entry = self.entries.get(name)
        return entry[1] if entry else None


class Unread(Node):
    """A piece that could not be read; what is wrong with it has been noted."""

    __slots__ = ()


Step = str | int
"""A step of a route into a document: a key's name, or an index from 0."""


def find(node: Node, *route: Step) -> Node:
    """The node at the end of a route, or the last one on the way where the route leads nowhere."""
    for step in route:
        below: Node | None = None
        if isinstance(step, str) and isinstance(node, Mapping):
            below = node.get(step)
        elif isinstance(step, int) and isinstance(node, Sequence) and step < len(node.items):
            below = node.items[step]
        elif step == 0 and isinstance(node, Scalar):
            # A list of one may be written as its only item.
            below = node
        if below is None:
            return node
        node = below
    return node


def walk(node: Node) -> Iterator[Node]:
    """A node and all below it, in the order of the text (without recursion: files may be deep)."""
    waiting = [node]
    while waiting:
        current = waiting.pop()
        yield current
        if isinstance(current, Sequence):
            waiting.extend(reversed(current.items))
        elif isinstance(current, Mapping):
            for key, value in reversed(current.entries.values()):
                waiting += (value, key)
