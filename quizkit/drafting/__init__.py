"""Drafting: a bank to begin with, with worked examples from the article itself."""
