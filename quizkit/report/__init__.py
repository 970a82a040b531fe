"""Findings to characters, one file a format."""
