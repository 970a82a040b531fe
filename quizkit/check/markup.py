"""The markup of web pages in a bank's texts, which quizkit shows as it stands."""

from __future__ import annotations

import re

from quizkit.bank.model import Bank
from quizkit.text.patterns import lazy

MARKUP = lazy(
    r"</?(?:p|br|b|i|u|em|strong|span|div|ul|ol|li|sub|sup|h[1-6]|a|img|table|tr|td|font)(?:\s[^<>\r\n]{0,200})?/?>|"
    r"&(?:nbsp|amp|lt|gt|quot|apos|ndash|mdash|hellip|[lr][sd]quo|#\d{2,5}|#x[0-9a-f]{2,4});",
    re.IGNORECASE,
)


def is_of_the_articles(bank: Bank) -> bool:
    """Whether an article has such signs itself, so that they are what the bank is about."""
    return any(MARKUP.search(article.text) for article in bank.sources.values())
