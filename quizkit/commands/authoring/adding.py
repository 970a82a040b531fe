"""The steps by which a question is asked for, one after another, and what each puts into the draft."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from quizkit.bank.ids import suggested_id
from quizkit.bank.model import Bank, Evidence
from quizkit.commands.authoring.missed import missed
from quizkit.kinds import KINDS
from quizkit.source.quote import find_quote, find_quotes
from quizkit.terminal.blocks import Block, Role
from quizkit.terminal.prompter import Interrupted, Prompter
from quizkit.terminal.screens import Screens
from quizkit.text.visible import one_line

Draft = dict[str, Any]
_ORDER = (
    "id type question answer answers distractors penalty scoring accept typos tolerance unit correction pairs items "
    "evidence explanation hint tags difficulty points terms"
).split()
_ABOUT = {
    "choice": "one right answer among distractors",
    "multiple-response": "several right answers among distractors",
    "true-false": "a statement, true or false",
    "short-answer": "a few words to type",
    "numeric": "a number to type",
    "cloze": "a text with gaps",
    "matching": "pairs to put together",
    "ordering": "items to put in order",
}
_DIFFICULTIES = ("easy", "medium", "hard")


class Adding:
    """Asks for the fields of one question; `draft` holds what was said so far."""

    def __init__(self, bank: Bank, prompter: Prompter) -> None:
        self.bank = bank
        self.prompter = prompter
        self.screens = Screens(bank, prompter.glyphs)
        self.draft: Draft = {}

    def steps(self) -> dict[str, Callable[[], None]]:
        """The steps of the chosen type by name, in their order."""
        steps: dict[str, Callable[[], None]] = {"type": self.ask_type, "question": self.ask_question}
        kind = self.draft.get("type", "")
        if kind in ("matching", "ordering"):
            return {**steps, "parts": self.ask_parts, **self._last()}
        steps["quote"] = self.ask_quote
        if kind != "cloze":
            steps["answer"] = self.ask_answer
        return {**steps, **self._last()}

    def _last(self) -> dict[str, Callable[[], None]]:
        return {
            "explanation": lambda: self._optional("explanation", "Explanation, shown after the answer"),
            "hint": lambda: self._optional("hint", "Hint"),
            "tags": self.ask_tags,
            "difficulty": self.ask_difficulty,
            "id": self.ask_id,
        }

    def ask_all(self) -> None:
        """Every step once."""
        self.ask_type()
        for name, ask in self.steps().items():
            if name != "type":
                ask()

    def fields(self) -> Draft:
        """The draft with its fields in the order in which banks have them."""
        return {name: self.draft[name] for name in _ORDER if self.draft.get(name)}

    def ask_type(self) -> None:
        kinds = [kind.TYPE for kind in KINDS]
        chosen = self.prompter.choose("Which type?", [f"{kind}: {_ABOUT.get(kind, kind)}" for kind in kinds])
        if chosen is None:
            raise Interrupted(input_ended=False)
        kept = ("question", "evidence", "explanation", "hint", "tags", "difficulty", "id")
        self.draft = {name: value for name, value in self.draft.items() if name in kept}
        self.draft["type"] = kinds[chosen]

    def ask_question(self) -> None:
        label = {"true-false": "Statement", "cloze": "Text, each gap in {{ and }}"}.get(self.draft["type"], "Question")
        self.draft["question"] = self.needed(label)

    def ask_quote(self) -> None:
        self._quote("Quote, copied from the article", self.draft)

    def ask_answer(self) -> None:
        """The key and what belongs to it, by type."""
        draft = self.draft
        match draft["type"]:
            case "true-false":
                self._ask_truth()
            case "multiple-response":
                self._several("answers", "Right answer", least=1)
                self._several("distractors", "Distractor", least=1)
            case "choice":
                draft["answer"] = self.needed("Right answer")
                self._several("distractors", "Distractor", least=1)
            case "numeric":
                draft["answer"] = self.needed("Right number")
                self._optional("tolerance", "Tolerance, such as 2 or 5%")
                self._optional("unit", "Unit, or what is counted")
            case _:
                draft["answer"] = self.needed("Right answer")
                self._several("accept", "Another answer that is right", least=0)

    def _ask_truth(self) -> None:
        chosen = None
        while chosen is None:
            chosen = self.prompter.choose("Is the statement true by the article?", ["true", "false"])
        self.draft["answer"] = ("true", "false")[chosen]
        self.set("correction", {})
        if chosen == 1:
            wrong = self.needed("Words of the statement that are wrong")
            self.draft["correction"] = correction = {wrong: ""}
            correction[wrong] = self.needed(f"Words that are right instead of “{one_line(wrong)}”")

    def ask_parts(self) -> None:
        """The pairs or items, each with its quote; the draft has each one as soon as it is said."""
        name = "pairs" if self.draft["type"] == "matching" else "items"
        parts: list[Any] = []
        self.draft[name] = parts
        while True:
            number = f"{len(parts) + 1}"
            more = " (Enter ends)" if len(parts) >= 2 else ""
            label = f"Pair {number}, left side" if name == "pairs" else f"Item {number}, in the right order"
            text = self.line(f"{label}{more}")
            if not text and len(parts) >= 2:
                break
            if not text:
                self.say("At least two are needed.")
                continue
            part = {"left": text} if name == "pairs" else {"text": text}
            parts.append(part)
            if name == "pairs":
                part["right"] = self.needed("Right side")
            self._quote("Quote that shows it", part)
        if name == "pairs":
            self._several("distractors", "Right side that belongs to none", least=0)

    def ask_tags(self) -> None:
        typed = self.line("Tags, with commas between (Enter for none)")
        self.set("tags", [tag.strip() for tag in re.split("[,，、]", typed) if tag.strip()])

    def ask_difficulty(self) -> None:
        while True:
            typed = self.line("Difficulty: easy, medium or hard (Enter for none)").casefold()
            if not typed or typed in _DIFFICULTIES:
                self.set("difficulty", typed)
                return
            self.say("Type easy, medium or hard, or nothing.")

    def ask_id(self) -> None:
        taken = {question.id for question in self.bank.questions}
        suggested = suggested_id(self.draft["question"], taken)
        while True:
            typed = self.line(f"Id (Enter for {suggested})") or suggested
            if typed in taken:
                self.say(f"The bank has a question “{typed}” already.")
            elif not re.fullmatch(r"\w[\w.-]*", typed):
                self.say("An id has letters, digits, “-”, “_” and “.”.")
            else:
                self.draft["id"] = typed
                return

    def _quote(self, label: str, into: Draft) -> None:
        """Put a quote that stands in one of the articles, once, into a field `evidence`."""
        articles = list(self.bank.sources.values())
        while True:
            # One that is refused is kept till there is a better one: it was typed.
            into["evidence"] = quote = self.needed(label)
            if Evidence(quote).is_too_short:
                self.say("Too short to show anything: quote three words or more.")
                continue
            found = [article for article in articles if find_quote(article.text, quote)]
            if not found:
                self.prompter.show(missed(articles, quote))
                continue
            if len(list(find_quotes(found[0].text, quote))) > 1:
                self.say("These words stand there more than once: quote more of the sentence.")
                continue
            source = "" if found[0] is articles[0] else found[0].name
            shown = self.screens.source(Evidence(quote, source))
            self.prompter.show([shown] if shown else [])
            if source:
                into["evidence"] = {"quote": quote, "source": source}
            return

    def needed(self, label: str) -> str:
        """A line with something in it."""
        while True:
            text = self.line(label)
            if text:
                return text
            self.say("This is needed.")

    def _several(self, name: str, label: str, least: int) -> None:
        """Texts until an empty line, none twice; the draft has each one as soon as it is typed."""
        texts: list[str] = []
        self.draft[name] = texts
        while True:
            more = " (Enter ends)" if len(texts) >= least else ""
            text = self.line(f"{label} {len(texts) + 1}{more}")
            if text in texts:
                self.say("This is there already.")
            elif text:
                texts.append(text)
            elif len(texts) >= least:
                self.set(name, texts)
                return

    def _optional(self, name: str, label: str) -> None:
        self.set(name, self.line(f"{label} (Enter for none)"))

    def set(self, name: str, value: Any) -> None:
        """Keep a field that has something in it, and drop one that has not."""
        self.draft.pop(name, None)
        if value:
            self.draft[name] = value

    def line(self, label: str) -> str:
        """A line, without the spaces round it."""
        return self.prompter.line(label).strip()

    def say(self, text: str) -> None:
        """Tell the person something."""
        self.prompter.show([Block(Role.NOTE, text)])
