"""Every screen of a quiz as text, in three sizes and three languages: `python -m tests.terminal.screens_shown` updates.

Each file in `tests/terminal/screens/` is one size in one language: the eight types of question with their feedback,
the help, the article, the result, an exam with its answer sheet, confidence, the start screen, a review.
"""

from __future__ import annotations

import re
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from quizkit.translation import LANGUAGES, _, speak
from tests.support.banks import LENGTH, SEAS, YEAR, make_bank
from tests.support.real_terminal import RealTerminal
from tests.support.zones import noon

SCREENS = Path(__file__).with_name("screens")
SIZES = [(40, 20), (80, 24), (200, 50)]
_PATIENCE = 20.0

_ARTICLE = (
    "The canal was opened in 1869. The canal links two seas, and many ships use it. Its length is 193 km.\n\n"
    "The khedive ruled Egypt. The engineer led the work. First the desert was measured, then the canal was dug, "
    "and at last the ships came.\n"
)
_OTHERS = """\
- id: linked
  type: multiple-response
  question: What is said of the canal?
  answers: [It links two seas., Many ships use it.]
  distractors: [It freezes in winter., It was dug by hand.]
  evidence: The canal links two seas, and many ships use it
  points: 2
- id: leader
  type: short-answer
  question: Who led the work?
  answer: the engineer
  evidence: The engineer led the work
- id: gaps
  type: cloze
  question: The canal was opened in {{1869}} and links {{two}} seas.
  evidence: [The canal was opened in 1869, The canal links two seas]
- id: people
  type: matching
  question: Who did what?
  pairs:
  - {left: the khedive, right: ruled Egypt}
  - {left: the engineer, right: led the work}
  evidence: The khedive ruled Egypt. The engineer led the work
- id: order
  type: ordering
  question: In which order did it happen?
  items: [The desert was measured., The canal was dug., The ships came.]
  evidence: First the desert was measured, then the canal was dug, and at last the ships came
"""
# For each question in the bank's order the keys of its answer, a gap or pair at a time; none is a skip.
_ANSWERS = [["1", "enter"], ["2", "enter"], ["190", "enter"], ["1", "enter"], ["engineer", "enter"]]
_ANSWERS += [["1869", "enter", "three", "enter"], ["1", "enter", "1", "enter"], ["s"]]


def shown(language: str, columns: int, rows: int, folder: Path) -> str:
    """All screens of one size in one language, each below its name."""
    bank = make_bank(folder / "question_banks" / "canal", YEAR, SEAS, LENGTH, _OTHERS, article=_ARTICLE)
    assert bank.is_file()
    speak(language)
    try:

        def start(*arguments: str) -> RealTerminal:
            arguments = ("--lang", language, *arguments)
            zone = {"TZ": noon()}  # what is due soon after midnight comes back the same day, and not tomorrow
            home = folder / "home"
            return RealTerminal(*arguments, home=home, cwd=folder, columns=columns, rows=rows, environment=zone)

        screens = [*_quiz(start), *_exam(start), *_confidence(start), *_menu(start)]
        # A bank of its own, with one question that has no options: a review shuffles them as it likes.
        make_bank(folder / "question_banks" / "road", LENGTH)
        screens += _review(start)
    finally:
        speak("en")
    return "".join(f"{f' {name} ':=^40}\n{_of_this_question(text)}\n" for name, text in screens)


def _of_this_question(screen: str) -> str:
    """The screen without what has scrolled up from the question before: from the last title with its rule on."""
    lines = screen.split("\n")
    rules = [row for row, line in enumerate(lines) if set(line) == {"─"}]
    titles = [row for row in range(rules[-1]) if not lines[row]] if rules else []
    return "\n".join(lines[titles[-1] + 1 :] if titles else lines)


Start = Callable[..., RealTerminal]


def _quiz(start: Start) -> Iterator[tuple[str, str]]:
    with start("take", "canal", "--no-shuffle") as terminal:
        for number, keys in enumerate(_ANSWERS, 1):
            yield f"question {number}", _question(terminal, number)
            if number == 1:
                terminal.press("h")
                yield "help", _until(terminal, rf"Ctrl-C .*h {_('help')}$")
            for key in keys:
                terminal.press(key)
            if keys != ["s"]:
                yield f"feedback {number}", _until(terminal, rf"o {_('open the article')}$")
                if number == 1:
                    terminal.press("o")
                    yield "article", _until(terminal, rf" {_('article')} .*o {_('open the article')}$")
                terminal.press("enter")
        yield "result", _until(terminal, rf"q {_('leave')}$")
        terminal.press("enter")
        terminal.finish()


