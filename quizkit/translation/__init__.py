"""The program's own words in the person's language: gettext's catalogues, English in the code itself.

A message is marked by the call that translates it, `_("Skipped.")` or `ngettext(…)`; what stands
in a constant is marked by `N_` and translated where it is shown. Values go in by `format`, by name,
so that a translation may put them in another order.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import reduce
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gettext import NullTranslations

LANGUAGES = ("en", "es", "zh")
"""The languages that there is a catalogue for; English needs none."""

CATALOGUES = Path(__file__).parent / "catalogues"
_DOMAIN = "quizkit"

_chosen: NullTranslations | None = None
_spoken = "en"


def language_of(environment: Mapping[str, str]) -> str:
    """The first language that the environment asks for and that there is, else English.

    Looked at as gettext does: LANGUAGE, a list; then the first of LC_ALL, LC_MESSAGES and LANG
    that is set. Where that is C or POSIX, LANGUAGE does not count.
    """
    locale = next((environment[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if environment.get(name)), "C")
    if _language(locale) in ("c", "posix"):
        return "en"
    wanted = [*environment.get("LANGUAGE", "").split(":"), locale]
    return next((_language(name) for name in wanted if _language(name) in LANGUAGES), "en")


def _language(locale: str) -> str:
    """`es` of `es_MX.UTF-8`."""
    return locale.replace("-", "_").partition(".")[0].partition("@")[0].partition("_")[0].casefold()


def speak(language: str) -> None:
    """Translate into a language of `LANGUAGES` from now on."""
    global _chosen, _spoken
    _spoken = language
    if language == "en":
        _chosen = None
        return
    # Loaded for those who need it: English comes from the code.
    from gettext import translation

    _chosen = translation(_DOMAIN, CATALOGUES, [language])


def spoken() -> str:
    """The language that is spoken now, one of `LANGUAGES`."""
    return _spoken


def _(message: str) -> str:
    """A message in the language spoken."""
    return _chosen.gettext(message) if _chosen else message


def ngettext(singular: str, plural: str, number: int) -> str:
    """The form of a message that fits a number, with `{number}` filled in."""
    english = singular if number == 1 else plural
    return (_chosen.ngettext(singular, plural, number) if _chosen else english).format(number=number)


def sentences(one: str, other: str) -> str:
    """Two sentences one after the other, parted as the language parts them."""
    return _("{one} {other}").format(one=one, other=other)


def listed(*parts: str) -> str:
    """Parts of a sentence, parted as the language parts them."""
    return reduce(lambda one, other: _("{one}, {other}").format(one=one, other=other), parts)


def labelled(label: str, text: str = "") -> str:
    """A label with its colon, and what it is about behind it."""
    return _("{label}: {text}").format(label=label, text=text) if text else _("{label}:").format(label=label)


def N_(message: str) -> str:
    """A message as it is, marked for the catalogues."""
    return message
