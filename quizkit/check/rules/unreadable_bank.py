"""A bank's file cannot be read as text.

A bank is a text file of at most 16 MB, saved as UTF-8 (the usual way to store text) and without
control characters. Of a file that is something else, or that may not be opened, nothing more is
told than this, because what stands in it cannot be known for sure.

Fails:

    A file saved as UTF-16 or Latin-1.

Passes:

    The same file saved as UTF-8, with or without a byte order mark.

To put it right, save the file as UTF-8 in your editor: “Save as”, then “Encoding”.
"""

from __future__ import annotations

from quizkit.check.rule import Severity, from_reader

CODE = "QK101"
NAME = "unreadable-bank"
SEVERITY = Severity.ERROR

check = from_reader(NAME)
