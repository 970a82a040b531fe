"""The fairness rules at their edges: thresholds, languages, and what only looks like a flaw."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizkit.check.subject import Subject
from tests.support.checking import bank_of
from tests.support.items import FAIRNESS


def fired(language: str, stem: str, key: str, *distractors: str) -> set[str]:
    """The names of the fairness rules that fire on a choice."""
    fields = [f"question: {json.dumps(stem)}", f"answer: {json.dumps(key)}", "distractors:"]
    return fired_on(language, "type: choice", *fields, *(f"- {json.dumps(text)}" for text in distractors))


def fired_on(language: str, *lines: str, more: str = "") -> set[str]:
    """The names of the fairness rules that fire on a question with these lines, in a bank with more questions."""
    head = f"quizkit: 1\ntitle: A bank\nlanguage: {language}\nsource: article.txt\nquestions:\n- id: one\n"
    bank = bank_of(head + "".join(f"  {line}\n" for line in lines) + more)
    assert bank.questions, [problem.message for problem in bank.problems]
    return {problem.rule for rule in FAIRNESS for problem in rule.check(Subject(bank))}


@pytest.mark.parametrize(
    ("language", "option"),
    [
        ("en", "All of the above."),
        ("en-GB", "D) all of these"),
        ("en", "all of the options above"),
        ("en", "All of the above answers are correct."),
        ("de", "Alle oben genannten"),
        ("es", "Todas las anteriores"),
        ("fr", "Toutes ces réponses"),
        ("zh", "以上都是"),
    ],
)
def test_all_of_the_above(language: str, option: str) -> None:
    """Found in each language with a list, with a label or a full stop; silent in any other language."""
    stem = "？" if language == "zh" else "Which is it, what and where?"
    assert "all-of-the-above" in fired(language, f"{stem} {stem}", "x", "y", option)
    assert "all-of-the-above" not in fired("it", stem, "x", "y", option)


@pytest.mark.parametrize(
    ("language", "option"),
    [
        ("en", "none of the above"),
        ("en", "None of the options is correct."),
        ("de", "Keine der genannten"),
        ("es", "Ninguna de las anteriores"),
        ("fr", "Aucune de ces réponses"),
        ("zh", "以上皆非"),
    ],
)
def test_none_of_the_above(language: str, option: str) -> None:
    """Found in each language with a list."""
    assert "none-of-the-above" in fired(language, "What?", "x", "y", option)


@pytest.mark.parametrize("option", ["none", "no one above the rank of major", "all of the above-mentioned villages"])
def test_words_of_these_in_an_option(option: str) -> None:
    """“None” may well be the answer to “how many?”, and other options only contain the words."""
    assert fired("en", "How many soldiers of which rank were there?", "two", option, "three") <= {"mixed-options"}


@pytest.mark.parametrize(
    ("stem", "options", "fires"),
    [
        ("What is in it?", ["iron", "coal", "both iron and coal"], True),
        ("What is in it?", ["iron", "coal", "iron, coal"], True),
        ("What is in it?", ["iron", "coal", "A and B"], True),
        ("What is in it? I. iron II. coal III. tin", ["I only", "II and III", "I, II and III"], True),
        ("Which vitamins are in it?", ["A and D", "B and C", "C and E"], False),
        ("Which blood groups are meant?", ["O negative", "A and B", "AB positive"], False),
        ("What is in it?", ["iron and tin", "coal and tin", "gold"], False),
        ("How many are in it?", ["1", "2", "3"], False),
        ("哪一项？", ["铁", "煤", "铁和煤"], True),
    ],
)
def test_combined_options(stem: str, options: list[str], fires: bool) -> None:
    """Options made of options, by their texts or by labels; names that look like labels are none."""
    language = "zh" if "哪" in stem else "en"
    assert ("combined-options" in fired(language, stem, *options)) == fires


@pytest.mark.parametrize(
    ("language", "options", "fires"),
    [
        ("en", ["Yes", "No"], True),
        ("en", ["true", "False."], True),
        ("en", ["Correct", "Incorrect"], True),
        ("de", ["ja", "nein"], True),
        ("fr", ["vrai", "faux"], True),
        ("es", ["verdadero", "falso"], True),
        ("zh", ["对", "错"], True),
        ("en", ["true", "false", "not given"], False),
        ("en", ["yes, by law", "no, by custom"], False),
    ],
)
def test_true_false_options(language: str, options: list[str], fires: bool) -> None:
    """Two words that only judge are the flaw; a third answer, or a reason, is a choice."""
    assert ("true-false-options" in fired(language, "Was it so, and when?", *options)) == fires


@pytest.mark.parametrize(
    ("stem", "options", "fires"),
    [
        ("When is it shut?", ["in a storm", "always at night", "at noon"], True),
        ("When is it shut?", ["never in winter", "at night", "at noon"], True),
        ("When is it shut?", ["always at noon", "always at night", "at dawn"], False),
        ("When is it always shut?", ["in a storm", "always at night", "at noon"], False),
        ("What became of it?", ["it burned", "it was never finished", "it fell"], False),
        ("When is it shut?", ["in storms", "always", "at noon"], False),
        ("What became of it?", ["it burned", "the everlasting ways", "it fell"], False),
    ],
)
def test_absolute_terms(stem: str, options: list[str], fires: bool) -> None:
    """A clue only where they tell key and distractors apart, and no event that did not come."""
    assert ("absolute-term" in fired("en", stem, *options)) == fires


@pytest.mark.parametrize(
    ("language", "word"), [("de", "immer"), ("es", "siempre"), ("fr", "toujours"), ("zh", "总是"), ("en", "Never")]
)
def test_absolute_terms_of_each_language(language: str, word: str) -> None:
    """Each language has its own; another language's word is no term."""
    assert "absolute-term" in fired(language, "W?", "x", f"{word} y", "z")
    assert "absolute-term" not in fired("it", "W?", "x", f"{word} y", "z")


