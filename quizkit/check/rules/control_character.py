r"""A text holds a control character.

In double quotes, a backslash can put any sign into a text, also signs that cannot be seen: those that
change a terminal's colours, or turn the direction of writing. They are never sent to the
terminal; a symbol is shown in their place.

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
