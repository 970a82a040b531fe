"""Guesses: which known word a person meant by the one that was typed."""

from __future__ import annotations

from collections.abc import Collection
from functools import lru_cache

_LONGEST = 40
_BEGUN = 5  # letters with which a longer word may be told

# Our words, best first, and what other quiz programs and teachers call the same.
_OTHER_NAMES = (
    ("quote", "text words passage citation sentence"),
    ("answer answers", "correct correct-answer correct-answers key keys right solution solutions back"),
    (
        "distractors",
        "options choices alternatives wrong wrong-answer wrong-answers incorrect incorrect-answers distracters",
    ),
    ("question", "stem prompt statement text questiontext question-text front"),
    ("evidence", "quote quotes citation reference passage"),
    ("explanation", "rationale reason comment justification feedback general-feedback generalfeedback"),
    ("feedback", "explanation comment"),
    ("tags", "topic topics category categories subject subjects keywords"),
    ("difficulty", "level"),
    ("points", "score mark marks weight"),
    ("accept", "synonyms variants accepted"),
    ("tolerance", "margin error"),
    ("items", "order steps sequence"),
    ("pairs", "matches"),
    ("text", "option value label"),
    ("type", "kind"),
    ("id", "name key guid number no nr"),
    ("source sources", "article articles file text"),
    ("licence", "license"),
    ("language", "lang locale"),
    ("pass", "pass-mark passing-score threshold"),
    ("choice", "multiple-choice multiplechoice multichoice multi-choice single-choice mcq mc radio select"),
    ("multiple-response", "multiple-select multiple-answer multiple-answers checkbox checkboxes"),
    ("true-false", "boolean bool tf t/f yes-no true-or-false"),
    ("short-answer", "short text open free-text fill-in shortanswer basic"),
    ("numeric", "number numerical integer calculated"),
    ("cloze", "gap gaps gap-fill blank blanks fill-in-the-blank fill-in-the-blanks"),
    ("matching", "match connect"),
    ("ordering", "order sequence sort sorting ranking"),
)

# The same in German, Spanish, French and Chinese.
_IN_OTHER_LANGUAGES = (
    ("answer answers", "antwort antworten lösung respuesta respuestas réponse réponses 答案"),
    ("distractors", "distraktoren optionen falsch falsche-antworten opciones falsas choix fausses 选项 選項 干扰项"),
    ("id", "nummer número numéro 编号 序号 题号"),
    ("question", "frage pregunta 问题 問題 题目 題目 题干"),
    ("questions", "fragen preguntas 问题 問題 题目 題目"),
    ("evidence", "beleg zitat cita evidencia preuve citation 证据 引文 原文"),
    ("explanation", "erklärung begründung explicación explication 解释 解析"),
    ("hint", "hinweis tipp pista indice 提示"),
    ("difficulty", "schwierigkeit dificultad difficulté 难度"),
    ("points", "punkte puntos 分数 分值"),
    ("tags", "schlagwörter etiquetas étiquettes 标签"),
    ("type", "typ art tipo 类型 题型"),
    ("title", "titel título titre 标题"),
    ("language", "sprache idioma langue 语言"),
    ("source sources", "quelle fuente 来源"),
    ("easy", "leicht einfach fácil facile 容易 简单"),
    ("medium", "mittel medio media moyen 中等"),
    ("hard", "schwer schwierig difícil difficile 难 困难"),
    ("choice", "auswahl einfachauswahl opción-única 单选 单选题"),
    ("multiple-response", "mehrfachauswahl opción-múltiple 多选 多选题"),
    ("true-false", "wahr-falsch richtig-falsch verdadero-falso vrai-faux 判断 判断题"),
    ("short-answer", "kurzantwort respuesta-corta réponse-courte 简答 简答题"),
    ("cloze", "lückentext completar 填空 填空题"),
    ("matching", "zuordnung relacionar 匹配 连线"),
    ("ordering", "reihenfolge ordenar 排序 排序题"),
)


# Languages by the names that their speakers and English ones call them by.
_LANGUAGES = (
    ("en", "english englisch anglais inglés 英语 英文"),
    ("de", "german deutsch allemand alemán 德语"),
    ("fr", "french français francais französisch francés 法语"),
    ("es", "spanish español espanol castellano spanisch espagnol 西班牙语"),
    ("zh", "chinese mandarin 中文 汉语 chinesisch"),
    ("it", "italian italiano"),
    ("pt", "portuguese português portugues"),
    ("nl", "dutch nederlands"),
    ("pl", "polish polski"),
    ("sv", "swedish svenska"),
    ("da", "danish dansk"),
    ("ru", "russian русский"),
    ("tr", "turkish türkçe"),
)
LANGUAGES = tuple(code for code, _ in _LANGUAGES)
"""Codes of languages whose names are known."""


def did_you_mean(typed: str, words: Collection[str]) -> str:
    """“did you mean …?”, or nothing where no word is near."""
    near = nearest_word(typed, words)
    return f"did you mean “{near}”?" if near else ""


def nearest_word(typed: str, words: Collection[str]) -> str:
    """The one of `words` that was probably meant, or nothing.

    A word that another program uses for the same thing counts before the one that it begins, and that before one that
    is spelt alike; a third of the letters may be wrong.
    """
    plain = "-".join(typed.casefold().replace("_", " ").strip(" “”‘’\"'•*").split()) if len(typed) <= _LONGEST else ""
    return _nearest(plain, tuple(words)) if plain else ""


@lru_cache(maxsize=256)
def _nearest(plain: str, words: tuple[str, ...]) -> str:
    for ours, others in (*_OTHER_NAMES, *_IN_OTHER_LANGUAGES, *_LANGUAGES):
        for word in ours.split():
            if word in words and plain in others.split():
                return word
    begun = [word for word in words if len(plain) >= _BEGUN and word.casefold().startswith(plain)]
    if len(begun) == 1:
        return begun[0]
    from rapidfuzz.distance import OSA

    slips, near = min(((OSA.distance(plain, word.casefold()), word) for word in words), default=(1, ""))
    return near if slips <= max(len(plain), len(near)) // 3 else ""
