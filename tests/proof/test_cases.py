"""Cases of statements and answers: every trap is refused, and its honest neighbour is proven."""

from __future__ import annotations

from pathlib import Path

import pytest

from quizkit.proof import prove_answer, prove_statement
from quizkit.proof.mention import missing_names_and_numbers
from quizkit.proof.order import prove_order

CASES = Path(__file__).parent / "cases"


def rows(name: str, columns: int) -> list[tuple[str, ...]]:
    """The lines of a table of cases, comments and empty lines left out."""
    found = []
    for number, line in enumerate((CASES / name).read_text(encoding="utf-8").splitlines(), 1):
        if line.strip() and not line.startswith("#"):
            cells = tuple(line.split("\t"))
            assert len(cells) == columns, f"{name}:{number} has {len(cells)} columns"
            found.append((f"{name}:{number}", *cells))
    return found


def statements() -> list[tuple[str, ...]]:
    tables = (
        ("en.tsv", "en"),
        ("engine.tsv", "en"),
        ("rewording.tsv", "en"),
        ("dropping.tsv", "en"),
        ("natural.tsv", "en"),
        ("contradiction.tsv", "en"),
        ("es.tsv", "es"),
        ("fr.tsv", "fr"),
        ("de.tsv", "de"),
        ("zh.tsv", "zh"),
    )
    return [(language, *row) for name, language in tables for row in rows(name, 4)]


@pytest.mark.parametrize(
    ("language", "place", "kind", "expected", "statement", "evidence"), statements(), ids=lambda value: str(value)[:24]
)
def test_statement(language: str, place: str, kind: str, expected: str, statement: str, evidence: str) -> None:
    """“refused” is anything but proven; the other words are the status itself."""
    verdict = prove_statement(statement, evidence, language=language)
    if expected == "refused":
        assert verdict.status != "proven", (place, kind, verdict.reasons)
    else:
        assert verdict.status == expected, (place, kind, verdict.reasons)


@pytest.mark.parametrize(
    ("place", "expected", "question", "key", "distractors", "evidence"),
    rows("answers.tsv", 5),
    ids=lambda value: str(value)[:24],
)
def test_answer(place: str, expected: str, question: str, key: str, distractors: str, evidence: str) -> None:
    """A key is proven only by what the passage says of it."""
    verdict = prove_answer(question, key, distractors.split("|"), evidence)
    assert verdict.status == expected, (place, verdict.reasons)


@pytest.mark.parametrize(
    ("place", "expected", "question", "key", "distractors", "evidence"),
    [row for row in rows("answers.tsv", 5) if row[1] == "proven"],
    ids=lambda value: str(value)[:24],
)
def test_swapped_answer_is_refused(
    place: str, expected: str, question: str, key: str, distractors: str, evidence: str
) -> None:
    """Whichever distractor takes the key's place, the item is not proven any more."""
    options = [key, *distractors.split("|")]
    for wrong in options[1:]:
        verdict = prove_answer(question, wrong, [option for option in options if option != wrong], evidence)
        assert verdict.status != "proven", (place, wrong)


def test_there_are_enough_cases() -> None:
    """Each kind of operator has its cases, in both directions."""
    english = rows("en.tsv", 4) + rows("engine.tsv", 4) + rows("natural.tsv", 4) + rows("contradiction.tsv", 4)
    assert len(english) >= 1200
    for kind in {row[1] for row in english}:
        assert {row[2] == "proven" for row in english if row[1] == kind} == {True, False}, kind


def test_a_language_without_lists_proves_a_clause_word_for_word() -> None:
    """The reason says that the lists are missing."""
    text = "Il ponte fu costruito nel 1900, e oggi è chiuso."
    assert prove_statement("Il ponte fu costruito nel 1900.", text, language="it").proven
    verdict = prove_statement("Il ponte è chiuso.", text, language="it")
    assert verdict.status == "unproven"
    assert verdict.reasons[0].code == "no-operator-list"


def test_terms_are_swapped_in_both_directions() -> None:
    """A declared term is whole words, and the proof names it."""
    terms = {"PRC": "People's Republic of China"}
    text = "The People's Republic of China claims the island."
    verdict = prove_statement("The PRC claims the island.", text, terms=terms)
    assert verdict.proven
    assert any(reason.code == "term" for reason in verdict.reasons)
    assert prove_statement(text, "The PRC claims the island.", terms=terms).proven
    assert not prove_statement("The PRCX claims the island.", text, terms=terms).proven


def test_two_sentences_each_from_a_sentence_of_the_passage() -> None:
    """Every sentence of a statement must be proven."""
    passage = "The mill stands by the river. It was built in 1702 by nuns."
    assert prove_statement("The mill stands by the river. It was built in 1702.", passage).proven
    assert not prove_statement("The mill stands by the river. It was built in 1703.", passage).proven