@pytest.mark.parametrize(
    ("language", "word"), [("de", "manchmal"), ("es", "a veces"), ("fr", "parfois"), ("zh", "有时"), ("en", "rarely")]
)
def test_vague_terms_of_each_language(language: str, word: str) -> None:
    """A finding where one option has it, none where all have the same."""
    assert "vague-term" in fired(language, "W?", "x", f"{word} y", "z")
    assert "vague-term" not in fired(language, "W?", f"{word} x", f"{word} y", f"{word} z")


@pytest.mark.parametrize(("count", "fires"), [(4, False), (5, True)])
def test_too_many_options(count: int, fires: bool) -> None:
    """Five options are the most."""
    assert ("too-many-options" in fired("en", "Which one?", "a", *"bcdefgh"[:count])) == fires


@pytest.mark.parametrize(
    ("key", "longest", "fires"),
    [(45, 30, True), (44, 30, False), (25, 10, True), (24, 10, False), (60, 46, False)],
)
def test_longest_key(key: int, longest: int, fires: bool) -> None:
    """One and a half times as long, and 15 characters more."""
    assert ("longest-key" in fired("en", "Which one?", "x" * key, "y" * longest, "z")) == fires


def test_longest_key_of_several() -> None:
    """Where several are right, a short key among them gives nothing away."""
    long, short = "on a low rock in the north of the harbour", "at sea"
    fields = ("type: multiple-response", "question: Where does it stand?")
    for first, fires in ((long + " too", True), (short, False)):
        found = fired_on("en", *fields, f"answers: [{long}, {first}]", "distractors: [in a field, on land]")
        assert ("longest-key" in found) == fires


