"""`quizkit new TOPIC ARTICLE`: a bank's folder, ready to fill, from an article."""

from __future__ import annotations

import json
import re
import shutil
import tempfile
from pathlib import Path

import click

from quizkit.bank.files import UnreadableFile
from quizkit.bank.lock import Lock, lock_path, write_lock
from quizkit.bank.places import BANK_FILE
from quizkit.bank.reader import read_bank
from quizkit.bank.schema import bank_schema
from quizkit.bank.writing import write_whole
from quizkit.check.engine import check_bank
from quizkit.check.languages import UNKNOWN, language_of
from quizkit.check.rule import Severity
from quizkit.commands.lock import pinned
from quizkit.commands.stopping import stop
from quizkit.drafting.article import read_article
from quizkit.drafting.bank import Drafted, drafted_bank
from quizkit.drafting.phrases import has_phrases
from quizkit.kinds import KINDS
from quizkit.text.counted import counted
from quizkit.text.typed import as_typed
from quizkit.text.visible import one_line

DONE = 0
_SCHEMA_FILE = "bank.schema.json"


@click.command
@click.argument("topic")
@click.argument("article", type=click.Path(path_type=Path))
@click.option(
    "--into",
    type=click.Path(path_type=Path),
    default=Path("question_banks"),
    metavar="FOLDER",
    help="Make it in this folder; by default in ./question_banks.",
)
@click.option("--title", default="", metavar="TEXT", help="Give the quiz this title; by default the words of TOPIC.")
@click.option(
    "--language", default="", metavar="CODE", help="Say which language the article is in; by default it is found out."
)
def command(topic: str, article: Path, into: Path, title: str, language: str) -> int:
    """Make the folder of a new bank, named TOPIC, from the text file ARTICLE.

    In it are the article, a bank with a worked example of each type, the lock, and the schema for editors. The
    examples are made of the article's own sentences and proven; where it gives none, a comment says why. A folder
    that is there already is left alone.
    """
    return run(topic, article, into, title.strip(), language)


def run(topic: str, article: Path, into: Path, title: str = "", language: str = "") -> int:
    """Make a bank's folder. 2 where the article cannot be read, gives no example, or the folder cannot be made."""
    if not re.fullmatch(r"\w[\w.-]*", topic):
        name = re.sub(r"[\W_]+", "-", topic.casefold()).strip("-")
        instead = f", such as {name}" if name else ""
        return stop(f"“{one_line(topic)}” is no name for a folder: write letters, digits, “-”, “_” and “.”{instead}.")
    if language and not re.fullmatch(r"[a-z]{2,3}(-[A-Za-z0-9]+)*", language):
        return stop(f"“{one_line(language)}” is no language code: write one such as en.")
    folder = into / topic
    if folder.exists() or folder.is_symlink():
        return stop(f"{folder} is there already, and is left as it is: choose another name.")
    title = one_line(title) or re.sub(r"[\W_]+", " ", topic).strip().capitalize()
    try:
        read = read_article(article)
        found = language or language_of(read.text)
        drafted = _make(folder, article, read.text, title, found)
    except UnreadableFile as error:
        return stop(f"the article {one_line(str(article))} {error.message}; {error.help}.")
    except OSError as error:
        return stop(f"{folder} cannot be made: {error.strerror}.")
    if read.note:
        print(f"{one_line(str(article))}: {read.note}")
    if found == UNKNOWN:
        print(f"the article's language is not known here: write its code for “{UNKNOWN}” at `language` in the bank")
    elif found != (language or "en"):
        print(f"the article seems to be in the language “{found}”: if it is not, change `language` in the bank")
    if not has_phrases(found):
        print("quizkit has no words of this language: put the questions that are in English into it")
    print(f"{folder / BANK_FILE}: {counted(len(drafted.types), 'example')}, each proven from the article")
    missing = [kind.TYPE for kind in KINDS if kind.TYPE not in drafted.types]
    if missing:
        print(f"templates only, and the bank says why: {', '.join(missing)}")
    print(f"next: write your questions there, and `quizkit validate {as_typed(folder)}`")
    return DONE


def _make(folder: Path, article: Path, text: str, title: str, language: str) -> Drafted:
    """Build the folder beside its place, then put it there, whole or not at all."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    building = Path(tempfile.mkdtemp(prefix=f".{folder.name}.", dir=folder.parent))
    try:
        building.chmod(0o755)
        name = f"article{'.md' if article.suffix.casefold() == '.md' else '.txt'}"
        write_whole(building / name, text.encode())
        schema = json.dumps(bank_schema(KINDS), indent=2) + "\n"
        write_whole(building / _SCHEMA_FILE, schema.encode())
        drafted = drafted_bank(title, language, name, _SCHEMA_FILE, building / BANK_FILE, KINDS)
        write_whole(building / BANK_FILE, drafted.text.encode())
        _lock(building / BANK_FILE)
        building.rename(folder)
    except BaseException:
        shutil.rmtree(building, ignore_errors=True)
        raise
    return drafted


def _lock(path: Path) -> None:
    """Pin the article, once the bank is seen to be clean as it was written."""
    bank = read_bank(path, KINDS)
    if not bank.questions:
        raise UnreadableFile("has no sentence that could be asked about", "take a text of whole sentences")
    bad = [finding for finding in check_bank(bank).findings if finding.rule.SEVERITY is not Severity.NOTE]
    if bad:
        raise UnreadableFile(f"makes a bank with errors: {bad[0].problem.message}", "please report this")
    write_lock(lock_path(bank), pinned(bank, Lock()))
