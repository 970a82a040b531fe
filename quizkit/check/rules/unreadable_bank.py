"""A bank's file cannot be read as text.

A bank is a UTF-8 text file of at most 32 MB without control characters. A file that is none of
that, a folder or a file that may not be opened gives this finding and nothing else, because
what stands in it cannot be known for sure.

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
