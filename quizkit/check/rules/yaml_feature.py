"""The file uses a part of YAML that banks do without.

YAML can give a value a name (&) and repeat it elsewhere (*), say of what kind it is (!), put
several documents into one file, use lists as the names of fields, and nest without end. Then a
line may mean something that cannot be seen in it, and a small file can fill a computer's memory.
A bank needs none of that, and nests 32 levels at most.

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