@pytest.mark.parametrize(
    ("language", "stem", "options", "fires"),
    [
        ("en", "Which window broke?", ["the north windows", "the lamp", "the door"], True),
        ("en", "Which window broke?", ["the north window", "the small windows", "the door"], False),
        ("en", "Who is it that they had there?", ["they that had it", "the lamp", "the door"], False),
        ("de", "Welches Fenster zerbrach?", ["das Fenster im Norden", "die Lampe", "die Tür"], True),
        ("fr", "Quelle fenêtre se brisa ?", ["la fenêtre du nord", "la lampe", "la porte"], True),
        ("es", "¿Qué ventana se rompió?", ["la ventana del norte", "la lámpara", "la puerta"], True),
        ("it", "Quale finestra?", ["la finestra", "la lampada", "la porta"], False),
        ("zh", "哪一扇窗？", ["北窗", "灯", "门"], False),
    ],
)
def test_a_key_that_repeats_the_stem(language: str, stem: str, options: list[str], fires: bool) -> None:
    """In any inflection, topic words only, where no distractor does it too; silent without a list."""
    assert ("repeated-stem-word" in fired(language, stem, *options)) == fires


@pytest.mark.parametrize(
    ("options", "fires"),
    [
        (["ethnic tension and civil unrest", "ethnic tension and floods", "civil unrest and strikes", "storms"], True),
        (["red wine", "red beer", "white wine", "white beer"], False),
        (["red wine", "red beer", "black tea", "green tea"], False),
        (["red wine in jars", "red wine in bottles", "red wine in casks"], False),
    ],
)  # fmt: skip
def test_converging_options(options: list[str], fires: bool) -> None:
    """Every part of the key shared, and of no distractor; a balanced set gives nothing away."""
    assert ("converging-options" in fired("en", "What is it about?", *options)) == fires


@pytest.mark.parametrize(
    ("stem", "options", "fires"),
    [
        ("It is an", ["oak", "elm tree", "beech"], True),
        ("It is a ____.", ["beech", "oak"], True),
        ("It is a", ["unit", "useful tool", "European coin"], False),
        ("It is an", ["hour", "honest mistake", "MRI scan"], False),
        ("It is a", ["oak", "beech"], False),
        ("It is a/an", ["oak", "beech"], False),
        ("It is a(n)", ["oak", "beech"], False),
        ("Which two stood there?", ["Ada and Ben", "Carl", "Dora"], True),
        ("Which two stood there?", ["Ada and Ben", "Carl and Dora", "Eve"], False),
        ("Who stood there?", ["Ada and Ben", "Carl", "Dora"], False),
    ],
)
def test_grammar_clues(stem: str, options: list[str], fires: bool) -> None:
    """An article that fits the key and not a distractor by its sound, and “which two” of one."""
    assert ("grammar-clue" in fired("en", stem, *options)) == fires


def test_an_article_of_another_language() -> None:
    """“A” at the end of a Spanish stem is no article."""
    assert "grammar-clue" not in fired("es", "¿El barco fue a", "puerto", "isla")


@pytest.mark.parametrize(
    ("language", "options", "fires"),
    [
        ("en", ["1", "2", "2.0"], True),
        ("en", ["1,000", "1000", "10"], True),
        ("en", ["two", "2", "3"], True),
        ("en", ["5 km", "5 miles", "5 metres"], False),
        ("en", ["50%", "50 per cent", "5%"], True),
        ("en", ["1.5", "15", "150"], False),
        ("de", ["1,5", "1.5", "15"], True),
        ("en", ["the harbour", "Harbour.", "rock"], True),
        ("en", ["C", "C++", "C#"], False),
        ("en", ["A minor", "a major", "minor"], True),
        ("fr", ["le port", "port", "mer"], True),
    ],
)
def test_options_of_one_meaning(language: str, options: list[str], fires: bool) -> None:
    """Numbers by their value and unit, texts without article and marks."""
    assert ("same-meaning-options" in fired(language, "Which one?", *options)) == fires


