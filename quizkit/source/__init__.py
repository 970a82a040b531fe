"""The article: its text, its sentences, and where a quote stands in it."""

from quizkit.source.article import Article as Article
from quizkit.source.quote import find_quote as find_quote
from quizkit.source.quote import find_quotes as find_quotes
from quizkit.source.sentences import sentence_spans as sentence_spans
