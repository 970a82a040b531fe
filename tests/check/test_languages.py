"""Which language a text is in, and when it is surely not in a language."""

from __future__ import annotations

import pytest

from quizkit.check.languages import is_foreign, language_of

TEXTS = {
    "en": "The bridge was built by a family of the town. In that time the town was small, but those who came to sell "
    "their cloth were many, and the soldiers did not stay.",
    "es": "El puente fue construido por una familia de la ciudad. En aquel tiempo la ciudad era pequeña, pero los que "
    "venían a vender sus telas eran muchos, y los soldados no se quedaron.",
    "fr": "Le pont a été construit par une famille de la ville. En ce temps la ville était petite, mais ceux qui "
    "venaient pour vendre leurs toiles étaient nombreux, et les soldats ne sont pas restés.",
    "de": "Die Brücke wurde von einer Familie der Stadt gebaut. In jener Zeit war die Stadt klein, aber es waren "
    "viele, die mit ihren Stoffen dorthin kamen, und die Soldaten sind nicht geblieben.",
    "zh": "这座桥是城里的一家人修建的。那时城市很小，但是来卖布的人很多，士兵没有留下来。",
    "ja": "この橋は町のある家族によって建てられた。その頃の町は小さかったが、布を売りに来る人は多かった。",
    "ru": "Мост построила одна семья из города. В то время город был мал, но продавать ткани приходили многие.",
    "uk": "Міст збудувала одна родина з міста. Тоді місто було мале, але продавати тканини приходило багато людей.",
    "ko": "그 다리는 도시의 한 가족이 지었다. 그때 도시는 작았지만 천을 팔러 오는 사람은 많았다.",
    "und": "Il ponte fu costruito da una famiglia della città. In quel tempo la città era piccola, ma quelli che "
    "venivano per vendere le loro stoffe erano molti, e i soldati non restarono.",
}


@pytest.mark.parametrize("language", TEXTS)
def test_a_language_is_told(language: str) -> None:
    """By its script, or by the words that are in any text; what is none of them stays unknown."""
    assert language_of(TEXTS[language]) == language


@pytest.mark.parametrize("language", TEXTS)
def test_a_text_is_foreign_in_every_other_language(language: str) -> None:
    """And in its own it is not; nothing is said of a language without a list of words."""
    text = TEXTS[language] * 4
    for other in ("en", "en-GB", "es", "fr", "de", "zh"):
        close = {language, other} <= {"es", "fr", "und"}  # these share words: nothing sure can be said
        assert close or is_foreign(text, other) == (language != other.partition("-")[0])
    assert not is_foreign(text, "pt")


@pytest.mark.parametrize("text", ["", "12, 13", "Ada Brandt, 1887.", "Water boils. Ice melts.", "Paris – Roma – Wien"])
def test_few_words_say_nothing(text: str) -> None:
    """They are taken for English, and for foreign in no language that is written with Latin letters."""
    assert language_of(text) == "en"
    assert not any(is_foreign(text, language) for language in ("en", "es", "fr", "de"))


def test_notes_are_in_no_other_language() -> None:
    """They leave out the words that a text has."""
    notes = (
        "Canal opened 1869. Egypt closed canal 1956. Traffic resumed 1957. Ships grew larger. Channel widened twice. "
    )
    assert not is_foreign(notes + "Bridge opened 2001. Tunnel opened 1980. Second lane finished 2015.", "en")


def test_quotations_in_another_language_make_no_other_one() -> None:
    """Nor do names."""
    text = f"{TEXTS['en']} They said: “El puente es de todos.” 她说：很好。 {TEXTS['en']}"
    assert language_of(text) == "en"
    assert not is_foreign(text, "en")
    assert is_foreign(text, "zh")
