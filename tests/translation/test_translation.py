"""The program's words: every message is in every catalogue, with the same values to fill in."""

from __future__ import annotations

import re
import string
from pathlib import Path

import pytest

from quizkit.translation import LANGUAGES, language_of
from tests.support.banks import SEAS, make_bank
from tests.support.program import run_program
from tests.translation.catalogues import ROOT, compiled, extracted, is_translated, po_file, read

TRANSLATED = [language for language in LANGUAGES if language != "en"]
MESSAGES = {message.id for message in extracted() if message.id}


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_catalogue_is_complete(language: str) -> None:
    """Every message of the code is there and translated, and none that the code has no more."""
    catalog = read(language)
    assert {message.id for message in catalog if message.id} == MESSAGES
    assert [message.id for message in catalog if message.id and not is_translated(message)] == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_translation_has_the_values_of_its_message(language: str) -> None:
    """A value that a translation misses, or one that the code does not give, would be lost or an error."""
    for message in read(language):
        ids = message.id if isinstance(message.id, tuple) else (message.id,)
        forms = [message.string] if isinstance(message.string, str) else list(message.string)
        if message.id:
            wanted = _values(ids[-1])
            for form in forms:
                # A form for one thing may say “one” instead of its number.
                assert wanted - {"number"} <= _values(form) <= wanted, message.id


def _values(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_catalogue_is_compiled(language: str) -> None:
    """What gettext reads is what the catalogue says."""
    assert po_file(language).with_suffix(".mo").read_bytes() == compiled(read(language))


@pytest.mark.parametrize(
    ("arguments", "environment"),
    [(("--lang", "es"), {}), ((), {"LANG": "es_ES.UTF-8"}), ((), {"QUIZKIT_LANG": "es", "LANG": "zh_CN.UTF-8"})],
)
def test_a_quiz_speaks_the_language(arguments: tuple[str, ...], environment: dict[str, str], tmp_path: Path) -> None:
    """The option goes before the variable, the variable before the locale; the bank's text stays as it is."""
    environment = {"LC_ALL": "", "LC_MESSAGES": "", "LANGUAGE": "", **environment}
    done = run_program(
        *arguments, "take", "chinese-abacus", "--no-shuffle", home=tmp_path, answers="3\n1\n", **environment
    )
    assert "Respuesta, de 1 a 4 (s saltar, u deshacer" in done.stdout
    assert "✔ Correcto. +1" in done.stdout
    assert "Respuesta correcta:\n  横梁" in done.stdout


def test_no_message_hides_in_an_f_string() -> None:
    """There the extractor would not see it."""
    for path in (ROOT / "quizkit").rglob("*.py"):
        assert not re.search(r"""\{(?:_|N_|ngettext)\(["']""", path.read_text(encoding="utf-8")), path


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("history", "show", "9"), "没有第 9 次记录"),
        (("open", "seas", "--bank", "canal"), "seas – 判断题\n───\nThe canal links three seas."),
        (("open", "seas", "--bank", "canal"), "正确答案：false"),
        (("stats",), "  判断题  "),
        (("history", "import", "canal/bank.yaml"), "未作任何更改。"),
        (("take", "canal", "--store", "canal/bank.yaml"), "它不是 quizkit 的历史记录，保持原样"),
    ],
)
def test_every_command_of_a_learner_speaks_the_language(arguments: tuple[str, ...], said: str, tmp_path: Path) -> None:
    """Wherever on the line the language is named, and what went wrong as well."""
    make_bank(tmp_path / "canal", SEAS)
    home = tmp_path / "home"
    run_program("take", "canal", home=home, cwd=tmp_path, answers="2\n")
    for line in ((*arguments, "--lang", "zh"), ("--lang=zh", *arguments)):
        done = run_program(*line, home=home, cwd=tmp_path)
        assert said in done.stdout + done.stderr


def test_an_option_without_its_value_is_said(tmp_path: Path) -> None:
    """The name of the command is not taken for it."""
    done = run_program("take", "--lang", home=tmp_path)
    assert (done.returncode, "--lang" in done.stderr) == (2, True)


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({}, "en"),
        ({"LANG": "es_MX.UTF-8"}, "es"),
        ({"LANG": "zh_TW"}, "zh"),
        ({"LANG": "zh-Hans"}, "zh"),
        ({"LANG": "es_ES", "LC_ALL": "C.UTF-8"}, "en"),
        ({"LANG": "es_ES", "LC_MESSAGES": "zh_CN.UTF-8"}, "zh"),
        ({"LANG": "de_DE.UTF-8"}, "en"),
        ({"LANG": "de_DE.UTF-8", "LANGUAGE": "fr:es:en"}, "es"),
        ({"LANG": "C", "LANGUAGE": "es"}, "en"),
        ({"LANG": "es_ES@euro"}, "es"),
        ({"LANG": ""}, "en"),
    ],
)
def test_the_environment_chooses_the_language(environment: dict[str, str], language: str) -> None:
    """As gettext does: LANGUAGE before LC_ALL before LC_MESSAGES before LANG, and C means English."""
    assert language_of(environment) == language
