"""Proofs in a language without spaces: the claim stands as a string of characters, and no operator beside it.

A sentence is cut at its marks into clauses. The claim must be made of whole clauses, in order, where the first
may lose a phrase of time before it and the last a conjunction after it; brackets and clauses that are left out
must hold no operator that reaches over the rest.
"""

from __future__ import annotations

import itertools
import re
import unicodedata
from functools import lru_cache

from quizkit.proof.verdict import Reason, Span, Verdict, span
from quizkit.text.operators import operators_for
from quizkit.text.operators.tables import ATTRIBUTION, CONDITION, EXCEPTION, MODALITY
from quizkit.text.patterns import lazy

_SENTENCE = lazy(r"[^。！？!?\n]*[。！？!?\n]?[”’」』]*")
_BRACKETS = lazy(r"[（(][^（）()]*[）)]")
MARKS = lazy(r"[，,；;：:、—…·《》〈〉“”‘’「」『』\"'\s]")
_CUT = lazy(r"[，,；;：:]")
_NUMBER = lazy(r"\d+(?:\.\d+)?")
_QUESTION = lazy(r"[吗嗎呢]?[？?]|[吗嗎]$")
# A clause may begin with a time or a place (明代时…), and end before a conjunction (…和).
_LEADS = tuple("年 月 日 世纪 世紀 时 時 时期 時期 年间 年間 初 末 代 中 里 裡 上".split())
_JOINED = lazy(r"^(?:以及|并且|並且|而且|和|与|與|及|并|並)")
_NEGATED = ("并不", "並不", "不", "没有", "沒有", "未", "并未", "並未", "没", "沒", "并非", "並非")
_HEARD = tuple("据 據 传 傳 相传 相傳".split())
# Verbs whose object is the next clause: 人们担心，…
_THINKING = tuple(
    "担心 擔心 认定 認定 裁定 判定 希望 害怕 以为 以為 梦见 夢見 否认 否認 承认 承認 宣布 宣佈 想 猜".split()
)
_SHORT = 4
# What is said of all or always may be taken back by a later clause: 每天开放，周一休息.
_EVERY = tuple("每 所有 全部 全都 都 一律 始終 始终 一直 总是 總是 任何 一切".split())
_RESTRICTING = tuple(
    """休息 闭馆 閉館 关闭 關閉 停 不 没 沒 未 无 無 只 仅 僅 但 可是 然而 却 卻 除 星期
    周一 周二 周三 周四 周五 周六 周日""".split()
)
_LIMITS = tuple("只 仅 僅 限 或".split())
_LONGEST = 2000
# With more clauses than any sentence that people write, none is looked for.
_MOST_CLAUSES = 200


@lru_cache(maxsize=1)
def operators_by_length(language: str) -> tuple[tuple[str, str], ...]:
    tables = operators_for(language)
    assert tables is not None
    return tuple(sorted(tables.words.items(), key=lambda entry: (-len(entry[0]), entry[0])))


def _reaching(text: str, language: str, classes: tuple[str, ...] = ()) -> str | None:
    """The first operator of a text, of the classes given or of any."""
    for word, operator in operators_by_length(language):
        if (not classes or operator in classes) and word in text:
            return word
    return None


def plain(text: str) -> str:
    """The text without spaces and quotes, its full-width letters and digits folded."""
    return MARKS.sub("", unicodedata.normalize("NFKC", text)).rstrip("。.!！")


def prove_unspaced(statement: str, evidence: str, language: str) -> Verdict:
    """Whether one sentence of the passage has the statement's characters, whole clauses at a time."""
    claim = plain(statement)
    if not claim or len(claim) > _LONGEST:
        return Verdict("unproven", (Reason("empty", "There is nothing to prove, or too much."),))
    obstacle: Reason | None = None
    for match in _SENTENCE.finditer(evidence):
        if not match.group().strip():
            continue
        found = _derive(claim, statement, match.group(), language)
        if found is None:
            place = _place(evidence, match, statement)
            return Verdict(
                "proven", (Reason("verbatim", "The clauses of the claim stand in the passage.", None, place),)
            )
        if found.code != "not-in-passage" or obstacle is None:
            obstacle = found
    against = _contradicted(claim, statement, evidence, language)
    if against is not None:
        return Verdict("contradicted", (against,))
    assert obstacle is not None or not evidence.strip()
    return Verdict("unproven", (obstacle or Reason("empty", "There is nothing to prove it from."),))


def _place(evidence: str, match: re.Match[str], statement: str) -> Span:
    body = statement.strip().rstrip("。.！!")
    at = evidence.find(body, match.start())
    if 0 <= at <= match.end() - len(body):
        return span(evidence, at, at + len(body))
    return span(evidence, match.start(), match.end())


