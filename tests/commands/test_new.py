"""`quizkit new`, as a process: what it writes is proven, and what is there already is left alone."""

from __future__ import annotations

import json
import os
import re
import subprocess
from pathlib import Path

import pytest

from quizkit.bank.reader import read_bank
from quizkit.kinds import KINDS
from tests.support.program import ROOT, run_program

# Sentences that give an example of each type: years, a count, an enumeration, verbs after short subjects.
ARTICLE = """\
The lighthouse

The first lighthouse on the rock was built in 1759. A storm destroyed the wooden tower in 1786. The second tower
was designed by an engineer from the mainland. The new tower has four floors and a cellar. Keepers lived in the tower
until 1954. The keepers ate fish, bread and potatoes. Supplies were brought by small boats from the harbour.
The lamp was powered by whale oil. The lamp of today is powered by sunlight. The rock is home to seals, gulls and crabs.
Visitors reach the rock in 1 hour by a slow ferry. The museum in the village was opened in 1987.
The island lies to the north of the harbour. Storms have damaged the harbour many times. The village has a small school.
"""


def new(folder: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return run_program("new", *arguments, home=folder / "home", cwd=folder, **environment)


def validated(folder: Path) -> subprocess.CompletedProcess[str]:
    return run_program("validate", str(folder), home=folder / "home", cwd=folder)


def test_what_it_writes_is_clean_and_pinned(tmp_path: Path) -> None:
    """An example of every type, each proven; the article as it was, a lock, a schema, and nothing else."""
    (tmp_path / "rock.txt").write_text(ARTICLE, encoding="utf-8")
    done = new(tmp_path, "rock", "rock.txt")
    assert (done.returncode, done.stderr) == (0, "")
    folder = tmp_path / "question_banks" / "rock"
    assert sorted(file.name for file in folder.iterdir()) == [
        "article.txt", "bank.lock", "bank.schema.json", "bank.yaml",
    ]  # fmt: skip
    assert (folder / "article.txt").read_text(encoding="utf-8") == ARTICLE
    checked = validated(folder)
    assert (checked.returncode, checked.stderr) == (0, "")
    assert "8 questions: 8 proven" in checked.stdout
    bank = read_bank(folder / "bank.yaml", KINDS)
    assert [question.type for question in bank.questions] == [kind.TYPE for kind in KINDS]
    assert bank.title == "Rock"
    assert list((tmp_path / "question_banks").iterdir()) == [folder]


def test_an_editor_finds_the_schema(tmp_path: Path) -> None:
    """The first line names it, and it is the one that `quizkit schema` prints."""
    (tmp_path / "rock.txt").write_text(ARTICLE, encoding="utf-8")
    assert new(tmp_path, "rock", "rock.txt").returncode == 0
    folder = tmp_path / "question_banks" / "rock"
    first = (folder / "bank.yaml").read_text(encoding="utf-8").splitlines()[0]
    assert first == "# yaml-language-server: $schema=bank.schema.json"
    printed = run_program("schema", home=tmp_path / "home").stdout
    assert json.loads((folder / "bank.schema.json").read_text(encoding="utf-8")) == json.loads(printed)


def test_a_change_of_the_article_is_noticed_from_the_start(tmp_path: Path) -> None:
    """The lock is pinned."""
    (tmp_path / "rock.txt").write_text(ARTICLE, encoding="utf-8")
    assert new(tmp_path, "rock", "rock.txt").returncode == 0
    folder = tmp_path / "question_banks" / "rock"
    (folder / "article.txt").write_text(ARTICLE + "A new sentence stands here.\n", encoding="utf-8")
    assert "source-changed" in validated(folder).stdout


def test_a_type_without_an_example_is_a_template(tmp_path: Path) -> None:
    """A comment says why, and what is not a comment is proven."""
    (tmp_path / "short.md").write_text("The keepers of the tower lived on bread and fish.\n", encoding="utf-8")
    done = new(tmp_path, "short", "short.md", "--title", "A: short one", "--into", "banks")
    assert done.returncode == 0
    assert "templates only" in done.stdout
    folder = tmp_path / "banks" / "short"
    text = (folder / "bank.yaml").read_text(encoding="utf-8")
    assert "# Nothing was found for an example: it takes a number of something, or a year.\n" in text
    assert "# - id: my-numeric" in text
    assert "source: article.md" in text
    assert validated(folder).returncode == 0
    assert read_bank(folder / "bank.yaml", KINDS).title == "A: short one"


# Short as it is, it gives an example of every type but one; of that one it gives all but the wrong options.
FIVE_SENTENCES = """\
Tom Hale opened the bakery on Mill Lane in 1911.
The oven is 4 metres wide and takes up half of the cellar.
Its fire burned wood until 1958, when gas came.
The bakers sold rye, oats and barley in the yard.
On a still day the bread is smelt from 2 km away.
"""


def test_five_sentences_are_enough(tmp_path: Path) -> None:
    """Years and numbers stand beside others that the article does not name; a list is begun for a person to finish."""
    (tmp_path / "bakery.txt").write_text(FIVE_SENTENCES, encoding="utf-8")
    done = new(tmp_path, "bakery", "bakery.txt")
    assert (done.returncode, done.stderr) == (0, "")
    assert "templates only, and the bank says why: multiple-response\n" in done.stdout
    folder = tmp_path / "question_banks" / "bakery"
    questions = {question.type: question for question in read_bank(folder / "bank.yaml", KINDS).questions}
    assert list(questions) == [kind.TYPE for kind in KINDS if kind.TYPE != "multiple-response"]
    assert questions["numeric"].question.endswith(" from how many km away?")
    assert validated(folder).returncode == 0

    text = (folder / "bank.yaml").read_text(encoding="utf-8")
    before, _, rest = text.partition("# The article has nothing else for wrong options: put two in place of the dots")
    begun, gap, after = rest.partition("\n\n")
    finished = re.sub("^# ", "", begun.partition("\n")[2], flags=re.MULTILINE)
    for wrong in ("maize", "millet"):
        finished = finished.replace('"…"', wrong, 1)
    (folder / "bank.yaml").write_text(before + finished + gap + after, encoding="utf-8")
    checked = validated(folder)
    assert "8 questions: 8 proven" in checked.stdout
    assert checked.returncode == 0, checked.stdout


@pytest.mark.parametrize(
    ("text", "type", "why"),
    [
        ("The harbour was opened in 1879.", "numeric", "What the article gives for one is asked, or given away"),
        ("The harbour was opened in 1879.", "ordering", "it takes three short sentences that stand alone."),
        ("Bees eat honey in winter. Bears sleep in caves.", "numeric", "it takes a number of something, or a year."),
    ],
)
def test_the_bank_says_why_a_type_has_no_example(text: str, type: str, why: str, tmp_path: Path) -> None:
    """What the article lacks, or that the other examples ask for all that it has."""
    (tmp_path / "text.txt").write_text(text + "\n", encoding="utf-8")
    assert new(tmp_path, "text", "text.txt").returncode == 0
    bank = (tmp_path / "question_banks" / "text" / "bank.yaml").read_text(encoding="utf-8")
    lesson, _, template = bank.partition(f"# {type}: ")[2].partition(f"# - id: my-{type}")
    assert template
    assert why in lesson
    assert all(len(line) <= 120 for line in bank.splitlines())


def test_a_gap_is_a_whole_number(tmp_path: Path) -> None:
    """Not what stands between its separators."""
    (tmp_path / "river.txt").write_text("The Vell is 1,047 km long. It is old.\n", encoding="utf-8")
    assert new(tmp_path, "river", "river.txt").returncode == 0
    bank = (tmp_path / "question_banks" / "river" / "bank.yaml").read_text(encoding="utf-8")
    assert not re.search(r"[\d,.]\{\{|\}\}[\d,]", bank)


@pytest.mark.parametrize("language", ["es", "de"])
def test_a_list_inside_of_a_sentence_is_asked_for(language: str, tmp_path: Path) -> None:
    """In the article's language too, with members of another list beside it."""
    text = {
        "es": "Los vecinos venden queso, miel y pan. La casa guarda planos, cartas y sellos de los obreros.\n",
        "de": "Auf dem Markt gibt es Käse, Honig und Brot. Das Museum zeigt Pläne, Briefe und Karten im Keller.\n",
    }[language]
    (tmp_path / "text.txt").write_text(text, encoding="utf-8")
    assert new(tmp_path, "text", "text.txt", "--language", language).returncode == 0
    questions = read_bank(tmp_path / "question_banks" / "text" / "bank.yaml", KINDS).questions
    assert "multiple-response" in {question.type for question in questions}
    assert validated(tmp_path / "question_banks" / "text").returncode == 0


@pytest.mark.parametrize(
    ("sentence", "members"),
    [
        ("The keepers grew rye, oats and hops behind the tower.", ("rye", "oats", "hops")),
        ("The ships carry whale oil, olive oil and lamp oil.", ("whale oil", "olive oil", "lamp oil")),
        ("The bridge carried trams, carts and motor cars.", ("trams", "carts", "motor cars")),
        ("The lamp was fed with oil and gas.", ("oil", "gas")),
        # Clauses, shared nouns, and an “and” inside of a word are no lists.
        ("In the boiler, water is heated and transforms into steam.", None),
        ("In the spring, gulls and terns nest on the rock.", None),
        ("The school teaches several arts, old and new languages.", None),
        ("The lamp was built for both small and heavy loads.", None),
        ("The council removed Tom Hale as Command Module manager.", None),
    ],
)
def test_what_is_a_list(sentence: str, members: tuple[str, ...] | None, tmp_path: Path) -> None:
    """Members that are alike; before more of the sentence, single words alone."""
    (tmp_path / "text.txt").write_text(sentence + "\n", encoding="utf-8")
    assert new(tmp_path, "text", "text.txt").returncode == 0
    bank = (tmp_path / "question_banks" / "text" / "bank.yaml").read_text(encoding="utf-8")
    begun = bank.partition("# - id: example-multiple-response\n")[2].partition("distractors:")[0]
    found = tuple(re.findall("^#   - (.*)$", begun, re.MULTILINE))
    assert found == (members or ())


def test_beginnings_are_cut_before_the_verb_of_the_sentence(tmp_path: Path) -> None:
    """Not before a participle, and not where a second clause comes first."""
    text = "The oil burned in the lamp was cheap. Nobody knew when the ship left. "
    text += "The first known light stood on a hill. Two keepers lived in the tower. The harbour was closed.\n"
    (tmp_path / "text.txt").write_text(text, encoding="utf-8")
    assert new(tmp_path, "text", "text.txt").returncode == 0
    questions = {
        each.type: each for each in read_bank(tmp_path / "question_banks" / "text" / "bank.yaml", KINDS).questions
    }
    pairs = [(pair.left, pair.right) for pair in questions["matching"].kind.pairs]
    assert pairs == [
        ("The first known light", "stood on a hill"),
        ("Two keepers", "lived in the tower"),
        ("The harbour", "was closed"),
    ]


def test_beginnings_in_the_present_are_cut_behind_one_thing_alone(tmp_path: Path) -> None:
    """A river or a bee is followed by its verb; an adjective may be followed by a plural."""
    text = "The Vell flows through ten towns. A worker bee lives in the hive. The young bees in winter sleep. "
    text += "The Orn rises in the hills. Blue whales from here swim north.\n"
    (tmp_path / "text.txt").write_text(text, encoding="utf-8")
    assert new(tmp_path, "text", "text.txt").returncode == 0
    questions = {
        each.type: each for each in read_bank(tmp_path / "question_banks" / "text" / "bank.yaml", KINDS).questions
    }
    assert [(pair.left, pair.right) for pair in questions["matching"].kind.pairs] == [
        ("The Vell", "flows through ten towns"),
        ("A worker bee", "lives in the hive"),
        ("The Orn", "rises in the hills"),
    ]


def test_no_question_is_made_of_a_number_behind_the(tmp_path: Path) -> None:
    """“The how many towers?” is no English."""
    text = "News of the two battles reached the town in August. A ship comes every four weeks.\n"
    (tmp_path / "text.txt").write_text(text, encoding="utf-8")
    assert new(tmp_path, "text", "text.txt").returncode == 0
    bank = (tmp_path / "question_banks" / "text" / "bank.yaml").read_text(encoding="utf-8")
    assert " how many " not in bank


@pytest.mark.parametrize(
    ("text", "language", "said"),
    [
        (
            "Мост построен в 1742 году. Его длина 120 метров. В 1809 году солдаты разрушили мост. "
            "Город восстановил мост в 1815 году.\n",
            "ru",
            "seems to be in the language “ru”",
        ),
        (
            "Il ponte fu costruito nel 1742. Il ponte era lungo 120 metri. Nel 1809 i soldati distrussero il ponte. "
            "La città riparò il ponte nel 1815.\n",
            "und",
            "write its code for “und”",
        ),
    ],
)
def test_a_language_without_words_is_not_taken_for_english(text: str, language: str, said: str, tmp_path: Path) -> None:
    """Blanks are asked for, what frames the rest is in English, and it is said; the proof knows no rules of English."""
    (tmp_path / "text.txt").write_text(text, encoding="utf-8")
    done = new(tmp_path, "text", "text.txt")
    assert said in done.stdout
    assert "put the questions that are in English into it" in done.stdout
    bank = read_bank(tmp_path / "question_banks" / "text" / "bank.yaml", KINDS)
    assert bank.language == language
    asked = {question.type: question.question for question in bank.questions}
    assert "____" in asked["choice"]
    assert not any("According" in stem or "how many" in stem for stem in asked.values())
    assert validated(tmp_path / "question_banks" / "text").returncode == 0


def test_chinese_is_asked_about_without_spaces(tmp_path: Path) -> None:
    """What something is called, beginnings with their ends, and a list whose first member is as long as the others."""
    text = "天坛是中国古代的建筑。最大的殿叫祈年殿。南门外面有一条大街。公园里种着柏树、松树和槐树。\n"
    (tmp_path / "text.txt").write_text(text, encoding="utf-8")
    assert new(tmp_path, "text", "text.txt").returncode == 0
    folder = tmp_path / "question_banks" / "text"
    questions = {question.type: question for question in read_bank(folder / "bank.yaml", KINDS).questions}
    assert questions["short-answer"].question == "根据文章，最大的殿叫什么？"
    assert "matching" in questions
    bank = (folder / "bank.yaml").read_text(encoding="utf-8")
    assert "#   answers:\n#   - 柏树\n#   - 松树\n#   - 槐树\n" in bank
    assert "“公园里种着……”" in bank
    assert validated(folder).returncode == 0


# A sentence of each kind that examples are made of, in each language that there are words for.
IN_OTHER_LANGUAGES = {
    "es": "La ciudad de Alvera fue fundada en 1582 por el capitán Juan Serrano. En 1610 se construyó la primera "
    "iglesia de piedra. La catedral tiene dos torres y una campana. Los habitantes cultivan maíz, frijoles y algodón. "
    "En 1845 un terremoto destruyó el mercado central. El puente de hierro fue diseñado por la ingeniera Marta Quiroga "
    "en 1903. La población era de 12,400 personas en 1920. Hoy la ciudad vive del turismo y de la pesca.\n",
    "fr": "Le phare de Kerlou a été construit en 1864 par l'ingénieur Yves Le Goff. La tour mesure 42 mètres de haut. "
    "En 1911, une tempête a détruit la maison du gardien. Les visiteurs montent 210 marches. La commune a acheté le "
    "phare en 1998. Le gardien vivait dans une petite maison de bois.\n",
    "de": "Die Brücke über die Lenn wurde 1887 von der Ingenieurin Klara Vogt gebaut. Der Turm der Stadt ist 64 Meter "
    "hoch. Im Jahr 1912 brannte das Rathaus ab. Die Stadt besteht aus drei Vierteln. 1954 wurde das Theater von der "
    "Stadt gekauft. Das Museum zeigt Bilder, Karten und alte Werkzeuge. Seit 1990 fährt die Straßenbahn zum Hafen.\n",
    "zh": "丝绸之路是古代连接东西方的贸易道路。莫高窟现有735个洞窟。1987年，莫高窟列入世界遗产名录。"
    "骆驼是沙漠中最重要的运输工具。\n",
}


@pytest.mark.parametrize("language", IN_OTHER_LANGUAGES)
def test_the_language_is_found_out_and_asked_in(language: str, tmp_path: Path) -> None:
    """No English word stands round a sentence of another language, and what is written is proven."""
    (tmp_path / "text.txt").write_text(IN_OTHER_LANGUAGES[language], encoding="utf-8")
    done = new(tmp_path, "text", "text.txt")
    assert f"seems to be in the language “{language}”" in done.stdout
    bank = read_bank(tmp_path / "question_banks" / "text" / "bank.yaml", KINDS)
    assert bank.language == language
    types = {question.type for question in bank.questions}
    assert types >= {"choice", "true-false", "numeric", "cloze", "ordering"}
    assert language == "zh" or "matching" in types
    assert not any(re.search(r"\b(the|what|which|how|in)\b", question.question) for question in bank.questions)
    assert validated(tmp_path / "question_banks" / "text").returncode == 0


def test_a_list_is_asked_about_without_its_marks(tmp_path: Path) -> None:
    """A dash, a number or a speaker before a sentence is no part of it; a gap is a whole word."""
    text = "Rules\n\n1. Members may borrow five books at a time.\n2. A book is lent for four weeks.\n"
    text += (
        "- Children do not pay a fee.\n- The first library was opened in 1931.\nANNA: The roof was rebuilt in 1981.\n"
    )
    (tmp_path / "rules.txt").write_text(text, encoding="utf-8")
    assert new(tmp_path, "rules", "rules.txt").returncode == 0
    questions = read_bank(tmp_path / "question_banks" / "rules" / "bank.yaml", KINDS).questions
    for question in questions:
        shown = [question.question, *(evidence.quote for evidence in question.all_evidence)]
        assert not any(re.match(r"[-\d]|ANNA|.*, [-\d]", each) for each in shown)
        assert not re.search(r"\w\{\{|\}\}\w", question.question)
    assert {"choice", "true-false", "numeric", "cloze"} <= {question.type for question in questions}


def test_events_are_put_in_the_order_of_their_years(tmp_path: Path) -> None:
    """And matched with them, where an article tells what happened when."""
    text = (
        "In 1291 four valleys made a pact. The battle of Grey Ford ended the war in 1502. The flag was made in 1648.\n"
    )
    (tmp_path / "old.txt").write_text(text, encoding="utf-8")
    assert new(tmp_path, "old", "old.txt").returncode == 0
    bank = (tmp_path / "question_banks" / "old" / "bank.yaml").read_text(encoding="utf-8")
    assert "question: Put these events in the order of time, the earliest first." in bank
    assert "question: Match each year with what happened in it." in bank
    assert "left: 1502\n    right: The battle of Grey Ford ended the war\n" in bank


@pytest.mark.parametrize("name", ["chinese-abacus", "kosovo-taiwan", "learning-science"])
def test_the_bundled_articles(name: str, tmp_path: Path) -> None:
    """In English and in Chinese."""
    language = "zh" if name == "chinese-abacus" else "en"
    article = str(ROOT / "question_banks" / name / "article.txt")
    assert new(tmp_path, name, article, "--language", language).returncode == 0
    assert validated(tmp_path / "question_banks" / name).returncode == 0


@pytest.mark.parametrize(
    ("encoding", "note"),
    [
        ("utf-8", ""),
        ("utf-8-sig", ""),
        ("utf-16", "UTF-16"),
        ("utf-32", "UTF-32"),
        ("latin-1", "Windows-1252"),
        ("cp1252", "Windows-1252"),
    ],
)
def test_the_encoding_is_found_out_and_told(encoding: str, note: str, tmp_path: Path) -> None:
    """What is written is UTF-8 with plain line ends, whatever the article was."""
    text = ARTICLE + "The café on the rock was opened in 1990.\n"
    (tmp_path / "rock.txt").write_bytes(text.replace("\n", "\r\n").encode(encoding))
    done = new(tmp_path, "rock", "rock.txt")
    assert done.returncode == 0
    assert note in done.stdout
    assert ("saved as UTF-8" in done.stdout) == bool(note)
    folder = tmp_path / "question_banks" / "rock"
    assert (folder / "article.txt").read_bytes() == text.encode()
    assert validated(folder).returncode == 0


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "has no text in it"),
        (b"<!DOCTYPE html><p>The canal was opened in 1869.</p>", "is a web page"),
        (b"<div><p>The canal was opened in 1869.</p></div>", "is a web page"),
        (b"%PDF-1.4\n\x00\x01\x81", "is a PDF"),
        (b"PK\x03\x04\x14\x00", "a document of Word"),
        (b"The canal\x00 was opened in 1869.", "NUL"),
        (b"\xff\xfea", "UTF-16"),
        (b"1, 2, 3\n", "no sentence that could be asked about"),
        (b"The canal was opened in 1869. " * 150_000, "has more than 4 MB; split it"),
        (b"\xe9" * (3 * 2**20), "has more than 4 MB; split it"),
    ],
)
def test_what_is_no_article(data: bytes, said: str, tmp_path: Path) -> None:
    """A sentence says why, and no folder is made."""
    (tmp_path / "rock.txt").write_bytes(data)
    done = new(tmp_path, "rock", "rock.txt")
    assert (done.returncode, done.stdout) == (2, "")
    assert said in done.stderr
    assert "Traceback" not in done.stderr
    assert list((tmp_path / "question_banks").glob("*") if (tmp_path / "question_banks").exists() else []) == []


