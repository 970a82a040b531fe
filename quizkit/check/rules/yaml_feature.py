"""The file uses a part of YAML that banks do without.

Anchors, aliases, tags, several documents in a file, collections as keys and nesting deeper than
32 make a file mean something that cannot be seen where it stands, and some of them can be used
to bring a reader down. A bank needs none of them.

Fails:

    answer: &year 2008
    hint: *year

Passes:

    answer: 2008
    hint: 2008

To put it right, write the value out where it is needed. A text that begins with & * ! [ or { goes
in quotes.
"""

from __future__ import annotations

from quizkit.check.rule import Severity, from_reader

CODE = "QK104"
NAME = "yaml-feature"
SEVERITY = Severity.ERROR

check = from_reader(NAME)