def _derive(claim: str, statement: str, sentence: str, language: str) -> Reason | None:
    """Why one sentence does not yield the claim, or None where it does."""
    asks, asked = bool(_QUESTION.search(sentence.strip())), bool(_QUESTION.search(statement.strip()))
    sentence = sentence.rstrip("。！？!?\n”’」』")
    whole = plain(sentence)
    if claim == whole and asks == asked:
        return None
    if asks or asked:
        return Reason("question", "One of the two is a question.")
    for bracket in _BRACKETS.findall(sentence):
        if bracket not in statement:
            operator = _reaching(bracket, language, (CONDITION, EXCEPTION))
            if operator is None and (bracket[1:].startswith(_HEARD) or bracket[:-1].endswith(("说", "說"))):
                operator = bracket[1]
            if operator:
                return Reason("operator", f"“{operator}” in brackets bears on the words of the claim.")
            sentence = sentence.replace(bracket, "")
    clauses = [plain(part) for part in _CUT.split(sentence)]
    chosen = _choose(claim, clauses)
    if chosen is None:
        return Reason("not-in-passage", "The words of the claim do not stand in the passage as whole clauses.")
    for index, clause in enumerate(clauses):
        kept = chosen.get(index)
        if kept is None:
            operator = _reaching(clause, language, (CONDITION, ATTRIBUTION, EXCEPTION))
            if operator is None and len(clause) <= _SHORT:
                operator = _reaching(clause, language, (MODALITY,))
            if operator is None and index == min(chosen) - 1 and clause.endswith(_THINKING):
                operator = clause[-2:]
            if operator is None and index > max(chosen) and any(word in claim for word in _EVERY):
                operator = next((word for word in _RESTRICTING if word in clause), None)
            if operator is None and index > max(chosen) and clause.startswith(_LIMITS):
                operator = clause[0]
        else:
            operator = _reaching(clause[: kept[0]], language) or _reaching(_JOINED.sub("", clause[kept[1] :]), language)
        if operator:
            return Reason("operator", f"“{operator}” stands in the same sentence and bears on the words of the claim.")
    return None


def _choose(claim: str, clauses: list[str]) -> dict[int, tuple[int, int]] | None:
    """Which clauses make up the claim, each with the part of it that is used; the longest runs first."""
    if len(clauses) > _MOST_CLAUSES:
        return None
    for first, clause in enumerate(clauses):
        for start in [0, *(place for place in range(1, len(clause)) if clause.endswith(_LEADS, 0, place))]:
            left = len(clause) - start
            if 0 < left <= len(claim):
                if claim.startswith(clause[start:]):
                    chosen = _follow(claim[left:], clauses, first + 1)
                    if chosen is not None:
                        return {first: (start, len(clause)), **chosen}
            elif clause.startswith(claim, start) and _JOINED.match(clause[start + len(claim) :][:2]):
                return {first: (start, start + len(claim))}
    return None


def _follow(claim: str, clauses: list[str], at: int) -> dict[int, tuple[int, int]] | None:
    chosen: dict[int, tuple[int, int]] = {}
    while claim and at < len(clauses):
        clause = clauses[at]
        if clause and claim.startswith(clause):
            chosen[at] = (0, len(clause))
            claim = claim[len(clause) :]
        elif clause.startswith(claim) and _JOINED.match(clause[len(claim) :]):
            chosen[at] = (0, len(claim))
            claim = ""
        at += 1
    return None if claim else chosen


def _contradicted(claim: str, statement: str, evidence: str, language: str) -> Reason | None:
    """The same clauses with another number, or with a negation more or less."""
    sentences = [match.group() for match in _SENTENCE.finditer(evidence) if match.group().strip()]
    numbers = dict.fromkeys(_NUMBER.findall(claim))
    for sentence in sentences:
        stood = dict.fromkeys(_NUMBER.findall(plain(sentence)))
        differ = [number for number in numbers if number not in stood]
        # Where two numbers differ, the claim does not follow with one of them changed.
        for mine, other in itertools.product(differ, stood) if len(differ) == 1 else ():
            changed = claim.replace(mine, other, 1)
            if _derive(changed, changed, sentence, language) is None:
                return Reason("number-differs", f"The claim says {mine}, the passage says {other}.")
        for word in _NEGATED:
            if word in claim and _derive(shorter := claim.replace(word, "", 1), shorter, sentence, language) is None:
                return Reason("negation-differs", f"The claim says “{word}”, the passage does not.")
            if word not in claim and sentence.count(word) == 1:
                positive = sentence.replace(word, "", 1)
                if _derive(claim, statement, positive, language) is None:
                    return Reason("negation-differs", f"The passage says “{word}”, the claim does not.")
    return None