@pytest.mark.parametrize(
    ("options", "fires"),
    [
        (["Serbia", "Serbia and China", "France"], True),
        (["1999", "1999, 1949", "2012"], True),
        (["York", "New York", "Leeds"], False),
        (["20 to 40", "10 to 60", "80"], True),
        (["more than 10 km", "more than 20 km", "5 km"], True),
        (["5 to 10%", "1 to 2%", "20 to 40%"], False),
        (["10–20 m", "15–25 m", "30–40 m"], True),
        (["10–20 m", "20–30 m", "30–40 m"], False),
        (["at least 10", "9", "8"], False),
        (["at least 10", "12", "8"], True),
        (["1914–1918", "1914–1919", "1939–1945"], False),
        (["10 to 20 km", "10 to 60 miles", "1 to 2 km"], False),
        (["2", "3", "4"], False),
        (["1,350", "350", "3,500"], False),
    ],
)
def test_overlapping_options(options: list[str], fires: bool) -> None:
    """A member of a list and a number in a range are inside; part of a name and a period of years are not."""
    assert ("overlapping-options" in fired("en", "Which one?", *options)) == fires


@pytest.mark.parametrize(
    ("language", "options", "fires"),
    [
        ("en", ["1887", "1903", "a storm"], True),
        ("en", ["Ada", "Ben", "31 metres"], True),
        ("en", ["none", "two", "3"], False),
        ("en", ["eleven", "12", "a dozen"], False),
        ("en", ["Pepsi", "7 Up", "Fanta"], False),
        ("en", ["a frame", "two wheels", "a saddle"], False),
        ("en", ["two wheels", "three wheels", "a saddle"], True),
        ("en", ["monarchy", "one-party rule", "democracy"], False),
        ("en", ["3D printing", "casting", "milling"], False),
        ("en", ["£20", "$30", "a cow"], True),
        ("en", ["30%", "40%", "Ada"], True),
        ("zh", ["一般", "特别", "特殊"], False),
        ("zh", ["三下五除二", "一带一路", "结绳"], False),
        ("de", ["31 Meter", "40 Meter", "ein Turm"], True),
        ("en", ["1887", "in the 1890s", "early in 1900"], False),
        ("zh", ["五颗", "七颗", "算筹"], True),
        ("zh", ["算筹", "结绳", "算尺"], False),
        ("sw", ["1887", "1903", "dhoruba"], True),
    ],
)
def test_options_of_different_kinds(language: str, options: list[str], fires: bool) -> None:
    """Numbers among texts, in any language; a name with a number in it is of no kind."""
    assert ("mixed-options" in fired(language, "Which one?", *options)) == fires


@pytest.mark.parametrize(
    ("options", "fires"),
    [
        (["5", "9", "1", "3"], True),
        (["5", "1", "3", "9"], False),
        (["5", "9", "3", "1"], False),
        (["5", "1,500", "200", "300"], True),
        (["five", "ten", "one", "three"], True),
        (["5", "1999, 1949", "2", "3"], False),
    ],
)
def test_numbers_out_of_order(options: list[str], fires: bool) -> None:
    """The distractors rise or fall, whatever the key."""
    assert ("options-out-of-order" in fired("en", "How many?", *options)) == fires


