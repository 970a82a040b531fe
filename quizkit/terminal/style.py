"""How the fancy prompts look. Colours are the terminal's own, so that its theme decides."""

from __future__ import annotations

from prompt_toolkit.styles import Style

from quizkit.terminal.blocks import Role

STYLE = Style.from_dict(
    {
        "option": "",
        "pointed": "bold ansicyan",
        "heading": "bold",
        "help": "ansibrightblack",
        "notice": "ansiyellow",
        # questionary's own names
        "qmark": "bold ansicyan",
        "question": "bold",
        "answer": "ansicyan",
        "pointer": "bold ansicyan",
        "highlighted": "bold ansicyan",
        "instruction": "ansibrightblack",
    }
)

ROLE_STYLES: dict[Role, str] = {
    Role.TITLE: "bold",
    Role.STEM: "bold",
    Role.RIGHT: "bold green",
    Role.PARTLY: "bold yellow",
    Role.WRONG: "bold red",
    Role.NOTE: "yellow",
    Role.HINT: "cyan",
    Role.SOURCE: "dim",
    Role.RULE: "dim",
}
MARKED_STYLE = "not dim bold"
