"""YAML as an editor's language server reads it: plain scalars become values by the core schema of YAML 1.2."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, ClassVar

import yaml

# https://yaml.org/spec/1.2.2/#1032-tag-resolution
_CORE: tuple[tuple[str, Callable[[str], Any]], ...] = (
    (r"~|null|Null|NULL|", lambda text: None),
    (r"true|True|TRUE|false|False|FALSE", lambda text: text.lower() == "true"),
    (r"[-+]?[0-9]+", int),
    (r"0o[0-7]+", lambda text: int(text[2:], 8)),
    (r"0x[0-9a-fA-F]+", lambda text: int(text[2:], 16)),
    (r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", float),
)


class _Loader(yaml.SafeLoader):
    """Knows no other types than those."""

    yaml_implicit_resolvers: ClassVar[dict[str, Any]] = {}


def _plain(text: str) -> Any:
    for pattern, make in _CORE:
        if re.fullmatch(pattern, text):
            return make(text)
    return text


def _scalar(loader: yaml.SafeLoader, node: yaml.ScalarNode) -> Any:
    return node.value if node.style else _plain(node.value)


def _mapping(loader: yaml.SafeLoader, node: yaml.MappingNode) -> dict[str, Any]:
    return {key.value: loader.construct_object(value, deep=True) for key, value in node.value}


_Loader.add_constructor("tag:yaml.org,2002:str", _scalar)
_Loader.add_constructor("tag:yaml.org,2002:map", _mapping)


def load(text: str) -> Any:
    """The value of a YAML text; keys are texts. Raises yaml.YAMLError."""
    return yaml.load(text, _Loader)
