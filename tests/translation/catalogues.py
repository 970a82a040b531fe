"""The catalogues of the program's words: extract the messages, bring the catalogues up to date, compile them.

    python -m tests.translation.catalogues

writes every message of the code into the catalogues, those without a translation left empty, and
compiles them. What is still missing is listed.
"""

from __future__ import annotations

import io
from datetime import UTC, datetime
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

from quizkit.translation import CATALOGUES, LANGUAGES

ROOT = Path(__file__).parents[2]
_ALWAYS = datetime(2026, 1, 1, tzinfo=UTC)  # a date would change at every run
_KEYWORDS = {"_": None, "N_": None, "ngettext": (1, 2)}


def extracted() -> Catalog:
    """Every message that is marked in the code."""
    catalog = Catalog(charset="utf-8")
    found = extract_from_dir(ROOT / "quizkit", [("**.py", "python")], keywords=_KEYWORDS)
    for file, _, message, _, _ in sorted(found, key=lambda each: (each[0], each[1])):
        # Files without line numbers: a catalogue changes only when a message does.
        catalog.add(message, locations=[(Path(file).as_posix(), None)])  # type: ignore[list-item]
    return catalog


def po_file(language: str) -> Path:
    """Where a language's catalogue stands, as text."""
    return CATALOGUES / language / "LC_MESSAGES" / "quizkit.po"


def read(language: str) -> Catalog:
    """A language's catalogue, an empty one where there is none yet."""
    path = po_file(language)
    if not path.exists():
        return Catalog(locale=language, charset="utf-8")
    with path.open("rb") as file:
        return read_po(file, locale=language)


def compiled(catalog: Catalog) -> bytes:
    """A catalogue as gettext reads it."""
    written = io.BytesIO()
    write_mo(written, catalog)
    return written.getvalue()


def is_translated(message: Message) -> bool:
    """Whether every form of a message has its translation."""
    forms = message.string if isinstance(message.string, (list, tuple)) else [message.string]
    return all(forms)


def update(language: str) -> list[str]:
    """Bring a catalogue up to date with the code; gives the messages without a translation."""
    known = read(language)
    catalog = Catalog(locale=language, charset="utf-8", project="quizkit", version="1", copyright_holder="")
    catalog.header_comment = "# The program's words. Brought up to date by tests/translation/catalogues.py."
    catalog.creation_date = catalog.revision_date = _ALWAYS
    # A newer Babel may count other plural forms than those that are translated.
    catalog.mime_headers = [("Plural-Forms", known.plural_forms)]
    for message in extracted():
        if message.id:
            before = known.get(message.id[0] if isinstance(message.id, tuple) else message.id)
            catalog.add(message.id, before.string if before else None, locations=message.locations)
    path = po_file(language)
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as file:
        write_po(file, catalog, width=110, sort_output=True, include_lineno=False)
    path.with_suffix(".mo").write_bytes(compiled(catalog))
    return [str(message.id) for message in catalog if message.id and not is_translated(message)]


if __name__ == "__main__":
    for name in LANGUAGES:
        if name != "en":
            for missing in update(name):
                print(f"{name}: {missing}")