def _exam(start: Start) -> Iterator[tuple[str, str]]:
    with start("take", "canal", "--exam", "--no-shuffle") as terminal:
        yield "exam", _question(terminal, 1)
        terminal.press("1", "enter")
        _question(terminal, 2)
        terminal.press("a")
        yield "answer sheet", _until(terminal, rf"{_('Answer sheet')}.*q {_('leave')}$")
        terminal.press("end", "enter")
        yield "handing in", _until(terminal, rf"\({_('[y/N]').strip('[]')}\)$")
        terminal.press("y")
        terminal.finish()
        yield "exam's result", re.sub(r"0:\d\d\b", "0:00", terminal.text())


def _confidence(start: Start) -> Iterator[tuple[str, str]]:
    with start("take", "canal", "--no-shuffle", "--confidence") as terminal:
        _question(terminal, 1)
        terminal.press("2", "enter")
        yield "confidence", _until(terminal, rf"{re.escape(_('How sure are you?'))}.*u {_('undo')}$")
        terminal.press("3", "enter")
        _until(terminal, rf"o {_('open the article')}$")
        terminal.press("q")
        terminal.finish()


def _menu(start: Start) -> Iterator[tuple[str, str]]:
    with start() as terminal:
        text = _until(terminal, rf"q {_('leave')}$")
        # How many questions the bundled banks have is not what this is about.
        yield "start", re.sub(r"\d+(?=\s+(?:questions?|preguntas?|题),)", lambda match: "#" * len(match[0]), text)


def _review(start: Start) -> Iterator[tuple[str, str]]:
    with start("take", "road") as terminal:
        _until(terminal, rf"h {_('help')} » \(km\)$")
        terminal.press("190", "enter")
        _until(terminal, rf"o {_('open the article')}$")
        terminal.press("enter")
        _until(terminal, rf"q {_('leave')}$")
        terminal.press("q")
        terminal.finish()
    with start("review", "road") as terminal:
        yield "review", _until(terminal, rf"h {_('help')} » \(km\)$")
        terminal.press("193", "enter")
        yield "review's feedback", _without_days(_until(terminal, rf"o {_('open the article')}$"))
        terminal.press("enter")
        yield "review's result", _without_days(_until(terminal, rf"q {_('leave')}$"))
        terminal.press("enter")
        terminal.finish()


def _without_days(text: str) -> str:
    """The text with a sign for each number of a date or of days, which are others tomorrow."""
    return re.sub(r"\d+(?=-)|(?<=-)\d+|\d+(?= (?:days|días|天))", lambda match: "#" * len(match[0]), text)


def _question(terminal: RealTerminal, number: int) -> str:
    place = _("{number} of {of}").format(number=number, of=len(_ANSWERS))
    # Where answers are typed the line for them comes last.
    return _until(terminal, rf"{place} .*(?:[^:]h {_('help')}|:h {_('help')} »(?: \S+)* ?)$")


def _until(terminal: RealTerminal, pattern: str) -> str:
    """The screen once its text, on one line, fits a pattern, and nothing more comes."""
    end = time.monotonic() + _PATIENCE
    text = ""
    while time.monotonic() < end:
        before, text = text, terminal.text()
        if text == before and re.search(pattern, " ".join(text.split())):
            return text
        terminal.read_more()
    raise AssertionError(f"“{pattern}” never came:\n{terminal.text()}")


def file_of(language: str, columns: int, rows: int) -> Path:
    """Where the screens of one size in one language are kept."""
    return SCREENS / f"{language}-{columns}x{rows}.txt"


if __name__ == "__main__":
    SCREENS.mkdir(exist_ok=True)
    for name in LANGUAGES:
        for size in SIZES:
            with tempfile.TemporaryDirectory() as place:
                file_of(name, *size).write_text(shown(name, *size, Path(place)), encoding="utf-8")
            print(file_of(name, *size).name)
