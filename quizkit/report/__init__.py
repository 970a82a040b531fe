"""Findings to characters, one file a format. A new one: its file, its test, and a line in `FORMATS`."""

from __future__ import annotations

FORMATS = (
    "text",
    "concise",
    "json",
    "github",
    "gitlab",
    "sarif",
    "junit",
)
"""The formats by name: each a module beside this one with a `report`, loaded when it is chosen."""
