r"""A text holds a control character.

An escape sequence in double quotes can put any character into a text, and the signs that turn
the direction of writing are not seen at all. Controls have no picture: they are shown as
symbols, and never sent to the terminal.

Fails:

    answer: "\x1b[31mred"

Passes:

    answer: red

To put it right, delete the signs. Right-to-left words are shown rightly without any.
"""

from __future__ import annotations

from quizkit.check.rule import Severity, from_reader

CODE = "QK125"
NAME = "control-character"
SEVERITY = Severity.WARNING

check = from_reader(NAME)