@pytest.mark.parametrize(
    ("language", "stem", "fires"),
    [
        ("en", "Which of these was not built of stone?", True),
        ("en", "Which of these WAS NOT built of stone?", False),
        ("en", "Which of these was *not* built of stone?", False),
        ("en", "All of these were built of stone except", True),
        ("en", "All of these were built of stone EXCEPT which?", False),
        ("en", "Why was it not built of stone?", False),
        ("en", "Most countries do not recognise it due to what?", False),
        ("en", "What happens to cards that are not returned?", False),
        ("en", "Which book is called “Do not go”?", False),
        ("en", "What is a knot?", False),
        ("en", "The article does not mention", True),
        ("en", "The article does not mention what the keeper of the lamp did", False),
        ("en", "What wasn’t built of stone?", True),
        ("de", "Welches Haus wurde nicht aus Stein gebaut?", True),
        ("de", "Welches große Haus wurde NICHT aus Stein gebaut?", False),
        ("es", "¿Qué casa no es de piedra?", True),
        ("fr", "Quelle maison n’est pas en pierre ?", True),
        ("zh", "下列哪一项不属于算盘？", True),
        ("zh", "算盘为什么不是计算机？", False),
        ("it", "Quale casa non è di pietra?", False),
    ],
)
def test_negative_stems(language: str, stem: str, fires: bool) -> None:
    """A “not” that turns the question round and does not stand out."""
    assert ("negative-stem" in fired(language, stem, "x", "y", "z")) == fires


def test_a_negative_statement_is_no_negative_stem() -> None:
    """What is to be judged true or false is not asked for."""
    found = fired_on("en", "type: true-false", "question: What burned was not oil.", "answer: true")
    assert "negative-stem" not in found


@pytest.mark.parametrize(
    ("stem", "fires"),
    [
        ("The ____ stood on the rock.", True),
        ("The [blank] stood on the rock.", True),
        ("It stood on a ____ in 1887.", False),
        ("It stood on a ____", False),
        ("A ____ and a ____", True),
        ("It stood (in fog) on a rock called what?", False),
        ("（　）是中国的传统计算工具。", True),
        ("中国的传统计算工具是（　）。", False),
    ],
)
def test_blanks_in_stems(stem: str, fires: bool) -> None:
    """Three words behind the blank, or a second blank."""
    assert ("blank-in-stem" in fired("en", stem, "x", "y", "z")) == fires


@pytest.mark.parametrize(
    ("language", "stem", "fires"),
    [
        ("en", "Which of the following statements is true?", True),
        ("en", "According to the article, which of these is correct?", True),
        ("en", "Which of the following statements about the tower is true?", False),
        ("en", "The tower", True),
        ("en", "The white tower is", True),
        ("en", "The white tower was built in", False),
        ("en", "Name the tower.", False),
        ("en", "Who?", False),
        ("en", "Is it white", False),
        ("de", "Welche der folgenden Aussagen ist richtig?", True),
        ("de", "Welche Aussage über den Turm ist richtig?", False),
        ("es", "¿Cuál de las siguientes afirmaciones es correcta?", True),
        ("fr", "Laquelle de ces affirmations est vraie ?", True),
        ("zh", "下列哪一项说法是正确的？", True),
        ("zh", "下列关于算盘的说法哪项正确？", False),
        ("it", "Quale di queste affermazioni è vera?", False),
    ],
)
def test_unfocused_stems(language: str, stem: str, fires: bool) -> None:
    """Nothing left without the words of every question, or a bare name."""
    assert ("unfocused-stem" in fired(language, stem, "x", "y", "z")) == fires


@pytest.mark.parametrize(
    ("words", "option", "fires"), [(40, "a b c d", True), (39, "a", False), (49, "a b c d e", False)]
)
def test_long_stems(words: int, option: str, fires: bool) -> None:
    """Forty words, and ten times the longest option."""
    stem = " ".join(["word"] * (words - 1)) + " why?"
    assert ("long-stem" in fired("en", stem, option, "x", "y")) == fires


@pytest.mark.parametrize(
    ("answer", "typos", "other", "fires"),
    [
        ("Iraq", 1, "Iran", True),
        ("Iraq", 0, "Iran", False),
        ("Iraq", 1, "Oman", False),
        ("Serbia", 1, "Serbian", False),
        ("Iraq", 1, "Iraq", False),
        ("1887", 1, "1888", False),
        ("Austria", 1, "Australia", False),
    ],
)
def test_forgiven_typos(answer: str, typos: int, other: str, fires: bool) -> None:
    """Another answer of the bank that one slip makes of the key; a form of the same word is a slip."""
    more = f"- id: two\n  type: choice\n  question: Which one?\n  answer: {other}\n  distractors: [x, y]\n"
    fields = ("type: short-answer", "question: Which one?", f"answer: {answer}", f"typos: {typos}")
    assert ("forgiven-typo" in fired_on("en", *fields, more=more)) == fires