@pytest.mark.parametrize("topic", ["../rock", "a/b", "", ".", "-", "a b"])
def test_a_topic_is_the_name_of_a_folder(topic: str, tmp_path: Path) -> None:
    """No path, no hidden folder."""
    (tmp_path / "rock.txt").write_text(ARTICLE, encoding="utf-8")
    done = new(tmp_path, "--", topic, "rock.txt")
    assert (done.returncode, done.stdout) == (2, "")
    assert sorted(file.name for file in tmp_path.iterdir() if file.name != "home") == ["rock.txt"]


def test_a_topic_with_spaces_is_told_a_name(tmp_path: Path) -> None:
    (tmp_path / "rock.txt").write_text(ARTICLE, encoding="utf-8")
    assert ", such as the-old-mill.\n" in new(tmp_path, "The old mill!", "rock.txt").stderr
    assert "such as" not in new(tmp_path, "--", "///", "rock.txt").stderr


def test_what_is_there_is_left_alone(tmp_path: Path) -> None:
    """A folder, a file or a dangling link by that name."""
    (tmp_path / "rock.txt").write_text(ARTICLE, encoding="utf-8")
    banks = tmp_path / "question_banks"
    (banks / "folder").mkdir(parents=True)
    (banks / "file").write_text("mine")
    (banks / "link").symlink_to("nowhere")
    for topic in ("folder", "file", "link"):
        done = new(tmp_path, topic, "rock.txt")
        assert (done.returncode, done.stdout) == (2, "")
        assert "is there already" in done.stderr
    assert sorted(path.name for path in banks.iterdir()) == ["file", "folder", "link"]
    assert (banks / "file").read_text() == "mine"


@pytest.mark.skipif(os.geteuid() == 0, reason="the rights of this user end nowhere")
def test_a_folder_that_may_not_be_written(tmp_path: Path) -> None:
    """A sentence, and nothing left behind."""
    (tmp_path / "rock.txt").write_text(ARTICLE, encoding="utf-8")
    (tmp_path / "question_banks").mkdir(mode=0o500)
    done = new(tmp_path, "rock", "rock.txt")
    assert done.returncode == 2
    assert "cannot be made" in done.stderr