def test_a_refusal_names_the_words_with_their_places() -> None:
    """What the claim says, what the passage says, and both positions."""
    claim, passage = "The castle has nine towers.", "In fact, the castle has seven towers."
    verdict = prove_statement(claim, passage)
    assert verdict.status == "contradicted"
    (reason,) = verdict.reasons
    assert reason.claim is not None
    assert claim[reason.claim.start : reason.claim.end] == "nine"
    assert reason.evidence is not None
    assert passage[reason.evidence.start : reason.evidence.end] == "seven"


def test_a_proof_shows_what_was_dropped_and_why() -> None:
    """For the verbose report: the words that matched, and each phrase that was left out."""
    passage = "The mill, a ruin today, was built in 1702."
    verdict = prove_statement("The mill was built in 1702.", passage)
    assert verdict.proven
    codes = [reason.code for reason in verdict.reasons]
    assert codes[0] == "matched"
    dropped = next(reason for reason in verdict.reasons if reason.code == "dropped")
    assert dropped.evidence is not None
    assert passage[dropped.evidence.start : dropped.evidence.end] == "ruin today"


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("In welchem Jahr wurde die Bibliothek von Lindholm eröffnet?", "proven"),
        ("Welches Jahr sah die Eröffnung der Bibliothek von Aldheim?", "unproven"),
        ("In welchem Jahr wurde die Bibliothek von Aldheim eröffnet?", "unproven"),
    ],
)
def test_a_noun_that_is_asked_for_in_german_is_no_name(question: str, expected: str) -> None:
    """Every German noun has a capital; a name beside it has to stand in the source all the same."""
    evidence = "Die Bibliothek von Lindholm wurde 1931 eröffnet."
    assert prove_answer(question, "1931", ["1978", "1981"], evidence, language="de").status == expected


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("¿Quién construyó la biblioteca de Lindholm?", "proven"),
        ("¿Quién construyó la biblioteca de Aldheim?", "unproven"),
    ],
)
def test_a_spanish_question_begins_behind_its_sign(question: str, expected: str) -> None:
    """The capital of its first word makes no name of it."""
    evidence = "La biblioteca de Lindholm fue construida en 1931 por Ida Falk."
    assert prove_answer(question, "Ida Falk", ["Karl Moberg"], evidence, language="es").status == expected


def test_what_is_derived_is_told_from_what_is_proven_by_its_place() -> None:
    """A key near the question's words, and items in their order, are proven, and not derived."""
    passage = "The canal links two seas."
    derived = prove_answer("What does the canal link?", "two seas", ["two lakes"], passage)
    near = prove_answer("What does the canal connect?", "two seas", ["two lakes"], passage)
    chinese = prove_answer("运河连接什么？", "两个海", ["两个湖"], "运河连接两个海。", language="zh")
    order = prove_order(["seed", "leaf"], ["seed", "leaf"], [(0, 4), (9, 13)])
    assert [verdict.status for verdict in (derived, near, chinese, order)] == ["proven"] * 4
    assert [verdict.by_place for verdict in (derived, near, chinese, order)] == [False, True, True, True]


@pytest.mark.parametrize(
    ("language", "question", "right", "wrong", "evidence"),
    [
        ("de", "Wie viele Fahrgäste trägt das Boot?", "60", "24", "Das Boot ist 24 Meter lang und trägt 60 Fahrgäste."),
        ("de", "Wie viele Meter lang ist das Boot?", "24", "60", "Das Boot ist 24 Meter lang und trägt 60 Fahrgäste."),
        ("es", "¿Cuántos remos tiene la barca?", "8", "24", "La barca mide 24 metros y tiene 8 remos."),
        ("fr", "Combien de rames a le bateau ?", "8", "24", "Le bateau mesure 24 mètres et a 8 rames."),
        ("zh", "渡船可载多少名乘客？", "60", "24", "渡船由木匠建造，长24米，可载60名乘客。"),
        ("zh", "渡船长多少米？", "24", "60", "渡船由木匠建造，长24米，可载60名乘客。"),
    ],
)
def test_a_number_counts_what_is_asked_for(language: str, question: str, right: str, wrong: str, evidence: str) -> None:
    """Of two numbers, the one before the question's noun; the other one is named."""
    assert prove_answer(question, right, [], evidence, language=language).proven
    verdict = prove_answer(question, wrong, [], evidence, language=language)
    assert (verdict.status, verdict.reasons[0].sentence) == ("unproven", f"The passage answers this with “{right}”.")


def test_the_first_word_of_a_stem_is_no_name_behind_a_mark() -> None:
    """A Spanish question begins with one."""
    assert missing_names_and_numbers("¿Cuánto mide la torre?", "La torre mide 31 metros.", language="es") == ()
    missing = missing_names_and_numbers("¿Cuánto mide la torre de Lugo?", "La torre mide 31 metros.", language="es")
    assert [name.text for name in missing] == ["Lugo"]