def test_forgiven_typos_look_at_the_article_and_at_gaps() -> None:
    """The article of the tests names Ada Brandt and Cape Vell; an accepted text counts like the key."""
    fields = ("type: short-answer", "question: Who?", "answer: the woman", "accept: [Brandy]", "typos: 1")
    assert "forgiven-typo" in fired_on("en", *fields)
    assert "forgiven-typo" in fired_on("en", "type: cloze", "question: 'It was {{Vall}}.'", "typos: 1")


@pytest.mark.parametrize(
    ("hint", "fires"),
    [
        ("It was a seal.", True),
        ("There were many seals.", True),
        ("It wore a sealskin.", False),
        ("It was a seal or a whale.", False),
        ("It swims.", False),
    ],
)
def test_hints_that_give_the_key(hint: str, fires: bool) -> None:
    """In either number, word-bounded, and not beside a distractor."""
    fields = ("type: choice", "question: What was it?", "answer: a seal", "distractors: [a whale, a cod]")
    assert ("hint-gives-key" in fired_on("en", *fields, f"hint: {hint}")) == fires


def test_a_hint_that_repeats_the_stem_gives_nothing() -> None:
    """What the stem says already is no secret."""
    fields = ("type: choice", "question: Was it a seal or a cod?", "answer: a seal", "distractors: [a cod]")
    assert "hint-gives-key" not in fired_on("en", *fields, "hint: A seal can be large.")


TEXTS = st.lists(
    st.sampled_from(
        "a an the not never was A) 1 1e999 1,000 10–20 more than or and both above ____ ( ) * ? … ß İ 一 哪".split()
    )
    | st.text(max_size=8),
    min_size=1,
    max_size=12,
).map(" ".join)


@given(
    language=st.sampled_from(["en", "de", "es", "fr", "zh", "ja", "xx"]),
    texts=st.lists(TEXTS, min_size=3, max_size=6),
    type=st.sampled_from(["choice", "multiple-response", "short-answer"]),
)
def test_any_text_can_be_checked(language: str, texts: list[str], type: str) -> None:
    """Whatever stands in a question, rules give findings with a message and a help."""
    stem, key, *others = map(json.dumps, texts)
    fields = {"choice": f"answer: {key}", "multiple-response": f"answers: [{key}]", "short-answer": f"answer: {key}"}
    own = f"typos: 1\n  accept: [{others[0]}]" if type == "short-answer" else f"distractors: [{', '.join(others)}]"
    head = f"quizkit: 1\ntitle: A bank\nlanguage: {language}\nsource: article.txt\nquestions:\n- id: one\n"
    bank = bank_of(f"{head}  type: {type}\n  question: {stem}\n  {fields[type]}\n  {own}\n  hint: {others[-1]}\n")
    for rule in FAIRNESS:
        for problem in rule.check(Subject(bank)):
            assert problem.message
            assert problem.help


@pytest.mark.parametrize("piece", ["was never ", "a 1 ", "____ ", "and ", "1", "( ", "not ", "“ ", "* "])
def test_long_texts_and_many_options_take_no_time(piece: str) -> None:
    """Work grows with the size of a question, not with its square: this ends within the time of one test."""
    long = (piece * 9_900)[:9_900].strip()  # the longest text that is read has 10,000 characters
    fired("en", f"{long} what?", f"x {long}", f"y {long}", f"{long} z")
    fired("en", "Which one is it?", *(f"{piece}{number}" for number in range(3_000)))
