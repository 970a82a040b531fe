"""Banks of any size in which everything is proven: the bundled banks retold again and again with other facts.

Each retelling puts other names, numbers, nouns and adjectives into a bundled article and into its questions, the
same ones in both, so that what was proven stays so and no sentence and no question is told twice.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import yaml

from quizkit.bank.reader import read_bank_text
from quizkit.check.engine import check_bank
from quizkit.check.rule import Severity
from quizkit.kinds import KINDS
from quizkit.source.quote import find_quote
from quizkit.source.sentences import sentence_spans

Value = Any
Question = dict[str, Value]

BANKS = Path(__file__).parents[2] / "question_banks"
_NAMES = """Kosovo Taiwan Serbia China Ebbinghaus Hermann Gates Arthur Spitzer Herbert Iowa Pimsleur Paul Leitner
    Sebastian Roediger Henry Karpicke Jeffrey Janell Blunt Cepeda Nicholas Dunlosky John""".split()
_NOUNS = """partnership cooperation intention sovereignty territory stalemate decision collaboration
    appreciation presence instability market security support standing
    practice memory recall spacing recognition delay review passage mapping
    alliance landscape information gain effect massing retrieval quiz box card group team utility gap
    announcement stage imagery mnemonic""".split()
_PLURALS = """positions opportunities tensions reactions programs exports agreements initiatives nations policies
    pressures threats sessions syllables repetitions pupils flashcards compartments experiments techniques
    students colleagues savings dynamics
    challenges relations regions countries children ideas scores facts""".split()
_ADJECTIVES = """contentious diplomatic strategic political economic cultural agricultural mineral ethnic regional
    mutual collaborative potential external similar landlocked democratic global meaningless silent
    geopolitical interconnected interleaved elaborative distributed mixed""".split()
_OTHER_NOUNS = """harvest orchard granary bakery brewery foundry tannery quarry vineyard fishery forestry masonry
    pottery weaving carpentry plumbing surveying navigation astronomy geology botany zoology chemistry geometry
    algebra grammar rhetoric poetry sculpture painting drawing architecture archaeology philosophy theology
    medicine surgery anatomy nutrition hygiene irrigation drainage ventilation insulation lighting heating
    transport haulage storage packaging printing binding publishing broadcasting journalism translation taxation
    insurance banking auditing gardening beekeeping shepherding ploughing sowing threshing milling""".split()
_OTHER_PLURALS = """bridges harbours lighthouses canals railways tunnels towers markets gardens forests meadows
    rivers glaciers deserts islands valleys mountains villages farmers sailors weavers potters miners bakers
    teachers painters sculptors musicians dancers engineers chemists doctors nurses lawyers merchants
    carpenters gardeners librarians printers tailors engines turbines telescopes microscopes thermometers barometers
    compasses calendars lanterns kettles ovens baskets barrels ladders hammers chisels needles looms mirrors
    violins trumpets ceramics textiles spices minerals crystals fossils meteors comets planets orchids""".split()
_OTHER_ADJECTIVES = """coastal alpine tropical northern southern eastern western rural urban nautical botanical
    chemical electrical mechanical musical poetic historic medieval ancient modern colonial imperial royal civic
    municipal provincial federal seasonal annual weekly magnetic optical acoustic thermal solar lunar polar
    volcanic granite wooden ceramic metallic woollen silken bronze copper golden crimson scarlet violet
    emerald narrow broad shallow gentle sturdy slender fragrant bitter salty hollow rugged""".split()
_FIELDS = frozenset(
    """id type question answer answers distractors correction accept typos tolerance unit penalty scoring evidence
    explanation hint tags difficulty points items pairs left right text feedback terms quote source after""".split()
)
# Their point is in the words themselves, or in quotes that are less than a sentence.
_LEFT_OUT = frozenset("testing-effect-name spacing-and-massing ebbinghaus-savings fields-in-order".split())
_WORD = re.compile(r"(?<![\w.])(?:[A-Za-z]+|\d[\d,]*\d|\d)(?![\w]|\.\d)")
_SPARE = 1.02
_OPENINGS = "B D F G H K L M N P R S T V Br Dr Gr Kr Pl St Tr Ch".split()
_VOWELS = "a e i o u".split()
_ENDINGS = "ban der lin mor nar ril sten tor vik zan dell fort gate holt mark".split()


class Retelling:
    """One set of other facts: the words that stand for those of the bundled articles."""

    def __init__(self, source: random.Random) -> None:
        self.source = source
        self.other: dict[str, str] = dict(zip(_NAMES, _made_names(source, len(_NAMES)), strict=True))
        for words, pool in ((_NOUNS, _OTHER_NOUNS), (_PLURALS, _OTHER_PLURALS), (_ADJECTIVES, _OTHER_ADJECTIVES)):
            self.other |= zip(words, source.sample(pool, len(words)), strict=True)
        self.numbers: dict[str, str] = {}
        self.years = source.randrange(400)

    def tell(self, text: str) -> str:
        """A text with its facts changed, the same ones in the same way each time."""
        return _WORD.sub(lambda match: self._word(match.group()), text)

    def _word(self, word: str) -> str:
        if word[0].isdigit():
            return self._number(word)
        other = self.other.get(word) or self.other.get(word.lower())
        if other is None:
            return word
        return other.capitalize() if word[0].isupper() else other

    def _number(self, digits: str) -> str:
        """Another number with as many digits; years stay in order, and small numbers as they are."""
        plain = digits.replace(",", "")
        if len(plain) == 4 and "," not in digits:
            return str(int(plain) - self.years)
        while len(plain) > 1 and digits not in self.numbers:
            value = self.source.randrange(10 ** (len(plain) - 1), 10 ** len(plain))
            made = f"{value:,}" if "," in digits else str(value)
            if made not in self.numbers.values():
                self.numbers[digits] = made
        return self.numbers.get(digits, digits)


def _made_names(source: random.Random, count: int) -> list[str]:
    names: dict[str, None] = {}
    while len(names) < count:
        middle = source.choice(_VOWELS) + source.choice("lmnrstv") + source.choice(_VOWELS)
        names[source.choice(_OPENINGS) + middle + source.choice(_ENDINGS)] = None
    return list(names)


def _stories() -> list[tuple[str, list[Question]]]:
    """The bundled articles with their questions; a quote without a name is widened to its sentence."""
    stories = []
    for name in ("kosovo-taiwan", "learning-science"):
        article = (BANKS / name / "article.txt").read_text(encoding="utf-8").partition("\nReferences\n")[0].strip()
        bank = yaml.load((BANKS / name / "bank.yaml").read_text(encoding="utf-8"), Loader=yaml.CBaseLoader)
        questions = [question for question in bank["questions"] if question["id"] not in _LEFT_OUT]
        stories.append((article, [_widened(question, article) for question in questions]))
    return stories


def _widened(value: Value, article: str, field: str = "") -> Value:
    if isinstance(value, list):
        return [_widened(item, article, field) for item in value]
    if isinstance(value, dict):
        return {name: _widened(item, article, name) for name, item in value.items()}
    if field != "evidence" or set(_NAMES).intersection(_WORD.findall(value)):
        return value
    span = find_quote(article, value)
    assert span is not None
    start, end = next(sentence for sentence in sentence_spans(article) if sentence[0] <= span[0] < sentence[1])
    return article[start:end]


def _told(value: Value, tell: Callable[[str], str], field: str = "") -> Value:
    """A question's value with its texts told anew, its field names as they are."""
    if isinstance(value, str):
        return value if field in ("type", "scoring") else tell(value)
    if isinstance(value, list):
        return [_told(item, tell) for item in value]
    return {name if name in _FIELDS else tell(name): _told(item, tell, name) for name, item in value.items()}


