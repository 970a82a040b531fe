"""How the prompts look. Colours are the terminal's own, so that its theme decides."""

from __future__ import annotations

from prompt_toolkit.styles import Style

PROMPT_STYLE = Style.from_dict(
    {
        "option": "",
        "pointed": "bold ansicyan",
        "heading": "bold",
        "help": "ansibrightblack",
        "notice": "ansiyellow",
        "timer": "ansiyellow",
        # questionary's own names
        "qmark": "bold ansicyan",
        "question": "bold",
        "answer": "ansicyan",
        "pointer": "bold ansicyan",
        "highlighted": "bold ansicyan",
        "instruction": "ansibrightblack",
    }
)