def make_proven_bank(folder: Path, questions: int) -> Path:
    """A bank with its article, about 24 questions for 22 sentences, no sentence told twice; gives its path."""
    folder.mkdir(parents=True)
    source = random.Random(questions)
    stories = _stories()
    made: list[Question] = []
    told: set[str] = set()
    articles: list[str] = []
    while len(made) < questions * _SPARE:
        retelling = Retelling(source)
        for article, own in stories:
            text = retelling.tell(article)
            sentences = {text[start:end] for start, end in sentence_spans(text)}
            if sentences & told:
                continue
            told |= sentences
            articles.append(text)
            made += [{**_told(question, retelling.tell), "id": f"q{len(made) + at}"} for at, question in enumerate(own)]
    head = "quizkit: 1\ntitle: A large bank\nlanguage: en\nsource: article.txt\nquestions:\n"
    (folder / "article.txt").write_text("\n\n".join(articles) + "\n", encoding="utf-8")
    path = folder / "bank.yaml"
    # Now and then two facts of a retelling are told alike; a question that suffers from it is left out.
    checked = check_bank(read_bank_text(head + _yaml(made), path, KINDS))
    broken = {finding.question for finding in checked.findings if finding.rule.SEVERITY is Severity.ERROR}
    whole = [question for question in made if question["id"] not in broken]
    assert len(whole) >= questions
    path.write_text(head + _yaml(whole[:questions]), encoding="utf-8")
    return path


def _yaml(questions: list[Question]) -> str:
    return yaml.dump(questions, Dumper=yaml.CSafeDumper, allow_unicode=True, sort_keys=False, width=100)
